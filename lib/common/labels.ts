/** The recommended Kubernetes labels, and the ones that Patroni maintains. One place, because selectors are immutable. */
export const NAME_LABEL = 'app.kubernetes.io/name';
export const INSTANCE_LABEL = 'app.kubernetes.io/instance';
export const COMPONENT_LABEL = 'app.kubernetes.io/component';
export const PART_OF_LABEL = 'app.kubernetes.io/part-of';
export const MANAGED_BY_LABEL = 'app.kubernetes.io/managed-by';

/** Patroni keeps this label on every pod: who leads. Feeds `kubernetes.role_label` and every Service selector. */
export const ROLE_LABEL = 'role';
/** Patroni 4 says `primary`; earlier releases said `master` (release notes 4.0.0). */
export const PRIMARY_ROLE = 'primary';
export const REPLICA_ROLE = 'replica';
/**
 * Each database pod keeps this label on itself (`readers.py`): whether the read-only Service may send clients to it, `yes` or `no`. The Service selects by
 * it only where reads may fall back to the primary.
 */
export const READS_LABEL = 'timescale.cdk8s.io/reads';
/** Patroni finds its members by this label; the value is the scope. */
export const SCOPE_LABEL = 'cluster-name';

/** Value of `app.kubernetes.io/name` on everything this library makes. */
export const APP_NAME = 'timescaledb';

/** What a pod is for. Two pods with one component are interchangeable. */
export type Component =
  | 'member'
  | 'read-replica'
  | 'pooler'
  | 'backup'
  | 'settings'
  | 'access'
  | 'schema'
  | 'archive'
  | 'check'
  | 'certificates'
  | 'readiness'
  | 'preflight';

export type Labels = Readonly<Record<string, string>>;

/** What selectors use: small and never changed, since a StatefulSet's selector is immutable. */
export function selectorLabels(instance: string, component?: Component): Labels {
  return { [NAME_LABEL]: APP_NAME, [INSTANCE_LABEL]: instance, ...(component ? { [COMPONENT_LABEL]: component } : {}) };
}

/** Labels of the pods that Patroni counts as one cluster: members and read replicas. */
export function patroniLabels(scope: string): Labels {
  return { ...selectorLabels(scope), [SCOPE_LABEL]: scope };
}
