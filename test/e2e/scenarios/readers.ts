import type { PlatformProps } from '../../../lib';
import type { Observation } from '../report/measure';
import { synthesize } from '../support/install';
import type { Platform } from '../support/platform';
import { Readers, type ReaderReport, type Way } from '../support/reader';
import { sleep, until } from '../support/time';
import type { Context, Scenario } from './scenario';
import { RECOVERY_SECONDS } from './writing';

/** Reading before and after a loss, so that both ends of a gap are seen. */
const STEADY_SECONDS = 5;
/** How long each loss lasts: longer than a failover, and than the primary needs to take over reads. */
const LOSS_SECONDS = 60;
/** A client that gets no answer is told so within this time, and does not hang. */
const HEARD_SECONDS = 15;
/** `readers.py` looks every 3 s, `facts.py` every 10 s, the endpoints controller and kube-proxy follow within 1 s. */
const FALLBACK_SECONDS = 25;

/**
 * 50 clients read through the read-only address, half of them through the pooler, and lose one after the other: a read replica, all of them, all
 * standbys as well, and the primary of a paused cluster. Lost pods stay away because no node takes them.
 */
export const readers: Scenario = {
  letter: 'x',
  title: 'readers lose their servers',
  measures: [
    { key: 'one', title: 'read gap, one read replica lost', unit: 's', most: 5 },
    { key: 'pool', title: 'read gap, all read replicas lost', unit: 's', most: 10 },
    { key: 'refused', title: 'longest wait for a refusal, no standby left', unit: 's', most: HEARD_SECONDS },
    { key: 'fallback', title: 'read gap until the declared primary serves', unit: 's', most: FALLBACK_SECONDS },
    { key: 'paused', title: 'read gap, paused and the primary lost', unit: 's', most: 5 },
    { key: 'stale', title: 'answers of standbys without a primary', unit: '' },
  ],
  unfit: ({ platform: { model } }) =>
    model.members.replicas > 1 && model.readPool && model.pooler ? undefined : 'needs standbys, a read pool and a pooler',
  run,
};

async function run({ platform, props }: Context): Promise<Observation> {
  const notes: string[] = [];
  const broken: string[] = [];
  const gap = (seen: Reports) => Math.max(...WAYS.map((way) => seen[way].gapSeconds));
  const note = (what: string, seen: Reports) => notes.push(...WAYS.map((way) => `${what}, ${way}: ${inWords(seen[way])}`));
  const lose = async (what: string, choose: Choose) => {
    const seen = await whileReading(platform, choose);
    note(what, seen);
    return seen;
  };

  const one = await lose('one read replica', (all) => all.filter((s) => !s.member).slice(0, 1));
  const pool = await lose('all read replicas', (all) => all.filter((s) => !s.member));

  const none = await lose('all standbys, no fallback', (all, primary) => all.filter((s) => s.name !== primary));
  for (const way of WAYS) {
    if (none[way].byPrimary > 0) broken.push(`the primary answered ${none[way].byPrimary} reads that are declared not to come to it`);
  }
  for (const way of WAYS) if (none[way].sinceLastAnswer > LOSS_SECONDS) broken.push(`reads did not come back, ${way}`);

  const fallback = await withFallback(platform, props, () =>
    lose('all standbys, the primary declared', (all, primary) => all.filter((s) => s.name !== primary)),
  );
  for (const way of WAYS) if (fallback[way].byPrimary === 0) broken.push(`the primary answered no read although it is declared to, ${way}`);

  const paused = await whilePaused(platform, () =>
    lose('paused, the primary lost', (all, primary) => all.filter((s) => s.name === primary)),
  );
  return {
    values: {
      one: gap(one),
      pool: gap(pool),
      refused: Math.max(...WAYS.map((way) => none[way].unheardSeconds)),
      fallback: gap(fallback),
      paused: gap(paused),
      stale: WAYS.reduce((sum, way) => sum + paused[way].answers - paused[way].byPrimary, 0),
    },
    notes,
    broken,
  };
}

const WAYS: readonly Way[] = ['pooler', 'direct'];
type Reports = Readonly<Record<Way, ReaderReport>>;
type Choose = (
  servers: readonly { readonly name: string; readonly member: boolean }[],
  primary: string,
) => readonly { readonly name: string }[];

/** Deletes pods by force while clients read, keeps them away for a while, and waits until the platform is whole again. */
async function whileReading(platform: Platform, choose: Choose): Promise<Reports> {
  const { primary, servers } = await platform.waitHealthy(RECOVERY_SECONDS);
  const clients = await Readers.start(platform);
  try {
    await sleep(STEADY_SECONDS);
    await schedulable(platform, false);
    const victims = choose(servers, primary.name).map(({ name }) => name);
    await platform.kubectl.run(['delete', 'pod', ...victims, '--grace-period=0', '--force']);
    await sleep(LOSS_SECONDS);
    await schedulable(platform, true);
    await backAgain(platform);
    await sleep(STEADY_SECONDS);
    return await clients.stop();
  } finally {
    await schedulable(platform, true);
    await clients.remove();
  }
}

/** A paused cluster is whole when its servers run; the other phases wait for more. */
async function backAgain(platform: Platform): Promise<void> {
  const wanted = platform.model.members.replicas + platform.model.readPool!.replicas;
  await until('every pod is there again', RECOVERY_SECONDS, async () => {
    const servers = await platform.servers();
    return servers.length === wanted && servers.filter((s) => s.ready).length >= wanted - 1 ? true : undefined;
  });
}

/** Whether any node takes a new pod. */
async function schedulable({ kubectl }: Platform, yes: boolean): Promise<void> {
  const nodes = (await kubectl.run(['get', 'nodes', '--output=name'])).trim().split('\n');
  for (const node of nodes) await kubectl.run([yes ? 'uncordon' : 'cordon', node.replace('node/', '')]);
}

/** The same platform, with reads that may fall back; afterwards as it was. */
async function withFallback<T>(platform: Platform, props: PlatformProps, work: () => Promise<T>): Promise<T> {
  const declared = (of: PlatformProps) => synthesize(of).folder;
  const other = declared({ ...props, postgres: { ...props.postgres, readOnlyFallback: 'primary' } });
  try {
    await platform.kubectl.run(['apply', '--filename', other]);
    // The kubelet brings the changed file of the member program within about a minute.
    await sleep(90);
    await platform.waitHealthy(RECOVERY_SECONDS);
    return await work();
  } finally {
    await platform.kubectl.run(['apply', '--filename', declared(props)]);
    await sleep(90);
    await platform.waitHealthy(RECOVERY_SECONDS);
  }
}

async function whilePaused<T>(platform: Platform, work: () => Promise<T>): Promise<T> {
  const patronictl = async (command: string) => {
    const standing = (await platform.servers()).find((s) => s.member && s.ready)!;
    await platform.kubectl.exec(standing.name, ['patronictl', command, '--wait'], { container: 'postgres', timeoutSeconds: 60 });
  };
  await patronictl('pause');
  try {
    return await work();
  } finally {
    await patronictl('resume');
    await platform.waitHealthy(RECOVERY_SECONDS);
  }
}

function inWords({ answers, byPrimary, servers, gapSeconds, stallSeconds, errors }: ReaderReport): string {
  const said = Object.entries(errors).map(([text, count]) => `${count} × ${text}`);
  return [
    `${answers} answers, ${byPrimary} of the primary, from ${Object.keys(servers).length} servers`,
    `gap ${gapSeconds.toFixed(1)} s, stall of a client (p99) ${stallSeconds.p99.toFixed(1)} s`,
    ...said,
  ].join('; ');
}
