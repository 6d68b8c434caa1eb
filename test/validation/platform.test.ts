import { Cron, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { Database, Storage, type PlatformProps } from '../../lib';
import { CHECKS } from '../../lib/checks';
import { problems, refusal, repository, VALID } from './props';

test.each<[string, Partial<PlatformProps>, string]>([
  [
    'a namespace in capitals',
    { namespace: 'Telemetry' },
    "namespace must be a DNS label (lower-case letters, digits and '-', a letter first, at most 63), got 'Telemetry': Kubernetes refuses it",
  ],
  [
    'a domain with a dot at the end',
    { clusterDomain: 'cluster.local.' },
    "clusterDomain must be a DNS name (lower-case letters, digits, '-' and '.', at most 253), got 'cluster.local.': see the search line of a pod's /etc/resolv.conf",
  ],
  [
    'a prefix that no object may have',
    { clusterPrefix: 'Data' },
    "clusterPrefix must be a DNS name (lower-case letters, digits, '-' and '.', at most 253), got 'Data': it begins names of objects outside of the namespace",
  ],
  [
    'a label that Kubernetes refuses',
    { labels: { team: 'data & AI' } },
    "labels['team'] must be the value of a label (letters, digits, '-', '_' and '.', a letter or digit at both ends, at most 63), got 'data & AI': Kubernetes refuses it",
  ],
  [
    'a label that Patroni writes',
    { labels: { role: 'database' } },
    "labels must not have 'role', got 'database': the platform sets it; choose another key",
  ],
  [
    'an annotation that Kubernetes refuses',
    { annotations: { 'a b': 'x' } },
    "a key of annotations must be the key of an annotation (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/'), got 'a b': Kubernetes refuses it",
  ],
  [
    'a Helm hook on every object',
    { annotations: { 'helm.sh/hook': 'pre-install' } },
    "annotations must not have keys that begin with 'helm.sh/', got 'helm.sh/hook': Helm would take every object for a hook, or never delete it; choose another key",
  ],
  [
    'every StorageClass as the default one',
    { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
    "annotations must not have keys that begin with 'storageclass.kubernetes.io/', got 'storageclass.kubernetes.io/is-default-class': it chooses the StorageClass of the whole cluster; choose another key",
  ],
  [
    'a book on every object',
    { annotations: { book: 'x'.repeat(8190) } },
    'annotations must have at most 8192 characters together, got 8194: they stand twice on every object that kubectl applies; put long texts into a ConfigMap',
  ],
  [
    'two logins of the platform in one',
    { systemRoles: { replication: 'internal', rewind: 'internal' } },
    "systemRoles must have different names (the superuser is postgres), got 'internal' more than once: each has rights that the others must not have",
  ],
  [
    'a login of the platform that PostgreSQL has',
    { systemRoles: { rewind: 'pg_rewind' } },
    "systemRoles.rewind must not begin with pg_, got 'pg_rewind': PostgreSQL keeps these for itself; choose another",
  ],
  [
    'a quota of nothing',
    {
      quota: {
        cpuMillis: 40000,
        memoryBytes: 2 ** 37,
        cpuLimitMillis: 40000,
        memoryLimitBytes: 2 ** 37,
        storageBytes: 2 ** 40,
        claims: 20,
        pods: 0,
      },
    },
    'quota.pods must be a whole number, at least 1, got 0: nothing could be made in the namespace',
  ],
  [
    'an acknowledgement of what is no check',
    { acknowledge: { 'image-pinn': 'for now' } },
    `acknowledge must name checks, got 'image-pinn': known ones are ${Object.keys(CHECKS).join(', ')}`,
  ],
  [
    'an acknowledgement without a reason',
    { acknowledge: { memory: ' ' } },
    "acknowledge['memory'] must say why, got an empty text: whoever reads it next year has to know",
  ],
])('a platform refuses %s', (_title, overrides, problem) => {
  expect(refusal(overrides)).toBe(problems(problem));
});

test('a platform refuses an environment of two words', () => {
  expect(refusal({ environment: 'test lab' })).toBe(
    "ValidationError: platform 'postgres' (test lab) is not valid (1 problem):\n" +
      "  - environment must be a DNS label (lower-case letters, digits and '-', a letter first, at most 63), got 'test lab': it becomes a label and a folder",
  );
});

test('everything that is wrong at once is reported at once, and nothing throws before', () => {
  const message = refusal({
    name: 'Postgres',
    postgres: {
      members: NaN,
      resources: { cpu: Cpu.units(NaN), memory: Size.mebibytes(NaN) },
      storage: Storage.clusterDefault(Size.gibibytes(NaN)),
      walShare: 2,
      maxLag: Size.kibibytes(0.3),
      parameters: { work_mem: 'much' },
    },
    failover: { budget: Duration.millis(1), synchronousNodeCount: 1.5 },
    readPool: { replicas: -1, resources: { cpu: Cpu.millis(1), memory: Size.kibibytes(1) }, storage: Storage.premium(Size.mebibytes(1)) },
    pooler: { replicas: 0, readShare: NaN, drain: Duration.millis(1) },
    databases: [new Database('').addOwner('').addOwner('')],
    backups: {
      repositories: [repository({ account: '', retainFull: Duration.millis(1) })],
      schedules: [{ type: 'full', schedule: Cron.schedule({ minute: 'soon' }), repository: 7, deadline: Duration.millis(1) }],
    },
    monitoring: { runbookBaseUrl: 'here', scrapeInterval: Duration.millis(1) },
    network: { apiServer: { cidrs: ['everywhere'] } },
    acknowledge: { everything: '' },
  });
  expect(message.split('\n').map((line) => line.replace(/ must .*/, ''))).toEqual([
    "ValidationError: platform 'Postgres' (test) is not valid (31 problems):",
    '  - name',
    '  - acknowledge',
    '  - postgres.members',
    '  - postgres.walShare',
    '  - postgres.maxLag',
    '  - postgres.resources.cpu',
    '  - postgres.resources.memory',
    '  - postgres.parameters.work_mem',
    '  - readPool.replicas',
    '  - readPool.resources.memory',
    '  - failover.budget',
    '  - failover.synchronousNodeCount',
    '  - postgres.storage.size',
    '  - readPool.storage.size',
    '  - pooler.replicas',
    '  - pooler.readShare',
    '  - pooler.drain',
    '  - a name of databases',
    '  - databases..schema',
    '  - databases.',
    '  - databases.',
    '  - a login of databases.',
    '  - a login of databases.',
    '  - backups.repositories[0].account',
    '  - backups.repositories[0].retainFull',
    '  - backups.schedules[0].schedule',
    '  - backups.schedules[0].repository',
    '  - backups.schedules[0].deadline',
    '  - monitoring.runbookBaseUrl',
    '  - monitoring.scrapeInterval',
    '  - network.apiServer.cidrs[0]',
  ]);
});

test('the valid description is accepted', () => {
  expect(() => refusal({})).toThrow(new Error('accepted'));
  expect(VALID.acknowledge).toBeUndefined();
});
