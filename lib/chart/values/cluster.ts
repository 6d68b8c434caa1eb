import type { MembersProps, ParameterOverrides, ReadPoolProps } from '../../cluster/cluster-props';
import type { FailoverProps } from '../../cluster/failover';
import type { SchedulingProps } from '../../common/scheduling';
import type { Storage } from '../../storage';
import { resourcesProps, type ResourcesValues } from './pod';
import { optionalDuration, optionalSize } from './quantities';
import { storageOf, type StorageValues } from './storage';

export interface PostgresValues {
  readonly members?: number;
  readonly resources: ResourcesValues;
  readonly storage: StorageValues;
  readonly walShare?: number;
  readonly maxConnections?: number;
  readonly directConnections?: number;
  readonly timescaleJobs?: number;
  readonly maxLag?: string;
  readonly maxStaleness?: string;
  readonly readOnlyFallback?: 'none' | 'primary';
  readonly scheduling?: SchedulingProps;
  readonly parameters?: ParameterOverrides;
}

export function membersProps(values: PostgresValues): MembersProps<Storage> {
  return {
    members: values.members,
    resources: resourcesProps(values.resources),
    storage: storageOf(values.storage),
    walShare: values.walShare,
    maxConnections: values.maxConnections,
    directConnections: values.directConnections,
    timescaleJobs: values.timescaleJobs,
    maxLag: optionalSize(values.maxLag),
    maxStaleness: optionalDuration(values.maxStaleness),
    readOnlyFallback: values.readOnlyFallback,
    scheduling: values.scheduling,
    parameters: values.parameters,
  };
}

export interface ReadPoolValues {
  readonly enabled: boolean;
  readonly replicas?: number;
  readonly resources: ResourcesValues;
  readonly storage: StorageValues;
  readonly maxLag?: string;
  readonly maxLagTime?: string;
  readonly scheduling?: SchedulingProps;
  readonly parameters?: ParameterOverrides;
}

export function readPoolProps(values: ReadPoolValues): ReadPoolProps<Storage> | undefined {
  if (!values.enabled) return undefined;
  return {
    replicas: values.replicas,
    resources: resourcesProps(values.resources),
    storage: storageOf(values.storage),
    maxLag: optionalSize(values.maxLag),
    maxLagTime: optionalDuration(values.maxLagTime),
    scheduling: values.scheduling,
    parameters: values.parameters,
  };
}

export interface FailoverValues {
  readonly budget?: string;
  readonly synchronousMode?: 'quorum' | 'on' | 'off';
  readonly synchronousNodeCount?: number;
}

export function failoverProps(values: FailoverValues): FailoverProps {
  return {
    budget: optionalDuration(values.budget),
    synchronousMode: values.synchronousMode,
    synchronousNodeCount: values.synchronousNodeCount,
  };
}
