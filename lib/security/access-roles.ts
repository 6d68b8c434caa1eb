import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { servingPodNames } from './pod-names';

const READ = ['get', 'list', 'watch'];

/** Everything that shows how the platform is doing. No Secrets, and no logs: PostgreSQL writes slow statements, with values, into its log. */
const LOOK: readonly k8s.PolicyRule[] = [
  {
    apiGroups: [''],
    resources: [
      'configmaps',
      'endpoints',
      'events',
      'limitranges',
      'persistentvolumeclaims',
      'pods',
      'resourcequotas',
      'serviceaccounts',
      'services',
    ],
    verbs: READ,
  },
  { apiGroups: ['events.k8s.io'], resources: ['events'], verbs: READ },
  { apiGroups: ['apps'], resources: ['controllerrevisions', 'deployments', 'replicasets', 'statefulsets'], verbs: READ },
  { apiGroups: ['batch'], resources: ['cronjobs', 'jobs'], verbs: READ },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: READ },
  { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: READ },
  { apiGroups: ['networking.k8s.io'], resources: ['networkpolicies'], verbs: READ },
  { apiGroups: ['rbac.authorization.k8s.io'], resources: ['rolebindings', 'roles'], verbs: READ },
  { apiGroups: ['metrics.k8s.io'], resources: ['pods'], verbs: READ },
  { apiGroups: ['cert-manager.io'], resources: ['certificaterequests', 'certificates'], verbs: READ },
  { apiGroups: ['secrets-store.csi.x-k8s.io'], resources: ['secretproviderclasses', 'secretproviderclasspodstatuses'], verbs: READ },
  { apiGroups: ['snapshot.storage.k8s.io'], resources: ['volumesnapshots'], verbs: READ },
  {
    apiGroups: ['monitoring.coreos.com', 'azmonitoring.coreos.com'],
    resources: ['podmonitors', 'prometheusrules', 'servicemonitors'],
    verbs: READ,
  },
  { apiGroups: ['cilium.io'], resources: ['ciliumnetworkpolicies'], verbs: READ },
];

/**
 * What an incident needs, with the pods and StatefulSets of this platform and of nothing else in the namespace. Objects themselves stay as GitOps made
 * them: scaling and restarts are for now, changes are for the repository. `get` beside `create`: a client that speaks WebSocket opens exec and
 * port-forward with GET.
 *
 * Two rights cover the namespace, because RBAC knows exact names only: logs, for the pods of Jobs, whose names end at random; and Jobs themselves,
 * whose names are chosen when they are made.
 */
function act(model: PlatformModel): k8s.PolicyRule[] {
  const resourceNames = servingPodNames(model);
  return [
    { apiGroups: [''], resources: ['pods/exec', 'pods/portforward'], verbs: ['create', 'get'], resourceNames },
    { apiGroups: [''], resources: ['pods'], verbs: ['delete'], resourceNames },
    { apiGroups: [''], resources: ['pods/eviction'], verbs: ['create'], resourceNames },
    { apiGroups: ['apps'], resources: ['statefulsets/scale'], verbs: ['get', 'patch'], resourceNames: statefulSetNames(model) },
    { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
    { apiGroups: ['batch'], resources: ['jobs'], verbs: ['create', 'delete'] },
  ];
}

function statefulSetNames(model: PlatformModel): string[] {
  const names = namesOf(model.name);
  return [names.members, ...(model.readPool ? [names.readPool] : []), ...(model.pooler ? [names.pooler] : [])];
}

/**
 * Roles for people, bound to Entra ID groups; nothing for a list without groups.
 * Administrators cannot read Secrets through the API. Exec into a database pod is the database's superuser all the same, and a Job may run as any
 * ServiceAccount and mount any Secret of the namespace: give the group to people who may have the data, and an application that they must not reach a
 * namespace of its own.
 */
export class AccessRoles extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    role(this, 'Admins', model, `${model.name}-admins`, [...LOOK, ...act(model)], model.access.adminGroups);
    role(this, 'Readers', model, `${model.name}-readers`, [...LOOK], model.access.readerGroups);
  }
}

function role(scope: Construct, id: string, model: PlatformModel, name: string, rules: k8s.PolicyRule[], groups: readonly string[]): void {
  if (groups.length === 0) return;
  new k8s.KubeRole(scope, id, { metadata: metadata(model, name), rules });
  new k8s.KubeRoleBinding(scope, `${id}Binding`, {
    metadata: metadata(model, name),
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
    subjects: groups.map((group) => ({ kind: 'Group', name: group, apiGroup: 'rbac.authorization.k8s.io' })),
  });
}
