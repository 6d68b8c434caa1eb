import { setTimeout as sleep } from 'node:timers/promises';
import { atLeast as isVersion } from '../../../lib/common/version';
import { SINCE } from '../../../lib/pooler/pgbouncer-ini';
import { jobsMissing } from '../../../test/support/timescale/native-engine';
import { say } from '../clock';
import { QUESTIONS, type Kind } from '../dashboards';
import { atLeast, below, count, figure, holds, milliseconds, perSecond, type Figure } from '../figures';
import type { History } from '../history';
import { BATCH, inserts, PAIRS } from '../ingest';
import { jobRuns, startJobs } from '../jobs';
import { LIMITS } from '../limits';
import { insertOee } from '../oee';
import { percentilesOf } from '../percentiles';
import { pgbench, type PgbenchResult, type Transaction } from '../pgbench';
import { startPooler } from '../pgbouncer';
import { defineMetrics, equipmentOf, METRICS } from '../plant';
import { at } from '../span';
import { insertTelemetry } from '../telemetry';
import type { Part } from './part';

/** Dashboards that are open, each of which asks once a second on average. */
const CLIENTS = 50;
const QUESTIONS_PER_SECOND = 50;

/** A tenth more than the limit: pgbench draws its times by chance. */
const INSERTS_PER_SECOND = (1.1 * LIMITS.ingestPerSecond) / BATCH;
const COLLECTORS = 4;
/** Ingest runs this long before the first question and after the last. */
const AROUND_SECONDS = 3;

const LIMIT_MS: Readonly<Record<Kind, number>> = { 'last hour': LIMITS.lastHourMs, '30 days': LIMITS.thirtyDaysMs };

/** Fifty dashboards behind PgBouncer while the plant writes ten thousand values a second and every policy runs. */
export const load: Part = async (history, options) => {
  const { server } = history;
  await history.columnar();
  await history.oee();
  await bringUpToDate(history);

  const pooler = await startPooler(server);
  try {
    const access = { program: server.programs.pgbench, port: pooler.port, database: server.database, user: server.owner };
    const before = await jobRuns(server);
    await startJobs(server);
    say(`load: ${options.seconds} seconds`);
    const ingest = pgbench({
      ...access,
      scripts: inserts(),
      clients: COLLECTORS,
      rate: INSERTS_PER_SECOND,
      seconds: options.seconds + 2 * AROUND_SECONDS,
      protocol: 'simple',
    });
    await sleep(AROUND_SECONDS * 1000);
    const from = new Date();
    const asked = await pgbench({
      ...access,
      scripts: QUESTIONS,
      clients: CLIENTS,
      rate: QUESTIONS_PER_SECOND,
      seconds: options.seconds,
      // Prepared statements survive a change of the server connection only where PgBouncer tracks them.
      protocol: isVersion(pooler.version, SINCE.preparedStatements) ? 'prepared' : 'extended',
    });
    const to = new Date();
    const written = await ingest;
    const after = await jobRuns(server);

    const [rows] = await server.engine.query<{ rows: number }>(
      `SELECT count(*) AS rows FROM metric_hist WHERE ts >= ${at(from)} AND ts < ${at(to)}`,
    );
    const seconds = (to.getTime() - from.getTime()) / 1000;
    const kinds = (Object.keys(LIMIT_MS) as Kind[]).flatMap((kind) => latencies(kind, asked.transactions));
    const lag = percentilesOf(asked.transactions.map((t) => t.lagMs));
    return [
      atLeast(
        `rows written beside, ${COLLECTORS} clients, ${BATCH} rows an insert`,
        rows!.rows / seconds,
        LIMITS.ingestPerSecond,
        perSecond('rows'),
      ),
      figure('inserts, p50, p95, p99, max', spread(written.transactions)),
      figure(`questions of ${CLIENTS} clients`, perSecond('questions')(asked.transactions.length / seconds)),
      ...kinds,
      figure('questions waited for a free client, p95 and max', `${milliseconds(lag.p95)}, ${milliseconds(lag.max)}`),
      errors(asked, written),
      jobs(after.succeeded - before.succeeded, after.failed - before.failed),
    ];
  } finally {
    await pooler.stop();
  }
};

/** History up to now, in the last hours each metric once a second as it is declared; further equipment; statistics as autovacuum leaves them. */
async function bringUpToDate({ server, span }: History): Promise<void> {
  const { engine } = server;
  const until = { from: span.to, to: new Date(), periodMs: 1000 };
  await engine.exec(insertTelemetry(until));
  await engine.exec(insertOee(until));
  await engine.exec(defineMetrics(equipmentOf(PAIRS)));
  say(`load: ${PAIRS * METRICS} metrics, history up to now; vacuum`);
  await engine.exec('VACUUM (ANALYZE) metric_hist\n\nVACUUM (ANALYZE) oee_calculations\n\nVACUUM (ANALYZE) metric_def');
  await engine.execAsSuperuser('CHECKPOINT');
}

/** The limit holds for a kind as a whole; what it consists of is said beneath. */
function latencies(kind: Kind, transactions: readonly Transaction[]): Figure[] {
  const questions = QUESTIONS.filter((q) => q.kind === kind);
  const all = transactions.filter(({ script }) => questions.some((q) => q.name === script));
  return [
    below(`${kind}, p95 of ${count(all.length)}`, percentilesOf(all.map((t) => t.latencyMs)).p95, LIMIT_MS[kind], milliseconds),
    figure(`${kind}, p50, p95, p99, max`, spread(all)),
    ...questions.map(({ name }) => figure(`${name}, p50, p95, p99, max`, spread(all.filter((t) => t.script === name)))),
  ];
}

function spread(transactions: readonly Transaction[]): string {
  const { p50, p95, p99, max } = percentilesOf(transactions.map((t) => t.latencyMs));
  return [p50, p95, p99, max].map(milliseconds).join(', ');
}

function errors(...results: readonly PgbenchResult[]): Figure {
  const all = results.flatMap((r) => r.errors);
  all.slice(0, 10).forEach((line) => say(line));
  return holds('errors', count(all.length), '0', all.length === 0);
}

/** Where jobs cannot succeed at all, that is the version's fault and known. */
function jobs(succeeded: number, failed: number): Figure {
  const known = jobsMissing();
  const value = `${succeeded} succeeded, ${failed} failed`;
  return known
    ? figure('runs of policies', `${value} (needs ${known})`)
    : holds('runs of policies', value, 'some, none failed', succeeded > 0 && failed === 0);
}
