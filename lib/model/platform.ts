import type { ArchiveModel } from './archive';
import type { BackupModel } from './backup';
import type { FailoverModel, MembersModel, ReadPoolModel } from './cluster';
import type { DatabaseModel } from './data';
import type { MonitoringModel } from './monitoring';
import type { NetworkModel } from './network';
import type { PoolerModel } from './pooler';
import type { AccessModel, CredentialsModel, SystemRoles, TlsModel } from './security';
import type { StorageModel } from './storage';
import type { DatabaseImageModel, DeployedClaim } from './workload';

/**
 * The whole platform as plain values: validated, with every default filled in and every figure derived.
 * All wings, checks and reports read this and nothing else.
 */
export interface PlatformModel {
  /** Prefix of every object's name, and Patroni's scope. */
  readonly name: string;
  readonly environment: string;
  readonly namespace: { readonly name: string; readonly create: boolean; readonly labels: Readonly<Record<string, string>> };
  /** Extra labels on every object and pod. */
  readonly labels: Readonly<Record<string, string>>;
  /** Extra annotations on every object. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly clusterDomain: string;
  readonly image: DatabaseImageModel;
  readonly members: MembersModel;
  readonly readPool?: ReadPoolModel;
  readonly failover: FailoverModel;
  readonly pooler?: PoolerModel;
  readonly databases: readonly DatabaseModel[];
  /** The most that the declared time series take within two years. Absent: none are declared. */
  readonly forecastBytes?: number;
  readonly backups?: BackupModel;
  /** Absent: no chunk is archived. */
  readonly archive?: ArchiveModel;
  readonly monitoring?: MonitoringModel;
  readonly network: NetworkModel;
  readonly storage: StorageModel;
  readonly credentials: CredentialsModel;
  readonly systemRoles: SystemRoles;
  readonly tls: TlsModel;
  readonly access: AccessModel;
  /** Whether the API server narrows what the account of the database pods may change. */
  readonly admissionPolicy: boolean;
  readonly priorityClassName: string;
  /** Whether a Job looks for the required Secrets first. */
  readonly preflight: boolean;
  /** Findings that somebody took responsibility for: check id → reason. */
  readonly acknowledged: Readonly<Record<string, string>>;
  /** Claim templates in use, by StatefulSet. Absent: nothing is known about them. */
  readonly deployedClaims?: Readonly<Record<string, DeployedClaim>>;
}
