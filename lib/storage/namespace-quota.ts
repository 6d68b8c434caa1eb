import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { metadata } from '../common/metadata';
import { cpuQuantity, memoryQuantity, GIB, MIB } from '../common/quantity';
import type { PlatformModel } from '../model/platform';
import type { QuotaModel } from '../model/storage';

/** For containers that say nothing, such as injected sidecars and debug containers: a quota on limits refuses a pod in which one is missing. */
const DEFAULT_REQUEST = { cpuMillis: 100, memoryBytes: 256 * MIB, nodeStorageBytes: 100 * MIB };
const DEFAULT_LIMIT = { cpuMillis: 500, memoryBytes: 512 * MIB, nodeStorageBytes: 2 * GIB };

/**
 * ResourceQuota and LimitRange of the namespace; nothing when the model has no quota.
 * Storage is limited by `requests.storage`: a claim has no limits, and Kubernetes refuses a quota on `limits.storage`.
 */
export class NamespaceQuota extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const quota = model.storage.quota;
    if (!quota) return;
    new k8s.KubeResourceQuota(this, 'ResourceQuota', {
      metadata: metadata(model, model.name),
      spec: {
        hard: {
          'requests.cpu': k8s.Quantity.fromString(cpuQuantity(quota.cpuMillis)),
          'requests.memory': k8s.Quantity.fromString(memoryQuantity(quota.memoryBytes)),
          'limits.cpu': k8s.Quantity.fromString(cpuQuantity(quota.cpuLimitMillis)),
          'limits.memory': k8s.Quantity.fromString(memoryQuantity(quota.memoryLimitBytes)),
          'requests.storage': k8s.Quantity.fromString(memoryQuantity(quota.storageBytes)),
          persistentvolumeclaims: k8s.Quantity.fromString(String(quota.claims)),
          pods: k8s.Quantity.fromString(String(quota.pods)),
          ...nodeStorageHard(quota),
        },
      },
    });
    new k8s.KubeLimitRange(this, 'LimitRange', {
      metadata: metadata(model, model.name),
      spec: {
        limits: [{ type: 'Container', defaultRequest: quantities(quota, DEFAULT_REQUEST), default: quantities(quota, DEFAULT_LIMIT) }],
      },
    });
  }
}

type Default = typeof DEFAULT_REQUEST;

function quantities(quota: QuotaModel, of: Default): Record<string, k8s.Quantity> {
  return {
    cpu: k8s.Quantity.fromString(cpuQuantity(of.cpuMillis)),
    memory: k8s.Quantity.fromString(memoryQuantity(of.memoryBytes)),
    // A limit where nobody counts would evict applications for nothing.
    ...(limitsNodeStorage(quota) ? { [NODE_STORAGE]: k8s.Quantity.fromString(memoryQuantity(of.nodeStorageBytes)) } : {}),
  };
}

const NODE_STORAGE = 'ephemeral-storage';

function limitsNodeStorage({ nodeStorageBytes, nodeStorageLimitBytes }: QuotaModel): boolean {
  return nodeStorageBytes !== undefined || nodeStorageLimitBytes !== undefined;
}

function nodeStorageHard({ nodeStorageBytes, nodeStorageLimitBytes }: QuotaModel): Record<string, k8s.Quantity> {
  return {
    ...(nodeStorageBytes === undefined ? {} : { [`requests.${NODE_STORAGE}`]: k8s.Quantity.fromString(memoryQuantity(nodeStorageBytes)) }),
    ...(nodeStorageLimitBytes === undefined
      ? {}
      : { [`limits.${NODE_STORAGE}`]: k8s.Quantity.fromString(memoryQuantity(nodeStorageLimitBytes)) }),
  };
}
