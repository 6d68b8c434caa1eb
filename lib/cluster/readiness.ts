import type { k8s } from 'cdk8s-plus-28';
import { SCRIPTS_PATH } from '../common/scripts';
import type { PlatformModel } from '../model/platform';

/** On top of the failover budget: promotion, and the standby's first message from the new primary. */
const FOLLOW_SECONDS = 15;

/** Asks `ready.sh`, which waits 3 s for each of two answers of Patroni and one of the server. It may fail: a busy server takes its time. */
export function readinessProbe(periodSeconds: number, failureThreshold: number): k8s.Probe {
  return { exec: { command: [`${SCRIPTS_PATH}/ready.sh`] }, periodSeconds, timeoutSeconds: 10, failureThreshold };
}

/** A member is near as the leader, and as a standby that streams and is few bytes behind. */
export function memberReadiness(model: PlatformModel): k8s.EnvVar[] {
  return readiness(model, `/readiness?lag=${model.members.maxLagBytes}&mode=apply`);
}

/** A read replica never leads, and its lag is measured in time as well. */
export function readReplicaReadiness(model: PlatformModel, maxLagBytes: number, maxLagSeconds: number): k8s.EnvVar[] {
  return [...readiness(model, `/replica?lag=${maxLagBytes}`), { name: 'MAX_LAG_SECONDS', value: String(maxLagSeconds) }];
}

function readiness(model: PlatformModel, path: string): k8s.EnvVar[] {
  return [
    { name: 'READY_PATH', value: path },
    { name: 'MAX_STALENESS_SECONDS', value: String(model.members.maxStalenessSeconds) },
    { name: 'FAILOVER_SECONDS', value: String(model.failover.budgetSeconds + FOLLOW_SECONDS) },
  ];
}
