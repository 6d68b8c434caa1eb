import { Construct } from 'constructs';
import { READS_LABEL, ROLE_LABEL } from '../common/labels';
import { clusterMetadata } from '../common/metadata';
import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding, type NamedExpression } from './admission-kinds';
import { patroniConfigMaps } from './patroni-role';

/** What Patroni says of itself on its pod. */
const STATUS_ANNOTATION = 'status';

/** What the API server adds to a user whose token came from the volume of a pod (KEP-1205). */
const POD_CLAIM = 'authentication.kubernetes.io/pod-name';

/**
 * Narrows the account of the database pods to what Patroni does with its rights. RBAC knows that it may patch pods; only an admission policy knows
 * what of a pod. Without it, whoever has the token can take the labels off a pod by which every network policy selects it, give it those of the
 * application, or have another pod run another image.
 *
 * A pod changes its own role and status, says whether it may be read from (scripts/pod/readers.py), and takes the primary's role off others (scripts/pod/on-role-change.sh); it makes Patroni's ConfigMaps.
 */
export class DatabaseAccountPolicy extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const namespace = model.namespace.name;
    // In no namespace, so unique in the cluster: neither a platform's name nor a namespace's has a dot.
    const name = `database-account.${model.name}.${namespace}`;
    const account = `system:serviceaccount:${namespace}:${namesOf(model.name).databaseAccount}`;
    const rule = { apiGroups: [''], apiVersions: ['v1'], scope: 'Namespaced' } as const;
    new ValidatingAdmissionPolicy(this, 'Policy', {
      metadata: clusterMetadata(model, name),
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: {
          resourceRules: [
            { ...rule, operations: ['UPDATE'], resources: ['pods'] },
            { ...rule, operations: ['CREATE'], resources: ['configmaps'] },
          ],
        },
        matchConditions: [{ name: 'database-account', expression: `request.userInfo.username == "${account}"` }],
        variables: VARIABLES,
        validations: [
          ...PODS.map(({ holds, message }) => ({
            expression: `request.resource.resource != "pods" || (${holds})`,
            message: `a database pod ${message}`,
            reason: 'Forbidden' as const,
          })),
          {
            expression: `request.resource.resource != "configmaps" || object.metadata.name in [${patroniConfigMaps(model)
              .map((n) => `"${n}"`)
              .join(', ')}]`,
            message: 'a database pod may make the ConfigMaps of Patroni and no others',
            reason: 'Forbidden',
          },
        ],
      },
    });
    new ValidatingAdmissionPolicyBinding(this, 'Binding', {
      metadata: clusterMetadata(model, name),
      spec: {
        policyName: name,
        validationActions: ['Deny'],
        matchResources: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } } },
      },
    });
  }
}

const VARIABLES: readonly NamedExpression[] = [
  ...mapsOf('labels'),
  ...mapsOf('annotations'),
  {
    name: 'own',
    expression:
      `!has(request.userInfo.extra) || !("${POD_CLAIM}" in request.userInfo.extra) || ` +
      `request.userInfo.extra["${POD_CLAIM}"][0] == request.name`,
  },
];

/** A map of the object's metadata as it would be, and as it was: empty where there is none. */
function mapsOf(field: 'labels' | 'annotations'): NamedExpression[] {
  return [
    { name: field, expression: `has(object.metadata.${field}) ? object.metadata.${field} : {}` },
    { name: `old_${field}`, expression: `has(oldObject.metadata.${field}) ? oldObject.metadata.${field} : {}` },
  ];
}

/** Nothing in a map changed, or nothing but some keys. */
function unchanged(field: 'labels' | 'annotations', except: readonly string[] = []): string {
  const [now, before] = [`variables.${field}`, `variables.old_${field}`];
  const or = except.map((key) => `k == "${key}" || `).join('');
  return `${now}.all(k, ${or}(k in ${before} && ${before}[k] == ${now}[k])) && ${before}.all(k, ${or}k in ${now})`;
}

const same = (field: 'finalizers' | 'ownerReferences') =>
  `has(object.metadata.${field}) == has(oldObject.metadata.${field}) && ` +
  `(!has(object.metadata.${field}) || object.metadata.${field} == oldObject.metadata.${field})`;

const PODS: readonly { readonly holds: string; readonly message: string }[] = [
  { holds: 'object.spec == oldObject.spec', message: 'may not change what a pod runs' },
  { holds: `${same('finalizers')} && ${same('ownerReferences')}`, message: 'may not change who a pod belongs to' },
  {
    holds: unchanged('labels', [ROLE_LABEL, READS_LABEL]),
    message: `may change the labels '${ROLE_LABEL}' and '${READS_LABEL}' of a pod and no other: network policies select by them`,
  },
  { holds: `variables.own || (${unchanged('labels', [ROLE_LABEL])})`, message: 'may say of itself alone whether it may be read from' },
  {
    holds: unchanged('annotations', [STATUS_ANNOTATION]),
    message: `may change the annotation '${STATUS_ANNOTATION}' of a pod and no other`,
  },
  {
    holds: `variables.own || (("${ROLE_LABEL}" in variables.labels) && variables.labels["${ROLE_LABEL}"] == "replica" && ${unchanged('annotations')})`,
    message: 'may make another pod a replica, and change nothing else of it',
  },
];
