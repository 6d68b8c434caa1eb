import type { Cron, Duration } from 'cdk8s';
import type { ResourcesProps } from '../common/resources';
import type { SchedulingProps } from '../common/scheduling';
import type { AzureBlob } from './azure-blob';

/** One recurring backup. */
export interface BackupScheduleProps {
  /** `full` stands alone; `diff` needs the last full; `incr` needs everything since. */
  readonly type: 'full' | 'diff' | 'incr';
  /** When, in UTC. */
  readonly schedule: Cron;
  /** Number of the repository, from 1. @default 1 */
  readonly repository?: number;
  /** A run that takes longer has failed. @default Duration.minutes(55): before the next run of an hourly schedule */
  readonly deadline?: Duration;
}

export interface BackupProps {
  /** Where backups and WAL go: WAL to all of them, a backup to one. */
  readonly repositories: readonly AzureBlob[];
  /** @default - full every day at 01:05, incremental every other hour of the day */
  readonly schedules?: readonly BackupScheduleProps[];
  /**
   * Which server is read. `prefer-standby` needs pgBackRest 2.54, `standby` fails when none runs.
   * @default - 'prefer-standby' where pgBackRest knows it and there is a standby, else 'primary'
   */
  readonly from?: 'primary' | 'standby' | 'prefer-standby';
  /** Processes that compress and send at once. @default 2 */
  readonly processes?: number;
  /** Of the backup Job. @default - 500m CPU, 512Mi memory */
  readonly resources?: ResourcesProps;
  /** @default - anywhere */
  readonly scheduling?: SchedulingProps;
}
