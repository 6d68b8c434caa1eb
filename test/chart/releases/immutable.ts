import type { Manifest } from '../../support/synth';

type Fields = Readonly<Record<string, unknown>>;

/** What the API server lets nobody change while an object is there, by kind: https://kubernetes.io/docs, and the validation in its source. */
const IMMUTABLE: Readonly<Record<string, (object: Fields) => Fields>> = {
  StatefulSet: ({ spec }) => without(spec, STATEFUL_SET),
  Job: ({ spec }) => without(spec, JOB),
  Service: ({ spec }) => ({ clusterIP: (spec as Fields)['clusterIP'] }),
  Deployment: ({ spec }) => ({ selector: (spec as Fields)['selector'] }),
  RoleBinding: ({ roleRef }) => ({ roleRef }),
  ClusterRoleBinding: ({ roleRef }) => ({ roleRef }),
  StorageClass: ({ provisioner, parameters, reclaimPolicy, volumeBindingMode }) => ({
    provisioner,
    parameters,
    reclaimPolicy,
    volumeBindingMode,
  }),
  PriorityClass: ({ value, preemptionPolicy }) => ({ value, preemptionPolicy }),
};

/** Fields of the spec that may change. */
const STATEFUL_SET = [
  ...['replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy'],
  'minReadySeconds',
];
const JOB = ['parallelism', 'suspend', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished'];

function without(spec: unknown, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(spec as Fields).filter(([name]) => !names.includes(name)));
}

/** What of an object can never change, if anything. */
export function immutable(object: Manifest): Fields {
  return IMMUTABLE[object.kind]?.(object) ?? {};
}
