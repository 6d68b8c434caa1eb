import type { Manifest } from '../../support/synth';
import { containersOf, workloadsOf, type Container, type PodTemplate } from '../../support/workloads';
import { example, label, leavesOf, podExample, type Invariant } from '../invariant';

/** A rule over each pod: what is wrong with it, in a few words. */
function pods(wrong: (pod: PodTemplate) => readonly string[]) {
  return (objects: readonly Manifest[]) =>
    workloadsOf(objects).flatMap(({ manifest, template }) => wrong(template).map((what) => `${label(manifest)}${what}`));
}

/** Containers that talk to the API server. */
const API_CLIENTS = ['postgres'];
const TOKEN = { name: 'api', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } };
const TOKEN_MOUNT = { volumeMounts: [{ name: 'api', mountPath: '/t' }] };

export const tokensStayWhereTheyAreUsed: Invariant = {
  name: 'the token of a ServiceAccount is in the container that talks to the API server, and in no other',
  problems: pods((pod) => {
    const tokens = (pod.spec.volumes ?? []).filter(({ projected }) => projected?.sources.some((s) => s.serviceAccountToken));
    return [
      ...(pod.spec['automountServiceAccountToken'] === false ? [] : [': mounts the token into every container']),
      ...containersOf(pod)
        .filter(
          ({ name, volumeMounts = [] }) => !API_CLIENTS.includes(name) && volumeMounts.some((m) => tokens.some((t) => t.name === m.name)),
        )
        .map(({ name }) => `/${name}: has the token`),
    ];
  }),
  compliant: [
    podExample({}, { automountServiceAccountToken: false }),
    podExample({ name: 'postgres', ...TOKEN_MOUNT }, { automountServiceAccountToken: false, volumes: [TOKEN] }),
  ],
  broken: [
    { objects: [podExample()], problem: 'Deployment/x: mounts the token into every container' },
    {
      objects: [podExample(TOKEN_MOUNT, { automountServiceAccountToken: false, volumes: [TOKEN] })],
      problem: 'Deployment/x/c: has the token',
    },
  ],
};

/** What watches a server that lets its own Unix user do everything. */
const WATCHERS = ['postgres-exporter', 'pgbouncer-exporter'];
const SOCKET = [{ name: 'run', mountPath: '/run', readOnly: true }];
const OWN_USER = { securityContext: { runAsUser: 65534, runAsGroup: 65534 } };
const SERVER_USER = { securityContext: { runAsUser: 1000, runAsGroup: 1000 } };

function isAnotherUser({ securityContext: own = {} }: Container, { spec: { securityContext: pod = {} } }: PodTemplate): boolean {
  const differs = (field: 'runAsUser' | 'runAsGroup') => own[field] !== undefined && own[field] !== pod[field];
  return differs('runAsUser') && differs('runAsGroup');
}

export const watchersAreOtherUsers: Invariant = {
  name: 'an exporter is another user than the server, and has nothing of its pod but the socket, to read',
  problems: pods((pod) =>
    containersOf(pod)
      .filter(({ name }) => WATCHERS.includes(name))
      .flatMap((c) => [
        ...(isAnotherUser(c, pod) ? [] : [`/${c.name}: runs as the server does`]),
        ...(c.volumeMounts ?? [])
          .filter(({ name, readOnly }) => name !== 'run' || !readOnly)
          .map((m) => `/${c.name}: mounts ${m.name}${m.readOnly ? '' : ', to write'}`),
      ]),
  ),
  compliant: [podExample({ name: 'postgres-exporter', ...OWN_USER, volumeMounts: SOCKET }, SERVER_USER)],
  broken: [
    {
      objects: [podExample({ name: 'postgres-exporter', volumeMounts: SOCKET }, SERVER_USER)],
      problem: 'Deployment/x/postgres-exporter: runs as the server does',
    },
    {
      objects: [
        podExample(
          { name: 'postgres-exporter', ...OWN_USER, volumeMounts: [{ name: 'data', mountPath: '/d', readOnly: true }] },
          SERVER_USER,
        ),
      ],
      problem: 'Deployment/x/postgres-exporter: mounts data',
    },
    {
      objects: [podExample({ name: 'postgres-exporter', ...OWN_USER, volumeMounts: [{ name: 'run', mountPath: '/run' }] }, SERVER_USER)],
      problem: 'Deployment/x/postgres-exporter: mounts run, to write',
    },
  ],
};

interface PolicyRule {
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames?: readonly string[];
}

const LOOKING = ['get', 'list', 'watch'];
/** Names are chosen by whoever makes the object; for Patroni's ConfigMaps an admission policy holds them. */
const UNNAMED: Readonly<Record<string, readonly string[]>> = { configmaps: ['create'], jobs: ['create', 'delete'] };

export const rightsAreNamed: Invariant = {
  name: 'a right to change something is for objects of the platform, by name, where a name can be known',
  problems: (objects) =>
    objects
      .filter((o) => o.kind === 'Role')
      .flatMap((o) =>
        (o['rules'] as readonly PolicyRule[])
          .filter(({ resourceNames }) => !resourceNames?.length)
          .flatMap(({ resources, verbs }) =>
            resources.flatMap((resource) =>
              verbs
                .filter((verb) => !LOOKING.includes(verb) && !UNNAMED[resource]?.includes(verb))
                .map((verb) => `${label(o)}: may ${verb} every one of ${resource}`),
            ),
          ),
      ),
  compliant: [
    example('Role', {
      rules: [
        { resources: ['pods'], verbs: ['get', 'list'] },
        { resources: ['pods'], verbs: ['delete'], resourceNames: ['a'] },
      ],
    }),
    example('Role', { rules: [{ resources: ['jobs'], verbs: ['create'] }] }),
  ],
  broken: [
    {
      objects: [example('Role', { rules: [{ resources: ['pods/exec'], verbs: ['create'] }] })],
      problem: 'Role/x: may create every one of pods/exec',
    },
    {
      objects: [example('Role', { rules: [{ resources: ['configmaps'], verbs: ['delete'] }] })],
      problem: 'Role/x: may delete every one of configmaps',
    },
  ],
};

export const patchersAreNarrowed: Invariant = {
  name: 'an account that may change pods is narrowed by an admission policy',
  problems: (objects) =>
    objects
      .filter(
        (o) =>
          o.kind === 'Role' &&
          (o['rules'] as readonly PolicyRule[]).some(({ resources, verbs }) => resources.includes('pods') && verbs.includes('patch')),
      )
      .flatMap((o) => {
        const account = `system:serviceaccount:${o.metadata.namespace}:${o.metadata.name}"`;
        const isNarrowed = objects
          .filter((policy) => policy.kind === 'ValidatingAdmissionPolicy')
          .some((policy) =>
            leavesOf(policy['spec']).some(({ path, value }) => path.startsWith('matchConditions') && String(value).endsWith(account)),
          );
        return isNarrowed ? [] : [`${label(o)}: may change anything of a pod`];
      }),
  compliant: [
    example('Role', { rules: [{ resources: ['pods'], verbs: ['patch'], resourceNames: ['a'] }] }),
    example('ValidatingAdmissionPolicy', {
      spec: { matchConditions: [{ name: 'a', expression: 'request.userInfo.username == "system:serviceaccount:here:x"' }] },
    }),
  ],
  broken: [
    {
      objects: [example('Role', { rules: [{ resources: ['pods'], verbs: ['patch'], resourceNames: ['a'] }] })],
      problem: 'Role/x: may change anything of a pod',
    },
  ],
};
