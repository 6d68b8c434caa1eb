import { warning, type Check } from './check';

/** A commit is on two servers before it is acknowledged, and a lost standby does not stop the next one. */
export const synchronousMode: Check = ({ failover: { synchronousMode: mode, synchronousNodeCount: count }, members }) => {
  const standbys = members.replicas - 1;
  if (mode === 'off') {
    return standbys === 0
      ? []
      : [
          warning(
            "failover.synchronousMode is 'off', 'quorum' is the default: a failover loses the commits that no standby has yet; leave it out where a row matters",
          ),
        ];
  }
  if (standbys === 0) {
    return [
      warning(
        `failover.synchronousMode is '${mode}' with postgres.members 1: no standby confirms anything, and the loss of the disk loses all since the last archived WAL; give 3 members, or say 'off'`,
      ),
    ];
  }
  return standbys === count
    ? [
        warning(
          `failover.synchronousNodeCount is ${count} with ${standbys} standby${standbys === 1 ? '' : 's'}: when one is lost, commits wait until Patroni has noticed; give at least ${count + 2} members`,
        ),
      ]
    : [];
};
