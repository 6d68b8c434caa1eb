import { ContainerImage, type ContainerImageProps } from '../../common/container-image';
import type { SchedulingProps } from '../../common/scheduling';
import type { PoolerProps } from '../../pooler/pooler-props';
import { resourcesProps, type ResourcesValues } from './pod';
import { optionalDuration } from './quantities';

export interface PoolerValues {
  readonly enabled: boolean;
  readonly replicas?: number;
  readonly resources: ResourcesValues;
  readonly serverConnections: { readonly min: number; readonly max: number };
  readonly clients?: number;
  readonly mode?: 'transaction' | 'session';
  readonly maxPreparedStatements?: number;
  readonly readShare?: number;
  readonly drain?: string;
  readonly exporter: ContainerImageProps & { readonly enabled: boolean };
  readonly scheduling?: SchedulingProps;
}

export function poolerProps(values: PoolerValues): PoolerProps | undefined {
  if (!values.enabled) return undefined;
  return {
    replicas: values.replicas,
    resources: resourcesProps(values.resources),
    serverConnections: values.serverConnections,
    clients: values.clients,
    mode: values.mode,
    maxPreparedStatements: values.maxPreparedStatements,
    readShare: values.readShare,
    drain: optionalDuration(values.drain),
    exporter: values.exporter.enabled ? ContainerImage.of(values.exporter) : 'none',
    scheduling: values.scheduling,
  };
}
