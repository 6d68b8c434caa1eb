import type { Database } from '../../../lib';
import { GIB } from '../../../lib/common/quantity';
import type { DatabaseModel } from '../../../lib/model/data';

/** A line that the program prints. */
export interface Line {
  readonly event: string;
  readonly object?: string;
  readonly action?: string;
  readonly detail?: string;
  readonly sql?: string;
  readonly hazards?: readonly string[];
  readonly [field: string]: unknown;
}

/** The login that owns everything; no superuser where the engine has others. */
export const OWNER = 'plant';

/** A server with TimescaleDB, on which the program in `sql/converge` runs as the Job does it. */
export interface Engine {
  /** Runs the program. @throws Error with all that it said when it failed */
  converge(database: Database, mode?: 'apply' | 'plan'): Promise<Line[]>;
  /** Runs SQL as the owner. */
  exec(sql: string): Promise<void>;
  /** Rows of one statement, as the owner. */
  query<T = Record<string, unknown>>(sql: string): Promise<T[]>;
  /** Runs SQL as a superuser. */
  execAsSuperuser(sql: string): Promise<void>;
  /** An empty database, with the schema of this name. */
  reset(schema: string): Promise<void>;
  stop(): Promise<void>;
}

/** As the platform describes it, for members of 8 GiB. */
export function modelOf(database: Database): DatabaseModel {
  return database.toModel(8 * GIB);
}

/** What was changed: action and object of each step. */
export function actions(lines: readonly Line[], event: 'did' | 'would' = 'did'): string[] {
  return lines.filter((l) => l.event === event).map((l) => `${l.action}: ${l.object!.replace(/^.*\./, '')}`);
}
