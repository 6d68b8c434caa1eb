import type { Cron, Duration, Size } from 'cdk8s';
import type { ResourcesProps } from '../../common/resources';
import type { SchedulingProps } from '../../common/scheduling';
import type { ColdStorage } from './cold-storage';

/** What happens to chunks that are older than their hypertable's `archiveAfter`. */
export interface ArchiveProps {
  readonly destination: ColdStorage;
  /** When, in UTC. @default - every day at 02:35: half an hour after an hourly backup, half an hour before the next */
  readonly schedule?: Cron;
  /** A run that takes longer has failed; the next one goes on where it ended. @default Duration.hours(6) */
  readonly deadline?: Duration;
  /**
   * Disk for one compressed chunk.
   * @default - a quarter of the rows of the largest chunk, by `ingest`, `chunkInterval` and `rowBytes`; whole GiB, at least 2
   */
  readonly scratch?: Size;
  /** Of the Job: compressing takes one core. @default - 500m CPU, at most 1; 256Mi memory */
  readonly resources?: ResourcesProps;
  /** @default - anywhere */
  readonly scheduling?: SchedulingProps;
}
