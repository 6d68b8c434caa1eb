import type { NetworkProps } from '../../network/network-props';
import type { PlatformProps } from '../../platform/platform-props';
import type { Access } from '../../security';
import type { ArchiveValues } from './archive';
import type { BackupsValues } from './backups';
import type { FailoverValues, PostgresValues, ReadPoolValues } from './cluster';
import type { DatabaseValues } from './databases';
import type { ImageValues } from './image';
import type { MonitoringValues } from './monitoring';
import type { PoolerValues } from './pooler';
import type { QuotaValues } from './quota';
import type { CredentialsValues, TlsValues } from './security';

/** What Helm says of a release. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
  /** What a chart that holds this one calls it. Absent: its own name, or it is no part of another chart. */
  readonly alias?: string;
  /** Whether another chart holds this one. @default false */
  readonly dependency?: boolean;
}

/**
 * The chart's values: the description of a platform with plain texts and numbers, under the names that it has in TypeScript.
 * `null` is the same as nothing. What has no `?` is always there, because values.yaml has it and the schema asks for it.
 */
export interface ChartValues {
  /** Empty: the release's name, and the alias after it. */
  readonly name?: string;
  readonly environment: string;
  readonly createNamespace: boolean;
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly clusterDomain?: string;
  readonly clusterPrefix?: string;
  readonly image: ImageValues;
  readonly postgres: PostgresValues;
  readonly readPool: ReadPoolValues;
  readonly failover: FailoverValues;
  readonly pooler: PoolerValues;
  readonly databases: Readonly<Record<string, DatabaseValues>>;
  readonly backups: BackupsValues;
  readonly archive: ArchiveValues;
  readonly monitoring: MonitoringValues;
  readonly network: NetworkProps;
  readonly reclaimPolicy?: PlatformProps['reclaimPolicy'];
  readonly quota: QuotaValues;
  readonly credentials: CredentialsValues;
  readonly preflight?: { readonly lookup?: boolean; readonly job?: boolean };
  readonly tls: TlsValues;
  readonly access?: Access;
  readonly admissionPolicy?: boolean;
  readonly systemRoles?: PlatformProps['systemRoles'];
  readonly acknowledge?: PlatformProps['acknowledge'];
}
