/** What a container asks for. Requests equal limits for the database (Guaranteed); `limit*` differ only where bursting is harmless. */
export interface ResourcesModel {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  /** Thousandths of a core. */
  readonly cpuLimitMillis: number;
  readonly memoryLimitBytes: number;
}

/** A container image and how its program is called in it. */
export interface ImageRef {
  /** Full reference, by digest where one was given. */
  readonly reference: string;
  readonly pullPolicy: 'IfNotPresent' | 'Never' | 'Always';
  /** The program with its full path, which the image's shell keeps running. Absent: the entrypoint, kept running by the kubelet. */
  readonly command?: readonly string[];
  /** Version of the program, for gating flags and parameters. */
  readonly version: string;
}

/** The database image and what is inside of it. */
export interface DatabaseImageModel {
  readonly reference: string;
  readonly pullPolicy: 'IfNotPresent' | 'Never' | 'Always';
  readonly tag: string;
  readonly digest?: string;
  readonly binDir: string;
  readonly postgres: string;
  /** Absent in an image without TimescaleDB. */
  readonly timescaledb?: string;
  readonly patroni: string;
  readonly pgbackrest: string;
  readonly pgbouncer: string;
}

export interface TolerationModel {
  readonly key: string;
  readonly value?: string;
  readonly effect: 'NoSchedule' | 'NoExecute' | 'PreferNoSchedule';
}

/** What the labels of a node have to say. */
export interface NodeRequirement {
  readonly key: string;
  /** `In` and `NotIn` take any number of values, `Gt` and `Lt` one whole number, `Exists` and `DoesNotExist` none. */
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  /** @default - none */
  readonly values?: readonly string[];
}

/** Other pods of the namespace to be near, or far from. */
export interface PodPreference {
  /** Labels of the pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** Label of nodes that counts as one place where its value is the same. */
  readonly topologyKey: string;
  /** 1 to 100: those of all preferences that a node meets are added up. */
  readonly weight: number;
}

/** Beyond `nodeSelector`: which nodes pods need, and which ones they would rather have. */
export interface AffinityModel {
  /** All of them have to hold. */
  readonly requireNodes: readonly NodeRequirement[];
  readonly preferNodes: readonly (NodeRequirement & { readonly weight: number })[];
  readonly nearPods: readonly PodPreference[];
  readonly avoidPods: readonly PodPreference[];
}

/**
 * Whether two pods of a kind may share a node. `required`: never; one that finds no node of its own waits. `even`: not before every node that may run
 * them has one. `preferred`: the scheduler tries not to.
 */
export type HostSpread = 'required' | 'even' | 'preferred';

/** Where pods may run. */
export interface SchedulingModel {
  readonly nodeSelector: Readonly<Record<string, string>>;
  readonly tolerations: readonly TolerationModel[];
  readonly spreadHosts: HostSpread;
  readonly spreadZones: 'required' | 'preferred';
  readonly avoidSpot: boolean;
  readonly affinity: AffinityModel;
}

/** How many pods may use a volume at once: one of the cluster, or those of one node. */
export type AccessMode = 'ReadWriteOncePod' | 'ReadWriteOnce';

/** A volume claim of each pod. */
export interface VolumeModel {
  readonly sizeBytes: number;
  /** Absent: the cluster's default StorageClass. */
  readonly storageClass?: string;
  readonly accessMode: AccessMode;
}

/** What the claim template of a StatefulSet says that is in use. */
export interface ClaimTemplate {
  readonly sizeBytes: number;
  /** Absent: the cluster's default StorageClass. */
  readonly storageClass?: string;
  /** Absent: not known. */
  readonly accessMode?: string;
  /** Whether it says PostgreSQL's major version; releases before 0.1.1 did not write it there. @default true */
  readonly isMarked?: boolean;
}

/** What is known of the volumes of a StatefulSet that are in use. */
export interface DeployedClaim {
  /** Absent: the StatefulSet is gone, its claims are there. */
  readonly template?: ClaimTemplate;
  /** Major version of the PostgreSQL that made the data. Absent: not known. */
  readonly postgresMajor?: string;
  /** Whether the cluster was asked, and not the manifests that are committed. @default false */
  readonly isLive?: boolean;
}
