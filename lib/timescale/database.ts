import type { DatabaseModel, Privilege, RoleModel } from '../model/data';

export interface RoleOptions {
  /** Key of the credentials Secret that holds the password. @default - the role's name in capitals with `_PASSWORD` */
  readonly passwordKey?: string;
  /** Most connections that the role may hold; -1 is no limit. @default -1 */
  readonly connectionLimit?: number;
}

export interface DatabaseProps {
  /** Schema of the application's tables; first in everybody's search path. @default - the database's name */
  readonly schema?: string;
  /** Create the TimescaleDB extension. @default true */
  readonly timescaledb?: boolean;
}

/**
 * A database of the cluster: a declared value, which becomes idempotent SQL.
 *
 * Logins are added one by one; each gets what its privilege says on the whole schema, also on tables made later.
 */
export class Database {
  private readonly roles: RoleModel[] = [];

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

  private addRole(name: string, privilege: Privilege, options: RoleOptions): this {
    this.roles.push({
      name,
      privilege,
      passwordKey: options.passwordKey ?? `${name.toUpperCase()}_PASSWORD`,
      connectionLimit: options.connectionLimit ?? -1,
    });
    return this;
  }

  /** @internal */
  toModel(): DatabaseModel {
    return {
      name: this.name,
      schema: this.props.schema ?? this.name,
      timescaledb: this.props.timescaledb ?? true,
      roles: [...this.roles],
    };
  }
}
