import { majorOf } from '../common/version';
import type { DatabaseImageModel } from '../model/workload';

/** What a database image holds, for an image of one's own. */
export interface CustomImageProps {
  /** Without tag or digest. */
  readonly repository: string;
  /** A tag that names the versions inside; never a floating one. */
  readonly tag: string;
  /** `sha256:…`; pins the content. @default - the tag alone */
  readonly digest?: string;
  /** Version of PostgreSQL, with its minor. */
  readonly postgres: string;
  /** Version of TimescaleDB. @default - the image has none */
  readonly timescaledb?: string;
  readonly patroni: string;
  readonly pgbackrest: string;
  readonly pgbouncer: string;
  /** Directory of `postgres` and `pg_ctl`. @default '/usr/lib/postgresql/<major>/bin' */
  readonly binDir?: string;
  /** @default 'IfNotPresent' */
  readonly pullPolicy?: 'IfNotPresent' | 'Never' | 'Always';
}

/** Which release of timescale/timescaledb-ha. */
export interface TimescaledbHaProps {
  /** @default '15.18' */
  readonly postgres?: string;
  /** @default '2.28.3', the last line for PostgreSQL 15 */
  readonly timescaledb?: string;
  /** `sha256:…`. Tags of this image are rebuilt every week with newer packages inside: only a digest pins them. @default - the tag alone */
  readonly digest?: string;
  /** Registry and path of a mirror. @default 'docker.io/timescale/timescaledb-ha' */
  readonly repository?: string;
}

/** The image that members, read replicas, poolers, backups and Jobs run. */
export class DatabaseImage {
  /**
   * timescale/timescaledb-ha: glibc, uid 1000, with Patroni, pgBackRest and PgBouncer inside.
   * Their versions come from the PGDG packages of the build day; the ones given here are the least that the pinned tags carry.
   */
  static timescaledbHa(props: TimescaledbHaProps = {}): DatabaseImage {
    const postgres = props.postgres ?? '15.18';
    const timescaledb = props.timescaledb ?? '2.28.3';
    return new DatabaseImage({
      repository: props.repository ?? 'docker.io/timescale/timescaledb-ha',
      tag: `pg${postgres}-ts${timescaledb}`,
      digest: props.digest,
      postgres,
      timescaledb,
      patroni: '4.1.4',
      pgbackrest: '2.59.1',
      pgbouncer: '1.25.2',
    });
  }

  /** Any image laid out like timescale/timescaledb-ha: user `postgres` is 1000, data in `/home/postgres/pgdata`, `dumb-init`, `python3` (3.9 or later), `curl` and `jq` on the path. */
  static custom(props: CustomImageProps): DatabaseImage {
    return new DatabaseImage(props);
  }

  private constructor(private readonly props: CustomImageProps) {}

  /** @internal */
  toModel(): DatabaseImageModel {
    const { repository, tag, digest, postgres, timescaledb, patroni, pgbackrest, pgbouncer } = this.props;
    return {
      reference: digest ? `${repository}:${tag}@${digest}` : `${repository}:${tag}`,
      pullPolicy: this.props.pullPolicy ?? 'IfNotPresent',
      tag,
      digest,
      binDir: this.props.binDir ?? `/usr/lib/postgresql/${majorOf(postgres)}/bin`,
      postgres,
      timescaledb,
      patroni,
      pgbackrest,
      pgbouncer,
    };
  }
}
