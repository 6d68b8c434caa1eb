import { k8s } from 'cdk8s-plus-28';
import { nodeStorage } from './node-storage';
import { podAffinity } from './pod-affinity';
import { cpuQuantity, memoryQuantity } from './quantity';
import { topologySpread } from './topology-spread';
import type { ResourcesModel, SchedulingModel } from '../model/workload';

/** uid and gid of `postgres` in timescale/timescaledb-ha (its Dockerfile: `adduser --uid 1000`). */
export const POSTGRES_UID = 1000;

/** uid and gid of `nobody`, in Debian, Alpine and Red Hat alike. What watches the server runs as it, and is another user to the server. */
export const NOBODY = { name: 'nobody', uid: 65534 } as const;

/** Pod Security `restricted`, at the pod. The group owns mounted Secrets and volumes; `OnRootMismatch` because a recursive chown of a large volume takes minutes. */
export const POD_SECURITY: k8s.PodSecurityContext = {
  runAsNonRoot: true,
  runAsUser: POSTGRES_UID,
  runAsGroup: POSTGRES_UID,
  fsGroup: POSTGRES_UID,
  fsGroupChangePolicy: 'OnRootMismatch',
  seccompProfile: { type: 'RuntimeDefault' },
};

/** Pod Security `restricted`, at the container, and a root filesystem that nobody can write to. */
export const CONTAINER_SECURITY: k8s.SecurityContext = {
  allowPrivilegeEscalation: false,
  privileged: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

/** @param scratchBytes limits of the emptyDirs on disk that the container is accounted for */
export function resources(model: ResourcesModel, scratchBytes: number): k8s.ResourceRequirements {
  const disk = nodeStorage(scratchBytes);
  return {
    requests: {
      cpu: k8s.Quantity.fromString(cpuQuantity(model.cpuMillis)),
      memory: k8s.Quantity.fromString(memoryQuantity(model.memoryBytes)),
      'ephemeral-storage': k8s.Quantity.fromString(memoryQuantity(disk.requestBytes)),
    },
    limits: {
      cpu: k8s.Quantity.fromString(cpuQuantity(model.cpuLimitMillis)),
      memory: k8s.Quantity.fromString(memoryQuantity(model.memoryLimitBytes)),
      'ephemeral-storage': k8s.Quantity.fromString(memoryQuantity(disk.limitBytes)),
    },
  };
}

/**
 * Names and sizes in the pod spec that place pods: spreading, node selection, tolerations, affinity.
 * @param pods how many of them there are
 */
export function placement(scheduling: SchedulingModel, selector: Readonly<Record<string, string>>, pods: number): Partial<k8s.PodSpec> {
  return {
    nodeSelector: Object.keys(scheduling.nodeSelector).length > 0 ? { ...scheduling.nodeSelector } : undefined,
    tolerations: scheduling.tolerations.length > 0 ? scheduling.tolerations.map(toleration) : undefined,
    affinity: podAffinity(scheduling),
    topologySpreadConstraints: topologySpread(scheduling, selector, pods),
  };
}

function toleration(t: SchedulingModel['tolerations'][number]): k8s.Toleration {
  return { key: t.key, operator: t.value === undefined ? 'Exists' : 'Equal', value: t.value, effect: t.effect };
}

/** A container's environment variable from a field of its pod. */
export function fieldEnv(name: string, fieldPath: string): k8s.EnvVar {
  return { name, valueFrom: { fieldRef: { fieldPath } } };
}

/** An emptyDir with a limit, on disk or in memory. */
export function scratch(name: string, sizeBytes: number, medium?: 'Memory'): k8s.Volume {
  return { name, emptyDir: { sizeLimit: k8s.Quantity.fromString(memoryQuantity(sizeBytes)), medium } };
}

/**
 * What a ConfigMap may hold here. The API server takes 1 MiB, but `kubectl apply` keeps a copy of the object in an annotation,
 * and annotations together end at 256 KiB (Kubernetes, apimachinery/pkg/api/validation/objectmeta.go).
 */
export const CONFIG_MAP_BYTES = 200 * 1024;
