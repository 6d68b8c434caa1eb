import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from './platform';
import { restrictedPod } from './restricted-pod';
import { until } from './time';
import { PYTHON } from './writer';

const NAME = 'e2e-logins';

export interface LoginsReport {
  /** Logins that were let in, by way. */
  readonly logins: Readonly<Record<string, number>>;
  /** Logins that were not, by what the client was told. */
  readonly refused: Readonly<Record<string, number>>;
  /** Seconds that the slowest login took. */
  readonly longest: number;
}

/** A pod with many clients that do nothing but log in, each time over a new connection. */
export class Logins {
  private constructor(private readonly platform: Platform) {}

  /** @param ways `host:port` by name; clients take them in turn */
  static async start(platform: Platform, clients: number, ways: Readonly<Record<string, string>>): Promise<Logins> {
    const { kubectl, model } = platform;
    const database = model.databases[0]!;
    const owner = database.roles.find((r) => r.privilege === 'owner')!;
    const client = model.network.clients.find((c) => c.to.includes('pooler') && !c.namespace);
    if (!client) throw new Error('the description declares no client of the pooler in its namespace');
    const env = {
      PGDATABASE: database.name,
      PGUSER: owner.name,
      PGSSLMODE: 'verify-full',
      PGSSLROOTCERT: '/tls/ca.crt',
      CLIENTS: String(clients),
      PAUSE: '0.2',
      WAYS: Object.entries(ways)
        .map(([name, at]) => `${name}=${at}`)
        .join(' '),
    };
    await kubectl.run(['delete', 'pod', NAME, '--ignore-not-found', '--now']);
    await kubectl.apply(
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: NAME },
        data: { 'logins.py': readFileSync(join(__dirname, 'logins.py'), 'utf8') },
      },
      restrictedPod({
        name: NAME,
        image: model.image.reference,
        labels: client.podLabels,
        command: ['sh', '-c', `${PYTHON} -u /e2e/logins.py`],
        env: [
          ...Object.entries(env).map(([name, value]) => ({ name, value })),
          { name: 'PGPASSWORD', valueFrom: { secretKeyRef: { name: model.credentials.secretName, key: owner.passwordKey } } },
        ],
        volumes: [
          { name: 'scripts', configMap: { name: NAME } },
          { name: 'tls', secret: { secretName: model.tls.poolerSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
        ],
        mounts: [
          { name: 'scripts', mountPath: '/e2e', readOnly: true },
          { name: 'tls', mountPath: '/tls', readOnly: true },
        ],
      }),
    );
    const logins = new Logins(platform);
    await until('clients log in', 120, () => logins.event('logging in'));
    return logins;
  }

  async stop(): Promise<LoginsReport> {
    await this.platform.kubectl.exec(NAME, ['touch', '/tmp/stop']);
    const report = await until('the clients report', 60, () => this.event('report'));
    await this.platform.kubectl.remove('pod', NAME, '--now');
    return report as unknown as LoginsReport;
  }

  private async event(name: string): Promise<object | undefined> {
    const lines = (await this.platform.kubectl.run(['logs', NAME])).split('\n').filter((line) => line.startsWith('{'));
    return lines.map((line) => JSON.parse(line) as { event: string }).find((e) => e.event === name);
  }
}
