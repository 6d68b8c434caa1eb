import { DatabaseImage } from '../../cluster/image';

export interface ImageValues {
  readonly repository: string;
  readonly tag: string;
  readonly digest?: string;
  readonly pullPolicy?: 'IfNotPresent' | 'Never' | 'Always';
  readonly binDir?: string;
  readonly postgres: string;
  /** Empty: the image has none. */
  readonly timescaledb?: string;
  readonly patroni: string;
  readonly pgbackrest: string;
  readonly pgbouncer: string;
}

export function databaseImage(values: ImageValues): DatabaseImage {
  return DatabaseImage.custom({
    repository: values.repository,
    tag: values.tag,
    digest: values.digest,
    pullPolicy: values.pullPolicy,
    binDir: values.binDir,
    postgres: values.postgres,
    timescaledb: values.timescaledb === '' ? undefined : values.timescaledb,
    patroni: values.patroni,
    pgbackrest: values.pgbackrest,
    pgbouncer: values.pgbouncer,
  });
}
