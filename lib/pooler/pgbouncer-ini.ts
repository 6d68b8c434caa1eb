import { namesOf, serviceHost } from '../common/names';
import * as ports from '../common/ports';
import { atLeast } from '../common/version';
import type { PlatformModel } from '../model/platform';
import type { PoolAlias, PoolerModel } from '../model/pooler';
import { STATISTICS_USER } from './pgbouncer-hba';

/** First releases that know a setting or a command (PgBouncer's NEWS). An older PgBouncer refuses a file that names an unknown one. */
export const SINCE = { peers: '1.19.0', preparedStatements: '1.21.0', killClient: '1.24.0' };

/** Where what only this pod knows is written: the login in use, passwords, the pod's number among its peers. */
export const STATE_PATH = '/run/pooler';

/** How long a connection to a server may take to be opened and logged in. */
export const CONNECT_TIMEOUT_SECONDS = 2;

/** The function that tells a login's verifier; the access Job makes it in every database. */
export const LOOKUP = 'pooler.lookup';

/**
 * Run on each new connection of a read-write alias, before a client gets it: one to a standby ends here. The write Service points to a standby
 * for a moment after a switchover, and for longer where a node was cut off: clients would get "cannot execute … in a read-only transaction".
 */
const ONLY_PRIMARY = 'SELECT pg_terminate_backend(pg_backend_pid()) WHERE pg_is_in_recovery()';

/** Where reads may fall back to the primary, its sessions of a read-only alias refuse to write, as those of a standby do. */
const READS_ONLY = 'SET default_transaction_read_only = on';

/** `pgbouncer.ini`. Times are seconds unless said otherwise. */
export function pgbouncerIni(model: PlatformModel, pooler: PoolerModel): string {
  const version = model.image.pgbouncer;
  const sections = [
    section(
      'databases',
      pooler.aliases.map((alias) => [alias.alias, database(model, alias)]),
    ),
    ...(atLeast(version, SINCE.peers) ? [section('peers', peers(model, pooler))] : []),
    section('pgbouncer', settings(model, pooler)),
    // After the section, whose settings they add to.
    `%include ${STATE_PATH}/peer.ini\n%include ${STATE_PATH}/login.ini`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function database(model: PlatformModel, alias: PoolAlias): string {
  const names = namesOf(model.name);
  const service = alias.access === 'read-only' ? names.readOnlyService : names.primaryService;
  const fields: [string, string | number][] = [
    ['host', serviceHost(service, model.namespace.name, model.clusterDomain)],
    ['port', ports.POSTGRES.number],
    ['dbname', alias.database],
    ['pool_size', alias.poolSize],
    ['min_pool_size', alias.minPoolSize],
    ['reserve_pool', alias.reserveSize],
    // Over all logins of the alias: this is what makes the budget a promise.
    ['max_db_connections', alias.poolSize + alias.reserveSize],
    ...(alias.access === 'read-only' && model.members.readOnlyFallback === 'primary'
      ? ([['connect_query', `'${READS_ONLY}'`]] as [string, string][])
      : []),
    ...(alias.access === 'read-write' ? ([['connect_query', `'${ONLY_PRIMARY}'`]] as [string, string][]) : []),
  ];
  return fields.map(([key, value]) => `${key}=${value}`).join(' ');
}

/** A cancel request arrives at any pod behind the Service; peers pass it on to the one that has the session. */
function peers(model: PlatformModel, pooler: PoolerModel): [string, string][] {
  const names = namesOf(model.name);
  const domain = serviceHost(names.poolerHeadless, model.namespace.name, model.clusterDomain);
  return Array.from({ length: pooler.replicas }, (_, i) => [
    String(i + 1),
    `host=${names.pooler}-${i}.${domain} port=${ports.PGBOUNCER.number}`,
  ]);
}

function settings(model: PlatformModel, pooler: PoolerModel): [string, string | number][] {
  const prepared = pooler.mode === 'transaction' && atLeast(model.image.pgbouncer, SINCE.preparedStatements);
  return [
    ['listen_addr', '*'],
    ['listen_port', ports.PGBOUNCER.number],
    ['unix_socket_dir', '/run/pgbouncer'],
    ['pool_mode', pooler.mode],
    ['max_client_conn', pooler.maxClientConnections],
    ...(prepared ? ([['max_prepared_statements', pooler.maxPreparedStatements]] as [string, number][]) : []),

    ['auth_type', 'hba'],
    ['auth_hba_file', '/etc/pgbouncer/hba.conf'],
    ['auth_file', `${STATE_PATH}/userlist.txt`],
    ['auth_query', `SELECT username, password FROM ${LOOKUP}($1)`],

    ['client_tls_sslmode', 'require'],
    ['client_tls_cert_file', '/tls/tls.crt'],
    ['client_tls_key_file', '/tls/tls.key'],
    ['client_tls_protocols', 'secure'],
    ['server_tls_sslmode', 'verify-full'],
    ['server_tls_ca_file', '/server-ca/ca.crt'],
    ['server_tls_protocols', 'secure'],

    // A primary on a node without power answers nothing, not even a reset. Give up on it well within a failover:
    // unacknowledged data after 5 s, a silent peer after 3 + 3 · 1 s, a connection attempt after 2 s.
    ['tcp_user_timeout', 5000],
    ['tcp_keepalive', 1],
    ['tcp_keepidle', 3],
    ['tcp_keepintvl', 1],
    ['tcp_keepcnt', 3],
    ['server_connect_timeout', CONNECT_TIMEOUT_SECONDS],
    // Until the next attempt every client is refused, and a failover consists of failed attempts; one costs next to nothing.
    ['server_login_retry', 0.2],
    // After a switchover the old primary is a standby: connections to it must not outlive that by long.
    ['server_lifetime', 600],
    ['server_idle_timeout', 300],
    // A test query on a connection that was idle for this long finds the dead ones before a client does.
    ['server_check_delay', 5],
    ['server_check_query', 'SELECT 1'],
    // A Service keeps its address for life; a name server that is down must not matter.
    ['dns_max_ttl', 300],
    ['query_wait_timeout', 60],
    ['reserve_pool_timeout', 2],

    // Drivers send these at start; they are either harmless or refused by transaction pooling itself.
    ['ignore_startup_parameters', 'extra_float_digits,options,search_path'],
    ['stats_users', STATISTICS_USER],
    ['log_connections', 0],
    ['log_disconnections', 0],
    ['log_pooler_errors', 1],
  ];
}

function section(name: string, entries: readonly (readonly [string, string | number])[]): string {
  return [`[${name}]`, ...entries.map(([key, value]) => `${key} = ${value}`)].join('\n');
}
