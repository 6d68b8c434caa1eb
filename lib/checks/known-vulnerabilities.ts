import { atLeast } from '../common/version';
import { error, type Check } from './check';

/**
 * Releases without published holes that reach this platform.
 * PgBouncer, NEWS.md: 1.25.2 mends a crash by anybody who can connect (CVE-2026-6664) and three more; 1.24.1 mends auth_query.
 */
const PGBOUNCER = '1.25.2';

/** No program is below the release that mends a known hole in what we use of it. */
export const knownVulnerabilities: Check = ({ image, pooler }) =>
  pooler && !atLeast(image.pgbouncer, PGBOUNCER)
    ? [
        error(
          `image.pgbouncer is ${image.pgbouncer}, must be ${PGBOUNCER} or later: anybody who can connect can crash it (CVE-2026-6664); use a newer image`,
        ),
      ]
    : [];
