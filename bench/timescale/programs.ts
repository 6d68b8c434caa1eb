import { execFileSync } from 'node:child_process';
import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hasTimescaledb } from '../../test/support/postgres';
import { requireTool } from '../../test/support/tools';
import { WAL_BUDGET } from './parameters';

/** Paths of the programs that a run needs. */
export interface Programs {
  readonly postgres: string;
  readonly psql: string;
  readonly pgbench: string;
  readonly pgbouncer: string;
  /** Of PgBouncer. */
  readonly pgbouncerVersion: string;
}

/** A row of telemetry with its indexes (measured: 197), its part of the other tables, and of what autovacuum and sorting need. */
const BYTES_PER_ROW = 350;

/** The programs, or everything that is missing, in words. */
export function programsFor(rows: number): Programs | { readonly missing: readonly string[] } {
  const missing: string[] = [];
  const postgres = requireTool('postgres');
  const pgbouncer = requireTool('pgbouncer');
  for (const tool of [postgres, pgbouncer]) if ('missing' in tool) missing.push(tool.missing);
  if ('path' in postgres) {
    if (!hasTimescaledb(postgres.path)) missing.push('TimescaleDB: its library in the installed PostgreSQL 15');
    for (const name of ['psql', 'pgbench']) {
      if (!existsSync(join(dirname(postgres.path), name))) missing.push(`${name}, beside ${postgres.path}`);
    }
  }
  const needed = rows * BYTES_PER_ROW + Math.min(WAL_BUDGET * 0.6, rows * BYTES_PER_ROW);
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < needed) missing.push(`${gigabytes(needed)} of free space in ${tmpdir()} (TMPDIR), got ${gigabytes(bavail * bsize)}`);
  if (missing.length > 0 || !('path' in postgres) || !('path' in pgbouncer)) return { missing };
  return {
    postgres: postgres.path,
    psql: join(dirname(postgres.path), 'psql'),
    pgbench: join(dirname(postgres.path), 'pgbench'),
    pgbouncer: pgbouncer.path,
    pgbouncerVersion: /PgBouncer (\S+)/.exec(execFileSync(pgbouncer.path, ['--version'], { encoding: 'utf8' }))![1]!,
  };
}

const gigabytes = (value: number) => `${(value / 1e9).toFixed(1)} GB`;
