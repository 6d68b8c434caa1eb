import { k8s } from 'cdk8s-plus-28';
import { MAJOR_ANNOTATION } from '../common/annotations';
import { contentHash } from '../common/hash';
import { READS_LABEL, SCOPE_LABEL, selectorLabels, type Component } from '../common/labels';
import { objectLabels } from '../common/metadata';
import { namesOf } from '../common/names';
import { CONTAINER_SECURITY, fieldEnv, placement, POD_SECURITY, resources, scratch } from '../common/pod';
import * as ports from '../common/ports';
import { memoryQuantity, GIB, MIB } from '../common/quantity';
import { SCRIPTS_PATH } from '../common/scripts';
import { majorOf } from '../common/version';
import type { PlatformModel } from '../model/platform';
import type { ResourcesModel, SchedulingModel, VolumeModel } from '../model/workload';
import { API_MOUNT, API_VOLUME, type CredentialFile, credentialFiles, credentialsVolume, systemCredential } from '../security';
import { PATHS } from './paths';
import { REST_USER } from './patroni-config';
import { PRE_STOP } from './pre-stop';

/** Starts programs so that the image's SIGINT reaches Patroni as the SIGTERM it handles. */
export const INIT = ['dumb-init', '--single-child', '--rewrite', '2:15', '--'];

/** Exported snapshots, the password file and scripts' scratch; sorting spills go to the data volume. */
export const TMP_BYTES = GIB;

/** What tells a member's pod from a read replica's. */
export interface PostgresPodProps {
  readonly component: Extract<Component, 'member' | 'read-replica'>;
  readonly replicas: number;
  readonly name: string;
  readonly configMap: string;
  /** Text whose change needs a restart of the pods; the rest is reloaded by the watcher. */
  readonly restartOn: unknown;
  readonly resources: ResourcesModel;
  readonly volume: VolumeModel;
  readonly scheduling: SchedulingModel;
  readonly terminationGraceSeconds: number;
  readonly readiness: k8s.Probe;
  /** Extra environment of the Patroni container. */
  readonly env: k8s.EnvVar[];
  readonly sidecars: k8s.Container[];
  readonly volumes: k8s.Volume[];
  readonly mounts: k8s.VolumeMount[];
}

/** Labels of one kind of Patroni pod; also the StatefulSet's selector. */
export function podSelector(model: PlatformModel, component: Component) {
  return { ...selectorLabels(model.name, component) };
}

/** The StatefulSet of members or of read replicas. */
export function postgresStatefulSet(model: PlatformModel, props: PostgresPodProps): k8s.StatefulSetSpec {
  const selector = podSelector(model, props.component);
  return {
    replicas: props.replicas,
    serviceName: namesOf(model.name).headless,
    selector: { matchLabels: selector },
    // Patroni orders the members itself; one that cannot start must not hold up the others.
    podManagementPolicy: 'Parallel',
    updateStrategy: { type: 'RollingUpdate' },
    minReadySeconds: 10,
    revisionHistoryLimit: 5,
    persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
    template: {
      metadata: {
        // Patroni counts a pod as its own by scope, and writes the role label itself. Until a pod says otherwise, it may be read from.
        labels: { ...objectLabels(model, props.component), [SCOPE_LABEL]: model.name, [READS_LABEL]: 'yes' },
        annotations: {
          'timescale.cdk8s.io/restart-on': contentHash(props.restartOn),
          'kubectl.kubernetes.io/default-container': 'postgres',
        },
      },
      spec: podSpec(model, props, selector),
    },
    volumeClaimTemplates: [
      {
        // Nobody can change a claim template: a manifest for another major version is refused by the API server, and no pod is replaced.
        metadata: { name: 'data', labels: selector, annotations: { [MAJOR_ANNOTATION]: majorOf(model.image.postgres) } },
        spec: {
          accessModes: [props.volume.accessMode],
          storageClassName: props.volume.storageClass,
          resources: { requests: { storage: k8s.Quantity.fromString(memoryQuantity(props.volume.sizeBytes)) } },
        },
      },
    ],
  };
}

function podSpec(model: PlatformModel, props: PostgresPodProps, selector: Record<string, string>): k8s.PodSpec {
  const vault = credentialsVolume(model);
  return {
    serviceAccountName: namesOf(model.name).databaseAccount,
    // Patroni talks to the API server, its sidecars do not: the token is a volume, mounted in one container.
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    priorityClassName: model.priorityClassName,
    terminationGracePeriodSeconds: props.terminationGraceSeconds,
    securityContext: POD_SECURITY,
    ...placement(props.scheduling, selector, props.replicas),
    containers: [patroniContainer(model, props), ...props.sidecars],
    volumes: [
      scratch('run', 16 * MIB, 'Memory'),
      scratch('patroni-run', MIB, 'Memory'),
      scratch('tmp', TMP_BYTES),
      // Parallel queries share memory here; a container's own /dev/shm ends at 64 MiB. Counts as the container's memory.
      scratch('shm', Math.max(64 * MIB, props.resources.memoryBytes / 8), 'Memory'),
      API_VOLUME,
      { name: 'patroni', configMap: { name: props.configMap } },
      { name: 'scripts', configMap: { name: namesOf(model.name).scripts, defaultMode: 0o555 } },
      { name: 'tls', secret: { secretName: model.tls.serverSecret, defaultMode: 0o640 } },
      memberCredentials(model).volume,
      ...(vault ? [vault.volume] : []),
      ...props.volumes,
    ],
  };
}

function patroniContainer(model: PlatformModel, props: PostgresPodProps): k8s.Container {
  const vault = credentialsVolume(model);
  return {
    name: 'postgres',
    image: model.image.reference,
    imagePullPolicy: model.image.pullPolicy,
    command: [...INIT, `${SCRIPTS_PATH}/with-data-lock.sh`, `${SCRIPTS_PATH}/run-patroni.sh`],
    ports: [
      { name: ports.POSTGRES.name, containerPort: ports.POSTGRES.number },
      { name: ports.PATRONI.name, containerPort: ports.PATRONI.number },
      { name: ports.FACTS.name, containerPort: ports.FACTS.number },
    ],
    env: environment(model, props),
    resources: resources(props.resources, TMP_BYTES),
    securityContext: CONTAINER_SECURITY,
    // Patroni answers from its first second on, while a base backup or a crash recovery may take an hour. Before it starts, the pod waits
    // for a predecessor on the same volume (with-data-lock.sh), shorter than this probe does.
    startupProbe: { httpGet: rest('/liveness'), periodSeconds: 2, timeoutSeconds: 5, failureThreshold: 90 },
    livenessProbe: { httpGet: rest('/liveness'), periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 },
    readinessProbe: props.readiness,
    lifecycle: { preStop: { exec: { command: [`${SCRIPTS_PATH}/pre-stop.sh`] } } },
    volumeMounts: [
      { name: 'data', mountPath: PATHS.volume },
      { name: 'run', mountPath: PATHS.socket },
      { name: 'patroni-run', mountPath: PATHS.patroniRun },
      { name: 'tmp', mountPath: '/tmp' },
      { name: 'shm', mountPath: '/dev/shm' },
      API_MOUNT,
      { name: 'patroni', mountPath: PATHS.patroniConfig, readOnly: true },
      { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
      { name: 'tls', mountPath: PATHS.tls, readOnly: true },
      memberCredentials(model).mount,
      ...(vault ? [vault.mount] : []),
      ...props.mounts,
    ],
  };
}

/** A GET on Patroni's REST interface, for the kubelet (which does not verify the certificate). */
export function rest(path: string): k8s.HttpGetAction {
  return { path, port: k8s.IntOrString.fromString(ports.PATRONI.name), scheme: 'HTTPS' };
}

/** The passwords that a server, its Patroni and the member program need, with the login of each. */
function memberLogins(model: PlatformModel): (CredentialFile & { login: string })[] {
  const { superuser, replication, rewind } = model.systemRoles;
  return [
    { ...systemCredential(model, 'superuser'), login: superuser },
    { ...systemCredential(model, 'replication'), login: replication },
    { ...systemCredential(model, 'rewind'), login: rewind },
    { ...systemCredential(model, 'patroniRest'), login: REST_USER },
  ];
}

function memberCredentials(model: PlatformModel) {
  return credentialFiles(model, memberLogins(model));
}

function environment(model: PlatformModel, props: PostgresPodProps): k8s.EnvVar[] {
  return [
    // `$(…)` refers to variables above it only.
    fieldEnv('POD_NAME', 'metadata.name'),
    fieldEnv('POD_IP', 'status.podIP'),
    fieldEnv('POD_UID', 'metadata.uid'),
    fieldEnv('NODE_NAME', 'spec.nodeName'),
    { name: 'PATRONI_NAME', value: '$(POD_NAME)' },
    fieldEnv('PATRONI_KUBERNETES_NAMESPACE', 'metadata.namespace'),
    { name: 'PATRONI_KUBERNETES_POD_IP', value: '$(POD_IP)' },
    { name: 'PATRONI_POSTGRESQL_CONNECT_ADDRESS', value: `$(POD_IP):${ports.POSTGRES.number}` },
    { name: 'PATRONI_RESTAPI_CONNECT_ADDRESS', value: `$(POD_IP):${ports.PATRONI.number}` },
    { name: 'PATRONICTL_CONFIG_FILE', value: PATHS.patroniRun },
    // Passwords are UTF-8, whatever locale an image has: Patroni reads its files as the locale says.
    { name: 'PYTHONUTF8', value: '1' },
    {
      name: 'CREDENTIAL_LOGINS',
      value: memberLogins(model)
        .map(({ file, login }) => `${file}=${login}`)
        .join(' '),
    },
    memberCredentials(model).env,
    { name: 'DATA_VOLUME', value: PATHS.volume },
    { name: 'BIN_DIR', value: model.image.binDir },
    // Of this pod's image. In patroni.yml, which running pods reload, it could be that of another one.
    { name: 'PATRONI_POSTGRESQL_BIN_DIR', value: '$(BIN_DIR)' },
    { name: 'SPOOL_PATH', value: PATHS.spool },
    { name: 'CHECKPOINT_SECONDS', value: String(PRE_STOP.checkpoint) },
    { name: 'SWITCHOVER_SECONDS', value: String(PRE_STOP.switchover) },
    { name: 'SETTLE_SECONDS', value: String(PRE_STOP.settle) },
    ...props.env,
  ];
}
