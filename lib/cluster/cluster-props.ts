import type { Duration, Size } from 'cdk8s';
import type { ResourcesProps } from '../common/resources';
import type { SchedulingProps } from '../common/scheduling';

/** PostgreSQL parameters by name, as in `postgresql.conf`. */
export type ParameterOverrides = Readonly<Record<string, string | number | boolean>>;

/** The pods that may lead. */
export interface MembersProps<Storage> {
  /** @default 3: one may fail while another is being replaced */
  readonly members?: number;
  /** Of the PostgreSQL container of each member; memory settings follow from it. */
  readonly resources: ResourcesProps;
  /** Of each member: data and WAL. */
  readonly storage: Storage;
  /**
   * Part of the volume that WAL may take, between 0 and 1: `max_wal_size` gets 60 % of it, slots may hold back the rest.
   * @default 0.2
   */
  readonly walShare?: number;
  /** @default - what the pooler opens, direct clients and 20 for administration, rounded up to tens; at least 100 */
  readonly maxConnections?: number;
  /** Connections for clients that do not use the pooler. @default 30 */
  readonly directConnections?: number;
  /** Background jobs (columnstore, retention, refresh) that may run at once. @default - all that follow from the databases, at least 8 */
  readonly timescaleJobs?: number;
  /** A standby further behind is not ready, and not in the read-only Service. @default Size.mebibytes(64) */
  readonly maxLag?: Size;
  /**
   * How old the data may get that standbys and read replicas show while no member leads, as in a paused cluster that lost its primary. Beyond that they
   * leave the read Services. It counts from when the server last followed a primary within its lag; a failover within the budget never counts.
   * @default Duration.minutes(30): long enough for a person to come and act
   */
  readonly maxStaleness?: Duration;
  /**
   * Who serves the read-only address (`<name>-readonly`, and the pooler's aliases that end in `_ro`) while no standby and no read replica can.
   * `primary`: the primary does, from about 20 s after the loss of the last one until another is ready. It needs connections for all reads beside
   * those for writes. `none`: clients are refused.
   * @default 'none': a primary without any standby is the last copy, and takes no load that it was not sized for
   */
  readonly readOnlyFallback?: 'none' | 'primary';
  /** @default - spread over hosts and zones, not on spot nodes */
  readonly scheduling?: SchedulingProps;
  /** Parameters that replace or add to the derived ones. @default - none */
  readonly parameters?: ParameterOverrides;
}

/** The pods that only read. */
export interface ReadPoolProps<Storage> {
  /** @default 2 */
  readonly replicas?: number;
  readonly resources: ResourcesProps;
  readonly storage: Storage;
  /** Behind by more bytes: out of the read Services. @default Size.mebibytes(64) */
  readonly maxLag?: Size;
  /** Last replayed commit older than this while WAL waits to be replayed: out of the read Services. @default Duration.minutes(1) */
  readonly maxLagTime?: Duration;
  /** @default - like the members */
  readonly scheduling?: SchedulingProps;
  /** Parameters that replace or add to the derived ones; only those that may differ between servers. @default - none */
  readonly parameters?: ParameterOverrides;
}
