import { Cron, Duration } from 'cdk8s';
import { AzureBlob, Database, DatabaseImage, type PlatformProps } from '../../lib';
import { archived, repository, VALID } from '../validation/props';
import type { Case } from './cases';

type Schedules = NonNullable<NonNullable<PlatformProps['backups']>['schedules']>;

const backups = (props: Partial<NonNullable<PlatformProps['backups']>>) => ({ backups: { ...VALID.backups!, ...props } });
const schedules = (...list: Schedules) => backups({ schedules: list });
const at = (hour: string, minute = '0') => Cron.schedule({ minute, hour });
const client = (...to: ('pooler' | 'primary' | 'replicas')[]) => ({
  network: { ...VALID.network, clients: [{ name: 'app', podLabels: { app: 'a' }, to }] },
});
const ONE_MEMBER = { postgres: { ...VALID.postgres, members: 1 } };
const blob = { account: 'backups', container: 'database', retainFull: Duration.days(30) };

/** Backups, pooler, monitoring, network, logins and names. */
export const WING_CASES: readonly Case[] = [
  { check: 'backup-coverage', title: 'a full backup for the only repository', says: [] },
  {
    check: 'backup-coverage',
    title: 'a repository that gets no full backup, and a standby that is not there',
    props: {
      ...ONE_MEMBER,
      ...backups({
        from: 'standby',
        repositories: [repository(), repository({ container: 'second' })],
        schedules: [
          { type: 'full', schedule: at('1') },
          { type: 'diff', schedule: at('2'), repository: 2 },
        ],
      }),
    },
    says: [
      "error: backups.schedules have no full backup for repository 2: a repository without one has nothing to restore, or one old backup that all others depend on; add { type: 'full', repository: 2, schedule: … }",
      "error: backups.from is 'standby' with postgres.members 1: there is no standby, and every backup fails; use 'prefer-standby' or 'primary'",
    ],
  },
  {
    check: 'backup-retention',
    title: 'a week',
    props: backups({ repositories: [repository({ retainFull: Duration.days(7) })] }),
    says: [],
  },
  {
    check: 'backup-retention',
    title: 'three days',
    props: backups({ repositories: [repository({ retainFull: Duration.days(3) })] }),
    says: [
      'warning: backups.repositories[0].retainFull is 3 days, at least 7 are usual: what was deleted by mistake before a weekend is gone when somebody notices; keep longer',
    ],
  },
  { check: 'backups-missing', title: 'backups', says: [] },
  ...(['test', 'production'] as const).map((environment) => ({
    check: 'backups-missing',
    title: `none in ${environment}`,
    props: { environment, backups: undefined },
    says: [
      `${environment === 'production' ? 'error' : 'warning'}: backups are not described: a wrong DELETE reaches every standby within a second, and nothing brings the rows back; add backups`,
    ],
  })),
  { check: 'client-targets', title: 'targets that are there', props: client('pooler', 'primary', 'replicas'), says: [] },
  { check: 'client-targets', title: 'standbys in place of a read pool', props: { ...client('replicas'), readPool: undefined }, says: [] },
  {
    check: 'client-targets',
    title: 'targets that are not',
    props: { ...ONE_MEMBER, ...client('pooler', 'replicas'), pooler: undefined, readPool: undefined },
    says: [
      "error: network.clients.app.to has 'pooler', and no pooler is described: add pooler, or let it connect to 'primary'",
      "error: network.clients.app.to has 'replicas', and nothing follows the only member: add members or readPool, or let it connect to 'primary'",
    ],
  },
  { check: 'admission-policy', title: 'a policy for the account of the database', says: [] },
  {
    check: 'admission-policy',
    title: 'none, nor network policies',
    props: { admissionPolicy: false, network: { dataplane: 'none' } },
    says: [],
  },
  {
    check: 'admission-policy',
    title: 'network policies alone',
    props: { admissionPolicy: false },
    says: [
      'warning: admissionPolicy is false: whoever has the token of a database pod may take off the labels by which network policies select it, and connect anywhere; ' +
        'have somebody with rights in the whole cluster apply the policy, or let nothing but the database run in the namespace',
    ],
  },
  { check: 'managed-identity', title: 'a SAS', says: [] },
  {
    check: 'managed-identity',
    title: "the node's identity",
    props: backups({ repositories: [AzureBlob.managedIdentity(blob)] }),
    says: [
      "warning: backups.repositories[0] uses the node's managed identity: pgBackRest calls it experimental, and it fails on nodes with more than one (pgbackrest#2741); AzureBlob.sas() works everywhere",
    ],
  },
  {
    check: 'managed-identity',
    title: "the node's identity before pgBackRest knew of it",
    props: {
      ...backups({ repositories: [AzureBlob.managedIdentity(blob)] }),
      image: DatabaseImage.custom({
        repository: 'a',
        tag: '16.9',
        postgres: '16.9',
        timescaledb: '2.29.1',
        patroni: '4.1.4',
        pgbackrest: '2.57.0',
        pgbouncer: '1.25.2',
      }),
    },
    says: [
      "error: backups.repositories[0] uses the node's managed identity, which needs pgBackRest 2.58 or later, got 2.57.0: use AzureBlob.sas(), or a newer image",
    ],
  },
  { check: 'monitoring-absent', title: 'monitoring', says: [] },
  {
    check: 'monitoring-absent',
    title: 'none',
    props: { monitoring: undefined },
    says: [
      'warning: monitoring is not described: a failed backup, a full volume or a lost standby is found out by its consequences; add monitoring',
    ],
  },
  { check: 'name-lengths', title: 'the longest name', props: { name: 'a'.repeat(37) }, says: [] },
  {
    check: 'name-lengths',
    title: 'one character more',
    props: { name: 'a'.repeat(38) },
    says: [
      `error: name is '${'a'.repeat(38)}', must have at most 37 characters, got 38: too long are Job '${'a'.repeat(38)}-backup-prepare' (53, at most 52)`,
    ],
  },
  {
    check: 'name-lengths',
    title: 'a name that nothing but the namespace had room for',
    props: { name: 'a'.repeat(45), backups: undefined, pooler: undefined },
    says: [
      `error: name is '${'a'.repeat(45)}', must have at most 40 characters, got 45: too long are StatefulSet '${'a'.repeat(45)}-replica' (53, at most 52), CronJob '${'a'.repeat(45)}-schema-plan' (57, at most 52), Job '${'a'.repeat(45)}-settings' (54, at most 52), Job '${'a'.repeat(45)}-ha-check' (54, at most 52), Job '${'a'.repeat(45)}-preflight' (55, at most 52)`,
    ],
  },
  { check: 'network-policies', title: 'policies', says: [] },
  {
    check: 'network-policies',
    title: 'none',
    props: { network: { dataplane: 'none' } },
    says: [
      "warning: network.dataplane is 'none': every pod of the cluster may connect to the database, the pooler and Patroni, and a pod that was broken into may send data anywhere; choose 'kubernetes' or 'cilium', or make policies of your own",
    ],
  },
  { check: 'network-scope', title: 'Cilium, which knows names', says: [] },
  { check: 'network-scope', title: 'no policies, where nothing is limited', props: { network: { dataplane: 'none' } }, says: [] },
  {
    check: 'network-scope',
    title: 'narrow ranges',
    props: {
      network: { apiServer: { cidrs: ['10.0.0.1/32'] } },
      ...backups({ repositories: [repository().at({ host: 'blobs.internal', peer: { kind: 'cidr', cidr: '10.1.0.4/32' } })] }),
    },
    says: [],
  },
  {
    check: 'network-scope',
    title: 'any address',
    props: { network: {} },
    says: [
      'warning: network.apiServer.cidrs has 0.0.0.0/0: whoever gets into a database pod may connect to any host on ports 443 and 6443; give the range of the API server, see "kubectl get endpointslices kubernetes"',
      'warning: backups.repositories[0] is open to any address on port 443, since a NetworkPolicy knows no names: whoever gets into a database pod may send data anywhere; use a private endpoint (AzureBlob.at()), or dataplane cilium',
    ],
  },
  {
    check: 'network-scope',
    title: 'an archive at any address',
    props: { ...archived(), backups: undefined, network: { apiServer: { cidrs: ['10.0.0.1/32'] } } },
    says: [
      'warning: archive.destination is open to any address on port 443, since a NetworkPolicy knows no names: whoever gets into a pod of the archive may send data anywhere; use a private endpoint (ColdStorage.at()), or dataplane cilium',
    ],
  },
  {
    check: 'pool-connections',
    title: 'a derived max_connections',
    props: { pooler: { serverConnections: { min: 50, max: 400 } } },
    says: [],
  },
  {
    check: 'pool-connections',
    title: 'a max_connections that the pools exceed',
    props: { postgres: { ...VALID.postgres, maxConnections: 50 }, pooler: { readShare: 0.5 } },
    says: [
      'error: postgres.maxConnections is 50, and the primary may get 100 (pooler 50, direct 30, reserved 20): clients would be refused; give at least 100, or fewer pooler.serverConnections or directConnections',
      'error: postgres.maxConnections is 50, and one replica may get 70 (pooler 50, reserved 20): clients would be refused; give at least 70, or a smaller pooler.readShare',
    ],
  },
  {
    check: 'pool-connections',
    title: 'a max_connections that the pools exceed once reads fall back to the primary',
    props: { postgres: { ...VALID.postgres, maxConnections: 100, readOnlyFallback: 'primary' }, pooler: { readShare: 0.5 } },
    says: [
      'error: postgres.maxConnections is 100, and the primary may get 150 (pooler 100, direct 30, reserved 20): clients would be refused; give at least 150, or fewer pooler.serverConnections or directConnections',
    ],
  },
  {
    check: 'pool-connections',
    title: 'a derived max_connections with room for reads that fall back',
    props: {
      postgres: { ...VALID.postgres, readOnlyFallback: 'primary' },
      pooler: { serverConnections: { min: 50, max: 400 }, readShare: 0.5 },
    },
    says: [],
  },
  {
    check: 'pool-connections',
    title: 'more pods and aliases than connections',
    props: { pooler: { replicas: 4, serverConnections: { min: 0, max: 7 } } },
    says: [
      'error: pooler.serverConnections.max is 7, and 4 pods with 2 aliases need at least 8: each alias keeps one connection in each pod; give more, or fewer pods',
    ],
  },
  {
    check: 'schedule-overlap',
    title: 'backups one after the other',
    props: schedules(
      { type: 'full', schedule: at('1'), deadline: Duration.hours(1) },
      { type: 'incr', schedule: at('0,2-23'), deadline: Duration.hours(1) },
    ),
    says: [],
  },
  {
    check: 'schedule-overlap',
    title: 'two backups at once, if only on Sundays',
    props: schedules(
      { type: 'full', schedule: Cron.schedule({ minute: '0', hour: '1', weekDay: '0' }) },
      { type: 'incr', schedule: at('1', '0') },
    ),
    says: [
      "error: backups.schedules[0] (full, '0 1 * * 0') and backups.schedules[1] (incr, '0 1 * * *') start at the same time, must not: pgBackRest makes one backup at a time and one of the two fails; move one of them",
    ],
  },
  {
    check: 'schedule-overlap',
    title: 'a deadline that reaches into the next backup, past midnight',
    props: schedules(
      { type: 'full', schedule: at('23', '30'), deadline: Duration.minutes(100) },
      { type: 'diff', schedule: at('1'), deadline: Duration.hours(1) },
    ),
    says: [
      "warning: backups.schedules[0] (full, '30 23 * * *') may run for 1 h 40 min and backups.schedules[1] (diff, '0 1 * * *') starts 1 h 30 min after it: pgBackRest makes one backup at a time and the second fails; give backups.schedules[0] a deadline of at most 1 h 30 min, or move one of them",
    ],
  },
  {
    check: 'schedule-overlap',
    title: 'a deadline beyond the next run of its own',
    props: schedules({ type: 'full', schedule: Cron.hourly(), deadline: Duration.minutes(61) }),
    says: [
      "warning: backups.schedules[0] (full, '0 * * * *') may run for 1 h 1 min and starts again after 1 h: the next run is left out; give a deadline of at most 1 h",
    ],
  },
  { check: 'shared-passwords', title: 'a password for each', says: [] },
  {
    check: 'shared-passwords',
    title: 'one login in two databases',
    props: { databases: [new Database('a').addOwner('x').addMonitoring('watcher'), new Database('b').addOwner('x')] },
    says: [],
  },
  {
    check: 'shared-passwords',
    title: "an application with the superuser's password",
    props: { databases: [new Database('a').addOwner('x', { passwordKey: 'POSTGRES_SUPERUSER_PASSWORD' }).addMonitoring('watcher')] },
    says: [
      "error: the key 'POSTGRES_SUPERUSER_PASSWORD' of Secret 'telemetry' is the password of postgres and x, must be of one login: who learns the weaker one has the stronger one too; give each a passwordKey of its own",
    ],
  },
];
