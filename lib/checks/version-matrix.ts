import { PREFER_STANDBY_SINCE } from '../backup/describe-backup';
import { compareVersions, atLeast, majorOf } from '../common/version';
import type { PlatformModel } from '../model/platform';
import { SINCE } from '../pooler/pgbouncer-ini';
import { error, found, warning, type Check, type Observation } from './check';

/** TimescaleDB's first and last line for each major version (its CHANGELOG.md; tigerdata.com, "Upgrade PostgreSQL", support matrix). */
const TIMESCALEDB: Readonly<Record<string, { readonly first: string; readonly last?: string }>> = {
  '15': { first: '2.10', last: '2.28' },
  '16': { first: '2.13' },
  '17': { first: '2.17' },
  '18': { first: '2.23' },
};
/** `synchronous_mode: quorum` and the label `primary` (Patroni, release notes 4.0.0). */
const PATRONI = '4.0';
/** `repo-bundle`, which every repository here uses (pgBackRest, release notes 2.39). */
const PGBACKREST = '2.39';

/** The programs in the image fit each other and what is asked of them. */
export const versionMatrix: Check = (model) => {
  const { image, backups } = model;
  return found(
    ...timescaledb(model),
    !atLeast(image.patroni, PATRONI) &&
      error(
        `image.patroni is ${image.patroni}, must be ${PATRONI} or later: earlier ones label the leader 'master' and know no quorum; use a newer image`,
      ),
    ...pooler(model),
    backups !== undefined &&
      !atLeast(image.pgbackrest, PGBACKREST) &&
      error(`image.pgbackrest is ${image.pgbackrest}, must be ${PGBACKREST} or later: earlier ones know no bundles; use a newer image`),
    backups?.from === 'prefer-standby' &&
      !atLeast(image.pgbackrest, PREFER_STANDBY_SINCE) &&
      error(
        `backups.from is 'prefer-standby', which needs pgBackRest ${PREFER_STANDBY_SINCE} or later, got ${image.pgbackrest}: leave it out, or use a newer image`,
      ),
    backups?.from === 'primary' &&
      model.members.replicas > 1 &&
      !atLeast(image.pgbackrest, PREFER_STANDBY_SINCE) &&
      warning(
        `image.pgbackrest is ${image.pgbackrest}, ${PREFER_STANDBY_SINCE} or later is recommended: earlier ones cannot prefer a standby, so backups burden the primary; use a newer image`,
      ),
  );
};

function timescaledb({ image, databases }: PlatformModel): Observation[] {
  const major = majorOf(image.postgres);
  const lines = TIMESCALEDB[major];
  if (!lines) {
    return [
      error(
        `image.postgres is ${image.postgres}, must be ${Object.keys(TIMESCALEDB).join(', ')}: parameters and checks are made for these; use another image`,
      ),
    ];
  }
  const wanting = databases.filter((d) => d.timescaledb).map((d) => `'${d.name}'`);
  if (image.timescaledb === undefined) {
    return wanting.length === 0
      ? []
      : [
          error(
            `image.timescaledb is missing, and ${wanting.join(' and ')} must have the extension: use an image with TimescaleDB, or new Database(name, { timescaledb: false })`,
          ),
        ];
  }
  const line = image.timescaledb.split('.').slice(0, 2).join('.');
  const fits = atLeast(line, lines.first) && (lines.last === undefined || compareVersions(line, lines.last) <= 0);
  const allowed = lines.last ? `from ${lines.first} to ${lines.last}` : `${lines.first} or later`;
  return fits
    ? []
    : [
        error(
          `image.timescaledb is ${image.timescaledb}, must be ${allowed} for PostgreSQL ${major}: the server would not load it; use an image with both that fit`,
        ),
      ];
}

function pooler({ image, pooler: described }: PlatformModel): Observation[] {
  if (!described) return [];
  return found(
    described.mode === 'transaction' &&
      described.maxPreparedStatements > 0 &&
      !atLeast(image.pgbouncer, SINCE.preparedStatements) &&
      warning(
        `pooler.maxPreparedStatements is ${described.maxPreparedStatements}, which needs PgBouncer ${SINCE.preparedStatements} or later in transaction mode, got ${image.pgbouncer}: ` +
          'drivers that prepare statements fail; use a newer image, or give 0 and switch them off in the drivers',
      ),
  );
}
