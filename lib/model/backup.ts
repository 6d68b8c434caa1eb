import type { BlobFolderModel } from './blob';
import type { ResourcesModel, SchedulingModel } from './workload';

/** How pgBackRest proves who it is to Azure Blob Storage. */
export type BlobKeyType = 'sas' | 'shared' | 'auto';

/** One pgBackRest repository in Azure Blob Storage. */
export interface RepositoryModel extends BlobFolderModel {
  /** pgBackRest's number: repo1, repo2, … */
  readonly index: number;
  readonly keyType: BlobKeyType;
  /** Key of the credentials Secret with the SAS token or account key. Absent for `auto`. */
  readonly keySecretKey?: string;
  /** Key of the credentials Secret with the passphrase of client-side encryption. Absent: not encrypted by pgBackRest. */
  readonly cipherSecretKey?: string;
  readonly retainFullDays: number;
}

export interface BackupScheduleModel {
  readonly type: 'full' | 'diff' | 'incr';
  /** Five cron fields, UTC. */
  readonly cron: string;
  readonly repository: number;
  /** A run that takes longer than this failed. */
  readonly deadlineSeconds: number;
}

export interface BackupModel {
  readonly stanza: string;
  readonly repositories: readonly RepositoryModel[];
  readonly schedules: readonly BackupScheduleModel[];
  /** `prefer-standby` needs pgBackRest 2.54 or later. */
  readonly from: 'primary' | 'standby' | 'prefer-standby';
  readonly processes: number;
  readonly resources: ResourcesModel;
  readonly scheduling: SchedulingModel;
}
