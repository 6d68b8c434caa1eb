import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { poolerCertificateVolume } from './facts-config';
import { memberConfig, restartRelevant } from './patroni-config';
import { type PodParts, joinParts } from './pod-parts';
import { postgresStatefulSet, podSelector } from './postgres-pod';
import { memberReadiness, readinessProbe } from './readiness';

/** The pods that may lead: one StatefulSet, and one disruption budget over all of them. */
export class Members extends Construct {
  /** @param parts sidecars and volumes that other wings add to each pod */
  constructor(scope: Construct, id: string, model: PlatformModel, parts: readonly PodParts[]) {
    super(scope, id);
    const names = namesOf(model.name);
    const { members } = model;
    const joined = joinParts(parts);
    const pooler = model.pooler && poolerCertificateVolume(model);
    new k8s.KubeStatefulSet(this, 'Resource', {
      metadata: metadata(model, names.members, 'member'),
      spec: postgresStatefulSet(model, {
        component: 'member',
        name: names.members,
        replicas: members.replicas,
        configMap: names.patroniConfig,
        restartOn: restartRelevant(memberConfig(model)),
        resources: members.resources,
        volume: members.volume,
        scheduling: members.scheduling,
        terminationGraceSeconds: members.terminationGraceSeconds,
        readiness: readinessProbe(3, 5),
        ...joined,
        env: [...memberReadiness(model), ...joined.env],
        volumes: [...joined.volumes, ...(pooler ? [pooler.volume] : [])],
        mounts: [...joined.mounts, ...(pooler ? [pooler.mount] : [])],
      }),
    });
    new k8s.KubePodDisruptionBudget(this, 'Budget', {
      metadata: metadata(model, names.budget, 'member'),
      spec: {
        maxUnavailable: k8s.IntOrString.fromNumber(1),
        selector: { matchLabels: podSelector(model, 'member') },
        // A broken pod must not keep a node from being drained.
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
      },
    });
  }
}
