import { atLeast } from '../common/version';
import { error, type Check } from './check';

/** The last minor of PostgreSQL 15 under which TimescaleDB 2.28.3 was seen to run its jobs. */
const LAST_GOOD = '15.18';
/**
 * From here on the server refuses to drop a portal that is being set up, which TimescaleDB 2.28.3 does after every job
 * (tsl/src/bgw_policy/job.c): all policies end with "cannot drop portal". Seen with 15.20; nobody has looked at 15.19 here.
 */
const FIRST_BAD = '15.19';
/** The last TimescaleDB for PostgreSQL 15 that is known to have it. */
const LAST_AFFECTED = '2.28.3';

/** Policies can run: columnstore, retention and refresh are background jobs. */
export const backgroundJobs: Check = ({ image, databases }) => {
  const affected =
    image.timescaledb !== undefined &&
    atLeast(LAST_AFFECTED, image.timescaledb) &&
    image.postgres.startsWith('15.') &&
    atLeast(image.postgres, FIRST_BAD);
  const wanting = databases.filter((d) => d.timescaledb).map((d) => `'${d.name}'`);
  return affected && wanting.length > 0
    ? [
        error(
          `image.postgres is ${image.postgres}, must be ${LAST_GOOD} or earlier with TimescaleDB ${image.timescaledb}: every background job of ${wanting.join(' and ')} ` +
            'would fail, so nothing is compressed, dropped or refreshed; use an image with 15.18, or a TimescaleDB that has the repair',
        ),
      ]
    : [];
};
