import { error, found, isOff, valueOf, warning, type Check } from './check';

/** What was acknowledged is on disk. */
export const durability: Check = ({ members: { parameters } }) => {
  const commit = String(valueOf(parameters, 'synchronous_commit') ?? 'on');
  return found(
    isOff(valueOf(parameters, 'fsync')) &&
      error("postgres.parameters.fsync is off, must be on: a node's crash leaves a database that cannot be read; leave it out"),
    isOff(valueOf(parameters, 'full_page_writes')) &&
      error(
        'postgres.parameters.full_page_writes is off, must be on: Azure disks write no whole page at once, and a crash leaves torn ones; leave it out',
      ),
    (isOff(commit) || commit === 'local') &&
      warning(
        `postgres.parameters.synchronous_commit is ${commit}, on is the default: commits are acknowledged before a standby has them, and a failover loses the last ones; ` +
          'set it for the sessions that can bear it',
      ),
  );
};
