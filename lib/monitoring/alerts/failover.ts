import type { MonitoringModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import { type Alert, longerThanFailover } from '../alert';
import { labelled, series } from '../promql';

/** A pod of a rolling restart is away for so long, and with two members nobody could take over meanwhile. */
const RESTART_SECONDS = 60;

/** On top of the failover budget: a standby that lost its primary waits for the next one, then asks it for WAL. */
const FOLLOW_SECONDS = 20;

/** Whether the next failover would succeed, as the members themselves find out. Nothing to say about a server that has no standby. */
export function failoverAlerts(model: PlatformModel, monitoring: MonitoringModel): Alert[] {
  return [
    ...(model.members.replicas > 1 ? [failoverNotPossible(model, monitoring)] : []),
    ...(model.members.replicas > 1 || model.readPool ? [memberCannotFollow(model)] : []),
  ];
}

function failoverNotPossible(model: PlatformModel, monitoring: MonitoringModel): Alert {
  return {
    name: 'TimescaleFailoverNotPossible',
    expr: `max by (reason, member) (${series(model, 'timescale_failover_obstacle')}) > 0`,
    forSeconds: longerThanFailover(model, monitoring) + RESTART_SECONDS,
    severity: 'critical',
    summary: `${model.name}: a failover is not possible: {{ $labels.reason }} ({{ $labels.member }})`,
    description:
      'The loss of the primary would stop all writes, and no standby would take over by itself. The log of the member program and <name>-check say why in words.',
  };
}

/** Noticed within a minute, and told without delay: what the members count is longer than a failover already. */
function memberCannotFollow(model: PlatformModel): Alert {
  const stuck = `max by (member, reason) (${series(model, 'timescale_member_cannot_follow')}) > 0`;
  const idleSeconds = model.failover.budgetSeconds + FOLLOW_SECONDS;
  const idle = `max by (member) (${series(model, 'timescale_member_not_streaming_seconds')}) > ${idleSeconds}`;
  return {
    name: 'TimescaleMemberCannotFollow',
    expr: `${stuck}\nor\n${labelled(idle, 'reason', 'not-streaming')} unless on (member) ${stuck}`,
    forSeconds: 0,
    severity: 'warning',
    summary: `${model.name}: {{ $labels.member }} runs and does not follow the primary: {{ $labels.reason }}`,
    description: `Its server is up, and for more than ${idleSeconds} s nothing has been replicated to it. It is no copy any more; where that is safe, the primary reinitializes it.`,
  };
}
