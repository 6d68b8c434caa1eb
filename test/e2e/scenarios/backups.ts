import { Cron, Duration } from 'cdk8s';
import { AzureBlob, type PlatformProps } from '../../../lib';
import { AZURITE_ACCOUNT, AZURITE_KEY, Azurite, azuriteIn } from '../support/azurite';
import { applyUntilReady, type Synthesized } from '../support/install';
import { runNow, type Ending } from '../support/jobs';
import type { Platform } from '../support/platform';
import { small, withPlatform } from '../support/small-platform';
import { secondsSince, until } from '../support/time';
import type { Context, Scenario } from './scenario';

const KEY = 'AZURE_STORAGE_KEY';
const CONTAINER = 'backups';

/** A second, smaller platform of the same description that archives and backs up to an emulated blob service over TLS. */
export const backups: Scenario = {
  letter: 'k',
  title: 'WAL archive and backups to a blob service over TLS',
  measures: [
    { key: 'archived', title: 'a WAL segment archived after', unit: 's', most: 60 },
    { key: 'backup', title: 'full backup done after', unit: 's', most: 300 },
    { key: 'failure', title: 'backup without the service failed after', unit: 's', most: 900 },
  ],
  run,
};

function run({ props }: Context) {
  return withPlatform(withBackups(small(props, `${props.namespace}-backup`)), measure);
}

async function measure({ platform, folder }: Synthesized) {
  const { kubectl, model } = platform;
  const azurite = new Azurite(kubectl, model.name);
  await kubectl.patchSecret(model.credentials.secretName, { [KEY]: AZURITE_KEY });
  await azurite.start();
  await azurite.createContainer(CONTAINER, 'rwdl');
  await applyUntilReady({ platform, folder });

  const { primary } = await platform.waitHealthy(60);
  const archived = await archive(platform, primary.name);
  const backup = await runBackup(platform, 'e2e-backup-works', 'Complete', 300);
  const stored = await storedBackups(platform, primary.name);
  await azurite.stop();
  const failure = await runBackup(platform, 'e2e-backup-fails', 'Failed', 900);
  return {
    values: { archived, backup, failure },
    notes: [`pgBackRest ${model.image.pgbackrest}`, `pgbackrest info: ${stored.join(', ') || 'no backup'}`],
    broken: stored.length === 1 ? [] : [`${stored.length} backups after one Job that succeeded`],
  };
}

function withBackups(props: PlatformProps): PlatformProps {
  const container = { account: AZURITE_ACCOUNT, container: CONTAINER, retainFull: Duration.days(7) };
  const repository = AzureBlob.sharedKey(container, KEY).at(azuriteIn(props.namespace));
  return { ...props, backups: { repositories: [repository], schedules: [{ type: 'full', schedule: Cron.annually() }] } };
}

/** Completes a WAL segment. @returns seconds until it was archived */
async function archive(platform: Platform, primary: string): Promise<number> {
  const start = Date.now();
  const segment = await platform.sql(primary, "SELECT pg_walfile_name(pg_logical_emit_message(false, 'e2e', 'x')); SELECT pg_switch_wal()");
  const name = segment.split('\n')[0]!;
  await until(`${name} is archived`, 120, async () => {
    return (await platform.sql(primary, `SELECT coalesce(last_archived_wal >= '${name}', false) FROM pg_stat_archiver`)) === 't'
      ? true
      : undefined;
  });
  return secondsSince(start);
}

/** Runs the scheduled backup now. @returns seconds until it ended in the expected way */
async function runBackup({ kubectl, model }: Platform, name: string, expected: Ending, seconds: number): Promise<number> {
  return (await runNow(kubectl, { cronJob: `${model.name}-backup-full`, name, expected, seconds })).seconds;
}

/** Types of the backups in the repository that have no error. */
async function storedBackups({ kubectl }: Platform, pod: string): Promise<string[]> {
  const text = await kubectl.exec(pod, ['/scripts/pgbackrest.sh', 'info', '--output=json'], { container: 'pgbackrest' });
  const stanzas = JSON.parse(text) as { backup: { type: string; error: boolean }[] }[];
  return stanzas.flatMap((s) => s.backup.filter((b) => !b.error).map((b) => b.type));
}
