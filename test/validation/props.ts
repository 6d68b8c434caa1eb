import { Cron, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import {
  AzureBlob,
  ColdStorage,
  Credentials,
  Database,
  DatabaseImage,
  describePlatform,
  Storage,
  Tls,
  Rate,
  type ArchiveProps,
  type AzureBlobProps,
  type ColdStorageProps,
  type PlatformProps,
} from '../../lib';

/** A description with every optional part, which neither the rules nor the checks complain of. */
export const VALID: PlatformProps = {
  environment: 'test',
  namespace: 'telemetry',
  image: DatabaseImage.timescaledbHa({ postgres: '16.9', timescaledb: '2.29.1', digest: `sha256:${'0123456789abcdef'.repeat(4)}` }),
  postgres: { resources: { cpu: Cpu.units(4), memory: Size.gibibytes(8) }, storage: Storage.clusterDefault(Size.gibibytes(100)) },
  readPool: { resources: { cpu: Cpu.units(2), memory: Size.gibibytes(8) }, storage: Storage.clusterDefault(Size.gibibytes(100)) },
  pooler: {},
  databases: [new Database('telemetry').addOwner('app').addMonitoring('watcher')],
  backups: {
    repositories: [repository()],
    schedules: [{ type: 'full', schedule: Cron.daily(), deadline: Duration.hours(6) }],
  },
  monitoring: { runbookBaseUrl: 'https://runbooks.example.com' },
  network: { dataplane: 'cilium' },
  credentials: Credentials.existing({ secretName: 'telemetry' }),
  tls: Tls.existing({ server: 'server-tls', pooler: 'pooler-tls', backup: 'backup-tls' }),
};

export function repository(props: Partial<AzureBlobProps> = {}, key = 'SAS'): AzureBlob {
  return AzureBlob.sas({ account: 'backups', container: 'database', retainFull: Duration.days(30), ...props }, key);
}

/** An archive, and a database with a table that is archived. */
export function archived(
  props: Partial<ArchiveProps> = {},
  place: Partial<ColdStorageProps> = {},
): Pick<PlatformProps, 'archive' | 'databases'> {
  const database = new Database('telemetry').addOwner('app').addMonitoring('watcher');
  const hours = { chunkInterval: Duration.days(1), archiveAfter: Duration.days(365) };
  database.addHypertable('readings', { time: 'time', ingest: Rate.perSecond(10), ...hours });
  const destination = ColdStorage.azureBlob({ account: 'archive', container: 'telemetry', sasKey: 'ARCHIVE_SAS', ...place });
  return { databases: [database], archive: { destination, ...props } };
}

/** The whole message for a description that differs from the valid one in some fields. Fails when it is accepted. */
export function refusal(overrides: Partial<PlatformProps>): string {
  try {
    describePlatform({ ...VALID, ...overrides });
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  throw new Error('accepted');
}

/** The message that consists of these problems. */
export function problems(...lines: readonly string[]): string {
  const count = `${lines.length} problem${lines.length === 1 ? '' : 's'}`;
  return [`ValidationError: platform 'postgres' (test) is not valid (${count}):`, ...lines.map((line) => `  - ${line}`)].join('\n');
}
