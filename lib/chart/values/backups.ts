import { AzureBlob } from '../../backup/azure-blob';
import type { BackupProps, BackupScheduleProps } from '../../backup/backup-props';
import type { SchedulingProps } from '../../common/scheduling';
import { endpointProps, type EndpointValues } from './blob';
import { resourcesProps, type ResourcesValues } from './pod';
import { cronOf, durationOf, optionalDuration } from './quantities';

/** Exactly one of `sasKey`, `accountKey` and `managedIdentity`. */
export interface RepositoryValues {
  readonly account: string;
  readonly container: string;
  readonly path?: string;
  readonly retainFull: string;
  readonly cipherKey?: string;
  readonly sasKey?: string;
  readonly accountKey?: string;
  readonly managedIdentity?: boolean;
  readonly endpoint?: EndpointValues;
}

export interface ScheduleValues {
  readonly type: 'full' | 'diff' | 'incr';
  readonly schedule: string;
  readonly repository?: number;
  readonly deadline?: string;
}

export interface BackupsValues {
  readonly enabled: boolean;
  readonly repositories: readonly RepositoryValues[];
  readonly schedules?: readonly ScheduleValues[];
  readonly from?: 'primary' | 'standby' | 'prefer-standby';
  readonly processes?: number;
  readonly resources: ResourcesValues;
  readonly scheduling?: SchedulingProps;
}

export function backupProps(values: BackupsValues): BackupProps | undefined {
  if (!values.enabled) return undefined;
  return {
    repositories: values.repositories.map(repositoryOf),
    schedules: values.schedules === undefined ? undefined : values.schedules.map(scheduleProps),
    from: values.from,
    processes: values.processes,
    resources: resourcesProps(values.resources),
    scheduling: values.scheduling,
  };
}

function repositoryOf(values: RepositoryValues): AzureBlob {
  const blob = blobOf(values);
  return values.endpoint === undefined ? blob : blob.at(endpointProps(values.endpoint));
}

function blobOf(values: RepositoryValues): AzureBlob {
  const props = {
    account: values.account,
    container: values.container,
    path: values.path,
    retainFull: durationOf(values.retainFull),
    cipherKey: values.cipherKey,
  };
  if (values.sasKey !== undefined) return AzureBlob.sas(props, values.sasKey);
  return values.accountKey === undefined ? AzureBlob.managedIdentity(props) : AzureBlob.sharedKey(props, values.accountKey);
}

function scheduleProps(values: ScheduleValues): BackupScheduleProps {
  return {
    type: values.type,
    schedule: cronOf(values.schedule),
    repository: values.repository,
    deadline: optionalDuration(values.deadline),
  };
}
