import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTargets, type CheckTarget } from '../../../lib/workload/check-targets';
import type { Platform } from './platform';
import { restrictedPod } from './restricted-pod';
import { until } from './time';
import { PYTHON } from './writer';

/** What the readers of one address counted. Times are of their own clock. */
export interface ReaderReport {
  readonly seconds: number;
  readonly answers: number;
  /** Answers of a server that was not in recovery. */
  readonly byPrimary: number;
  /** Answers by address of the server. */
  readonly servers: Readonly<Record<string, number>>;
  /** The longest time in which no client had an answer. */
  readonly gapSeconds: number;
  readonly gapStart: number;
  /** The longest such time of each single client, over all clients. */
  readonly stallSeconds: { readonly median: number; readonly p99: number; readonly max: number };
  /** The longest time in which a client had neither an answer nor a refusal. */
  readonly unheardSeconds: number;
  /** Between the last answer and the end. */
  readonly sinceLastAnswer: number;
  readonly errors: Readonly<Record<string, number>>;
}

/** The way that the readers take: `pooler`, or to the servers themselves. */
export type Way = 'pooler' | 'direct';

const CLIENTS = 25;
const READS_PER_SECOND_AND_CLIENT = 5;

/** Two pods of 25 clients each: one reads through the pooler's read-only alias, one through the read-only Service. */
export class Readers {
  private constructor(
    private readonly platform: Platform,
    private readonly ways: readonly Way[],
  ) {}

  /** Starts the clients and returns once each of them has had an answer. @param notOn nodes that will fail */
  static async start(platform: Platform, notOn: readonly string[] = []): Promise<Readers> {
    const ways: Way[] = ['pooler', 'direct'];
    const readers = new Readers(platform, ways);
    const { kubectl } = platform;
    const data = { 'reader.py': readFileSync(join(__dirname, 'reader.py'), 'utf8') };
    await kubectl.run(['delete', 'pod', ...ways.map(podName), '--ignore-not-found', '--now']);
    const pods = ways.map((way) => pod(platform, way, notOn));
    await kubectl.apply({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'e2e-readers' }, data }, ...pods);
    for (const way of ways) await until(`the readers read, ${way}`, 120, () => readers.event(way, 'reading'));
    return readers;
  }

  /** Stops the clients. */
  async stop(): Promise<Readonly<Record<Way, ReaderReport>>> {
    for (const way of this.ways) await this.platform.kubectl.exec(podName(way), ['touch', '/tmp/stop']);
    const [pooler, direct] = await Promise.all(
      this.ways.map((way) => until(`the readers report, ${way}`, 60, () => this.event(way, 'report'))),
    );
    await this.remove();
    return { pooler: pooler as unknown as ReaderReport, direct: direct as unknown as ReaderReport };
  }

  remove(): Promise<void> {
    return this.platform.kubectl.remove('pod', ...this.ways.map(podName), '--now');
  }

  private async event(way: Way, name: string): Promise<object | undefined> {
    const lines = (await this.platform.kubectl.run(['logs', podName(way)])).split('\n').filter((line) => line.startsWith('{'));
    return lines.map((line) => JSON.parse(line) as { event: string }).find((e) => e.event === name);
  }
}

const podName = (way: Way) => `e2e-reader-${way}`;

function pod(platform: Platform, way: Way, notOn: readonly string[]): object {
  const { model } = platform;
  const target = readTarget(platform, way);
  const client = model.network.clients.find((c) => c.to.includes(way === 'pooler' ? 'pooler' : 'replicas') && !c.namespace);
  if (!client) throw new Error(`the description declares no client that may read, ${way}`);
  const value = (name: string, text: string | number) => ({ name, value: String(text) });
  const authority = way === 'pooler' ? model.tls.poolerSecret : model.tls.serverSecret;
  return restrictedPod({
    name: podName(way),
    image: model.image.reference,
    labels: client.podLabels,
    notOn,
    command: ['sh', '-c', `${PYTHON} -u /e2e/reader.py`],
    env: [
      value('PGHOST', target.host),
      value('PGPORT', target.port),
      value('PGDATABASE', target.database),
      value('PGUSER', target.login),
      { name: 'PGPASSWORD', valueFrom: { secretKeyRef: { name: model.credentials.secretName, key: target.passwordKey } } },
      value('PGSSLMODE', 'verify-full'),
      value('PGSSLROOTCERT', '/tls/ca.crt'),
      value('CLIENTS', CLIENTS),
      value('READS_PER_SECOND_AND_CLIENT', READS_PER_SECOND_AND_CLIENT),
    ],
    volumes: [
      { name: 'scripts', configMap: { name: 'e2e-readers' } },
      { name: 'tls', secret: { secretName: authority, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
    ],
    mounts: [
      { name: 'scripts', mountPath: '/e2e', readOnly: true },
      { name: 'tls', mountPath: '/tls', readOnly: true },
    ],
  });
}

/** Where the connection check reads, which takes the ways of applications. */
function readTarget({ model }: Platform, way: Way): CheckTarget {
  const targets = checkTargets(way === 'pooler' ? model : { ...model, pooler: undefined });
  const found = targets.find(({ answers }) => answers !== 'primary');
  if (!found) throw new Error(`the description has no read-only address, ${way}`);
  return found;
}
