import type { Kind } from '../../scripts/dev/import/pinned';
import { apiVersionOf } from '../../scripts/dev/import/kubernetes-schemas';

const POD_SPEC = {
  containers: [
    {
      name: 'db',
      image: 'postgres:15.14',
      ports: [{ name: 'postgres', containerPort: 5432 }],
      resources: { requests: { cpu: '250m', memory: '1.5Gi' }, limits: { cpu: 2, memory: '2Gi' } },
      readinessProbe: { httpGet: { path: '/readiness', port: 'patroni' } },
      volumeMounts: [{ name: 'scratch', mountPath: '/tmp' }],
    },
  ],
  volumes: [{ name: 'scratch', emptyDir: { sizeLimit: '64Mi' } }],
};
const SELECTOR = { matchLabels: { app: 'db' } };
const TEMPLATE = { metadata: { labels: { app: 'db' } }, spec: POD_SPEC };
const CLAIM = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '100Gi' } } };
const JOB = { backoffLimit: 2, template: { spec: { ...POD_SPEC, restartPolicy: 'Never' } } };
const SCRAPE = { selector: SELECTOR, namespaceSelector: { matchNames: ['db'] } };

/** What an object of each kind needs besides its identity. */
const BODIES: Readonly<Record<string, object>> = {
  ConfigMap: { data: { 'patroni.yaml': 'scope: db' } },
  LimitRange: { spec: { limits: [{ type: 'Container', default: { memory: '512Mi' } }] } },
  Namespace: {},
  PersistentVolumeClaim: { spec: CLAIM },
  Pod: { spec: POD_SPEC },
  ResourceQuota: { spec: { hard: { 'requests.cpu': '20', pods: 30 } } },
  Secret: { type: 'Opaque', data: { key: 'dmFsdWU=' } },
  Service: { spec: { selector: { app: 'db' }, ports: [{ name: 'postgres', port: 5432, targetPort: 'postgres' }] } },
  ServiceAccount: { automountServiceAccountToken: false },
  Deployment: {
    spec: { replicas: 2, selector: SELECTOR, template: TEMPLATE, strategy: { rollingUpdate: { maxUnavailable: '50%', maxSurge: 1 } } },
  },
  StatefulSet: {
    spec: {
      serviceName: 'db',
      replicas: 3,
      selector: SELECTOR,
      template: TEMPLATE,
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: CLAIM }],
    },
  },
  CronJob: { spec: { schedule: '0 1 * * 0', timeZone: 'Etc/UTC', jobTemplate: { spec: JOB } } },
  Job: { spec: JOB },
  NetworkPolicy: { spec: { podSelector: SELECTOR, policyTypes: ['Ingress'], ingress: [{ ports: [{ port: 5432, protocol: 'TCP' }] }] } },
  PodDisruptionBudget: { spec: { maxUnavailable: 1, selector: SELECTOR } },
  Role: { rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'patch'] }] },
  RoleBinding: {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'db' },
    subjects: [{ kind: 'ServiceAccount', name: 'db', namespace: 'db' }],
  },
  ValidatingAdmissionPolicy: {
    spec: {
      matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['UPDATE'], resources: ['pods'] }] },
      validations: [{ expression: 'object.spec == oldObject.spec' }],
    },
  },
  ValidatingAdmissionPolicyBinding: { spec: { policyName: 'db', validationActions: ['Deny'] } },
  // `description` is a field of this kind, not prose about it.
  PriorityClass: { value: 1000, description: 'databases' },
  StorageClass: { provisioner: 'disk.csi.azure.com', allowVolumeExpansion: true, parameters: { skuName: 'Premium_LRS' } },
  PodMonitor: { spec: { ...SCRAPE, podMetricsEndpoints: [{ port: 'metrics', interval: '30s' }] } },
  ServiceMonitor: { spec: { ...SCRAPE, endpoints: [{ port: 'metrics', interval: '30s' }] } },
  PrometheusRule: { spec: { groups: [{ name: 'db', rules: [{ alert: 'Down', expr: 'up == 0', for: '5m' }] }] } },
  Certificate: { spec: { secretName: 'db-tls', dnsNames: ['db'], issuerRef: { name: 'ca', kind: 'Issuer' } } },
  SecretProviderClass: { spec: { provider: 'azure', parameters: { keyvaultName: 'vault' } } },
  VolumeSnapshot: { spec: { source: { persistentVolumeClaimName: 'data-db-0' } } },
  VolumeSnapshotClass: { driver: 'disk.csi.azure.com', deletionPolicy: 'Retain' },
  CiliumNetworkPolicy: { spec: { endpointSelector: SELECTOR, egress: [{ toEntities: ['kube-apiserver'] }] } },
};

/** A manifest as YAML came from it. */
export type Manifest = Record<string, unknown>;

/** A small manifest of a kind that a server would take. */
export function sample(kind: Kind, name = 'db'): Manifest {
  const body = BODIES[kind.kind];
  if (!body) throw new Error(`add a sample of ${kind.kind} to BODIES`);
  return { apiVersion: apiVersionOf(kind), kind: kind.kind, metadata: { name }, ...body };
}
