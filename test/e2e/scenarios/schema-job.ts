import { applyUntilReady, synthesize, type Synthesized } from '../support/install';
import { runNow, type JobLog } from '../support/jobs';
import type { Platform } from '../support/platform';
import { changesIn, converge, figuresText, liveFigures, refuse, schemaProblems } from '../support/schema';
import { small, withPlatform } from '../support/small-platform';
import { differing } from './differing';
import { runPolicies } from './policies';
import type { Context, Scenario } from './scenario';
import { impossibleChange, possibleChange } from './schema-changes';

/**
 * The schema Job on a second, smaller platform: it makes what is declared, and its policies run. Nothing is planned after
 * that; a change becomes exactly its steps; the same again changes nothing; what is wrong is refused as a whole.
 */
export const schemaJob: Scenario = {
  letter: 'm',
  title: 'time-series data as typed code',
  measures: [
    { key: 'converged', title: 'schema Job complete, from apply on', unit: 's', most: 300 },
    { key: 'policies', title: 'every policy ended well after', unit: 's' },
    { key: 'plan', title: 'plan of no steps after', unit: 's', most: 60 },
    { key: 'changed', title: 'changed description converged after', unit: 's', most: 60 },
    { key: 'again', title: 'the same again after', unit: 's', most: 60 },
    { key: 'refused', title: 'wrong description refused after', unit: 's', most: 60 },
  ],
  run: ({ props }: Context) => {
    const described = small(props, `${props.namespace}-schema`);
    return withPlatform(described, (synthesized) => measure(synthesized, described));
  },
};

async function measure(synthesized: Synthesized, described: Context['props']) {
  const { platform } = synthesized;
  const database = platform.model.databases[0]!;
  const first = await converge(synthesized, 300);
  await applyUntilReady(synthesized);
  const { primary } = await platform.waitHealthy(60);
  const figures = await liveFigures(platform, primary.name);

  const policies = database.timescaledb ? await runPolicies(platform, primary.name, 300) : undefined;
  const plan = await runNow(platform.kubectl, {
    cronJob: `${platform.names.schemaJob}-plan`,
    name: 'e2e-schema-plan',
    expected: 'Complete',
    seconds: 120,
  });

  const change = possibleChange(described, database);
  const changing = synthesize(change.props);
  const changed = await converge(changing, 120);
  await platform.kubectl.run(['delete', 'job', changed.job]);
  const again = await converge(changing, 120);
  const before = await catalog(platform, primary.name);
  const wrong = impossibleChange(change.props, database);
  const refused = await refuse(synthesize(wrong.props), 120);
  const untouched = (await catalog(platform, primary.name)) === before;

  const broken = [
    ...schemaProblems(platform, figures),
    ...(policies?.broken ?? []),
    ...differing('the plan', [summary(plan)], [database.timescaledb ? '0 steps' : 'nothing is pending']),
    ...(changed.job === first.job ? ['a changed description has a Job of the same name'] : []),
    ...differing('the changed description', changesIn(changed), change.expected),
    ...differing('the same again', [...changesIn(again), summary(again)], [database.timescaledb ? '0 changes' : 'nothing is pending']),
    ...wrong.expected.filter((text) => !refused.text.includes(text)).map((text) => `the refusal does not say: ${text}`),
    ...(untouched ? [] : ['the refused description changed something']),
  ];
  return {
    values: {
      converged: first.seconds,
      ...(policies ? { policies: policies.seconds } : {}),
      plan: plan.seconds,
      changed: changed.seconds,
      again: again.seconds,
      refused: refused.seconds,
    },
    notes: [
      figuresText(figures),
      policies ? `${policies.policies} policies ran without an error` : 'the image has no TimescaleDB: migrations alone were tried',
      `steps of the change: ${changesIn(changed).join(', ')}`,
      `refused with: ${refusal(refused)}`,
    ],
    broken,
  };
}

/** What the last line about all of it says: plan mode counts steps, the Job itself changes; without TimescaleDB there are only migrations. */
function summary({ lines }: JobLog): string {
  const { steps, changes, pending } = lines.findLast(({ event }) => event === 'planned' || event === 'converged') ?? {};
  if (typeof changes === 'number') return `${changes} changes`;
  if (typeof steps === 'number') return `${steps} steps`;
  if (lines.length === 0) return 'nothing was said';
  return pending ? `${JSON.stringify(pending)} pending` : 'nothing is pending';
}

function refusal({ text }: JobLog): string {
  return text
    .split('\n')
    .filter((line) => /^ +- /.test(line))
    .map((line) => line.trim().slice(2))
    .join(', ');
}

/** Tables, columns, indexes, and what the program and TimescaleDB remember, as one text. */
async function catalog(platform: Platform, pod: string): Promise<string> {
  const { schema, timescaledb } = platform.model.databases[0]!;
  const all = (columns: string, from: string) => `SELECT string_agg(concat_ws(' ', ${columns}), E'\\n' ORDER BY ${columns}) FROM ${from}`;
  const statements = [
    all(
      'relname, attname, format_type(atttypid, atttypmod)',
      `pg_class c JOIN pg_attribute a ON attrelid = c.oid WHERE relnamespace = '${schema}'::regnamespace`,
    ),
    all('indexname, indexdef', `pg_indexes WHERE schemaname = '${schema}'`),
    all('name, checksum', 'cdk8s_timescale.migrations'),
    all('kind, name, filled', 'cdk8s_timescale.objects'),
    ...(timescaledb
      ? [
          all('job_id, config::text, schedule_interval', 'timescaledb_information.jobs'),
          all('hypertable_name, column_name, time_interval', 'timescaledb_information.dimensions'),
        ]
      : []),
  ];
  return platform.sql(pod, statements.join('; '));
}
