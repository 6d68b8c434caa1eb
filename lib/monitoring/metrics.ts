/** What a metric comes from. Names change between releases, so each metric says since when it is called so. */
export type Exporter = 'patroni' | 'member-program' | 'postgres_exporter' | 'pgbouncer_exporter' | 'kube-state-metrics' | 'kubelet';

export interface Metric {
  readonly exporter: Exporter;
  /** Earliest release of the exporter (of Kubernetes, for the kubelet; of this project, for its own program) that is known to emit it under this name. */
  readonly since: string;
  /** Collector of postgres_exporter that emits it; switching that off would silence alerts. */
  readonly collector?: string;
}

/**
 * Every metric that an alert relies on. Expressions are built from this table only, so a name that nobody emits is a type error here
 * or a failing test, not an alert that never fires.
 */
export const METRICS = {
  patroni_primary: { exporter: 'patroni', since: '3.0.2' },
  patroni_postgres_running: { exporter: 'patroni', since: '2.1.0' },
  patroni_sync_standby: { exporter: 'patroni', since: '3.0.2' },
  patroni_quorum_standby: { exporter: 'patroni', since: '4.0.0' },
  patroni_xlog_location: { exporter: 'patroni', since: '2.1.0' },

  timescale_failover_obstacle: { exporter: 'member-program', since: '0.1.1' },
  timescale_member_cannot_follow: { exporter: 'member-program', since: '0.1.1' },
  timescale_member_not_streaming_seconds: { exporter: 'member-program', since: '0.1.1' },
  timescale_certificate_expiry_seconds: { exporter: 'member-program', since: '0.1.1' },
  timescale_certificate_problem: { exporter: 'member-program', since: '0.1.1' },
  timescale_facts_time_seconds: { exporter: 'member-program', since: '0.1.1' },

  pg_up: { exporter: 'postgres_exporter', since: '0.11.1' },
  pg_stat_replication_pg_wal_lsn_diff: { exporter: 'postgres_exporter', since: '0.11.1', collector: 'stat_replication' },
  pg_stat_archiver_archived_count: { exporter: 'postgres_exporter', since: '0.11.1', collector: 'stat_archiver' },
  pg_stat_archiver_failed_count: { exporter: 'postgres_exporter', since: '0.11.1', collector: 'stat_archiver' },
  pg_stat_database_numbackends: { exporter: 'postgres_exporter', since: '0.11.1', collector: 'stat_database' },

  pgbouncer_up: { exporter: 'pgbouncer_exporter', since: '0.2.0' },
  pgbouncer_pools_client_maxwait_seconds: { exporter: 'pgbouncer_exporter', since: '0.2.0' },

  kube_cronjob_created: { exporter: 'kube-state-metrics', since: '2.6.0' },
  kube_cronjob_status_last_successful_time: { exporter: 'kube-state-metrics', since: '2.6.0' },

  kubelet_volume_stats_available_bytes: { exporter: 'kubelet', since: '1.8.0' },
  kubelet_volume_stats_capacity_bytes: { exporter: 'kubelet', since: '1.8.0' },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof METRICS;
