/**
 * Every upstream release that `npm run import` reads, and every kind that it keeps. The one place to change when a kind is added or a
 * release moves on; `docs/schemas.md` says how. The Go module proxy never changes a published version, so a version pins the bytes.
 */

/** A kind as `apiVersion` and `kind` name it; the core group is the empty string. */
export interface Kind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** Kubernetes: the oldest release that the manifests must work on (ValidatingAdmissionPolicy and minDomains are general since 1.30), and the three that AKS supports. */
export const KUBERNETES_MODULE = 'k8s.io/kubernetes';
export const KUBERNETES_RELEASES = ['v1.30.14', 'v1.35.4', 'v1.36.3', 'v1.37.2'] as const;

/** Built-in kinds in the manifests. `Pod` is here for the chart's tests and for debugging. */
export const BUILT_IN_KINDS: readonly Kind[] = [
  { group: '', version: 'v1', kind: 'ConfigMap' },
  { group: '', version: 'v1', kind: 'LimitRange' },
  { group: '', version: 'v1', kind: 'Namespace' },
  { group: '', version: 'v1', kind: 'PersistentVolumeClaim' },
  { group: '', version: 'v1', kind: 'Pod' },
  { group: '', version: 'v1', kind: 'ResourceQuota' },
  { group: '', version: 'v1', kind: 'Secret' },
  { group: '', version: 'v1', kind: 'Service' },
  { group: '', version: 'v1', kind: 'ServiceAccount' },
  { group: 'admissionregistration.k8s.io', version: 'v1', kind: 'ValidatingAdmissionPolicy' },
  { group: 'admissionregistration.k8s.io', version: 'v1', kind: 'ValidatingAdmissionPolicyBinding' },
  { group: 'apps', version: 'v1', kind: 'Deployment' },
  { group: 'apps', version: 'v1', kind: 'StatefulSet' },
  { group: 'batch', version: 'v1', kind: 'CronJob' },
  { group: 'batch', version: 'v1', kind: 'Job' },
  { group: 'networking.k8s.io', version: 'v1', kind: 'NetworkPolicy' },
  { group: 'policy', version: 'v1', kind: 'PodDisruptionBudget' },
  { group: 'rbac.authorization.k8s.io', version: 'v1', kind: 'Role' },
  { group: 'rbac.authorization.k8s.io', version: 'v1', kind: 'RoleBinding' },
  { group: 'scheduling.k8s.io', version: 'v1', kind: 'PriorityClass' },
  { group: 'storage.k8s.io', version: 'v1', kind: 'StorageClass' },
];

/** A kind that a custom resource definition adds. */
export interface CustomKind extends Kind {
  /** Path of the definition inside its module. */
  readonly file: string;
  /** Top-level fields that the typed class goes without. The schema keeps them. */
  readonly leaveOutOfClass?: readonly string[];
}

export interface CustomKindSource {
  readonly module: string;
  readonly release: string;
  readonly kinds: readonly CustomKind[];
}

const MONITORING = { group: 'monitoring.coreos.com', version: 'v1' };
const MONITORING_CRDS = 'example/prometheus-operator-crd/monitoring.coreos.com';
const SNAPSHOT = { group: 'snapshot.storage.k8s.io', version: 'v1' };

export const CUSTOM_KINDS: readonly CustomKindSource[] = [
  {
    module: 'github.com/prometheus-operator/prometheus-operator',
    release: 'v0.85.0',
    kinds: [
      { ...MONITORING, kind: 'PodMonitor', file: `${MONITORING_CRDS}_podmonitors.yaml` },
      { ...MONITORING, kind: 'PrometheusRule', file: `${MONITORING_CRDS}_prometheusrules.yaml` },
      { ...MONITORING, kind: 'ServiceMonitor', file: `${MONITORING_CRDS}_servicemonitors.yaml` },
    ],
  },
  {
    module: 'github.com/cert-manager/cert-manager',
    release: 'v1.21.2',
    kinds: [{ group: 'cert-manager.io', version: 'v1', kind: 'Certificate', file: 'deploy/crds/cert-manager.io_certificates.yaml' }],
  },
  {
    // The last release that the Go module proxy serves; SecretProviderClass v1 has not changed since.
    module: 'sigs.k8s.io/secrets-store-csi-driver',
    release: 'v1.4.8',
    kinds: [
      {
        group: 'secrets-store.csi.x-k8s.io',
        version: 'v1',
        kind: 'SecretProviderClass',
        file: 'config/crd/bases/secrets-store.csi.x-k8s.io_secretproviderclasses.yaml',
      },
    ],
  },
  {
    module: 'github.com/kubernetes-csi/external-snapshotter/client/v8',
    release: 'v8.2.0',
    kinds: [
      { ...SNAPSHOT, kind: 'VolumeSnapshot', file: 'config/crd/snapshot.storage.k8s.io_volumesnapshots.yaml' },
      { ...SNAPSHOT, kind: 'VolumeSnapshotClass', file: 'config/crd/snapshot.storage.k8s.io_volumesnapshotclasses.yaml' },
    ],
  },
  {
    module: 'github.com/cilium/cilium',
    release: 'v1.20.2',
    kinds: [
      {
        group: 'cilium.io',
        version: 'v2',
        kind: 'CiliumNetworkPolicy',
        file: 'pkg/k8s/apis/cilium.io/client/crds/v2/ciliumnetworkpolicies.yaml',
        // A list of what `spec` is one of: the same types a second time.
        leaveOutOfClass: ['specs'],
      },
    ],
  },
];

/** Kinds that exist in a second group with the same shape: Azure Monitor's managed Prometheus reads its own group only. */
export const TWIN_GROUP = {
  group: 'azmonitoring.coreos.com',
  of: MONITORING.group,
  version: 'v1',
  kinds: ['PodMonitor', 'ServiceMonitor'],
} as const;
