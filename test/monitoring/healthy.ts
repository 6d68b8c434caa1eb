import { GIB, MIB } from '../../lib/common/quantity';

/** One sample every 30 s, in promtool's notation (`1x10` is a 1 and ten more, `_` is a missed scrape, `stale` its mark). */
export type Series = Readonly<Record<string, string>>;
export type Labels = Readonly<Record<string, string>>;

/** What Prometheus sees for a while, and what it must say at one moment of it. */
export interface RuleCase {
  readonly title: string;
  /** Replaces or adds series; `undefined` takes one away. */
  readonly seen: Readonly<Record<string, string | undefined>>;
  readonly at: string;
  readonly firing: readonly { readonly alert: string; readonly labels?: Labels; readonly summary: string }[];
}

export const DATABASE = 'namespace="ms5-production",job="postgres-headless"';
const POOLER = 'namespace="ms5-production",job="postgres-pooler-headless"';
const PODS = ['postgres-0', 'postgres-1', 'postgres-2', 'postgres-replica-0', 'postgres-replica-1'];

export const patroni = (metric: string, pod: string) => `patroni_${metric}{${DATABASE},pod="${pod}",scope="postgres",name="${pod}"}`;
export const postgres = (metric: string, pod: string, ...labels: string[]) =>
  `pg_${metric}{${[DATABASE, `pod="${pod}"`, ...labels].join(',')}}`;
export const facts = (metric: string, pod: string, ...labels: string[]) =>
  `timescale_${metric}{${[DATABASE, `pod="${pod}"`, ...labels].join(',')}}`;
export const lag = (standby: string) =>
  postgres('stat_replication_pg_wal_lsn_diff', 'postgres-0', `application_name="${standby}"`, 'state="streaming"');
export const pooler = (metric: string, pod: string, ...labels: string[]) =>
  `pgbouncer_${metric}{${[POOLER, `pod="${pod}"`, ...labels].join(',')}}`;
export const wait = (pod: string) => pooler('pools_client_maxwait_seconds', pod, 'database="factory_telemetry"', 'user="ms5_user"');
export const volume = (metric: string, pod: string) =>
  `kubelet_volume_stats_${metric}_bytes{namespace="ms5-production",persistentvolumeclaim="data-${pod}"}`;
export const cronJob = (metric: string, job: string) =>
  `kube_cronjob_${metric}{namespace="ms5-production",cronjob="postgres-backup-${job}"}`;

/** Longer than any case looks ahead: seven hours. */
export const ALWAYS = 'x840';
export const DAY = 86400;

const every = (pods: readonly string[], series: (pod: string) => [string, string]): Series => Object.fromEntries(pods.map(series));

/** The platform of the model fixture in good health: `postgres-0` leads. */
export const HEALTHY: Series = {
  ...every(PODS, (pod) => [patroni('primary', pod), `${pod === 'postgres-0' ? 1 : 0}${ALWAYS}`]),
  ...every(PODS, (pod) => [patroni('postgres_running', pod), `1${ALWAYS}`]),
  ...every(PODS, (pod) => [patroni('quorum_standby', pod), `${['postgres-1', 'postgres-2'].includes(pod) ? 1 : 0}${ALWAYS}`]),
  ...every(PODS, (pod) => [patroni('xlog_location', pod), pod === 'postgres-0' ? `0+${4 * MIB}${ALWAYS}` : `0${ALWAYS}`]),
  // Looked at every 10 s: each sample is of its own time.
  ...every(PODS, (pod) => [facts('facts_time_seconds', pod), `0+30${ALWAYS}`]),
  ...every(PODS, (pod) => [facts('failover_possible', pod), `1${ALWAYS}`]),
  ...every(PODS.slice(1), (pod) => [facts('member_not_streaming_seconds', 'postgres-0', `member="${pod}"`), `0${ALWAYS}`]),
  ...every(PODS, (pod) => [facts('certificate_expiry_seconds', pod, 'use="server"'), `${60 * DAY}-30${ALWAYS}`]),
  ...every(PODS, (pod) => [postgres('up', pod), `1${ALWAYS}`]),
  ...every(PODS, (pod) => [postgres('stat_archiver_archived_count', pod), pod === 'postgres-0' ? `0+1${ALWAYS}` : `0${ALWAYS}`]),
  ...every(PODS, (pod) => [postgres('stat_archiver_failed_count', pod), `0${ALWAYS}`]),
  ...every(PODS, (pod) => [postgres('stat_database_numbackends', pod, 'datname="factory_telemetry"'), `60${ALWAYS}`]),
  ...every(PODS, (pod) => [postgres('stat_database_numbackends', pod, 'datname="postgres"'), `5${ALWAYS}`]),
  ...every(PODS.slice(1), (pod) => [lag(pod), `${MIB}${ALWAYS}`]),
  ...every(['postgres-pooler-0', 'postgres-pooler-1'], (pod) => [pooler('up', pod), `1${ALWAYS}`]),
  ...every(['postgres-pooler-0', 'postgres-pooler-1'], (pod) => [wait(pod), `0${ALWAYS}`]),
  ...every(PODS, (pod) => [volume('capacity', pod), `${100 * GIB}${ALWAYS}`]),
  ...every(PODS, (pod) => [volume('available', pod), `${60 * GIB}${ALWAYS}`]),
  ...every(['full', 'diff'], (job) => [cronJob('created', job), `-${30 * DAY}${ALWAYS}`]),
  ...every(['full', 'diff'], (job) => [cronJob('status_last_successful_time', job), `-3600${ALWAYS}`]),
};
