import type { AggregateModel, HypertableModel, MigrationModel } from './timeseries';

/** What a login may do in a database. */
export type Privilege = 'owner' | 'read-write' | 'read-only' | 'monitoring';

export interface RoleModel {
  readonly name: string;
  readonly privilege: Privilege;
  /** Key of the credentials Secret that holds the password. Absent: the role cannot log in with a password. */
  readonly passwordKey?: string;
  /** `CONNECTION LIMIT`; -1 is none. */
  readonly connectionLimit: number;
}

export interface DatabaseModel {
  readonly name: string;
  readonly schema: string;
  readonly timescaledb: boolean;
  readonly roles: readonly RoleModel[];
  /** In the order in which they run. */
  readonly migrations: readonly MigrationModel[];
  readonly hypertables: readonly HypertableModel[];
  /** Sources before what is built on them. */
  readonly aggregates: readonly AggregateModel[];
}
