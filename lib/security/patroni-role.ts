import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { databasePodNames } from './pod-names';

/** The ConfigMaps that Patroni keeps its state in (patroni/dcs/kubernetes.py: config, failover, leader and sync path). */
export const PATRONI_CONFIG_MAPS = ['config', 'failover', 'leader', 'sync'] as const;

/** Their names. */
export function patroniConfigMaps({ name }: PlatformModel): string[] {
  return PATRONI_CONFIG_MAPS.map((part) => `${name}-${part}`);
}

/**
 * What database pods may do: exactly the calls of Patroni 4.1 with ConfigMaps (patroni/dcs/kubernetes.py at v4.1.4), and nothing by which one
 * could reach another pod.
 *
 * Patroni lists and watches by label, and creates; none of the three can be limited to names. It reads, and it writes with PATCH only, under
 * names known here. `delete` is for `patronictl remove` alone and left out: removing a cluster is a decision made with other rights.
 * A pod is changed by the pod itself (its role and status), and by the new leader, which takes the primary's label off the others. That it changes
 * nothing else of a pod is for `DatabaseAccountPolicy`.
 */
export class PatroniRole extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const name = names.databaseAccount;
    new k8s.KubeRole(this, 'Role', {
      metadata: metadata(model, name),
      rules: [
        { apiGroups: [''], resources: ['configmaps'], verbs: ['create', 'list', 'watch'] },
        {
          apiGroups: [''],
          resources: ['configmaps'],
          verbs: ['get', 'patch'],
          resourceNames: patroniConfigMaps(model),
        },
        { apiGroups: [''], resources: ['pods'], verbs: ['list', 'watch'] },
        { apiGroups: [''], resources: ['pods'], verbs: ['patch'], resourceNames: databasePodNames(model) },
      ],
    });
    new k8s.KubeRoleBinding(this, 'RoleBinding', {
      metadata: metadata(model, name),
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name: names.databaseAccount, namespace: model.namespace.name }],
    });
  }
}
