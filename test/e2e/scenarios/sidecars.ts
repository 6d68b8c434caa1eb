import { Cron, Duration } from 'cdk8s';
import { AzureBlob, ContainerImage, type PlatformProps } from '../../../lib';
import { INSTANCE_LABEL } from '../../../lib/common/labels';
import { AZURITE_ACCOUNT, azuriteIn } from '../support/azurite';
import { ending, type JobObject } from '../support/jobs';
import type { Synthesized } from '../support/install';
import type { Platform, Server } from '../support/platform';
import { small, withPlatform } from '../support/small-platform';
import { secondsSince, sleep, until } from '../support/time';
import type { Context, Scenario } from './scenario';
import { whileWriting, writeMeasures } from './writing';

const KEY = 'AZURE_STORAGE_KEY';
const SIDECARS = ['postgres-exporter', 'pgbackrest'] as const;

/** The kubelet brings a changed Secret to its pods within about a minute; the watcher in the pod looks every 15 s. */
const SECRET_SECONDS = 100;

/**
 * Everything beside the database is broken, on a platform of its own: an exporter that never starts and a repository that is not there from the
 * beginning, then containers that end again and again, a garbled certificate of the backup, no Secret at all.
 */
export const sidecars: Scenario = {
  letter: 's',
  title: 'sidecars that crash and break',
  standsAlone: true,
  measures: [
    { key: 'ready', title: 'all Ready beside a broken exporter after', unit: 's', most: 300 },
    ...writeMeasures(2).filter(({ key }) => key !== 'rejoined'),
    { key: 'errors', title: 'errors of clients', unit: '', most: 0 },
    { key: 'standby', title: 'standby without its Secret Ready after', unit: 's', most: 120 },
  ],
  run: (context) => withPlatform(broken(context), measure),
};

/** Three members: without a second standby, a commit waits while the first one starts. */
function broken({ props, platform }: Context): PlatformProps {
  const own = small(props, `${props.namespace}-sidecars`);
  const exporter = platform.model.monitoring!.postgresExporter;
  const repository = AzureBlob.sharedKey({ account: AZURITE_ACCOUNT, container: 'backups', retainFull: Duration.days(7) }, KEY);
  return {
    ...own,
    postgres: { ...own.postgres, members: 3 },
    monitoring: { ...own.monitoring!, postgresExporter: ContainerImage.of({ ...exporter, command: ['/no/such/exporter'] }) },
    backups: {
      repositories: [repository.at({ ...azuriteIn(own.namespace), caSecret: undefined })],
      schedules: [{ type: 'full', schedule: Cron.annually() }],
    },
  };
}

async function measure({ platform, folder }: Synthesized) {
  const { kubectl, model } = platform;
  const start = Date.now();
  await kubectl.run(['apply', '--filename', folder]);
  // Not every Job: the one that prepares the repository can never succeed.
  const { servers } = await platform.waitHealthy(300);
  const ready = secondsSince(start);
  await accessDone(platform);
  const standby = servers.find((s) => !s.primaryLabel)!;

  const seen = await whileWriting(platform, async (primary) => {
    const unready: string[] = [];
    for (const name of SIDECARS) if (await crash(platform, primary, name)) unready.push(name);
    await kubectl.patchSecret(model.tls.backupSecret, { 'tls.crt': 'garbage', 'tls.key': 'garbage' });
    await sleep(SECRET_SECONDS);
    await kubectl.run(['delete', 'secret', model.tls.backupSecret]);
    const restarted = await restart(platform, standby);
    return {
      values: { standby: restarted },
      notes: [`the primary was not ready while its containers were restarted: ${unready.join(', ') || 'never'}`],
      // Otherwise nothing was broken that used to stop writes.
      broken: unready.length === SIDECARS.length ? [] : ['the primary was ready all the time'],
    };
  });
  return { ...seen, values: { ...seen.values, ready } };
}

/** Logins and databases are there. */
async function accessDone({ kubectl, model }: Platform): Promise<void> {
  const jobs = await kubectl.list<JobObject>('jobs', `--selector=${INSTANCE_LABEL}=${model.name}`);
  const access = jobs.find(({ metadata }) => metadata.name.startsWith(`${model.name}-access-`))!;
  if ((await ending(kubectl, access.metadata.name, 120)) !== 'Complete') throw new Error(`Job ${access.metadata.name} failed`);
}

/** Ends the container itself, until the kubelet waits before it starts it again. @returns whether the pod was not ready meanwhile */
async function crash(platform: Platform, { name }: Server, container: string): Promise<boolean> {
  let unready = false;
  for (let i = 0; i < 4; i++) {
    await until(`${container} of ${name} runs`, 120, async () => {
      await platform.kubectl.exec(name, ['sh', '-c', 'kill -TERM 1'], { container });
      return true;
    });
    for (let second = 0; second < 8; second++) {
      unready ||= !(await platform.server(name)).ready;
      await sleep(1);
    }
  }
  await until(`${name} is ready again`, 120, async () => ((await platform.server(name)).ready ? true : undefined));
  return unready;
}

/** @returns seconds until a pod that was deleted is there again, Ready and streaming */
async function restart(platform: Platform, { name, uid }: Server): Promise<number> {
  const start = Date.now();
  await platform.kubectl.remove('pod', name);
  await until(`${name} is back`, 240, async () => {
    const server = await platform.server(name);
    return server.uid !== uid && server.ready && (server.streaming || server.primaryLabel) ? true : undefined;
  });
  return secondsSince(start);
}
