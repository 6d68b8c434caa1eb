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

type Annotations = Readonly<Record<string, string>>;

/** The object outlives the release that made it: `helm uninstall` and the deletion of an Argo CD application leave it where it is. */
export const KEEP: Annotations = { 'helm.sh/resource-policy': 'keep' };

/**
 * Metadata of an object in the platform's namespace.
 * @param annotations what the object relies on; the user's never override it
 */
export function metadata(model: PlatformModel, name: string, component?: Component, annotations?: Annotations) {
  return {
    name,
    namespace: model.namespace.name,
    labels: { ...objectLabels(model, component) },
    annotations: objectAnnotations(model, annotations),
  };
}

/** Metadata of an object that is in no namespace. */
export function clusterMetadata(model: PlatformModel, name: string, annotations?: Annotations) {
  return { name, labels: { ...objectLabels(model) }, annotations: objectAnnotations(model, annotations) };
}

function objectAnnotations(model: PlatformModel, own: Annotations = {}): Record<string, string> | undefined {
  const all = { ...model.annotations, ...own };
  return Object.keys(all).length > 0 ? all : undefined;
}
