import { GIB, MIB } from '../../lib/common/quantity';
import {
  ALWAYS,
  cronJob,
  DATABASE,
  DAY,
  facts,
  HEALTHY,
  type Labels,
  lag,
  patroni,
  pooler,
  postgres,
  type RuleCase,
  volume,
  wait,
} from './healthy';

function cannotFollow(member: string, reason: string) {
  return {
    alert: 'TimescaleMemberCannotFollow',
    labels: { member, reason },
    summary: `postgres: ${member} runs and does not follow the primary: ${reason}`,
  };
}

const NO_PRIMARY = { alert: 'TimescaleNoPrimary', summary: 'postgres has no primary: nothing can be written' };

/** What must, and what else it sets off. */
export const FIRING_CASES: readonly RuleCase[] = [
  { title: 'nobody leads', seen: { [patroni('primary', 'postgres-0')]: `1x10 0${ALWAYS}` }, at: '7m', firing: [NO_PRIMARY] },
  {
    title: 'the leader’s PostgreSQL crashed and does not come back',
    seen: { [patroni('postgres_running', 'postgres-0')]: `1x10 0${ALWAYS}`, [postgres('up', 'postgres-0')]: `1x10 0${ALWAYS}` },
    at: '7m',
    firing: [NO_PRIMARY],
  },
  {
    title: 'every database pod is gone',
    seen: Object.fromEntries(
      Object.keys(HEALTHY)
        .filter((series) => series.includes(DATABASE))
        .map((series) => [series, `${HEALTHY[series]!.split('x')[0]!.split('+')[0]}x10 stale`]),
    ),
    at: '7m',
    firing: [NO_PRIMARY],
  },
  {
    title: 'two lead',
    seen: { [patroni('primary', 'postgres-1')]: `0x10 1${ALWAYS}` },
    at: '6m30s',
    firing: [{ alert: 'TimescaleSplitBrain', summary: 'postgres has 2 primaries: writes may be lost' }],
  },
  {
    title: 'a member is down',
    seen: { [lag('postgres-1')]: '0x10 stale' },
    at: '21m',
    firing: [
      { alert: 'TimescaleStandbyBehind', labels: { pool: 'members' }, summary: 'postgres: only 1 standby(s) among the members keep up' },
    ],
  },
  {
    title: 'a read replica is more than 256 MiB behind',
    seen: { [lag('postgres-replica-1')]: `${257 * MIB}${ALWAYS}` },
    at: '16m',
    firing: [
      {
        alert: 'TimescaleStandbyBehind',
        labels: { pool: 'read replicas' },
        summary: 'postgres: only 1 standby(s) among the read replicas keep up',
      },
    ],
  },
  {
    title: 'no standby confirms commits',
    seen: { [patroni('quorum_standby', 'postgres-1')]: `0${ALWAYS}`, [patroni('quorum_standby', 'postgres-2')]: `0${ALWAYS}` },
    at: '6m',
    firing: [{ alert: 'TimescaleNoSynchronousStandby', summary: 'postgres: 0 synchronous standby(s), 1 wanted' }],
  },
  {
    title: 'one member does not reach the REST interface of another',
    seen: { [facts('failover_obstacle', 'postgres-1', 'reason="rest"', 'member="postgres-2"')]: `_x10 1${ALWAYS}` },
    at: '8m',
    firing: [
      {
        alert: 'TimescaleFailoverNotPossible',
        labels: { reason: 'rest', member: 'postgres-2' },
        summary: 'postgres: a failover is not possible: rest (postgres-2)',
      },
    ],
  },
  {
    title: 'a quorum of nobody, and standbys that run and do not stream',
    seen: {
      [facts('failover_obstacle', 'postgres-0', 'reason="quorum"', 'member="postgres-0"')]: `_x10 1${ALWAYS}`,
      [patroni('quorum_standby', 'postgres-1')]: `1x10 0${ALWAYS}`,
      [patroni('quorum_standby', 'postgres-2')]: `1x10 0${ALWAYS}`,
      [facts('member_not_streaming_seconds', 'postgres-0', 'member="postgres-1"')]: `0x10 20+30${ALWAYS}`,
      [facts('member_not_streaming_seconds', 'postgres-0', 'member="postgres-2"')]: `0x10 20+30${ALWAYS}`,
    },
    at: '8m',
    firing: [
      {
        alert: 'TimescaleFailoverNotPossible',
        labels: { reason: 'quorum', member: 'postgres-0' },
        summary: 'postgres: a failover is not possible: quorum (postgres-0)',
      },
      ...['postgres-1', 'postgres-2'].map((member) => cannotFollow(member, 'not-streaming')),
    ],
  },
  {
    title: 'a standby that runs and has not streamed for a minute, at once',
    seen: { [facts('member_not_streaming_seconds', 'postgres-0', 'member="postgres-1"')]: `0x10 25 55${ALWAYS}` },
    at: '6m',
    firing: [cannotFollow('postgres-1', 'not-streaming')],
  },
  {
    title: 'a standby whose WAL is gone, told once and by its reason',
    seen: {
      [facts('member_cannot_follow', 'postgres-0', 'member="postgres-1"', 'reason="wal"')]: `_x10 1${ALWAYS}`,
      [facts('member_not_streaming_seconds', 'postgres-0', 'member="postgres-1"')]: `0x10 55${ALWAYS}`,
    },
    at: '5m30s',
    firing: [cannotFollow('postgres-1', 'wal')],
  },
  {
    title: 'a certificate that expires within a week',
    seen: { [facts('certificate_expiry_seconds', 'postgres-1', 'use="pooler"')]: `${6 * DAY + 600}-30${ALWAYS}` },
    at: '10m',
    firing: [
      {
        alert: 'TimescaleCertificateProblem',
        labels: { use: 'pooler', problem: 'expiry' },
        summary: 'postgres: certificate of the pooler: expires in 6d 0h 0m 0s',
      },
    ],
  },
  {
    title: 'a certificate that strict programs refuse',
    seen: { [facts('certificate_problem', 'postgres-1', 'use="server"', 'problem="ca-key-usage"', 'level="error"')]: `_x10 1${ALWAYS}` },
    at: '11m',
    firing: [
      {
        alert: 'TimescaleCertificateProblem',
        labels: { use: 'server', problem: 'ca-key-usage' },
        summary: 'postgres: certificate of the server: ca-key-usage',
      },
    ],
  },
  {
    title: 'clients wait',
    seen: { [wait('postgres-pooler-1')]: `0x10 30${ALWAYS}` },
    at: '7m',
    firing: [
      {
        alert: 'TimescalePoolerNotServing',
        labels: { database: 'factory_telemetry' },
        summary: 'postgres: clients of factory_telemetry wait 30s for a connection',
      },
    ],
  },
  {
    title: 'no pooler is up',
    seen: { [pooler('up', 'postgres-pooler-0')]: `0${ALWAYS}`, [pooler('up', 'postgres-pooler-1')]: `0${ALWAYS}` },
    at: '7m',
    firing: [{ alert: 'TimescalePoolerNotServing', summary: 'postgres: no PgBouncer answers' }],
  },
  {
    title: 'archiving fails',
    seen: {
      [postgres('stat_archiver_archived_count', 'postgres-0')]: `7${ALWAYS}`,
      [postgres('stat_archiver_failed_count', 'postgres-0')]: `0+1${ALWAYS}`,
      [patroni('xlog_location', 'postgres-0')]: `5e9${ALWAYS}`,
    },
    at: '25m',
    firing: [
      {
        alert: 'TimescaleWalArchivingStalled',
        labels: { job: 'postgres-headless', pod: 'postgres-0' },
        summary: 'postgres: postgres-0 has archived no WAL for 15m',
      },
    ],
  },
  {
    title: 'archiving hangs while WAL is written',
    seen: { [postgres('stat_archiver_archived_count', 'postgres-0')]: `7${ALWAYS}` },
    at: '25m',
    firing: [
      {
        alert: 'TimescaleWalArchivingStalled',
        labels: { job: 'postgres-headless', pod: 'postgres-0' },
        summary: 'postgres: postgres-0 has archived no WAL for 15m',
      },
    ],
  },
  {
    title: 'a daily backup failed',
    seen: { [cronJob('status_last_successful_time', 'diff')]: `-${2 * DAY + 4 * 3600}${ALWAYS}` },
    at: '10m',
    firing: [
      {
        alert: 'TimescaleBackupOverdue',
        labels: { cronjob: 'postgres-backup-diff' },
        summary: 'postgres: postgres-backup-diff last succeeded 2d 4h 10m 0s ago',
      },
    ],
  },
  {
    title: 'a full backup never succeeded',
    seen: { [cronJob('status_last_successful_time', 'full')]: undefined },
    at: '10m',
    firing: [
      {
        alert: 'TimescaleBackupOverdue',
        labels: { cronjob: 'postgres-backup-full' },
        summary: 'postgres: postgres-backup-full last succeeded 30d 0h 10m 0s ago',
      },
    ],
  },
  {
    title: 'less than a tenth of a volume is free',
    seen: { [volume('available', 'postgres-replica-0')]: `${9 * GIB}${ALWAYS}` },
    at: '20m',
    firing: [
      {
        alert: 'TimescaleVolumeFillingUp',
        labels: { persistentvolumeclaim: 'data-postgres-replica-0' },
        summary: 'postgres: data-postgres-replica-0 has 9% free',
      },
    ],
  },
  {
    title: 'a volume that will be full within a day',
    seen: { [volume('available', 'postgres-0')]: `${39 * GIB}-${40 * MIB}${ALWAYS}` },
    at: '60m',
    firing: [
      {
        alert: 'TimescaleVolumeFillingUp',
        labels: { persistentvolumeclaim: 'data-postgres-0' },
        summary: 'postgres: data-postgres-0 has 34.31% free',
      },
    ],
  },
  {
    title: '127 connections',
    seen: { [postgres('stat_database_numbackends', 'postgres-0', 'datname="factory_telemetry"')]: `122${ALWAYS}` },
    at: '6m',
    firing: [
      {
        alert: 'TimescaleConnectionsNearLimit',
        labels: { pod: 'postgres-0' },
        summary: 'postgres: postgres-0 has 127 of 140 usable connections',
      },
    ],
  },
  missing({ source: 'patroni', job: 'postgres-headless' }, 'patroni_', [
    NO_PRIMARY,
    { alert: 'TimescaleNoSynchronousStandby', summary: 'postgres: 0 synchronous standby(s), 1 wanted' },
  ]),
  missing({ source: 'member-program' }, facts('facts_time_seconds', 'postgres-2')),
  {
    title: 'a member program that answers and looks at nothing any more',
    seen: { [facts('facts_time_seconds', 'postgres-2')]: `0${ALWAYS}` },
    at: '15m',
    firing: [
      { alert: 'TimescaleMetricsMissing', labels: { source: 'member-program' }, summary: 'postgres: no metrics from member-program' },
    ],
  },
  missing({ source: 'postgres_exporter' }, postgres('up', 'postgres-2')),
  missing({ source: 'pgbouncer_exporter', job: 'postgres-pooler-headless' }, 'pgbouncer_', [
    { alert: 'TimescalePoolerNotServing', summary: 'postgres: no PgBouncer answers' },
  ]),
  missing({ source: 'kubelet' }, 'kubelet_'),
  missing({ source: 'kube-state-metrics' }, 'kube_'),
];

/** `absent` passes on the labels that it was asked for by name. */
function missing(labels: Labels & { readonly source: string }, prefix: string, alsoFiring: RuleCase['firing'] = []): RuleCase {
  const gone = Object.keys(HEALTHY).filter((series) => series.startsWith(prefix));
  return {
    title: `nothing from ${labels.source}`,
    seen: Object.fromEntries(gone.map((series) => [series, undefined])),
    at: '12m',
    firing: [...alsoFiring, { alert: 'TimescaleMetricsMissing', labels, summary: `postgres: no metrics from ${labels.source}` }],
  };
}
