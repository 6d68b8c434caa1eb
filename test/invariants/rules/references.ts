import type { Manifest } from '../../support/synth';
import { referencesOf, type Reference } from '../../support/references';
import { statefulSetSpec, workloadsOf } from '../../support/workloads';
import { example, label, podExample, type Externals, type Invariant } from '../invariant';

interface SecretObject {
  readonly secretName: string;
  readonly data: readonly { readonly key: string }[];
}

/** Kubernetes itself keeps it in every namespace. */
const API_AUTHORITY = 'kube-root-ca.crt';

/** Keys of what exists once the objects are applied. `any`: somebody else decides about them. */
function keysOf(objects: readonly Manifest[], externals: Externals, { kind, name }: Reference): readonly string[] | 'any' | undefined {
  if (kind === 'Secret') {
    if (externals.secrets.includes(name)) return 'any';
    const certificate = objects.find((o) => o.kind === 'Certificate' && (o['spec'] as { secretName: string }).secretName === name);
    if (certificate) return ['tls.crt', 'tls.key', 'ca.crt'];
    const copied = objects
      .filter((o) => o.kind === 'SecretProviderClass')
      .flatMap((o) => (o['spec'] as { secretObjects?: readonly SecretObject[] }).secretObjects ?? [])
      .find((secret) => secret.secretName === name);
    return copied?.data.map(({ key }) => key);
  }
  if (kind === 'ConfigMap' && name === API_AUTHORITY) return ['ca.crt'];
  const found = objects.find((o) => o.kind === kind && o.metadata.name === name);
  return found && (kind === 'ConfigMap' ? Object.keys(found['data'] ?? {}) : []);
}

export const referencesResolve: Invariant = {
  name: 'every ConfigMap, Secret, ServiceAccount, PriorityClass and secret provider that a pod needs is made, or declared as made by others',
  problems: (objects, externals) =>
    workloadsOf(objects).flatMap(({ manifest, template }) =>
      referencesOf(template).flatMap((reference) => {
        const what = `${reference.kind}/${reference.name}`;
        const keys = keysOf(objects, externals, reference);
        if (keys === undefined) return [`${label(manifest)}: ${what} does not exist`];
        return keys === 'any'
          ? []
          : reference.keys.filter((key) => !keys.includes(key)).map((key) => `${label(manifest)}: ${what} has no key ${key}`);
      }),
    ),
  compliant: [
    podExample({}, { volumes: [{ name: 'v', configMap: { name: 'x', items: [{ key: 'a', path: 'a' }] } }], serviceAccountName: 'x' }),
    example('ConfigMap', { data: { a: '' } }),
    example('ServiceAccount', {}),
    podExample({ env: [{ name: 'E', valueFrom: { secretKeyRef: { name: 'vault', key: 'k' } } }] }),
    example('SecretProviderClass', { spec: { secretObjects: [{ secretName: 'vault', data: [{ key: 'k' }] }] } }),
    podExample({}, { volumes: [{ name: 'v', secret: { secretName: 'tls', items: [{ key: 'ca.crt', path: 'ca' }] } }] }),
    example('Certificate', { spec: { secretName: 'tls' } }),
  ],
  broken: [
    {
      objects: [podExample({}, { volumes: [{ name: 'v', configMap: { name: 'gone' } }] })],
      problem: 'Deployment/x: ConfigMap/gone does not exist',
    },
    {
      objects: [
        podExample({ env: [{ name: 'E', valueFrom: { configMapKeyRef: { name: 'x', key: 'b' } } }] }),
        example('ConfigMap', { data: { a: '' } }),
      ],
      problem: 'Deployment/x: ConfigMap/x has no key b',
    },
    {
      objects: [podExample({}, { volumes: [{ name: 'v', secret: { secretName: 'gone' } }] })],
      problem: 'Deployment/x: Secret/gone does not exist',
    },
    { objects: [podExample({}, { priorityClassName: 'gone' })], problem: 'Deployment/x: PriorityClass/gone does not exist' },
    { objects: [podExample({}, { serviceAccountName: 'gone' })], problem: 'Deployment/x: ServiceAccount/gone does not exist' },
  ],
};

export const storageClassesExist: Invariant = {
  name: 'every StorageClass of a claim is made, or declared as made by others',
  problems: (objects, externals) => {
    const known = [...objects.filter((o) => o.kind === 'StorageClass').map((o) => o.metadata.name), ...externals.storageClasses];
    return objects
      .filter((o) => o.kind === 'StatefulSet')
      .flatMap((o) =>
        (statefulSetSpec(o).volumeClaimTemplates ?? [])
          .filter(({ spec }) => spec.storageClassName !== undefined && !known.includes(spec.storageClassName))
          .map(({ metadata, spec }) => `${label(o)}: claim ${metadata.name} is of class ${spec.storageClassName}, which does not exist`),
      );
  },
  compliant: [claimExample('fast'), claimExample(undefined), example('StorageClass', {}, { name: 'fast', namespace: undefined })],
  broken: [{ objects: [claimExample('fast')], problem: 'StatefulSet/x: claim data is of class fast, which does not exist' }],
};

function claimExample(storageClassName: string | undefined): object {
  return example('StatefulSet', {
    spec: { template: { spec: { containers: [] } }, volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { storageClassName } }] },
  });
}

interface Binding {
  readonly roleRef: { readonly kind: string; readonly name: string };
  readonly subjects: readonly { readonly kind: string; readonly name: string; readonly namespace?: string }[];
}

export const bindingsResolve: Invariant = {
  name: 'every RoleBinding binds a Role and ServiceAccounts that are made',
  problems: (objects) => {
    const exists = (kind: string, name: string) => objects.some((o) => o.kind === kind && o.metadata.name === name);
    return objects
      .filter((o) => o.kind === 'RoleBinding')
      .flatMap((o) => {
        const { roleRef, subjects } = o as unknown as Binding;
        return [
          ...(roleRef.kind === 'Role' && !exists('Role', roleRef.name) ? [`${label(o)}: Role/${roleRef.name} does not exist`] : []),
          ...subjects
            .filter(({ kind, name }) => kind === 'ServiceAccount' && !exists(kind, name))
            .map(({ name }) => `${label(o)}: ServiceAccount/${name} does not exist`),
        ];
      });
  },
  compliant: [
    example('RoleBinding', { roleRef: { kind: 'Role', name: 'x' }, subjects: [{ kind: 'Group', name: 'g' }] }),
    example('Role', {}),
  ],
  broken: [
    {
      objects: [example('RoleBinding', { roleRef: { kind: 'Role', name: 'gone' }, subjects: [] })],
      problem: 'RoleBinding/x: Role/gone does not exist',
    },
    {
      objects: [
        example('RoleBinding', { roleRef: { kind: 'ClusterRole', name: 'view' }, subjects: [{ kind: 'ServiceAccount', name: 'gone' }] }),
      ],
      problem: 'RoleBinding/x: ServiceAccount/gone does not exist',
    },
  ],
};

const CLUSTER_WIDE = [
  ...['Namespace', 'StorageClass', 'PriorityClass', 'VolumeSnapshotClass', 'ClusterRole', 'ClusterRoleBinding'],
  ...['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
];

export const namespacesAreRight: Invariant = {
  name: 'everything that belongs into a namespace is in one, and that exists',
  problems: (objects, externals) => {
    const known = [...objects.filter((o) => o.kind === 'Namespace').map((o) => o.metadata.name), ...externals.namespaces];
    return objects.flatMap((o) => {
      const { namespace } = o.metadata;
      if (CLUSTER_WIDE.includes(o.kind)) return namespace === undefined ? [] : [`${label(o)}: is in no namespace, yet names ${namespace}`];
      if (namespace === undefined) return [`${label(o)}: names no namespace`];
      return known.includes(namespace) ? [] : [`${label(o)}: namespace ${namespace} does not exist`];
    });
  },
  compliant: [example('Service', {}), example('Namespace', {}, { name: 'here', namespace: undefined })],
  broken: [
    { objects: [example('Service', {}, { namespace: undefined })], problem: 'Service/x: names no namespace' },
    { objects: [example('Service', {})], problem: 'Service/x: namespace here does not exist' },
    { objects: [example('StorageClass', {})], problem: 'StorageClass/x: is in no namespace, yet names here' },
  ],
};
