import { GIB, MIB } from '../../lib/common/quantity';
import { ALWAYS, cronJob, DAY, facts, HEALTHY, lag, patroni, pooler, postgres, type RuleCase, type Series, volume, wait } from './healthy';

/** The same platform next door, with nothing right about it. */
const BROKEN_NEIGHBOUR: Series = Object.fromEntries(
  Object.keys(HEALTHY)
    .filter((series) => !/lag|lsn_diff/.test(series))
    .map((series) => [
      series.replace('namespace="ms5-production"', 'namespace="elsewhere"'),
      /primary|running|up\{|numbackends|maxwait|streaming_seconds/.test(series) ? `500${ALWAYS}` : `0${ALWAYS}`,
    ]),
);

/** The old primary is scraped at 5:00, gone at 5:30 and a standby at 7:00; the new one is seen at 6:00. */
const FAILOVER = {
  [patroni('primary', 'postgres-0')]: `1x10 stale _x2 0${ALWAYS}`,
  [patroni('postgres_running', 'postgres-0')]: `1x10 stale _x2 1${ALWAYS}`,
  [patroni('primary', 'postgres-1')]: `0x11 1${ALWAYS}`,
  [patroni('quorum_standby', 'postgres-1')]: `1x11 0${ALWAYS}`,
  [patroni('quorum_standby', 'postgres-0')]: `0x10 stale _x2 1${ALWAYS}`,
  [wait('postgres-pooler-0')]: `0x10 12 25 0${ALWAYS}`,
};
const AFTER_FAILOVER = ['5m', '5m30s', '6m', '6m30s', '7m', '7m30s', '8m'];

/** Both are scraped as primary once, since they are not scraped at one instant. */
const SWITCHOVER = {
  [patroni('primary', 'postgres-0')]: `1x10 0${ALWAYS}`,
  [patroni('primary', 'postgres-1')]: `0x9 1${ALWAYS}`,
};

/** While there is no leader, standbys stream from nobody and say that a failover is under way. */
const FAILOVER_FACTS = {
  [facts('failover_obstacle', 'postgres-1', 'reason="no-leader"', 'member="postgres-1"')]: `_x10 1 1 stale`,
  [facts('failover_obstacle', 'postgres-1', 'reason="rest"', 'member="postgres-0"')]: `_x10 1 1 1 1 stale`,
  [facts('member_not_streaming_seconds', 'postgres-1', 'member="postgres-2"')]: `0x10 10 28 0${ALWAYS}`,
};

/** What must wake nobody. */
export const SILENT_CASES: readonly RuleCase[] = [
  ...['10m', '60m'].map((at) => ({ title: `a healthy platform, at ${at}`, seen: {}, at, firing: [] })),
  ...AFTER_FAILOVER.map((at) => ({
    title: `a failover within its budget, at ${at}`,
    seen: { ...FAILOVER, ...FAILOVER_FACTS },
    at,
    firing: [],
  })),
  ...['5m', '5m30s', '6m', '6m30s'].map((at) => ({ title: `a planned switchover, at ${at}`, seen: SWITCHOVER, at, firing: [] })),
  { title: 'a broken platform of the same name in another namespace', seen: BROKEN_NEIGHBOUR, at: '60m', firing: [] },
  {
    title: 'a standby that restarts within ten minutes',
    seen: { [lag('postgres-1')]: `0x10 stale _x20 0${ALWAYS}`, [patroni('quorum_standby', 'postgres-1')]: `1x10 stale _x20 1${ALWAYS}` },
    at: '15m',
    firing: [],
  },
  {
    title: 'a night without writes',
    seen: {
      [patroni('xlog_location', 'postgres-0')]: `5e9${ALWAYS}`,
      [postgres('stat_archiver_archived_count', 'postgres-0')]: `7${ALWAYS}`,
    },
    at: '60m',
    firing: [],
  },
  {
    title: 'an archive that fails for a while and catches up',
    seen: { [postgres('stat_archiver_failed_count', 'postgres-0')]: `0x10 1+1x4 6${ALWAYS}` },
    at: '10m',
    firing: [],
  },
  {
    title: '126 connections',
    seen: { [postgres('stat_database_numbackends', 'postgres-0', 'datname="factory_telemetry"')]: `121${ALWAYS}` },
    at: '20m',
    firing: [],
  },
  {
    title: 'a member of two that restarts within two minutes',
    seen: { [facts('failover_obstacle', 'postgres-0', 'reason="no-candidate"', 'member="postgres-0"')]: '_x10 1 1 1 1 stale' },
    at: '7m30s',
    firing: [],
  },
  {
    title: 'a certificate that is warned of, and one that expires in eight days',
    seen: {
      [facts('certificate_problem', 'postgres-1', 'use="server"', 'problem="names"', 'level="warning"')]: `1${ALWAYS}`,
      [facts('certificate_expiry_seconds', 'postgres-1', 'use="server"')]: `${8 * DAY}-30${ALWAYS}`,
    },
    at: '60m',
    firing: [],
  },
  { title: 'clients that wait 10 s', seen: { [wait('postgres-pooler-0')]: `10${ALWAYS}` }, at: '20m', firing: [] },
  { title: 'one of two poolers down', seen: { [pooler('up', 'postgres-pooler-0')]: `0${ALWAYS}` }, at: '20m', firing: [] },
  { title: 'a standby 64 MiB behind', seen: { [lag('postgres-1')]: `${64 * MIB}${ALWAYS}` }, at: '60m', firing: [] },
  {
    title: 'one synchronous standby of the one that is wanted',
    seen: { [patroni('quorum_standby', 'postgres-1')]: `0${ALWAYS}` },
    at: '60m',
    firing: [],
  },
  {
    title: 'a volume with a tenth free and no trend',
    seen: { [volume('available', 'postgres-1')]: `${10 * GIB}${ALWAYS}` },
    at: '60m',
    firing: [],
  },
  {
    title: 'a volume that lost 30 GiB five hours ago and nothing since',
    seen: { [volume('available', 'postgres-1')]: `${60 * GIB}x120 ${60 * GIB}-${GIB}x30 ${30 * GIB}${ALWAYS}` },
    at: '6h30m',
    firing: [],
  },
  {
    title: 'a daily backup that is not due yet',
    seen: { [cronJob('status_last_successful_time', 'diff')]: `-${2 * DAY}${ALWAYS}` },
    at: '60m',
    firing: [],
  },
  {
    title: 'a CronJob that was created an hour ago',
    seen: { [cronJob('status_last_successful_time', 'full')]: undefined, [cronJob('created', 'full')]: `-3600${ALWAYS}` },
    at: '60m',
    firing: [],
  },
  {
    title: 'an exporter that is away for nine minutes',
    seen: { [postgres('up', 'postgres-2')]: `1x10 stale _x17 1${ALWAYS}` },
    at: '14m',
    firing: [],
  },
];
