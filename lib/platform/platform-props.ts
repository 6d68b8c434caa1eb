import type { BackupProps } from '../backup/backup-props';
import type { MembersProps, ReadPoolProps } from '../cluster/cluster-props';
import type { FailoverProps } from '../cluster/failover';
import type { DatabaseImage } from '../cluster/image';
import type { QuotaModel } from '../model/storage';
import type { DeployedClaim } from '../model/workload';
import type { MonitoringProps } from '../monitoring/monitoring-props';
import type { NetworkProps } from '../network/network-props';
import type { PoolerProps } from '../pooler/pooler-props';
import type { Access, Credentials, Tls } from '../security';
import type { Storage } from '../storage';
import type { ArchiveProps } from '../timescale/archive/archive-props';
import type { Database } from '../timescale/declaration/database';

/** The description of one database platform, from which everything else follows. */
export interface PlatformProps {
  /** Prefix of every object's name, and Patroni's scope. Unique in the namespace; can never be changed. @default 'postgres' */
  readonly name?: string;
  /** Where this runs: `production`, `staging`. Becomes a label. */
  readonly environment: string;
  /** Namespace of everything. */
  readonly namespace: string;
  /** Make the namespace, with Pod Security `restricted`. @default true */
  readonly createNamespace?: boolean;
  /** Further labels of the namespace. @default - none */
  readonly namespaceLabels?: Readonly<Record<string, string>>;
  /** Labels on every object and pod, beside the recommended ones. @default - none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotations on every object, beside those that the platform sets itself; pods get none. @default - none */
  readonly annotations?: Readonly<Record<string, string>>;
  /** @default 'cluster.local' */
  readonly clusterDomain?: string;
  /**
   * Prefix of the names of objects that are in no namespace: PriorityClass, StorageClasses, VolumeSnapshotClass. Unique in the cluster;
   * never changes while volumes use the classes.
   * @default - `<namespace>-<name>`, or `<namespace>.<name>` where the name has a hyphen: no two platforms of a cluster get the same
   */
  readonly clusterPrefix?: string;
  /** @default DatabaseImage.timescaledbHa() */
  readonly image?: DatabaseImage;

  /** The pods that may lead. */
  readonly postgres: MembersProps<Storage>;
  /** Pods that only read. @default - none */
  readonly readPool?: ReadPoolProps<Storage>;
  /** How fast, and how safely, a lost primary is replaced. @default - 20 s, quorum commit */
  readonly failover?: FailoverProps;
  /** PgBouncer in front. @default - none: clients connect to the primary themselves */
  readonly pooler?: PoolerProps;
  /** Databases with their logins. */
  readonly databases: readonly Database[];
  /** WAL archive and scheduled backups. @default - none: what a failed disk takes is lost unless a standby has it */
  readonly backups?: BackupProps;
  /** Where chunks older than their hypertable's `archiveAfter` go. @default - nowhere: no hypertable may have `archiveAfter` */
  readonly archive?: ArchiveProps;
  /** Exporters, scrape objects and alerts. @default - none */
  readonly monitoring?: MonitoringProps;
  /** Who may connect, and how policies are enforced. @default - nobody from outside the platform; NetworkPolicy */
  readonly network?: NetworkProps;

  /** What becomes of a disk whose claim is deleted. @default 'Retain' */
  readonly reclaimPolicy?: 'Retain' | 'Delete';
  /** Limits of the whole namespace, applications in it included. @default - none */
  readonly quota?: QuotaModel;
  /** Where passwords come from. */
  readonly credentials: Credentials;
  /**
   * A Job before everything else that names the Secrets and keys that are missing. Turn it off where something makes them only afterwards;
   * it never asks for what Key Vault or cert-manager make.
   * @default true
   */
  readonly preflight?: boolean;
  /** Where certificates come from. */
  readonly tls: Tls;
  /** Entra ID groups that may look or act. @default - none */
  readonly access?: Access;
  /**
   * Let the API server refuse what the token of a database pod must not change: labels by which network policies select pods, what a pod runs. A
   * ValidatingAdmissionPolicy and its binding, which are in no namespace: whoever applies the manifests needs the right to make them.
   * @default true
   */
  readonly admissionPolicy?: boolean;
  /** Names of the platform's own logins, where an existing cluster has others. */
  readonly systemRoles?: { readonly replication?: string; readonly rewind?: string; readonly pooler?: string };
  /**
   * Findings that somebody takes responsibility for: id of the check (docs/checks.md) → reason. An acknowledged error
   * is printed and does not stop synthesis; an acknowledged warning is not printed.
   * @default - none
   */
  readonly acknowledge?: Readonly<Record<string, string>>;
  /**
   * The claim templates in use, by StatefulSet: they can hardly be changed, and neither can the major version of the data behind them.
   * @default - `npm run synth` reads them from the output directory, Helm from the cluster; nothing is known elsewhere
   */
  readonly deployedClaims?: Readonly<Record<string, DeployedClaim>>;
}
