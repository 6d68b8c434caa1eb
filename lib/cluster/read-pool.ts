import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { readReplicaConfig, restartRelevant } from './patroni-config';
import { type PodParts, joinParts } from './pod-parts';
import { podSelector, postgresStatefulSet } from './postgres-pod';
import { readReplicaReadiness, readinessProbe } from './readiness';

/** The pods that only read: never leader, never a synchronous standby, out of the read Services while they are behind. */
export class ReadPool extends Construct {
  /** @throws Error when the model has no read pool */
  constructor(scope: Construct, id: string, model: PlatformModel, parts: readonly PodParts[]) {
    super(scope, id);
    const pool = model.readPool;
    if (!pool) throw new Error('the model declares no read pool');
    const names = namesOf(model.name);
    const joined = joinParts(parts);
    new k8s.KubeStatefulSet(this, 'Resource', {
      metadata: metadata(model, names.readPool, 'read-replica'),
      spec: postgresStatefulSet(model, {
        component: 'read-replica',
        name: names.readPool,
        replicas: pool.replicas,
        configMap: names.replicaConfig,
        restartOn: restartRelevant(readReplicaConfig(model)),
        resources: pool.resources,
        volume: pool.volume,
        scheduling: pool.scheduling,
        terminationGraceSeconds: model.members.terminationGraceSeconds,
        readiness: readinessProbe(5, 3),
        ...joined,
        env: [...readReplicaReadiness(model, pool.maxLagBytes, pool.maxLagSeconds), ...joined.env],
      }),
    });
    new k8s.KubePodDisruptionBudget(this, 'Budget', {
      metadata: metadata(model, names.readPool, 'read-replica'),
      spec: {
        maxUnavailable: k8s.IntOrString.fromNumber(1),
        selector: { matchLabels: podSelector(model, 'read-replica') },
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    });
  }
}
