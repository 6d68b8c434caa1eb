import { GIB, KIB, MIB } from '../../../lib/common/quantity';
import type { Manifest } from '../../support/synth';
import { containersOf, workloadsOf, type Container, type PodTemplate } from '../../support/workloads';
import { label, podExample, type Invariant } from '../invariant';

/** A rule over each container by itself: what is missing or wrong, in a few words. */
function containers(missing: (container: Container, pod: PodTemplate) => readonly string[], onlyServices = false) {
  return (objects: readonly Manifest[]) =>
    workloadsOf(objects)
      .filter(({ isService }) => isService || !onlyServices)
      .flatMap(({ manifest, template }) =>
        containersOf(template).flatMap((c) => missing(c, template).map((what) => `${label(manifest)}/${c.name}: ${what}`)),
      );
}

const AMOUNTS = ['cpu', 'memory', 'ephemeral-storage'] as const;
const AMOUNT = { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' };

export const resourcesAreBounded: Invariant = {
  name: "every container requests CPU, memory and room on its node's disk, and has a limit for each",
  problems: containers(({ resources }) =>
    (['requests', 'limits'] as const).flatMap((side) =>
      AMOUNTS.filter((amount) => !resources?.[side]?.[amount]).map((amount) => `no ${side} of ${amount}`),
    ),
  ),
  compliant: [podExample({ resources: { requests: AMOUNT, limits: AMOUNT } })],
  broken: [
    {
      objects: [podExample({ resources: { requests: AMOUNT, limits: { ...AMOUNT, memory: undefined } } })],
      problem: 'Deployment/x/c: no limits of memory',
    },
    {
      objects: [podExample({ resources: { requests: { ...AMOUNT, cpu: undefined }, limits: AMOUNT } })],
      problem: 'Deployment/x/c: no requests of cpu',
    },
  ],
};

const UNITS: Readonly<Record<string, number>> = { Ki: KIB, Mi: MIB, Gi: GIB };

function bytes(quantity = '0'): number {
  const unit = UNITS[quantity.slice(-2)];
  return unit ? Number(quantity.slice(0, -2)) * unit : Number(quantity);
}

const DISK = { volumes: [{ name: 'v', emptyDir: { sizeLimit: '1Gi' } }] };

/** The kubelet evicts a pod whose logs and emptyDirs on disk take more than the limits of its containers add up to, without grace. */
export const diskIsAccountedFor: Invariant = {
  name: "containers ask for the room that their pod's scratch volumes and logs take on the node, and may take it",
  problems: (objects) =>
    workloadsOf(objects).flatMap(({ manifest, template }) => {
      const onDisk = (template.spec.volumes ?? []).filter(({ emptyDir }) => emptyDir && emptyDir.medium !== 'Memory');
      const needed = onDisk.reduce((sum, { emptyDir }) => sum + bytes(emptyDir!.sizeLimit), 0);
      const sum = (side: 'requests' | 'limits') =>
        containersOf(template).reduce((all, { resources }) => all + bytes(resources?.[side]?.['ephemeral-storage']), 0);
      const logs = containersOf(template).length * DEFAULT_LOGS;
      return [
        ...onDisk.filter(({ emptyDir }) => !emptyDir!.sizeLimit).map(({ name }) => `${label(manifest)}: ${name} may fill the disk`),
        ...(['requests', 'limits'] as const)
          .filter((side) => sum(side) < needed + logs)
          .map((side) => `${label(manifest)}: ${side} of ephemeral-storage are less than scratch and logs`),
      ];
    }),
  compliant: [
    podExample({ resources: { requests: { 'ephemeral-storage': '2Gi' }, limits: { 'ephemeral-storage': '2Gi' } } }, DISK),
    podExample(
      { resources: { requests: { 'ephemeral-storage': '64Mi' }, limits: { 'ephemeral-storage': '64Mi' } } },
      { volumes: [{ name: 'v', emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } }] },
    ),
  ],
  broken: [
    {
      objects: [podExample({ resources: { requests: { 'ephemeral-storage': '1Gi' }, limits: { 'ephemeral-storage': '2Gi' } } }, DISK)],
      problem: 'Deployment/x: requests of ephemeral-storage are less than scratch and logs',
    },
    {
      objects: [
        podExample(
          { resources: { requests: { 'ephemeral-storage': '2Gi' }, limits: { 'ephemeral-storage': '2Gi' } } },
          { volumes: [{ name: 'v', emptyDir: {} }] },
        ),
      ],
      problem: 'Deployment/x: v may fill the disk',
    },
  ],
};

/** What the kubelet keeps of a container's log unless its node says otherwise: five files of 10 MiB. */
const DEFAULT_LOGS = 50 * MIB;

const HARDENED = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

/** The profile `restricted` of Pod Security, and a root filesystem that cannot be written to. */
export const containersAreConfined: Invariant = {
  name: 'every container is confined',
  problems: containers(({ securityContext: own = {} }, { spec: { securityContext: pod = {} } }) => [
    ...((own.seccompProfile ?? pod.seccompProfile)?.type === 'RuntimeDefault' ? [] : ['no seccomp profile']),
    ...((own.runAsNonRoot ?? pod.runAsNonRoot) ? [] : ['may run as root']),
    ...((own.runAsUser ?? pod.runAsUser) === 0 ? ['runs as root'] : []),
    ...(own.readOnlyRootFilesystem ? [] : ['can write to its root filesystem']),
    ...(own.allowPrivilegeEscalation === false ? [] : ['may gain privileges']),
    ...(own.privileged ? ['is privileged'] : []),
    ...(own.capabilities?.drop?.includes('ALL') ? [] : ['keeps capabilities']),
    ...(own.capabilities?.add?.length ? ['adds capabilities'] : []),
  ]),
  compliant: [
    podExample({ securityContext: HARDENED }),
    podExample(
      { securityContext: { ...HARDENED, seccompProfile: undefined, runAsNonRoot: undefined } },
      { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } },
    ),
  ],
  broken: [
    { change: { seccompProfile: { type: 'Unconfined' } }, what: 'no seccomp profile' },
    { change: { runAsNonRoot: false }, what: 'may run as root' },
    { change: { runAsUser: 0 }, what: 'runs as root' },
    { change: { readOnlyRootFilesystem: undefined }, what: 'can write to its root filesystem' },
    { change: { allowPrivilegeEscalation: undefined }, what: 'may gain privileges' },
    { change: { privileged: true }, what: 'is privileged' },
    { change: { capabilities: { drop: ['NET_RAW'] } }, what: 'keeps capabilities' },
    { change: { capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } }, what: 'adds capabilities' },
  ].map(({ change, what }) => ({
    objects: [podExample({ securityContext: { ...HARDENED, ...change } })],
    problem: `Deployment/x/c: ${what}`,
  })),
};

const isSupervisor = (part: string) => part.endsWith('supervise.sh');

export const servicesAreProbed: Invariant = {
  name: 'every container that runs for good is probed or supervised, on a port that it has',
  problems: containers(({ livenessProbe, readinessProbe, startupProbe, ports = [], command = [] }) => {
    const named = [livenessProbe, readinessProbe, startupProbe].flatMap((probe) => (probe?.httpGet ?? probe?.tcpSocket)?.port ?? []);
    const unknown = named.filter((port) => !ports.some(({ name, containerPort }) => port === name || port === containerPort));
    const isKept = livenessProbe !== undefined || command.some(isSupervisor);
    return [
      ...(isKept ? [] : ['nothing starts it again when it is stuck, or has ended']),
      ...unknown.map((port) => `is probed on port ${port}, which it has not`),
    ];
  }, true),
  compliant: [
    podExample({ ports: [{ name: 'web', containerPort: 80 }], livenessProbe: { httpGet: { path: '/', port: 'web' } } }),
    podExample({ command: ['/scripts/supervise.sh', 'x'] }),
    podExample({}, {}, 'Job'),
  ],
  broken: [
    { objects: [podExample()], problem: 'Deployment/x/c: nothing starts it again when it is stuck, or has ended' },
    {
      objects: [podExample({ livenessProbe: { tcpSocket: { port: 'web' } } })],
      problem: 'Deployment/x/c: is probed on port web, which it has not',
    },
  ],
};

const MAIN = 'kubectl.kubernetes.io/default-container';
const TWO = { metadata: { labels: {}, annotations: { [MAIN]: 'c' } } };

/** The kubelet counts a pod as ready when every container runs and is ready (pkg/kubelet/status/generate.go). */
export const sidecarsDecideNothing: Invariant = {
  name: 'a sidecar runs whatever its program does, and says nothing about the readiness of its pod',
  problems: containers(({ name, command = [], readinessProbe, livenessProbe, startupProbe }, { metadata, spec }) => {
    if (spec.containers.length === 1 || name === metadata.annotations?.[MAIN]) return [];
    return [
      ...(command.some(isSupervisor) ? [] : ['a crash of it makes the pod unready']),
      ...(readinessProbe ? ['has a readiness probe'] : []),
      ...(livenessProbe || startupProbe ? ['a probe ends it'] : []),
    ];
  }, true),
  compliant: [withSidecar({ command: ['/scripts/supervise.sh', 'x'] })],
  broken: [
    { objects: [withSidecar({ command: ['x'] })], problem: 'StatefulSet/x/side: a crash of it makes the pod unready' },
    { objects: [withSidecar({ command: ['supervise.sh'], readinessProbe: {} })], problem: 'StatefulSet/x/side: has a readiness probe' },
    { objects: [withSidecar({ command: ['supervise.sh'], livenessProbe: {} })], problem: 'StatefulSet/x/side: a probe ends it' },
  ],
};

function withSidecar(side: object): object {
  const set = podExample({}, {}, 'StatefulSet') as { spec: { template: { spec: { containers: object[] } } } };
  const containersOfPod = [...set.spec.template.spec.containers, { name: 'side', image: 'b:1', ...side }];
  return { ...set, spec: { template: { ...TWO, spec: { containers: containersOfPod } } } };
}

export const volumesFit: Invariant = {
  name: 'every mount has a volume or a claim, and every volume is mounted',
  problems: (objects) =>
    workloadsOf(objects).flatMap(({ manifest, template, claims }) => {
      const volumes = [...(template.spec.volumes ?? []).map((volume) => volume.name), ...claims];
      const mounts = containersOf(template).flatMap(({ volumeMounts = [] }) => volumeMounts.map((mount) => mount.name));
      return [
        ...mounts.filter((name) => !volumes.includes(name)).map((name) => `${label(manifest)}: mounts ${name}, which is no volume`),
        ...volumes.filter((name) => !mounts.includes(name)).map((name) => `${label(manifest)}: nobody mounts ${name}`),
        ...volumes.filter((name, i) => volumes.indexOf(name) < i).map((name) => `${label(manifest)}: two volumes ${name}`),
      ];
    }),
  compliant: [
    podExample({ volumeMounts: [{ name: 'v', mountPath: '/v' }] }, { volumes: [{ name: 'v', emptyDir: {} }] }),
    {
      ...podExample({ volumeMounts: [{ name: 'data', mountPath: '/data' }] }, {}, 'StatefulSet'),
      spec: {
        ...(podExample({ volumeMounts: [{ name: 'data', mountPath: '/data' }] }) as { spec: object }).spec,
        volumeClaimTemplates: [{ metadata: { name: 'data' } }],
      },
    },
  ],
  broken: [
    { objects: [podExample({ volumeMounts: [{ name: 'v', mountPath: '/v' }] })], problem: 'Deployment/x: mounts v, which is no volume' },
    { objects: [podExample({}, { volumes: [{ name: 'v', emptyDir: {} }] })], problem: 'Deployment/x: nobody mounts v' },
    {
      objects: [
        podExample(
          { volumeMounts: [{ name: 'v', mountPath: '/v' }] },
          {
            volumes: [
              { name: 'v', emptyDir: {} },
              { name: 'v', emptyDir: {} },
            ],
          },
        ),
      ],
      problem: 'Deployment/x: two volumes v',
    },
  ],
};
