import { PATRONI, PGBOUNCER, POSTGRES } from '../../../lib/common/ports';
import { describeCertificate, issue } from '../support/certificates';
import type { Platform } from '../support/platform';
import { secondsSince, until } from '../support/time';
import type { Context, Scenario } from './scenario';

/** The kubelet brings a changed Secret to its pods within about a minute; the watchers in the pods look every 15 s. */
const RENEWAL_SECONDS = 120;

/** The certificates of servers and poolers are replaced by new ones of the same authority, as cert-manager does before they expire. */
export const certificateRenewal: Scenario = {
  letter: 'j',
  title: 'renewed certificates',
  measures: [{ key: 'renewed', title: 'new certificate at every port after', unit: 's', most: RENEWAL_SECONDS }],
  run,
};

/** One place where a certificate is shown. */
interface Port {
  readonly pod: string;
  readonly container: string;
  readonly port: number;
  readonly startTls: boolean;
}

async function run({ platform }: Context) {
  const { servers } = await platform.waitHealthy(RENEWAL_SECONDS);
  const started = await startTimes(platform);
  const serverSerial = await renew(platform, platform.model.tls.serverSecret);
  const poolerSerial = await renew(platform, platform.model.tls.poolerSecret);
  const start = Date.now();
  const poolers = Array.from({ length: platform.model.pooler!.replicas }, (_, i) => `${platform.names.pooler}-${i}`);
  const wanted: [Port, string][] = [
    ...servers.flatMap(({ name: pod }): [Port, string][] => [
      [{ pod, container: 'postgres', port: POSTGRES.number, startTls: true }, serverSerial],
      [{ pod, container: 'postgres', port: PATRONI.number, startTls: false }, serverSerial],
    ]),
    ...poolers.map((pod): [Port, string] => [{ pod, container: 'pgbouncer', port: PGBOUNCER.number, startTls: true }, poolerSerial]),
  ];
  for (const [port, serial] of wanted) {
    await until(`${port.pod}:${port.port} shows certificate ${serial}`, 2 * RENEWAL_SECONDS, async () => {
      return (await shownSerial(platform, port)) === serial ? true : undefined;
    });
  }
  const renewed = secondsSince(start);
  const same = JSON.stringify(await startTimes(platform)) === JSON.stringify(started);
  await platform.waitHealthy(RENEWAL_SECONDS);
  return {
    values: { renewed },
    notes: [
      `${wanted.length} ports of ${servers.length} servers and ${poolers.length} poolers`,
      `no postmaster was restarted: ${same ? 'yes' : 'no'}`,
    ],
    broken: same ? [] : ['a server was restarted'],
  };
}

/** Replaces the certificate in a Secret. @returns the new serial number */
async function renew(platform: Platform, secret: string): Promise<string> {
  const authority = await platform.kubectl.secret(`${platform.model.name}-authority`);
  const old = await platform.kubectl.secret(secret);
  const { commonName, names } = await describeCertificate(old['tls.crt']!);
  const renewed = await issue({ crt: authority['tls.crt']!, key: authority['tls.key']! }, commonName, names);
  await platform.kubectl.patchSecret(secret, { 'tls.crt': renewed.crt, 'tls.key': renewed.key });
  return (await describeCertificate(renewed.crt)).serial;
}

async function shownSerial(platform: Platform, { pod, container, port, startTls }: Port): Promise<string | undefined> {
  const connect = `openssl s_client -connect localhost:${port}${startTls ? ' -starttls postgres' : ''} </dev/null 2>/dev/null`;
  const text = await platform.kubectl.exec(pod, ['sh', '-c', `${connect} | openssl x509 -noout -serial`], { container });
  return /serial=(\w+)/.exec(text)?.[1];
}

async function startTimes(platform: Platform): Promise<Record<string, string>> {
  const times: Record<string, string> = {};
  for (const { name } of await platform.servers()) times[name] = await platform.sql(name, 'SELECT pg_postmaster_start_time()');
  return times;
}
