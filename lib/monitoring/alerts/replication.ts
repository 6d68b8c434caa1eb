import { namesOf } from '../../common/names';
import { MIB } from '../../common/quantity';
import type { ThresholdsModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import type { Alert } from '../alert';
import { anyOf, countOrZero, labelled, podsOf, series } from '../promql';

/** Whether the copies that the platform promises are there. Nothing to say about a single server. */
export function replicationAlerts(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  return [...standbyBehind(model, thresholds), ...noSynchronousStandby(model, thresholds)];
}

/**
 * Counted at the primary, which sees all of them at one instant: a standby that is down, disconnected or slow is
 * missing in the same way. A standby's own lag metric says 0 once it is disconnected.
 */
function standbyBehind(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  const names = namesOf(model.name);
  const { members, readPool } = model;
  const pools = [
    { pool: 'members', pods: names.members, expected: members.replicas - 1, maxLagBytes: members.maxLagBytes },
    ...(readPool ? [{ pool: 'read replicas', pods: names.readPool, expected: readPool.replicas, maxLagBytes: readPool.maxLagBytes }] : []),
  ].filter(({ expected }) => expected > 0);
  if (pools.length === 0) return [];

  const conditions = pools.map(({ pool, pods, expected, maxLagBytes }) => {
    const streaming = series(model, 'pg_stat_replication_pg_wal_lsn_diff', 'state="streaming"', `application_name=~"${podsOf(pods)}"`);
    return labelled(`${countOrZero(`${streaming} <= ${maxLagBytes}`)} < ${expected}`, 'pool', pool);
  });
  const limits = pools
    .map(({ pool, expected, maxLagBytes }) => `${expected} among the ${pool}, within ${maxLagBytes / MIB} MiB`)
    .join('; ');
  return [
    {
      name: 'TimescaleStandbyBehind',
      expr: anyOf(conditions),
      forSeconds: thresholds.standbyBehindSeconds,
      severity: 'warning',
      summary: `${model.name}: only {{ $value }} standby(s) among the {{ $labels.pool }} keep up`,
      description: `The primary should be streaming to: ${limits}. One is down, disconnected or too slow; the next failure may find no standby to take over.`,
    },
  ];
}

function noSynchronousStandby(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  const { synchronousMode, synchronousNodeCount } = model.failover;
  if (synchronousMode === 'off' || model.members.replicas < 2) return [];
  // A standby is called one thing or the other, by the mode.
  const metric = synchronousMode === 'quorum' ? 'patroni_quorum_standby' : 'patroni_sync_standby';
  return [
    {
      name: 'TimescaleNoSynchronousStandby',
      expr: `${countOrZero(`${series(model, metric)} == 1`)} < ${synchronousNodeCount}`,
      forSeconds: thresholds.synchronousStandbySeconds,
      severity: 'warning',
      summary: `${model.name}: {{ $value }} synchronous standby(s), ${synchronousNodeCount} wanted`,
      description:
        'Commits are acknowledged with fewer copies than declared. If the primary is lost now, acknowledged rows can be lost with it.',
    },
  ];
}
