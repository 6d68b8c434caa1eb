import type { DatabaseModel, Privilege, RoleModel } from '../../model/data';
import { ACTIVE_MEMORY_SHARE } from './chunk-interval';
import { Hypertable } from './hypertable';
import type { Migrations } from './migrations';
import type { HypertableProps } from './timeseries-props';

export interface RoleOptions {
  /** Key of the credentials Secret that holds the password. @default - the role's name in capitals with `_PASSWORD` */
  readonly passwordKey?: string;
  /** Most connections that the role may hold; -1 is no limit. @default -1 */
  readonly connectionLimit?: number;
}

export interface DatabaseProps {
  /** Schema of the application's tables; first in everybody's search path. @default - the database's name */
  readonly schema?: string;
  /** Create the TimescaleDB extension, in the image's version. @default true */
  readonly timescaledb?: boolean;
  /** The application's own SQL. It runs as the owner, before hypertables are looked at. @default - none */
  readonly migrations?: Migrations;
}

/**
 * A database of the cluster: a declared value, which becomes idempotent SQL.
 *
 * Logins are added one by one; each gets what its privilege says on the whole schema, also on tables made later.
 * Hypertables and their aggregates describe what becomes of tables that migrations create.
 */
export class Database {
  private readonly roles: RoleModel[] = [];
  private readonly hypertables: Hypertable[] = [];

  constructor(
    readonly name: string,
    private readonly props: DatabaseProps = {},
  ) {}

  /** Owns the schema and everything in it; runs migrations. Not a superuser. */
  addOwner(name: string, options: RoleOptions = {}): this {
    return this.addRole(name, 'owner', options);
  }

  /** May read and change rows. */
  addReadWrite(name: string, options: RoleOptions = {}): this {
    return this.addRole(name, 'read-write', options);
  }

  /** May read rows. */
  addReadOnly(name: string, options: RoleOptions = {}): this {
    return this.addRole(name, 'read-only', options);
  }

  /** May read rows and everything that `pg_monitor` shows. */
  addMonitoring(name: string, options: RoleOptions = {}): this {
    return this.addRole(name, 'monitoring', options);
  }

  /** A table of this database's schema that is divided by time, with what becomes of its rows. */
  addHypertable(name: string, props: HypertableProps): Hypertable {
    const hypertable = new Hypertable(name, props);
    this.hypertables.push(hypertable);
    return hypertable;
  }

  private addRole(name: string, privilege: Privilege, options: RoleOptions): this {
    this.roles.push({
      name,
      privilege,
      passwordKey: options.passwordKey ?? `${name.toUpperCase()}_PASSWORD`,
      connectionLimit: options.connectionLimit ?? -1,
    });
    return this;
  }

  /** @internal @param memoryBytes of a member: chunks whose span is not given are derived from it */
  toModel(memoryBytes: number): DatabaseModel {
    const sharing = this.hypertables.filter((h) => h.derivesChunkInterval).length;
    const share = (memoryBytes * ACTIVE_MEMORY_SHARE) / Math.max(1, sharing);
    // By name: the order in which somebody wrote them down changes nothing.
    const hypertables = [...this.hypertables].sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
      name: this.name,
      schema: this.props.schema ?? this.name,
      timescaledb: this.props.timescaledb ?? true,
      roles: [...this.roles],
      migrations: this.props.migrations?.toModel() ?? [],
      hypertables: hypertables.map((h) => h.toModel(share)),
      aggregates: hypertables.flatMap((h) => h.aggregates.map((a) => a.toModel())),
    };
  }
}
