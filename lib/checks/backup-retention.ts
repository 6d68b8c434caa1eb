import { warning, type Check } from './check';

/** What goes wrong on a Friday and is noticed on Monday must not be older than the oldest backup. */
const LEAST_DAYS = 7;

/** Backups are kept long enough to be of use. */
export const backupRetention: Check = ({ backups }) =>
  (backups?.repositories ?? [])
    .filter((r) => r.retainFullDays < LEAST_DAYS)
    .map(({ index, retainFullDays }) =>
      warning(
        `backups.repositories[${index - 1}].retainFull is ${retainFullDays} days, at least ${LEAST_DAYS} are usual: ` +
          'what was deleted by mistake before a weekend is gone when somebody notices; keep longer',
      ),
    );
