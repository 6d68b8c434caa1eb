import { namesOf, serviceHost } from '../common/names';
import * as ports from '../common/ports';
import { entriesOf } from '../common/records';
import type { BackupModel, RepositoryModel } from '../model/backup';
import type { PlatformModel } from '../model/platform';

/** Mounts that the configuration refers to. */
export const BACKUP_PATHS = {
  config: '/etc/pgbackrest',
  tls: '/tls-backup',
  credentials: '/credentials-backup',
  data: '/home/postgres/pgdata/data',
  spool: '/home/postgres/pgdata/spool',
  socket: '/var/run/postgresql',
  locks: '/tmp/pgbackrest',
} as const;

/** Common name of the client certificate, which the servers admit. */
export const BACKUP_CLIENT = 'pgbackrest';

type Options = Record<string, string | number>;

/** For the database pods: push WAL, and let the backup Job in over TLS. */
export function serverConf(backup: BackupModel): string {
  return conf({
    global: {
      ...repositories(backup),
      'archive-async': 'y',
      'spool-path': BACKUP_PATHS.spool,
      'tls-server-address': '*',
      'tls-server-port': ports.PGBACKREST.number,
      'tls-server-auth': `${BACKUP_CLIENT}=${backup.stanza}`,
      ...tls('tls-server-'),
    },
    [backup.stanza]: { 'pg1-path': BACKUP_PATHS.data, 'pg1-socket-path': BACKUP_PATHS.socket, 'pg1-port': ports.POSTGRES.number },
  });
}

/** For the backup Job: where the members are. */
export function clientConf(model: PlatformModel, backup: BackupModel): string {
  const names = namesOf(model.name);
  const domain = serviceHost(names.headless, model.namespace.name, model.clusterDomain);
  const hosts = Array.from({ length: model.members.replicas }, (_, i) => {
    const pg = `pg${i + 1}-`;
    return {
      [`${pg}host`]: `${names.members}-${i}.${domain}`,
      [`${pg}host-type`]: 'tls',
      [`${pg}host-port`]: ports.PGBACKREST.number,
      ...tls(`${pg}host-`),
      [`${pg}path`]: BACKUP_PATHS.data,
      [`${pg}socket-path`]: BACKUP_PATHS.socket,
    };
  });
  return conf({
    global: {
      ...repositories(backup),
      'process-max': backup.processes,
      'start-fast': 'y',
      delta: 'y',
      'backup-standby': backup.from === 'prefer-standby' ? 'prefer' : backup.from === 'standby' ? 'y' : 'n',
    },
    [backup.stanza]: Object.assign({}, ...hosts) as Options,
  });
}

function repositories(backup: BackupModel): Options {
  return Object.assign({ ...common }, ...backup.repositories.map(repository)) as Options;
}

/** Containers have a read-only root and write their log to the standard output. */
const common: Options = {
  'lock-path': BACKUP_PATHS.locks,
  'log-level-file': 'off',
  'log-level-console': 'info',
  'compress-type': 'zst',
};

function repository(repo: RepositoryModel): Options {
  const prefix = `repo${repo.index}-`;
  const options: Options = {
    type: 'azure',
    path: repo.path,
    'azure-account': repo.account,
    'azure-container': repo.container,
    'azure-key-type': repo.keyType,
    // Small files are packed together: fewer requests, and hypertables have many small files.
    bundle: 'y',
    'retention-full-type': 'time',
    'retention-full': repo.retainFullDays,
    ...(repo.cipherSecretKey ? { 'cipher-type': 'aes-256-cbc' } : {}),
  };
  if (repo.endpoint) {
    options['azure-endpoint'] = repo.endpoint.host;
    options['storage-host'] = repo.endpoint.host;
    options['storage-port'] = repo.endpoint.port;
    if (repo.endpoint.pathStyle) options['azure-uri-style'] = 'path';
    if (repo.endpoint.caSecret) options['storage-ca-file'] = caFile(repo.index);
  }
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [prefix + key, value]));
}

/** Where the private authority of a repository's endpoint is mounted. */
export function caFile(index: number): string {
  return `/repo-ca/repo${index}.crt`;
}

function tls(prefix: string): Options {
  return {
    [`${prefix}ca-file`]: `${BACKUP_PATHS.tls}/ca.crt`,
    [`${prefix}cert-file`]: `${BACKUP_PATHS.tls}/tls.crt`,
    [`${prefix}key-file`]: `${BACKUP_PATHS.tls}/tls.key`,
  };
}

function conf(sections: Record<string, Options>): string {
  return entriesOf(sections)
    .map(([name, options]) => [`[${name}]`, ...entriesOf(options).map(([key, value]) => `${key}=${value}`), ''].join('\n'))
    .join('\n');
}
