/** A port with the name that Services, scrape objects and policies refer to it by. */
export interface Port {
  readonly name: string;
  readonly number: number;
}

export const POSTGRES: Port = { name: 'postgres', number: 5432 };
export const PATRONI: Port = { name: 'patroni', number: 8008 };
/** The member program's own facts, for Prometheus and for checks. */
export const FACTS: Port = { name: 'facts', number: 9201 };
export const POSTGRES_EXPORTER: Port = { name: 'pg-metrics', number: 9187 };
export const PGBACKREST: Port = { name: 'pgbackrest', number: 8432 };
export const PGBOUNCER: Port = { name: 'pgbouncer', number: 6432 };
export const PGBOUNCER_EXPORTER: Port = { name: 'pgb-metrics', number: 9127 };
export const DNS = 53;
export const HTTPS = 443;

/** What a port of TCP may be. */
export const TCP_PORT = { least: 1, most: 65535 } as const;
