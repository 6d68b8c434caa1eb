import { Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { DatabaseImage, Storage, type PlatformProps } from '../../lib';
import { problems, refusal, VALID } from './props';

const { postgres } = VALID;
const readPool = VALID.readPool!;
const member = (props: Partial<PlatformProps['postgres']>) => ({ postgres: { ...postgres, ...props } });
const reader = (props: Partial<NonNullable<PlatformProps['readPool']>>) => ({ readPool: { ...readPool, ...props } });
const parameters = (given: Record<string, string | number | boolean>) => member({ parameters: given });

const IMAGE = {
  repository: 'registry.example.com:5000/timescaledb',
  tag: 'pg15.18',
  postgres: '15.18',
  patroni: '4.1.4',
  pgbackrest: '2.59.1',
  pgbouncer: '1.25.2',
};
const image = (props: Partial<typeof IMAGE & { digest: string; timescaledb: string }>) => ({
  image: DatabaseImage.custom({ ...IMAGE, ...props }),
});

test.each<[string, Partial<PlatformProps>, string]>([
  [
    'no member',
    member({ members: 0 }),
    'postgres.members must be a whole number, from 1 to 10, got 0: three survive the loss of one while another is replaced; more reads belong in readPool',
  ],
  [
    'part of a member',
    member({ members: 2.5 }),
    'postgres.members must be a whole number, from 1 to 10, got 2.5: three survive the loss of one while another is replaced; more reads belong in readPool',
  ],
  [
    'no CPU',
    member({ resources: { ...postgres.resources, cpu: Cpu.millis(0) } }),
    'postgres.resources.cpu must be whole thousandths of a core, at least 1, got 0: use Cpu.units() or Cpu.millis()',
  ],
  [
    'less memory than a server needs',
    member({ resources: { ...postgres.resources, memory: Size.mebibytes(128) } }),
    'postgres.resources.memory must be whole bytes, at least 256Mi, got 128Mi: the program does not run with less',
  ],
  [
    'a CPU limit below the request',
    member({ resources: { ...postgres.resources, cpuLimit: Cpu.units(2) } }),
    'postgres.resources.cpuLimit must not be below cpu (4000m), got 2000m: Kubernetes refuses a pod that asks for more than it may use',
  ],
  [
    'a memory limit below the request',
    reader({ resources: { ...readPool.resources, memoryLimit: Size.gibibytes(4) } }),
    'readPool.resources.memoryLimit must not be below memory (8Gi), got 4Gi: Kubernetes refuses a pod that asks for more than it may use',
  ],
  [
    'all of the volume for WAL',
    member({ walShare: 1 }),
    'postgres.walShare must be above 0 and at most 0.5, got 1: it is the part of the volume that WAL may take from the data',
  ],
  [
    'no number for the share of WAL',
    member({ walShare: Number('a fifth') }),
    'postgres.walShare must be above 0 and at most 0.5, got NaN: it is the part of the volume that WAL may take from the data',
  ],
  [
    'a volume without room for WAL',
    member({ storage: Storage.clusterDefault(Size.mebibytes(512)) }),
    'postgres.storage must have room for 128Mi of WAL (eight segments), got 96Mi (0.2 of 512Mi): give it at least 640Mi, or WAL a larger share',
  ],
  [
    'a volume of the read pool without room for WAL',
    reader({ storage: Storage.clusterDefault(Size.mebibytes(256)) }),
    'readPool.storage must have room for 128Mi of WAL (eight segments), got 48Mi (0.2 of 256Mi): give it at least 640Mi, or WAL a larger share',
  ],
  [
    'a volume without an end',
    member({ storage: Storage.clusterDefault(Size.gibibytes(Infinity)) }),
    'postgres.storage.size must be below 8 PiB, got Infinity bytes: nothing holds more, and sums would not be exact',
  ],
  [
    'fewer connections than Patroni takes',
    member({ maxConnections: 20 }),
    'postgres.maxConnections must be a whole number, from 25 to 262143, got 20: Patroni replaces fewer by 100, PostgreSQL takes no more; leave it out to have it derived',
  ],
  [
    'fewer direct connections than none',
    member({ directConnections: -1 }),
    'postgres.directConnections must be a whole number, at least 0, got -1: it is the number for clients that do not use the pooler',
  ],
  [
    'part of a background job',
    member({ timescaleJobs: 0.5 }),
    'postgres.timescaleJobs must be a whole number, at least 0, got 0.5: it is the number of background jobs that may run at once',
  ],
  [
    'no lag at all',
    member({ maxLag: Size.kibibytes(0) }),
    'postgres.maxLag must be whole bytes, at least 1Mi, got 0Gi: a standby that streams is always a little behind',
  ],
  [
    'reads of a copy that is older than a week',
    member({ maxStaleness: Duration.days(8) }),
    'postgres.maxStaleness must be whole seconds, from 1 s to 604800 s, got 691200 s: clients that read such old data have to know, and need another way than the read Services',
  ],
  [
    'an empty read pool',
    reader({ replicas: 0 }),
    'readPool.replicas must be a whole number, at least 1, got 0: leave readPool out to have none',
  ],
  [
    'a lag in parts of seconds',
    reader({ maxLagTime: Duration.millis(500) }),
    'readPool.maxLagTime must be whole seconds, at least 1 s, got 0.5 s: a replica that streams is always a little behind',
  ],
  [
    'a budget below the shortest lease',
    { failover: { budget: Duration.seconds(10) } },
    "failover.budget must be whole seconds, at least 20 s, got 10 s: it becomes Patroni's ttl, which has this minimum",
  ],
  [
    'a budget in parts of seconds',
    { failover: { budget: Duration.millis(20500) } },
    "failover.budget must be whole seconds, at least 20 s, got 20.5 s: it becomes Patroni's ttl, which has this minimum",
  ],
  [
    'commits that wait for nobody',
    { failover: { synchronousNodeCount: 0 } },
    "failover.synchronousNodeCount must be a whole number, at least 1, got 0: to wait for no standby, say synchronousMode: 'off'",
  ],
  [
    'commits that wait for more standbys than there are',
    { failover: { synchronousNodeCount: 3 } },
    'failover.synchronousNodeCount must be below postgres.members (3), got 3: a commit would wait for standbys that do not exist',
  ],
  [
    'a label that no node can have',
    member({ scheduling: { nodeSelector: { 'agent pool': 'x' } } }),
    "a key of postgres.scheduling.nodeSelector must be the key of a label (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/'), got 'agent pool': Kubernetes refuses it",
  ],
  [
    'a toleration of an impossible value',
    reader({ scheduling: { tolerations: [{ key: 'database', value: 'yes please', effect: 'NoSchedule' }] } }),
    "readPool.scheduling.tolerations[0]['database'] must be the value of a label (letters, digits, '-', '_' and '.', a letter or digit at both ends, at most 63), got 'yes please': Kubernetes refuses it",
  ],
  [
    'a parameter in capitals',
    parameters({ WorkMem: '64MB' }),
    "postgres.parameters must be named as in postgresql.conf (lower-case letters, digits and '_', perhaps with an extension's name and '.'), got 'WorkMem': see pg_settings",
  ],
  [
    'a parameter that has a place of its own',
    parameters({ max_connections: 500 }),
    'postgres.parameters.max_connections must not be given, got 500: give postgres.maxConnections, which the pooler is checked against',
  ],
  [
    'a parameter that Patroni sets',
    parameters({ synchronous_standby_names: '*' }),
    "postgres.parameters.synchronous_standby_names must not be given, got '*': Patroni sets it",
  ],
  [
    'a size without a unit',
    parameters({ shared_buffers: 262144 }),
    "postgres.parameters.shared_buffers must be a size with its unit ('512MB'; kB, MB, GB or TB), got 262144: it is compared with the volume or the container",
  ],
  [
    'WAL without an end',
    parameters({ max_slot_wal_keep_size: -1 }),
    "postgres.parameters.max_slot_wal_keep_size must be a size with its unit ('512MB'; kB, MB, GB or TB), got -1: it is compared with the volume or the container",
  ],
  [
    'fewer senders than Patroni takes',
    parameters({ max_wal_senders: 2 }),
    'postgres.parameters.max_wal_senders must be a whole number, at least 3, got 2: smaller ones are replaced or refused at start',
  ],
  [
    'WAL of one segment',
    parameters({ max_wal_size: '16MB' }),
    "postgres.parameters.max_wal_size must be at least 32MB (two segments of WAL), got '16MB': the server does not start with less",
  ],
  [
    'too little in the WAL',
    parameters({ wal_level: 'minimal' }),
    "postgres.parameters.wal_level must be replica or logical, got 'minimal': standbys need what others leave out of the WAL",
  ],
  [
    'a parameter of several lines',
    parameters({ application_name: 'a\nport = 1' }),
    'postgres.parameters.application_name must be one line, got several: postgresql.conf has a line for each parameter',
  ],
  [
    'a parameter of recovery',
    parameters({ recovery_min_apply_delay: '1h' }),
    "postgres.parameters.recovery_min_apply_delay must not be given, got '1h': Patroni decides how a server recovers, and would take it out",
  ],
  [
    'what the server reports',
    parameters({ block_size: 16384 }),
    'postgres.parameters.block_size must not be given, got 16384: the server reports it, and nobody sets it',
  ],
  [
    'what only a transaction has',
    parameters({ transaction_read_only: true }),
    'postgres.parameters.transaction_read_only must not be given, got true: each transaction has its own; give the parameter that begins with default_',
  ],
  [
    'a word that is no boolean',
    parameters({ jit: 'sometimes' }),
    "postgres.parameters.jit must be a boolean (on, off, true, false, yes, no, 1 or 0), got 'sometimes': PostgreSQL 16 takes nothing else, and Patroni would change it or leave it out",
  ],
  [
    'a word that is none of those',
    parameters({ log_statement: 'most' }),
    "postgres.parameters.log_statement must be one of none, ddl, mod, all, got 'most': PostgreSQL 16 takes nothing else, and Patroni would change it or leave it out",
  ],
  [
    'a unit of something else',
    parameters({ checkpoint_timeout: '15MB' }),
    "postgres.parameters.checkpoint_timeout must be a whole number from 30s to 86400s, with one of the units us, ms, s, min, h, d or without, got '15MB': PostgreSQL 16 takes nothing else, and Patroni would change it or leave it out",
  ],
  [
    'a figure out of bounds, in the read pool',
    reader({ parameters: { checkpoint_completion_target: 1.5 } }),
    'readPool.parameters.checkpoint_completion_target must be a number from 0 to 1, got 1.5: PostgreSQL 16 takes nothing else, and Patroni would change it or leave it out',
  ],
  [
    'a difference between servers that must not differ',
    reader({ parameters: { max_worker_processes: 4 } }),
    'readPool.parameters.max_worker_processes must be the same on all servers, got 4 for the read pool: give it in postgres.parameters',
  ],
  [
    'a tag in the repository',
    image({ repository: 'timescale/timescaledb-ha:pg15' }),
    "image.repository must be a repository without tag and digest ('registry/path'), got 'timescale/timescaledb-ha:pg15': tag and digest have fields of their own",
  ],
  [
    'no tag',
    image({ tag: '' }),
    "image.tag must be an image tag (letters, digits, '_', '-' and '.', at most 128), got '': see the tags of the repository",
  ],
  [
    'half a digest',
    image({ digest: 'sha256:0123' }),
    "image.digest must be 'sha256:' and 64 hexadecimal digits, got 'sha256:0123': see \"docker buildx imagetools inspect <image>\"",
  ],
  [
    'a version in words',
    image({ pgbouncer: 'newest' }),
    "image.pgbouncer must be a version (numbers and dots, such as '15.18'), got 'newest': parameters are chosen by it; ask the program with --version",
  ],
])('the database refuses %s', (_title, overrides, problem) => {
  expect(refusal(overrides)).toBe(problems(problem));
});
