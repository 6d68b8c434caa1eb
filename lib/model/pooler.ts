import type { ImageRef, ResourcesModel, SchedulingModel } from './workload';

/** One name that clients connect to. */
export interface PoolAlias {
  /** What the client gives as database. */
  readonly alias: string;
  readonly database: string;
  readonly access: 'read-write' | 'read-only';
  /** Server connections of this alias in one pooler pod, at most. */
  readonly poolSize: number;
  /** Kept open in one pod once a client came. */
  readonly minPoolSize: number;
  /** Further ones in one pod, lent to an alias whose clients wait. */
  readonly reserveSize: number;
}

export interface PoolerModel {
  readonly replicas: number;
  readonly resources: ResourcesModel;
  readonly scheduling: SchedulingModel;
  readonly mode: 'transaction' | 'session';
  /** Client connections of one pod, at most. */
  readonly maxClientConnections: number;
  readonly maxPreparedStatements: number;
  /** Server connections over all pods: what the plan says, and what the aliases add up to. */
  readonly serverConnections: { readonly min: number; readonly max: number };
  readonly aliases: readonly PoolAlias[];
  readonly drainSeconds: number;
  /** Absent: none runs beside the pooler. */
  readonly exporter?: ImageRef;
}
