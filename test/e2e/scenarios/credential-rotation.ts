import type { Measure } from '../report/measure';
import { PGBOUNCER, POSTGRES } from '../../../lib/common/ports';
import { poolerLogins } from '../../../lib/common/logins';
import { serviceHost } from '../../../lib/common/names';
import type { SystemCredentialKeys } from '../../../lib/model/security';
import { ending, logOf } from '../support/jobs';
import { Logins } from '../support/logins';
import { applyUntilReady, synthesize } from '../support/install';
import type { Platform } from '../support/platform';
import { secondsSince, sleep, until } from '../support/time';
import type { Context, Scenario } from './scenario';

/** The kubelet brings a changed Secret to a pod within about 90 s, and the primary waits no longer than 120 s for the others. */
const TAKE_OVER_SECONDS = 300;
const RECOVERY_SECONDS = 240;

/** What shells, configuration files, SQL and HTTP quote, and what none of them has as a character of its own. */
const ODD = `'"\\ $$ \`id\` %s #;:@/ üß€漢😀`;

type Login = keyof SystemCredentialKeys;
const LOGINS: readonly Login[] = ['superuser', 'replication', 'rewind', 'patroniRest', 'pooler'];

/** Every password of the platform itself is changed in the Secret while clients log in through the pooler and directly. */
export const credentialRotation: Scenario = {
  letter: 'r',
  title: 'changed passwords',
  measures: [
    { key: 'refused', title: 'refused logins', unit: '', most: 0 },
    { key: 'logins', title: 'logins', unit: '' },
    { key: 'slowest', title: 'slowest login', unit: 's' },
    ...LOGINS.map((login): Measure => ({ key: login, title: `${login} taken over after`, unit: 's', most: TAKE_OVER_SECONDS })),
    { key: 'cut', title: 'streams cut off', unit: '', most: 0 },
    { key: 'restarted', title: 'restarted standby streams after', unit: 's', most: RECOVERY_SECONDS },
    { key: 'switchover', title: 'switchover', unit: 's', most: RECOVERY_SECONDS },
  ],
  unfit: ({ platform }) => (platform.model.pooler ? undefined : 'the description has no pooler'),
  run,
};

async function run({ platform, props }: Context) {
  await platform.waitHealthy(RECOVERY_SECONDS);
  const { secretName, keys } = platform.model.credentials;
  const before = await platform.kubectl.secret(secretName);
  const host = (service: string) => serviceHost(service, platform.model.namespace.name, platform.model.clusterDomain);
  const clients = await Logins.start(platform, 20, {
    pooler: `${host(platform.names.pooler)}:${PGBOUNCER.number}`,
    direct: `${host(platform.names.primaryService)}:${POSTGRES.number}`,
  });
  const broken: string[] = [];
  const values: Record<string, number> = {};
  let cut = 0;
  try {
    for (const login of LOGINS) {
      const streams = await walSenders(platform);
      const start = Date.now();
      await platform.kubectl.patchSecret(secretName, { [keys[login]]: `${login} ${ODD}\n` });
      if (login === 'pooler') await runAccessJob(platform, props);
      await takenOver(platform, login);
      values[login] = secondsSince(start);
      const now = await walSenders(platform);
      cut += streams.filter((stream) => !now.includes(stream)).length;
    }
    // The Jobs of the next sync log in with the new ones.
    await runAccessJob(platform, props);
    values['restarted'] = await restartStandby(platform);
    values['switchover'] = await switchOver(platform);
  } finally {
    // Whatever came of it, the next scenario finds the passwords that it knows.
    await platform.kubectl.patchSecret(secretName, Object.fromEntries(LOGINS.map((login) => [keys[login], before[keys[login]]!])));
    await runAccessJob(platform, props).catch((error: Error) => broken.push(`back to the old passwords: ${error.message}`));
  }
  for (const login of LOGINS) await takenOver(platform, login);
  const report = await clients.stop();
  const count = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, n) => sum + n, 0);
  return {
    values: { ...values, refused: count(report.refused), logins: count(report.logins), slowest: report.longest, cut },
    notes: [
      ...Object.entries(report.logins).map(([way, n]) => `${n} logins, ${way}`),
      ...Object.entries(report.refused).map(([text, n]) => `${n} × ${text}`),
    ],
    broken,
  };
}

/** Streams by standby and server process: another process is another connection. */
async function walSenders(platform: Platform): Promise<string[]> {
  const leader = await platform.leader();
  const rows = await platform.sql(
    leader,
    "SELECT application_name || ' ' || pid FROM pg_stat_replication WHERE state = 'streaming' ORDER BY 1",
  );
  return rows.split('\n').filter((row) => row !== '');
}

/** Waits until the mounted value is the one in use, everywhere where it is used. */
async function takenOver(platform: Platform, login: Login): Promise<void> {
  const { servers } = await platform.waitHealthy(RECOVERY_SECONDS);
  const value = (await platform.kubectl.secret(platform.model.credentials.secretName))[platform.model.credentials.keys[login]]!.replace(
    /\n$/,
    '',
  );
  if (login === 'pooler') {
    const twins = poolerLogins(platform.model.systemRoles.pooler);
    const poolers = Array.from({ length: platform.model.pooler!.replicas }, (_, i) => `${platform.names.pooler}-${i}`);
    await until('poolers use a login that the new password opens', TAKE_OVER_SECONDS, async () => {
      for (const pod of poolers) {
        const list = await platform.kubectl.exec(pod, ['cat', '/run/pooler/userlist.txt'], { container: 'pgbouncer' });
        if (!twins.some((name) => list.includes(`"${name}" "${value.replaceAll('"', '""')}"`))) return undefined;
      }
      return true;
    });
    return;
  }
  const read = `import patroni_files; print(patroni_files.read()[${JSON.stringify(login === 'patroniRest' ? 'patroni-rest' : login)}], end='')`;
  await until(`every member uses the new password of ${login}`, TAKE_OVER_SECONDS, async () => {
    for (const { name } of servers) {
      const command = ['sh', '-c', `cd / && PYTHONPATH=/scripts PYTHONDONTWRITEBYTECODE=1 python3 -c "$0"`, read];
      if ((await platform.kubectl.exec(name, command, { container: 'postgres' })) !== value) return undefined;
    }
    return true;
  });
}

/** As a sync of Argo CD or an upgrade by Helm does it: the Job of the same name is replaced. */
async function runAccessJob(platform: Platform, props: Context['props']): Promise<void> {
  const selector = `app.kubernetes.io/instance=${platform.model.name},app.kubernetes.io/component=access`;
  await platform.kubectl.run(['delete', 'job', `--selector=${selector}`, '--wait=true']);
  await applyUntilReady(synthesize(props), 600);
  const [job] = (await platform.kubectl.run(['get', 'jobs', `--selector=${selector}`, '--output=name'])).trim().split('\n');
  const name = job!.replace('job.batch/', '');
  if ((await ending(platform.kubectl, name, 600)) !== 'Complete') throw new Error((await logOf(platform.kubectl, name)).text);
}

async function restartStandby(platform: Platform): Promise<number> {
  const { primary, servers } = await platform.waitHealthy(RECOVERY_SECONDS);
  const standby = servers.find((s) => s.member && s.name !== primary.name)!;
  const start = Date.now();
  await platform.kubectl.remove('pod', standby.name);
  await until(`${standby.name} is another pod`, RECOVERY_SECONDS, async () =>
    (await platform.server(standby.name)).uid !== standby.uid ? true : undefined,
  );
  await platform.waitHealthy(RECOVERY_SECONDS);
  return secondsSince(start);
}

async function switchOver(platform: Platform): Promise<number> {
  const { primary } = await platform.waitHealthy(RECOVERY_SECONDS);
  const start = Date.now();
  await platform.kubectl.exec(primary.name, ['patronictl', 'switchover', '--force', '--leader', primary.name], {
    container: 'postgres',
    timeoutSeconds: 120,
  });
  await until('another member leads', RECOVERY_SECONDS, async () => ((await platform.leader()) !== primary.name ? true : undefined));
  await platform.waitHealthy(RECOVERY_SECONDS);
  await sleep(5);
  return secondsSince(start);
}
