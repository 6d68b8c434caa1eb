import { found, warning, type Check } from './check';

/** One pod may be taken away at a time, so there have to be two. */
export const disruptionBudget: Check = ({ members, pooler }) =>
  found(
    members.replicas === 1 &&
      warning(
        'postgres.members is 1, and its disruption budget lets one pod go: each drained node is an outage until the pod runs elsewhere; ' +
          '3 survive a drain and a failure at once',
      ),
    pooler?.replicas === 1 &&
      warning('pooler.replicas is 1, and its disruption budget lets one pod go: each drained node cuts off every client; give at least 2'),
  );
