import type { Random } from '../../support/random';

// Parts that several wings have. Everything is plain YAML: what the user of a chart writes.

export type Values = Record<string, unknown>;

/** Each of the keys half of the time. */
export function partly(random: Random, values: Values): Values {
  return Object.fromEntries(random.some(Object.entries(values)));
}

/** The value, or null, which takes away what the chart has. */
export function orNull<T>(random: Random, value: T): T | null {
  return random.maybe(value) ?? null;
}

export function labels(random: Random): Values {
  return partly(random, { team: 'data', 'example.com/tier': random.one(['gold', 'a.b_c-D']), empty: '', answer: '42' });
}

/** Some labels, at least one. */
export function someLabels(random: Random): Values {
  return { app: 'some-app', ...labels(random) };
}

/** @param memory sizes that the program can live with */
export function resources(random: Random, memory: readonly string[]): Values {
  return {
    ...partly(random, { cpu: random.one(['1', '1500m', 2, 0.5, '2.25']), memory: random.one(memory) }),
    ...partly(random, {
      cpuLimit: orNull(random, random.one(['4', 8, '4500m'])),
      memoryLimit: orNull(random, random.one(['64Gi', '65536Mi'])),
    }),
  };
}

export function scheduling(random: Random): Values {
  const strictness = ['required', 'preferred'];
  return partly(random, {
    nodeSelector: labels(random),
    tolerations: random.some([
      { key: 'database', value: 'true', effect: 'NoSchedule' },
      { key: 'example.com/spare', effect: 'PreferNoSchedule' },
      { key: 'empty', value: '', effect: 'NoExecute' },
    ]),
    spreadHosts: random.one(['required', 'even', 'preferred']),
    spreadZones: random.one(strictness),
    avoidSpot: random.one([true, false]),
    affinity: orNull(random, affinity(random)),
  });
}

function affinity(random: Random): Values {
  const zone = 'topology.kubernetes.io/zone';
  const nodes = random.some([
    { key: zone, operator: random.one(['In', 'NotIn']), values: ['uksouth-1', 'uksouth-2'] },
    { key: 'example.com/disk', operator: random.one(['Exists', 'DoesNotExist']) },
    { key: 'cores', operator: random.one(['Gt', 'Lt']), values: ['8'] },
  ]);
  const pods = random.some([
    { labels: { app: 'backend' }, topologyKey: zone, weight: random.one([1, 50, 100]) },
    { labels: { app: 'noisy', tier: 'batch' } },
  ]);
  return partly(random, {
    requireNodes: nodes,
    preferNodes: nodes.map((node) => ({ ...node, weight: random.one([1, 99, undefined]) })),
    nearPods: pods,
    avoidPods: pods,
  });
}

const ENCRYPTION =
  '/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/data/providers/Microsoft.Compute/diskEncryptionSets/own_Key';

/** @param size of the volume */
export function storage(random: Random, size: string): Values {
  const disks: readonly Values[] = [
    { kind: 'cluster-default' },
    { kind: 'existing', name: 'managed-premium' },
    { kind: 'premium', redundancy: random.one(['LRS', 'ZRS', null]), diskEncryptionSetId: random.maybe(ENCRYPTION) },
    { kind: 'premium-v2', ...random.one([{}, { iops: 3000, throughputMbps: 125 }, { iops: 12000, throughputMbps: 600 }]) },
  ];
  return { size, diskClass: random.one(disks), accessMode: random.one(['ReadWriteOncePod', 'ReadWriteOnce', null]) };
}

export function helperImage(random: Random, name: string, version: string): Values {
  return partly(random, {
    reference: random.one([
      `mirror.example.com:5000/${name}:v${version}`,
      `mirror.example.com/${name}@sha256:${'0123456789abcdef'.repeat(4)}`,
    ]),
    version,
    command: orNull(random, ['/usr/bin/env', name]),
    pullPolicy: random.one(['IfNotPresent', 'Always', 'Never']),
  });
}

/** Where a container is, if not at Azure. */
export function endpoint(random: Random, host: string): Values {
  return {
    host,
    ...partly(random, {
      port: random.one([443, 10000]),
      pathStyle: random.one([true, false]),
      caSecret: { name: 'blob-ca', key: 'ca.crt' },
    }),
    peer: random.one<Values>([
      { kind: 'cidr', cidr: '192.0.2.0/24', except: random.maybe(['192.0.2.128/25']) },
      { kind: 'cidr', cidr: '2001:db8::/32' },
      { kind: 'fqdn', name: host, cidr: '0.0.0.0/0' },
      { kind: 'pods', labels: { app: 'azurite' }, namespaceLabels: random.maybe({ 'kubernetes.io/metadata.name': 'storage' }) },
    ]),
  };
}
