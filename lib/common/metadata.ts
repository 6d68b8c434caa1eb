import { APP_NAME, COMPONENT_LABEL, INSTANCE_LABEL, MANAGED_BY_LABEL, NAME_LABEL, type Component, type Labels } from './labels';
import type { PlatformModel } from '../model/platform';

/** Labels of every object: the recommended ones and the user's. The user's never override the ones that selectors use. */
export function objectLabels(model: PlatformModel, component?: Component): Labels {
  return {
    ...model.labels,
    [NAME_LABEL]: APP_NAME,
    [INSTANCE_LABEL]: model.name,
    [MANAGED_BY_LABEL]: 'cdk8s-timescale',
    ...(component ? { [COMPONENT_LABEL]: component } : {}),
  };
}

/** Metadata of an object in the platform's namespace. */
export function metadata(model: PlatformModel, name: string, component?: Component, annotations?: Readonly<Record<string, string>>) {
  return {
    name,
    namespace: model.namespace.name,
    labels: { ...objectLabels(model, component) },
    annotations: annotations ? { ...annotations } : undefined,
  };
}
