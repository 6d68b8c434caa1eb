import type { Platform, Server } from '../support/platform';
import { secondsSince, sleep, until } from '../support/time';
import type { Context, Scenario } from './scenario';
import { RECOVERY_SECONDS, whileWriting, writeMeasures } from './writing';

/** What a standby that cannot follow is noticed within, and what its alert is made of. */
const NOTICED_SECONDS = 60;
const METRIC = 'timescale_member_cannot_follow';

/** A standby and a read replica miss WAL that the primary no longer has: neither could ever stream again by itself. */
export const lostWal: Scenario = {
  letter: 'q',
  title: 'two servers need WAL that is gone',
  measures: [
    ...writeMeasures(30).filter(({ key }) => !['rejoined', 'crowd'].includes(key)),
    { key: 'noticed', title: 'noticed by the primary', unit: 's', most: NOTICED_SECONDS },
    { key: 'first', title: 'first of them streams again', unit: 's', most: RECOVERY_SECONDS },
    { key: 'both', title: 'both stream again', unit: 's', most: 2 * RECOVERY_SECONDS },
  ],
  unfit: ({ platform }) =>
    platform.model.members.replicas + (platform.model.readPool?.replicas ?? 0) > 3 ? undefined : 'needs four servers',
  run: ({ platform }: Context) =>
    whileWriting(
      platform,
      async (primary) => {
        const { servers } = await platform.waitHealthy(RECOVERY_SECONDS);
        const victims = [servers.find((s) => s.member && s.name !== primary.name)!, servers.find((s) => !s.member)!];
        await loseWal(platform, primary, victims);

        const start = Date.now();
        await until('the primary notices', 2 * NOTICED_SECONDS, async () =>
          (await noticed(platform, primary)).length === 2 ? true : undefined,
        );
        const seen = await noticed(platform, primary);
        const after = secondsSince(start);
        const back = async (count: number) => {
          await until(`${count} of them stream`, 2 * RECOVERY_SECONDS, async () => {
            const now = await platform.servers();
            return victims.filter(({ name }) => now.find((s) => s.name === name)!.streaming).length >= count ? true : undefined;
          });
          return secondsSince(start);
        };
        const [first, both] = [await back(1), await back(2)];
        return { values: { noticed: after, first, both }, notes: [...seen, ...(await said(platform, primary))] };
      },
      { watchService: false },
    ),
};

/** Halts servers, writes WAL that they do not get, takes it from the primary, and lets them run. */
async function loseWal(platform: Platform, primary: Server, victims: readonly Server[]): Promise<void> {
  const signal = (name: string) =>
    Promise.all(victims.map((v) => platform.kubectl.exec(v.name, ['pkill', `-${name}`, '-x', 'postgres'], { container: 'postgres' })));
  await signal('STOP');
  // What is under way to a halted server would still reach it: its connection ends, and what comes next is written after that.
  const names = victims.map((v) => `'${v.name}'`).join(', ');
  await platform.sql(primary.name, `SELECT pg_terminate_backend(pid) FROM pg_stat_replication WHERE application_name IN (${names})`);
  const segment = async () => (await platform.sql(primary.name, 'SELECT pg_walfile_name(pg_switch_wal())')).trim();
  await segment();
  await sleep(2);
  const gone = [await segment(), await segment()];
  await platform.sql(primary.name, 'CHECKPOINT');
  const files = gone.map((name) => `/home/postgres/pgdata/data/pg_wal/${name}`);
  await platform.kubectl.exec(primary.name, ['rm', '-f', ...files], { container: 'postgres' });
  await sleep(2);
  await signal('CONT');
}

/** What the primary says of members that cannot follow it. */
async function noticed(platform: Platform, primary: Server): Promise<string[]> {
  const metrics = await platform.kubectl.exec(
    primary.name,
    ['curl', '--silent', '--fail', '--cacert', '/tls/ca.crt', 'https://localhost:9201/metrics'],
    { container: 'postgres' },
  );
  return metrics.split('\n').filter((line) => line.startsWith(`${METRIC}{`));
}

async function said(platform: Platform, primary: Server): Promise<string[]> {
  const log = await platform.kubectl.run(['logs', primary.name, '--container=postgres', '--since=10m']);
  return log.split('\n').filter((line) => /UTC member: .*(cannot follow|reinitializing)/.test(line));
}
