import type { PlatformModel } from '../../../lib/model/platform';
import type { ApiObject } from './kubectl';
import { ending, logOf, type JobLog, type JobObject } from './jobs';
import type { Synthesized } from './install';
import type { Platform } from './platform';
import { secondsSince, until } from './time';

/** What a description makes of its first database, counted. */
export interface SchemaFigures {
  readonly migrations: number;
  readonly hypertables: number;
  readonly aggregates: number;
  /** Version of the extension; `none` where there is none. */
  readonly timescaledb: string;
}

/** A schema Job that did something, or refused to. */
export interface SchemaRun extends JobLog {
  readonly job: string;
  /** From `kubectl apply` on. */
  readonly seconds: number;
}

function declaredFigures({ databases, image }: PlatformModel): SchemaFigures {
  const { migrations, hypertables, aggregates, timescaledb } = databases[0]!;
  return {
    migrations: migrations.length,
    hypertables: hypertables.length,
    aggregates: aggregates.length,
    timescaledb: (timescaledb ? image.timescaledb : undefined) ?? 'none',
  };
}

/** The same, as the database has it. */
export async function liveFigures(platform: Platform, pod: string): Promise<SchemaFigures> {
  const { schema, timescaledb } = platform.model.databases[0]!;
  const count = async (from: string) => Number(await platform.sql(pod, `SELECT count(*) FROM ${from}`));
  const ofSchema = async (view: string, column: string) =>
    timescaledb ? count(`timescaledb_information.${view} WHERE ${column} = '${schema}'`) : 0;
  return {
    migrations: await count('cdk8s_timescale.migrations'),
    hypertables: await ofSchema('hypertables', 'hypertable_schema'),
    aggregates: await ofSchema('continuous_aggregates', 'view_schema'),
    timescaledb: (await platform.sql(pod, "SELECT extversion FROM pg_extension WHERE extname = 'timescaledb'")) || 'none',
  };
}

/** Everything that a database has other than it is declared. */
export function schemaProblems({ model }: Platform, live: SchemaFigures): string[] {
  return Object.entries(declaredFigures(model)).flatMap(([what, wanted]) => {
    const found = live[what as keyof SchemaFigures];
    return found === wanted ? [] : [`${what}: the database has ${found}, ${wanted} declared`];
  });
}

export function figuresText({ migrations, hypertables, aggregates, timescaledb }: SchemaFigures): string {
  return `${migrations} migrations, ${hypertables} hypertables, ${aggregates} continuous aggregates, TimescaleDB ${timescaledb}`;
}

/** Applies a description. @returns what its schema Job said @throws Error when the Job fails */
export async function converge(synthesized: Synthesized, seconds: number): Promise<SchemaRun> {
  const { platform } = synthesized;
  const start = Date.now();
  const job = await applied(synthesized);
  const end = await ending(platform.kubectl, job, seconds);
  const took = secondsSince(start);
  const log = await logOf(platform.kubectl, job);
  if (end === 'Failed') throw new Error(`Job ${job} failed\n${log.text.slice(-3000)}`);
  return { ...log, job, seconds: took };
}

/** Applies a description that its schema Job has to refuse. @returns what the first attempt said; there are no further ones */
export async function refuse(synthesized: Synthesized, seconds: number): Promise<SchemaRun> {
  const { kubectl } = synthesized.platform;
  const start = Date.now();
  const job = await applied(synthesized);
  await until(`Job ${job} fails`, seconds, async () => {
    return (await kubectl.get<JobObject>('job', job)).status.failed ? true : undefined;
  });
  const took = secondsSince(start);
  const log = await logOf(kubectl, job);
  await kubectl.run(['delete', 'job', job]);
  return { ...log, job, seconds: took };
}

/** @returns the name of the schema Job */
async function applied({ platform, folder }: Synthesized): Promise<string> {
  await platform.kubectl.run(['apply', '--filename', folder]);
  const objects = await platform.kubectl.list<ApiObject>('--filename', folder);
  const found = objects.find((o) => o.kind === 'Job' && o.metadata.name.startsWith(`${platform.names.schemaJob}-`));
  if (!found) throw new Error('the description has no schema Job');
  return found.metadata.name;
}

/** What was changed, in the order of the log: `object: action`, or the name of a migration. */
export function changesIn({ lines }: JobLog): string[] {
  return lines
    .filter(({ event }) => event === 'did' || event === 'migrated')
    .map(({ object, action, migration }) => (typeof migration === 'string' ? migration : `${String(object)}: ${String(action)}`));
}
