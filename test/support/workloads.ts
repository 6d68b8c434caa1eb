import type { Manifest } from './synth';

/** The parts of pods that tests look into, as they are in JSON. */
export interface EnvVar {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: {
    readonly secretKeyRef?: { readonly name: string; readonly key: string };
    readonly configMapKeyRef?: { readonly name: string; readonly key: string };
    readonly fieldRef?: { readonly fieldPath: string };
  };
}

export interface Probe {
  readonly httpGet?: { readonly path: string; readonly port: string | number; readonly scheme?: string };
  readonly tcpSocket?: { readonly port: string | number };
  readonly exec?: { readonly command: readonly string[] };
  readonly periodSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly failureThreshold?: number;
}

type Quantities = Readonly<Record<string, string>>;

export interface SecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly privileged?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly capabilities?: { readonly drop?: readonly string[]; readonly add?: readonly string[] };
  readonly seccompProfile?: { readonly type: string };
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly { readonly secretRef?: { readonly name: string }; readonly configMapRef?: { readonly name: string } }[];
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly resources?: { readonly requests?: Quantities; readonly limits?: Quantities };
  readonly securityContext?: SecurityContext;
  readonly startupProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly lifecycle?: { readonly preStop?: { readonly exec?: { readonly command: readonly string[] } } };
  readonly terminationMessagePolicy?: string;
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string; readonly readOnly?: boolean }[];
}

interface SecretSource {
  readonly name: string;
  readonly items?: readonly { readonly key: string; readonly path: string }[];
}

interface ProjectedSource {
  readonly secret?: SecretSource;
  readonly configMap?: SecretSource;
  readonly serviceAccountToken?: { readonly path: string };
}

export interface Volume {
  readonly name: string;
  readonly configMap?: { readonly name: string; readonly items?: readonly { readonly key: string; readonly path: string }[] };
  readonly secret?: { readonly secretName: string; readonly items?: readonly { readonly key: string; readonly path: string }[] };
  readonly projected?: { readonly sources: readonly ProjectedSource[] };
  readonly csi?: { readonly driver: string; readonly volumeAttributes?: Readonly<Record<string, string>> };
  readonly emptyDir?: { readonly medium?: string; readonly sizeLimit?: string };
}

export interface PodTemplate {
  readonly metadata: { readonly labels: Readonly<Record<string, string>>; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: {
    readonly containers: readonly Container[];
    readonly initContainers?: readonly Container[];
    readonly volumes?: readonly Volume[];
    readonly serviceAccountName?: string;
    readonly priorityClassName?: string;
    readonly securityContext?: SecurityContext;
    readonly terminationGracePeriodSeconds?: number;
    readonly topologySpreadConstraints?: readonly {
      readonly topologyKey: string;
      readonly whenUnsatisfiable: string;
      readonly labelSelector: { readonly matchLabels: Readonly<Record<string, string>> };
    }[];
    readonly [field: string]: unknown;
  };
}

export interface StatefulSetSpec {
  readonly replicas: number;
  readonly serviceName: string;
  readonly podManagementPolicy?: string;
  readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
  readonly template: PodTemplate;
  readonly volumeClaimTemplates?: readonly {
    readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
    readonly spec: {
      readonly accessModes: readonly string[];
      readonly storageClassName?: string;
      readonly resources: { readonly requests: { readonly storage: string } };
    };
  }[];
  readonly [field: string]: unknown;
}

/** Anything that makes pods. */
export interface Workload {
  readonly manifest: Manifest;
  readonly template: PodTemplate;
  /** Names of the claims that each pod gets. */
  readonly claims: readonly string[];
  /** Whether its containers are meant to run for good. */
  readonly isService: boolean;
}

export function statefulSetSpec(manifest: Manifest): StatefulSetSpec {
  return manifest['spec'] as StatefulSetSpec;
}

/** Every object that makes pods, with the template of those pods. */
export function workloadsOf(objects: readonly Manifest[]): Workload[] {
  return objects.flatMap((manifest): Workload[] => {
    switch (manifest.kind) {
      case 'StatefulSet': {
        const { template, volumeClaimTemplates = [] } = statefulSetSpec(manifest);
        return [{ manifest, template, claims: volumeClaimTemplates.map((claim) => claim.metadata.name), isService: true }];
      }
      case 'Deployment':
        return [{ manifest, template: (manifest['spec'] as { template: PodTemplate }).template, claims: [], isService: true }];
      case 'Job':
        return [{ manifest, template: (manifest['spec'] as { template: PodTemplate }).template, claims: [], isService: false }];
      case 'CronJob': {
        const { template } = (manifest['spec'] as { jobTemplate: { spec: { template: PodTemplate } } }).jobTemplate.spec;
        return [{ manifest, template, claims: [], isService: false }];
      }
      default:
        return [];
    }
  });
}

export function containersOf({ spec }: PodTemplate): Container[] {
  return [...(spec.initContainers ?? []), ...spec.containers];
}

/** @throws Error naming the containers that there are */
export function container(template: PodTemplate, name: string): Container {
  const found = containersOf(template).find((candidate) => candidate.name === name);
  if (!found) {
    throw new Error(
      `no container ${name}, only ${containersOf(template)
        .map((c) => c.name)
        .join(', ')}`,
    );
  }
  return found;
}

/** Value of an environment variable that is not read from elsewhere. */
export function env({ env: variables = [] }: Container, name: string): string | undefined {
  return variables.find((variable) => variable.name === name)?.value;
}

/** The one Job whose name, without the hash at its end, is this. */
export function job(objects: readonly Manifest[], prefix: string): Manifest {
  const found = objects.filter((object) => object.kind === 'Job' && object.metadata.name.replace(/-[0-9a-f]{10}$/, '') === prefix);
  if (found.length !== 1) throw new Error(`${found.length} Jobs ${prefix}-<hash>, expected one`);
  return found[0]!;
}

/** Text of a key of a ConfigMap. */
export function configText(manifest: Manifest, key: string): string {
  const text = (manifest['data'] as Record<string, string>)[key];
  if (text === undefined) throw new Error(`ConfigMap ${manifest.metadata.name} has no key ${key}`);
  return text;
}

/** Whether all of these labels are among those. */
export function matches(labels: Readonly<Record<string, string>>, selector: Readonly<Record<string, string>>): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
