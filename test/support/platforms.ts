import { App, Cron, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { ENVIRONMENTS } from '../../config';
import {
  AzureBlob,
  ColdStorage,
  Credentials,
  Database,
  DatabaseImage,
  Rate,
  Storage,
  TimescalePlatform,
  Tls,
  type PlatformModel,
  type PlatformProps,
} from '../../lib';
import { objectsOf } from '../../lib/synth/manifests';
import type { Manifest } from './synth';

/** A whole platform, rendered. */
export interface Rendered {
  readonly model: PlatformModel;
  readonly objects: readonly Manifest[];
}

export function render(props: PlatformProps): Rendered {
  const platform = new TimescalePlatform(new App(), 'platform', props);
  return { model: platform.model, objects: objectsOf(platform) as Manifest[] };
}

/** The least that is a platform: one member that reads what others made. */
export function everythingOff(): PlatformProps {
  return {
    environment: 'test',
    namespace: 'bare',
    createNamespace: false,
    image: DatabaseImage.custom({
      repository: 'registry.example.com/postgres',
      tag: '15.18',
      postgres: '15.18',
      patroni: '4.1.4',
      pgbackrest: '2.45',
      pgbouncer: '1.18.0',
    }),
    postgres: { members: 1, resources: SMALL, storage: Storage.clusterDefault(Size.gibibytes(10)) },
    databases: [new Database('app', { timescaledb: false }).addOwner('app')],
    credentials: Credentials.existing({ secretName: 'credentials' }),
    tls: Tls.existing({ server: 'server-tls', pooler: 'pooler-tls', backup: 'backup-tls' }),
  };
}

/** Every wing, and of each the variants that the environments do not use. */
export function everythingOn(): PlatformProps {
  const azure = { container: 'backups', retainFull: Duration.days(30) };
  return {
    ...ENVIRONMENTS['production']!(),
    name: 'telemetry',
    environment: 'test',
    namespace: 'everything',
    image: DatabaseImage.timescaledbHa({ digest: `sha256:${'0123456789abcdef'.repeat(4)}` }),
    postgres: {
      members: 5,
      resources: { cpu: Cpu.units(2), memory: Size.gibibytes(4) },
      storage: Storage.premiumV2(Size.gibibytes(100), { iops: 6000, throughputMbps: 400 }),
      scheduling: { spreadZones: 'required', tolerations: [{ key: 'database', effect: 'NoSchedule' }] },
    },
    readPool: { replicas: 3, resources: SMALL, storage: Storage.existing(Size.gibibytes(100), 'managed-premium') },
    pooler: { replicas: 3, serverConnections: { min: 30, max: 90 }, mode: 'session' },
    databases: [telemetry(), new Database('plain', { timescaledb: false }).addOwner('plain_owner').addReadOnly('reader')],
    backups: {
      repositories: [
        AzureBlob.sas({ ...azure, account: 'near', cipherKey: 'CIPHER' }, 'SAS'),
        AzureBlob.sharedKey({ ...azure, account: 'emulator' }, 'ACCOUNT_KEY').at({
          host: 'blob.example.com',
          port: 10000,
          pathStyle: true,
          caSecret: { name: 'blob-ca', key: 'ca.crt' },
          peer: { kind: 'cidr', cidr: '192.0.2.0/24', except: ['192.0.2.128/25'] },
        }),
      ],
      schedules: [
        { type: 'full', schedule: Cron.schedule({ minute: '5', hour: '1' }) },
        { type: 'full', schedule: Cron.schedule({ minute: '5', hour: '4' }), repository: 2 },
        { type: 'incr', schedule: Cron.schedule({ minute: '5', hour: '6-23' }) },
      ],
    },
    archive: {
      destination: ColdStorage.azureBlob({ account: 'cold', container: 'archive', sasKey: 'ARCHIVE_SAS', tier: 'Cold' }).at({
        host: 'cold.example.com',
        port: 10001,
        pathStyle: true,
        caSecret: { name: 'cold-ca', key: 'authority.crt' },
        peer: { kind: 'cidr', cidr: '203.0.113.0/24' },
      }),
      scheduling: { nodeSelector: { pool: 'jobs' } },
    },
    monitoring: { flavour: 'prometheus-operator', runbookBaseUrl: 'https://runbooks.example.com' },
    network: {
      dataplane: 'cilium',
      clients: [{ name: 'backend', podLabels: { app: 'backend' }, namespace: 'apps', to: ['pooler', 'replicas'] }],
    },
    credentials: Credentials.existing({ secretName: 'credentials' }),
    tls: Tls.certManager({ issuer: 'internal-ca' }),
  };
}

function telemetry(): Database {
  const database = new Database('telemetry', { schema: 'measures' })
    .addOwner('owner')
    .addReadWrite('writer')
    .addReadOnly('reader')
    .addMonitoring('monitor');
  database.addHypertable('readings', { time: 'time', ingest: Rate.perSecond(10), archiveAfter: Duration.days(365) });
  return database;
}

const SMALL = { cpu: Cpu.units(1), memory: Size.gibibytes(2) };

/** Every platform that rules are held against: the environments, and the two ends of what can be declared. */
export const PLATFORMS: readonly { readonly name: string; readonly props: () => PlatformProps }[] = [
  ...Object.entries(ENVIRONMENTS).map(([name, props]) => ({ name, props })),
  { name: 'everything on', props: everythingOn },
  { name: 'everything off', props: everythingOff },
];
