import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { Credentials, Storage, Tls, type ContainerImage, type DatabaseImage, type PlatformProps } from '../lib';
import { factoryTelemetry, MS5, shared } from './ms5';

/** What a cluster without access to public images runs instead. */
export interface LocalImages {
  /** @default - timescale/timescaledb-ha */
  readonly database?: DatabaseImage;
  /** Whether the database image has TimescaleDB. @default true */
  readonly timescaledb?: boolean;
  /** @default - the public one */
  readonly postgresExporter?: ContainerImage;
  /** @default - the public one */
  readonly poolerExporter?: ContainerImage | 'none';
  /** Findings about these images that are accepted. @default - none */
  readonly acknowledge?: PlatformProps['acknowledge'];
}

/** Any conformant cluster: Secrets and certificates that somebody made, the default StorageClass, no Azure. */
export function local(images: LocalImages = {}): PlatformProps {
  return {
    ...shared,
    environment: 'local',
    namespace: 'ms5-local',
    image: images.database,
    databases: [factoryTelemetry({ timescaledb: images.timescaledb, afterAYear: 'drop', load: 0.1 })],
    postgres: {
      resources: { cpu: Cpu.millis(200), memory: Size.gibibytes(1), cpuLimit: Cpu.units(2) },
      storage: Storage.clusterDefault(Size.gibibytes(4)),
      scheduling: anyNodes,
    },
    readPool: {
      replicas: 2,
      resources: { cpu: Cpu.millis(100), memory: Size.mebibytes(768), cpuLimit: Cpu.units(1) },
      storage: Storage.clusterDefault(Size.gibibytes(4)),
      scheduling: anyNodes,
    },
    pooler: {
      resources: { cpu: Cpu.millis(50), memory: Size.mebibytes(96), cpuLimit: Cpu.units(1) },
      serverConnections: { min: 10, max: 40 },
      exporter: images.poolerExporter,
    },
    monitoring: { flavour: 'none', runbookBaseUrl: MS5.runbooks, postgresExporter: images.postgresExporter },
    credentials: Credentials.existing({ secretName: MS5.secret }),
    tls: Tls.existing({ server: 'postgres-server-tls', pooler: 'postgres-pooler-tls', backup: 'postgres-backup-tls' }),
    acknowledge: {
      'backups-missing': 'no Azure here, and nothing that anybody would miss',
      memory: 'small enough for a laptop, where nobody opens every connection at once',
      'network-scope': 'where the API server is differs from cluster to cluster',
      ...images.acknowledge,
    },
  };
}

/** Any number of nodes will do, one included, and none has to say which zone it is in. */
const anyNodes = { spreadHosts: 'even', spreadZones: 'preferred' } as const;
