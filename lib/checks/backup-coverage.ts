import { error, found, type Check } from './check';

/** Every repository gets full backups by itself, and the server that is read from exists. */
export const backupCoverage: Check = ({ backups, members }) => {
  if (!backups) return [];
  const withoutFull = backups.repositories.filter((r) => !backups.schedules.some((s) => s.repository === r.index && s.type === 'full'));
  return found(
    ...withoutFull.map(({ index }) =>
      error(
        `backups.schedules have no full backup for repository ${index}: a repository without one has nothing to restore, or one old backup that all others depend on; ` +
          `add { type: 'full', repository: ${index}, schedule: … }`,
      ),
    ),
    backups.from === 'standby' &&
      members.replicas === 1 &&
      error(
        "backups.from is 'standby' with postgres.members 1: there is no standby, and every backup fails; use 'prefer-standby' or 'primary'",
      ),
  );
};
