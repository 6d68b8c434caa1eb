import type { DatabaseModel } from '../../model/data';
import { literal } from '../sql';

/** Where the program keeps what it remembers, in the database. */
export const MEMORY_SCHEMA = 'cdk8s_timescale';

/** Where the Job's files are. */
export const SCHEMA_PATHS = { program: '/etc/schema', migrations: '/etc/migrations' } as const;

/** Keys of the program's ConfigMap. */
export const PROGRAM_KEYS = {
  full: 'converge.sql',
  plain: 'migrate.sql',
  spec: ({ name }: DatabaseModel) => `${name}.json`,
  run: ({ name }: DatabaseModel) => `${name}.psql`,
} as const;

/**
 * What psql runs in one session on one database: the program, the migrations that are pending, then the steps of the plan.
 * `mode` (apply, plan) is given to psql as a variable.
 */
export function runScript(database: DatabaseModel): string {
  return `${[
    '\\set ON_ERROR_STOP on',
    '\\pset tuples_only on',
    '\\pset format unaligned',
    // The messages say what is wrong; where in the program they come from helps nobody.
    '\\set SHOW_CONTEXT never',
    `\\i ${SCHEMA_PATHS.program}/${database.timescaledb ? PROGRAM_KEYS.full : PROGRAM_KEYS.plain}`,
    `\\set spec \`cat ${SCHEMA_PATHS.program}/${PROGRAM_KEYS.spec(database)}\``,
    "SELECT pg_temp.begin_run(:'spec', :'mode');",
    'SELECT pg_temp.check_migrations();',
    "SELECT :'mode' = 'apply' AS applies \\gset",
    '\\if :applies',
    ...database.migrations.flatMap(({ name }) => migration(database, name)),
    '\\endif',
    ...(database.timescaledb ? STEPS : ['SELECT pg_temp.finish_migrations();']),
  ].join('\n')}\n`;
}

function migration(database: DatabaseModel, name: string): string[] {
  return [
    `SELECT pg_temp.is_pending(${literal(name)}) AS pending \\gset`,
    '\\if :pending',
    'BEGIN;',
    `SELECT pg_temp.migration_begins(${literal(name)}) \\g /dev/null`,
    `\\i ${SCHEMA_PATHS.migrations}/${database.name}/${name}`,
    `SELECT pg_temp.migration_ends(${literal(name)});`,
    'COMMIT;',
    '\\endif',
  ];
}

/** Statements come from the plan one by one: some of them refuse to share a transaction. */
const STEPS = [
  'SELECT pg_temp.prepare();',
  '\\if :applies',
  'SELECT pg_temp.statements() \\gexec',
  'SELECT pg_temp.finish();',
  '\\else',
  'SELECT pg_temp.show_plan();',
  '\\endif',
];
