import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceHost } from '../../../lib/common/names';
import { PGBOUNCER } from '../../../lib/common/ports';
import { atLeast } from '../../../lib/common/version';
import type { PlatformModel } from '../../../lib/model/platform';
import { SINCE } from '../../../lib/pooler/pgbouncer-ini';
import type { Platform } from './platform';
import { restrictedPod } from './restricted-pod';
import { until } from './time';

/** What the writer counted. Times are of the writer's own clock. */
export interface WriterReport {
  readonly seconds: number;
  readonly acknowledged: number;
  /** Acknowledged rows that are not in the table. */
  readonly lost: number;
  /** Rows that are in the table more than once. */
  readonly duplicates: number;
  /** Rows without an acknowledgement, and how many of them are in the table all the same. */
  readonly inDoubt: number;
  readonly inDoubtStored: number;
  /** The longest time in which no client had an acknowledgement, and when it began (Unix time). */
  readonly gapSeconds: number;
  readonly gapStart: number;
  /** The longest such time of each single client, over all clients. */
  readonly stallSeconds: { readonly median: number; readonly p99: number; readonly max: number };
  /** Errors that clients saw, by text. */
  readonly errors: Readonly<Record<string, number>>;
  /** How many of all errors say that the server is a standby. */
  readonly readOnly: number;
}

export interface WriterOptions {
  /** Nodes that will fail. @default - none */
  readonly notOn?: readonly string[];
  /** After so many seconds a client cuts the connection of a statement that has no answer, as drivers do. @default 10 */
  readonly patienceSeconds?: number;
  /** After so many rows a client comes again over a new connection. @default - it keeps its connection */
  readonly rowsPerConnection?: number;
}

const CLIENTS = 50;
const ROWS_PER_SECOND_AND_CLIENT = 5;
const NAME = 'e2e-writer';

/** The interpreter that Patroni runs on: the image has no other one with a PostgreSQL driver. */
export const PYTHON = `exec "$(sed -n '1s/^#! *//p' "$(command -v patroni)")"`;

/** A pod with many clients that write through the pooler, labelled like a client that the description declares. */
export class Writer {
  private constructor(private readonly platform: Platform) {}

  /** Starts the clients and returns once each of them has had a row acknowledged. */
  static async start(platform: Platform, options: WriterOptions = {}): Promise<Writer> {
    const { kubectl, model } = platform;
    const files = Object.fromEntries(['writer.py', 'cancel.py'].map((name) => [name, readFileSync(join(__dirname, name), 'utf8')]));
    await kubectl.run(['delete', 'pod', NAME, '--ignore-not-found', '--now']);
    await kubectl.apply({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: NAME }, data: files }, pod(model, options));
    const writer = new Writer(platform);
    await until('the writer writes', 120, () => writer.event('writing'));
    return writer;
  }

  /** Stops the clients and compares what was acknowledged with the table. */
  async stop(): Promise<WriterReport> {
    await this.platform.kubectl.exec(NAME, ['touch', '/tmp/stop']);
    const report = await until('the writer reports', 180, () => this.event('report'));
    await this.remove();
    return report as unknown as WriterReport;
  }

  /** Runs another script of test/e2e/support beside the clients. @returns its standard output */
  python(script: string): Promise<string> {
    return this.platform.kubectl.exec(NAME, ['sh', '-c', `${PYTHON} /e2e/${script}`], { timeoutSeconds: 300 });
  }

  remove(): Promise<void> {
    return this.platform.kubectl.remove('pod', NAME, '--now');
  }

  private async event(name: string): Promise<object | undefined> {
    const lines = (await this.platform.kubectl.run(['logs', NAME])).split('\n').filter((line) => line.startsWith('{'));
    const found = lines.map((line) => JSON.parse(line) as { event: string }).find((e) => e.event === name);
    if (!found && (await this.platform.kubectl.run(['get', 'pod', NAME, '--output=jsonpath={.status.phase}'])) === 'Failed') {
      throw new Error(`the writer failed: ${await this.platform.kubectl.run(['logs', NAME, '--tail=20'])}`);
    }
    return found;
  }
}

function pod(model: PlatformModel, { notOn = [], patienceSeconds = 10, rowsPerConnection = 0 }: WriterOptions): object {
  const database = model.databases[0]!;
  const owner = database.roles.find((r) => r.privilege === 'owner')!;
  const client = model.network.clients.find((c) => c.to.includes('pooler') && !c.namespace);
  if (!client) throw new Error('the description declares no client of the pooler in its namespace');
  const value = (name: string, text: string | number) => ({ name, value: String(text) });
  return restrictedPod({
    name: NAME,
    image: model.image.reference,
    labels: client.podLabels,
    notOn,
    command: ['sh', '-c', `${PYTHON} -u /e2e/writer.py`],
    env: [
      value('PGHOST', serviceHost(`${model.name}-pooler`, model.namespace.name, model.clusterDomain)),
      value('PGPORT', PGBOUNCER.number),
      value('PGDATABASE', database.name),
      value('PGUSER', owner.name),
      { name: 'PGPASSWORD', valueFrom: { secretKeyRef: { name: model.credentials.secretName, key: owner.passwordKey } } },
      value('PGSSLMODE', 'verify-full'),
      value('PGSSLROOTCERT', '/tls/ca.crt'),
      value('PREPARED', atLeast(model.image.pgbouncer, SINCE.preparedStatements) ? 'yes' : 'no'),
      value('CLIENTS', CLIENTS),
      value('ROWS_PER_SECOND_AND_CLIENT', ROWS_PER_SECOND_AND_CLIENT),
      value('STATEMENT_TIMEOUT', patienceSeconds),
      value('ROWS_PER_CONNECTION', rowsPerConnection),
      value('RUN', new Date().toISOString()),
      value('TABLE', `${database.schema}.e2e_rows`),
    ],
    volumes: [
      { name: 'scripts', configMap: { name: NAME } },
      { name: 'tls', secret: { secretName: model.tls.poolerSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
    ],
    mounts: [
      { name: 'scripts', mountPath: '/e2e', readOnly: true },
      { name: 'tls', mountPath: '/tls', readOnly: true },
    ],
  });
}
