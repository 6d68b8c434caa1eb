import { Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { Storage, type PlatformProps } from '../../lib';
import { GIB } from '../../lib/common/quantity';
import type { ClaimTemplate } from '../../lib/model/workload';
import { VALID } from '../validation/props';
import type { Case } from './cases';

const member = (props: Partial<PlatformProps['postgres']>) => ({ postgres: { ...VALID.postgres, ...props } });
const reader = (props: Partial<NonNullable<PlatformProps['readPool']>>) => ({ readPool: { ...VALID.readPool!, ...props } });
const parameters = (given: Record<string, string | number | boolean>) => member({ parameters: given });
const disk = (gib: number) => ({ storage: Storage.clusterDefault(Size.gibibytes(gib)) });

const inUse = (members: ClaimTemplate, readPool: ClaimTemplate) => ({
  deployedClaims: { postgres: { template: members }, 'postgres-replica': { template: readPool } },
});
const anew = (statefulSet: string) =>
  `kubectl --namespace telemetry delete statefulset ${statefulSet} --cascade=orphan, then apply the manifests or run helm upgrade again`;

/** Members, read pool, failover, volumes and parameters. */
export const CLUSTER_CASES: readonly Case[] = [
  { check: 'claim-shrink', title: 'what nobody runs yet', says: [] },
  {
    check: 'claim-shrink',
    title: 'a volume that grows',
    props: inUse({ sizeBytes: 50 * GIB }, { sizeBytes: 100 * GIB }),
    says: [],
  },
  {
    check: 'claim-shrink',
    title: 'volumes that shrink',
    props: inUse({ sizeBytes: 200 * GIB }, { sizeBytes: 101 * GIB }),
    says: [
      'error: postgres.storage is 100 GiB, the StatefulSet postgres in use has 200 GiB: volumes cannot shrink; give at least 200 GiB, or move to a platform of another name',
      'error: readPool.storage is 100 GiB, the StatefulSet postgres-replica in use has 101 GiB: volumes cannot shrink; give at least 101 GiB, or move to a platform of another name',
    ],
  },
  {
    check: 'claim-template',
    title: 'claims as they are',
    props: inUse({ sizeBytes: 100 * GIB, accessMode: 'ReadWriteOnce' }, { sizeBytes: 100 * GIB }),
    says: [],
  },
  {
    check: 'claim-template',
    title: 'claims whose StatefulSet is gone',
    props: { deployedClaims: { postgres: { postgresMajor: '16', isLive: true } } },
    says: [],
  },
  {
    check: 'claim-template',
    title: 'a larger volume, and one of another class',
    props: inUse({ sizeBytes: 50 * GIB }, { sizeBytes: 100 * GIB, storageClass: 'managed-premium' }),
    says: [
      `warning: postgres.storage grows from 50 GiB to 100 GiB, and the claim template of StatefulSet postgres cannot be changed: patch its claims to the new size, ${anew('postgres')}; pods go on running`,
      `warning: readPool.storage changes its class from managed-premium to the default, and the claim template of StatefulSet postgres-replica cannot be changed: ${anew('postgres-replica')}, then delete pod and claim of one server after the other; each is copied anew`,
    ],
  },
  {
    check: 'claim-template',
    title: 'another access mode, and a StatefulSet of an earlier release, in a cluster that was asked',
    props: {
      deployedClaims: {
        postgres: { template: { sizeBytes: 100 * GIB, accessMode: 'ReadWriteOncePod' }, isLive: true },
        'postgres-replica': { template: { sizeBytes: 100 * GIB, accessMode: 'ReadWriteOnce', isMarked: false }, isLive: true },
      },
    },
    says: [
      `error: postgres.storage changes its accessMode from ReadWriteOncePod to ReadWriteOnce, and the claim template of StatefulSet postgres cannot be changed: give accessMode 'ReadWriteOncePod' to leave it, or ${anew('postgres')}; pods go on running, and claims that are there keep their mode`,
      `error: readPool.storage gets a mark of PostgreSQL's major version, which releases before 0.1.1 did not have, and the claim template of StatefulSet postgres-replica cannot be changed: once, ${anew('postgres-replica')}; pods go on running, and are replaced one after the other`,
    ],
  },
  { check: 'data-version', title: 'what nobody runs yet', says: [] },
  {
    check: 'data-version',
    title: 'data of the same major version, and of one that is not known',
    props: { deployedClaims: { postgres: { postgresMajor: '16' }, 'postgres-replica': {} } },
    says: [],
  },
  {
    check: 'data-version',
    title: 'data of another major version',
    props: { deployedClaims: { postgres: { postgresMajor: '15' } } },
    says: [
      'error: image.postgres is 16.9, and the data of StatefulSet postgres was made by PostgreSQL 15: a server of another major version does not start over it; take an image with PostgreSQL 15. ' +
        'To move, describe a platform of another name with PostgreSQL 16, and copy the data (README, "Another major version of PostgreSQL")',
    ],
  },
  { check: 'disruption-budget', title: 'three members and two poolers', says: [] },
  {
    check: 'disruption-budget',
    title: 'one of each',
    props: { ...member({ members: 1 }), pooler: { replicas: 1 } },
    says: [
      'warning: postgres.members is 1, and its disruption budget lets one pod go: each drained node is an outage until the pod runs elsewhere; 3 survive a drain and a failure at once',
      'warning: pooler.replicas is 1, and its disruption budget lets one pod go: each drained node cuts off every client; give at least 2',
    ],
  },
  {
    check: 'durability',
    title: 'settings that keep what was acknowledged',
    props: parameters({ fsync: true, synchronous_commit: 'remote_apply' }),
    says: [],
  },
  {
    check: 'durability',
    title: 'settings that lose it',
    props: parameters({ fsync: false, full_page_writes: 'off', synchronous_commit: 'local' }),
    says: [
      "error: postgres.parameters.fsync is off, must be on: a node's crash leaves a database that cannot be read; leave it out",
      'error: postgres.parameters.full_page_writes is off, must be on: Azure disks write no whole page at once, and a crash leaves torn ones; leave it out',
      'warning: postgres.parameters.synchronous_commit is local, on is the default: commits are acknowledged before a standby has them, and a failover loses the last ones; set it for the sessions that can bear it',
    ],
  },
  { check: 'failover-timing', title: 'the shortest budget', props: { failover: { budget: Duration.seconds(20) } }, says: [] },
  { check: 'failover-timing', title: 'an odd budget', props: { failover: { budget: Duration.seconds(23) } }, says: [] },
  { check: 'failover-timing', title: 'a long budget', props: { failover: { budget: Duration.minutes(10) } }, says: [] },
  {
    check: 'failover-timing',
    title: 'a lease that one slow call outlasts',
    model: (m) => ({ ...m, failover: { ...m.failover, ttlSeconds: 24, loopWaitSeconds: 10, retryTimeoutSeconds: 10 } }),
    says: [
      'error: failover: loop_wait 10 s + 2 × retry_timeout 10 s is 30 s, must be at most ttl (24 s): a healthy primary whose calls are slow would lose its lease; give a longer budget',
      'error: failover: ttl is 24 s, must be at most the budget (20 s): a lost primary is replaced when its lease ends; give a longer budget',
    ],
  },
  {
    check: 'failover-timing',
    title: 'times that Patroni refuses',
    model: (m) => ({ ...m, failover: { ...m.failover, ttlSeconds: 10, loopWaitSeconds: 2, retryTimeoutSeconds: 2 } }),
    says: [
      'error: failover: ttl is 10 s, must be at least 20 s: Patroni refuses less; give a longer budget',
      'error: failover: retry_timeout is 2 s, must be at least 3 s: Patroni refuses less; give a longer budget',
    ],
  },
  { check: 'grace-period', title: 'derived buffers', says: [] },
  {
    check: 'grace-period',
    title: 'buffers that take longer to write',
    props: parameters({ shared_buffers: '6GB' }),
    says: [
      'warning: postgres.parameters.shared_buffers is 6 GiB, whose last checkpoint may take until 183 s after a stop began, and the pod is killed after 120 s: a kill means crash recovery; leave it out, or give the members more memory, from which the time follows',
    ],
  },
  { check: 'memory', title: 'derived settings', says: [] },
  {
    check: 'memory',
    title: 'more connections than there is memory for',
    props: member({ maxConnections: 1000 }),
    says: [
      'warning: postgres.resources.memory is 8 GiB, and up to 13.1 GiB may be used at once (connections 9600 MiB, shared memory 2233 MiB, …): the server is killed when every connection works; give more memory, or fewer maxConnections',
      'warning: readPool.resources.memory is 8 GiB, and up to 13.2 GiB may be used at once (connections 10.9 GiB, shared memory 2233 MiB, …): the server is killed when every connection works; give more memory, or fewer maxConnections',
    ],
  },
  {
    check: 'memory',
    title: 'half of the memory as buffers of the read pool',
    props: reader({ parameters: { shared_buffers: '4GB', work_mem: '4MB' } }),
    says: [
      "warning: readPool.parameters.shared_buffers is 4 GiB, at most 40 % of the container's 8 GiB is of use: the rest of the memory caches files for queries; leave it out for a quarter",
    ],
  },
  {
    check: 'memory',
    title: 'buffers that do not fit',
    props: parameters({ shared_buffers: '8GB' }),
    says: [
      'error: postgres.resources.memory is 8 GiB, and shared memory with Patroni takes 8508 MiB before the first query: the pod is killed; give more memory or less shared_buffers',
    ],
  },
  { check: 'read-pool-volume', title: 'as much room as the members have', says: [] },
  {
    check: 'read-pool-volume',
    title: 'half of the room',
    props: reader(disk(50)),
    says: [
      'warning: readPool.storage is 50 GiB, of which 40 GiB are for data, and the members have 80 GiB: when the data outgrows 40 GiB, every read replica stops; give it the size of postgres.storage, or watch the alert on free space',
    ],
  },
  {
    check: 'read-pool-volume',
    title: 'a tenth of the room',
    props: reader(disk(10)),
    says: [
      "error: readPool.storage is 10 GiB, of which 8 GiB are for data, must be at least a quarter of the members' 80 GiB: every read replica would stop while the members have room for years; give a larger volume",
    ],
  },
  { check: 'synchronous-mode', title: 'quorum with two standbys', says: [] },
  {
    check: 'synchronous-mode',
    title: 'no confirmation',
    props: { failover: { synchronousMode: 'off' } },
    says: [
      "warning: failover.synchronousMode is 'off', 'quorum' is the default: a failover loses the commits that no standby has yet; leave it out where a row matters",
    ],
  },
  {
    check: 'synchronous-mode',
    title: 'nobody to confirm',
    props: member({ members: 1 }),
    says: [
      "warning: failover.synchronousMode is 'quorum' with postgres.members 1: no standby confirms anything, and the loss of the disk loses all since the last archived WAL; give 3 members, or say 'off'",
    ],
  },
  {
    check: 'synchronous-mode',
    title: 'one standby that must confirm',
    props: member({ members: 2 }),
    says: [
      'warning: failover.synchronousNodeCount is 1 with 1 standby: when one is lost, commits wait until Patroni has noticed; give at least 3 members',
    ],
  },
  {
    check: 'transport-security',
    title: 'stricter settings',
    props: parameters({ ssl_min_protocol_version: 'TLSv1.3' }),
    says: [],
  },
  {
    check: 'transport-security',
    title: 'settings from long ago',
    props: parameters({ ssl: false, password_encryption: 'md5', ssl_min_protocol_version: 'TLSv1' }),
    says: [
      'error: postgres.parameters.ssl is off, must be on: pg_hba.conf admits connections with TLS only, so nobody could connect; leave it out',
      "error: postgres.parameters.password_encryption is 'md5', must be 'scram-sha-256': pg_hba.conf admits nothing else, so nobody with a new password could connect; leave it out",
      "error: postgres.parameters.ssl_min_protocol_version is 'TLSv1', must be TLSv1.2 or TLSv1.3: older ones are broken; leave it out",
    ],
  },
  { check: 'wal-volume', title: 'derived settings', says: [] },
  { check: 'wal-volume', title: 'less than the budget', props: parameters({ max_wal_size: '4GB' }), says: [] },
  {
    check: 'wal-volume',
    title: 'more WAL than its part of the volume',
    props: { ...parameters({ max_wal_size: '40GB' }), ...reader({ parameters: { max_slot_wal_keep_size: '30GB' } }) },
    says: [
      'error: postgres.parameters: max_wal_size 40 GiB + max_slot_wal_keep_size 8 GiB is 48 GiB, must be at most 20 GiB, the part of the volume for WAL: a full volume stops the server; give less, or a larger postgres.walShare or storage',
      'error: readPool.parameters: max_wal_size 12 GiB + max_slot_wal_keep_size 30 GiB is 42 GiB, must be at most 20 GiB, the part of the volume for WAL: a full volume stops the server; give less, or a larger postgres.walShare or storage',
    ],
  },
  { check: 'reclaim-policy', title: 'disks that stay', props: member({ storage: Storage.premium(Size.gibibytes(100)) }), says: [] },
  {
    check: 'reclaim-policy',
    title: 'disks that go with their claims',
    props: { ...member({ storage: Storage.premium(Size.gibibytes(100)) }), reclaimPolicy: 'Delete' },
    says: [
      "warning: reclaimPolicy is 'Delete', 'Retain' is the default: whoever deletes the namespace deletes every disk with it; leave it out where the data matters",
    ],
  },
  { check: 'quota', title: 'no quota', says: [] },
  {
    check: 'quota',
    title: 'a quota that the platform just fits in',
    props: quota(17_000, 40.25, 500, 7),
    says: [],
  },
  {
    check: 'quota',
    title: 'a quota for an application alone',
    props: quota(8_000, 16, 100, 5),
    says: [
      ['cpuMillis is 8000m', '17000m'],
      ['memoryBytes is 16 GiB', '40.3 GiB'],
      ['cpuLimitMillis is 8000m', '17000m'],
      ['memoryLimitBytes is 16 GiB', '40.3 GiB'],
      ['storageBytes is 100 GiB', '500 GiB'],
      ['pods is 5', '7'],
    ].map(
      ([given, needed]) =>
        `error: quota.${given}, and members, read pool and pooler alone need ${needed}: ` +
        'Kubernetes would refuse some of the pods; give more, and room for sidecars, Jobs and applications in the namespace',
    ),
  },
  {
    check: 'quota',
    title: 'a quota for the disks of nodes that leaves no room for scratch files',
    props: quota(17_000, 40.25, 500, 7, { nodeStorageBytes: 5 * GIB, nodeStorageLimitBytes: 64 * GIB }),
    says: [
      'error: quota.nodeStorageBytes is 5 GiB, and members, read pool and pooler alone need 5568 MiB: ' +
        'Kubernetes would refuse some of the pods; give more, and room for sidecars, Jobs and applications in the namespace',
    ],
  },
];

function quota(cpuMillis: number, gib: number, storageGib: number, pods: number, further: object = {}): Partial<PlatformProps> {
  const memoryBytes = gib * GIB;
  return {
    ...reader({ resources: { cpu: Cpu.units(2), memory: Size.gibibytes(8) } }),
    quota: {
      cpuMillis,
      memoryBytes,
      cpuLimitMillis: cpuMillis,
      memoryLimitBytes: memoryBytes,
      storageBytes: storageGib * GIB,
      claims: 5,
      pods,
      ...further,
    },
  };
}
