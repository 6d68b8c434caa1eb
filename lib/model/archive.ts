import type { BlobFolderModel } from './blob';
import type { ResourcesModel, SchedulingModel } from './workload';

/** Rate class of a blob, as Azure names it in `x-ms-access-tier`. */
export type AccessTier = 'Hot' | 'Cool' | 'Cold';

/** Where old chunks go before they are dropped, and when. */
export interface ArchiveModel {
  readonly destination: BlobFolderModel & {
    /** Key of the credentials Secret with the shared access signature. */
    readonly sasSecretKey: string;
    /** Absent: the account's own. */
    readonly tier?: AccessTier;
  };
  /** Five cron fields, UTC. */
  readonly cron: string;
  /** A run that takes longer than this failed; the next one goes on where it ended. */
  readonly deadlineSeconds: number;
  /** Room for one compressed chunk. */
  readonly scratchBytes: number;
  readonly resources: ResourcesModel;
  readonly scheduling: SchedulingModel;
}
