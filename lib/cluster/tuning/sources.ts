/** A file of timescaledb-tune, the tool that the figures agree with. */
export function tuneTool(file: 'memory' | 'parallel' | 'wal' | 'misc'): string {
  return `timescaledb-tune 0.19.0, pkg/pgtune/${file}.go`;
}

/** A page of PostgreSQL's documentation. */
export function postgresDocs(page: string): string {
  return `postgresql.org/docs/15/${page}.html`;
}

/** A section of this project's own page on tuning, where the choice is argued. */
export function ourChoice(section: string): string {
  return `docs/tuning.md, ${section}`;
}

export const PATRONI_RULES = 'Patroni 4.1.4, docs/patroni_configuration.rst';
export const TIMESCALEDB_WORKERS = 'TimescaleDB 2.28.3, src/loader/bgw_counter.c, and its documentation on worker configuration';
