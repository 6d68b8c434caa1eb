import { atLeast } from '../common/version';
import { warning, type Check } from './check';

/** PostgreSQL 15 gets fixes until then (postgresql.org/support/versioning). */
const POSTGRES_15_ENDS = '2027-11-11';
/** Mends advisory GHSA-hcfx-29v5-2rcw and refuses PostgreSQL 15; 2.28 does neither (timescale/timescaledb, CHANGELOG.md 2.28.0 to 2.29.1). */
const MENDED_IN = '2.29.1';

/** Somebody still repairs what runs. */
export const endOfSupport: Check = ({ image: { postgres, timescaledb } }) =>
  timescaledb !== undefined && !atLeast(postgres, '16') && !atLeast(timescaledb, MENDED_IN)
    ? [
        warning(
          `image.postgres is ${postgres}: TimescaleDB 2.28 was the last for PostgreSQL 15 and lacks the fixes of ${MENDED_IN} (GHSA-hcfx-29v5-2rcw), ` +
            `and PostgreSQL 15 itself ends on ${POSTGRES_15_ENDS}; plan the move to 16 or later`,
        ),
      ]
    : [];
