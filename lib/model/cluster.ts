import type { ResourcesModel, SchedulingModel, VolumeModel } from './workload';

/** One PostgreSQL parameter: its value, who may set it and where the value comes from. */
export interface Parameter {
  readonly name: string;
  readonly value: string | number | boolean;
  /** Only Patroni's dynamic configuration may set it: it must be equal on all members (Patroni, dynamic_configuration.rst). */
  readonly dynamicOnly: boolean;
  /** How the value follows from the input, as a reader would write it. */
  readonly formula: string;
  /** Page, tool or document that the formula comes from. */
  readonly source: string;
}

/** What the tuning function worked from; kept in the model so that checks and reports can say why. */
export interface TuningInput {
  readonly role: 'member' | 'read-replica';
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  /** Share of the data volume that WAL may take. */
  readonly walBudgetBytes: number;
  readonly maxConnections: number;
  readonly timescaledb: boolean;
  /** Background jobs (policies, refreshes) that may run at once. */
  readonly timescaleJobs: number;
  /** Databases that carry the TimescaleDB extension. */
  readonly timescaleDatabases: number;
  /** Entries of the lock table that must be free for chunks. */
  readonly chunkLocks: number;
  readonly members: number;
  readonly readReplicas: number;
  readonly archiving: boolean;
}

/** Patroni's clock, derived from one number: how long the cluster may be without a primary. */
export interface FailoverModel {
  readonly budgetSeconds: number;
  readonly ttlSeconds: number;
  readonly loopWaitSeconds: number;
  readonly retryTimeoutSeconds: number;
  readonly synchronousMode: 'quorum' | 'on' | 'off';
  readonly synchronousNodeCount: number;
}

/** The pods that may lead. */
export interface MembersModel {
  readonly replicas: number;
  readonly resources: ResourcesModel;
  readonly volume: VolumeModel;
  readonly walBudgetBytes: number;
  readonly scheduling: SchedulingModel;
  readonly maxConnections: number;
  /** Connections that nobody but administrators, exporters and Jobs may use. */
  readonly reservedConnections: number;
  /** Connections for clients that do not use the pooler. */
  readonly directConnections: number;
  readonly terminationGraceSeconds: number;
  readonly parameters: readonly Parameter[];
  /** A standby behind by more than this is not ready. */
  readonly maxLagBytes: number;
  /** While no member leads, standbys and read replicas serve reads until their data are this old. */
  readonly maxStalenessSeconds: number;
  /** Who serves the read-only address while no standby can. */
  readonly readOnlyFallback: 'none' | 'primary';
  /** What the parameters were derived from. */
  readonly tuning: TuningInput;
}

/** The pods that only read. */
export interface ReadPoolModel {
  readonly replicas: number;
  readonly resources: ResourcesModel;
  readonly volume: VolumeModel;
  readonly walBudgetBytes: number;
  readonly scheduling: SchedulingModel;
  readonly parameters: readonly Parameter[];
  readonly maxLagBytes: number;
  /** A replica whose last replayed commit is older than this, while WAL waits to be replayed, is not ready. */
  readonly maxLagSeconds: number;
  readonly tuning: TuningInput;
}
