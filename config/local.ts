import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { ContainerImage, Credentials, DatabaseImage, Storage, Tls, type PlatformProps } from '../lib';
import { factoryTelemetry, MS5, shared } from './ms5';

/** Tag and versions of an image that is already on the nodes, laid out like timescale/timescaledb-ha. */
const REPOSITORY = 'cluster.local/timescaledb-ha';

/** Programs that may differ from one local image to the next. */
export interface LocalImage {
  /** Absent: the image has none, and the platform has no time-series objects. */
  readonly timescaledb?: string;
  readonly pgbouncer: string;
}

/** Any conformant cluster: Secrets and certificates that somebody made, the default StorageClass, no Azure. */
export function local(image: LocalImage = { timescaledb: '2.28.3', pgbouncer: '1.25.2' }): PlatformProps {
  return {
    ...shared,
    environment: 'local',
    namespace: 'ms5-local',
    image: DatabaseImage.custom({
      repository: REPOSITORY,
      tag: 'pg15',
      postgres: '15.18',
      patroni: '4.1.4',
      pgbackrest: '2.45',
      ...image,
    }),
    databases: [factoryTelemetry()],
    postgres: {
      resources: { cpu: Cpu.millis(200), memory: Size.mebibytes(512), cpuLimit: Cpu.units(2) },
      storage: Storage.clusterDefault(Size.gibibytes(4)),
    },
    readPool: {
      replicas: 2,
      resources: { cpu: Cpu.millis(100), memory: Size.mebibytes(384), cpuLimit: Cpu.units(1) },
      storage: Storage.clusterDefault(Size.gibibytes(4)),
    },
    pooler: {
      resources: { cpu: Cpu.millis(50), memory: Size.mebibytes(64), cpuLimit: Cpu.units(1) },
      serverConnections: { min: 10, max: 60 },
    },
    monitoring: {
      flavour: 'none',
      runbookBaseUrl: MS5.runbooks,
      postgresExporter: ContainerImage.of({
        reference: `${REPOSITORY}:pg15`,
        version: '0.11.1',
        command: ['/usr/bin/prometheus-postgres-exporter'],
      }),
    },
    credentials: Credentials.existing({ secretName: MS5.secret }),
    tls: Tls.existing({ server: 'postgres-server-tls', pooler: 'postgres-pooler-tls', backup: 'postgres-backup-tls' }),
    acknowledge: {},
  };
}
