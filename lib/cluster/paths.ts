/** Where things are in a database pod. */
export const PATHS = {
  /** Mount of the claim. Patroni moves a broken data directory aside inside its parent, so the data is one folder below. */
  volume: '/home/postgres/pgdata',
  data: '/home/postgres/pgdata/data',
  /** pgBackRest's queue of WAL; on the same volume, outside of the data directory. */
  spool: '/home/postgres/pgdata/spool',
  /** In memory, for the container of the server only: what Patroni reads and runs. */
  patroniRun: '/run/patroni',
  socket: '/var/run/postgresql',
  tls: '/tls',
  patroniConfig: '/etc/patroni',
  backupConfig: '/etc/pgbackrest',
  backupTls: '/tls-backup',
} as const;
