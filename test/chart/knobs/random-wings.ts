import type { Random } from '../../support/random';
import { endpoint, helperImage, labels, orNull, partly, resources, scheduling, someLabels, type Values } from './random-parts';

// The wings that can be off. On or off, they may say anything.

export function pooler(random: Random): Values {
  return partly(random, {
    enabled: random.one([true, false]),
    replicas: random.one([1, 2, 3]),
    resources: resources(random, ['128Mi', '1Gi']),
    serverConnections: random.one([{ min: 0, max: 30 }, { min: 20 }, { min: 30, max: 60 }]),
    clients: random.one([100, 1001]),
    mode: random.one(['transaction', 'session']),
    maxPreparedStatements: random.one([0, 200, null]),
    readShare: random.one([0, 0.25, 0.5]),
    drain: random.one(['0s', '5s', '1m', null]),
    exporter: { enabled: random.one([true, false]), ...helperImage(random, 'pgbouncer-exporter', '0.12.1') },
    scheduling: scheduling(random),
  });
}

export function backups(random: Random): Values {
  const repository = (account: string): Values => ({
    account,
    container: random.one(['database-backups', 'b2b']),
    path: orNull(random, `/some/${account}`),
    retainFull: random.one(['30d', '336h', '5d']),
    cipherKey: orNull(random, 'CIPHER_PASSPHRASE'),
    endpoint: orNull(random, endpoint(random, `${account}.example.com`)),
    ...random.one<Values>([
      { sasKey: 'BACKUP_SAS' },
      { accountKey: 'BACKUP.account-key' },
      { managedIdentity: true },
      { sasKey: 'BACKUP_SAS', accountKey: null, managedIdentity: false },
    ]),
  });
  const two = random.one([true, false]);
  const first = [
    { type: 'full', schedule: random.one(['5 1 * * *', '5 1 * * sun', '5 1 */2 * ?']), deadline: random.one(['55m', '1h', undefined]) },
    ...random.some<Values>([
      { type: 'incr', schedule: '5 6-22/4 * * *', repository: 1, deadline: '50m' },
      { type: 'diff', schedule: '35 3 * jan-jun,DEC 1-5', deadline: '30m' },
    ]),
  ];
  return {
    enabled: random.one([true, true, false]),
    repositories: two ? [repository('nearby'), repository('faraway')] : [repository('nearby')],
    schedules: two ? [...first, { type: 'full', schedule: '5 4 * * *', repository: 2 }] : orNull(random, first),
    ...partly(random, {
      from: random.one(['primary', 'standby', 'prefer-standby', null]),
      processes: random.one([1, 4]),
      resources: resources(random, ['256Mi', '2Gi']),
      scheduling: scheduling(random),
    }),
  };
}

export function archive(random: Random): Values {
  return {
    ...partly(random, {
      schedule: random.one(['35 2 * * *', '0 3 * * 6', null]),
      deadline: random.one(['6h', '90m', '1d']),
      scratch: orNull(random, random.one(['4Gi', '512Mi'])),
      resources: resources(random, ['128Mi', '256Mi']),
      scheduling: scheduling(random),
    }),
    destination: {
      account: 'coldstore',
      container: 'archive',
      path: orNull(random, '/old/chunks'),
      sasKey: 'ARCHIVE_SAS',
      tier: orNull(random, random.one(['Hot', 'Cool', 'Cold'])),
      endpoint: orNull(random, endpoint(random, 'cold.example.com')),
    },
  };
}

export function monitoring(random: Random): Values {
  return partly(random, {
    enabled: random.one([true, true, false]),
    flavour: random.one(['prometheus-operator', 'azure-managed', 'none', null]),
    role: orNull(random, 'monitoring'),
    prometheus: orNull(random, { namespace: 'observability', podLabels: { 'app.kubernetes.io/name': null, ...someLabels(random) } }),
    scrapeInterval: random.one(['15s', '1m', null]),
    objectLabels: labels(random),
    alertLabels: labels(random),
    thresholds: orNull(random, thresholds(random)),
    runbookBaseUrl: random.one(['https://runbooks.example.com', 'https://example.com/a/b?c=d']),
    postgresExporter: helperImage(random, 'postgres-exporter', '0.20.1'),
  });
}

function thresholds(random: Random): Values {
  return partly(random, {
    volumeFree: random.one([0.05, 0.2]),
    volumeTrend: random.one([0.3, 0.5]),
    volumeFullWithin: random.one(['12h', '2d']),
    connections: random.one([0.5, 0.95]),
    poolWait: random.one(['5s', '30s']),
    walArchiving: random.one(['10m', '1h']),
    standbyBehind: random.one(['5m', '20m']),
    synchronousStandby: random.one(['2m', null]),
    certificateExpiry: random.one(['12h', '30d']),
    overdue: random.one(['45m', '1d']),
    metricsMissing: random.one(['90s', '15m']),
  });
}

export function network(random: Random): Values {
  return partly(random, {
    dataplane: random.one(['kubernetes', 'cilium', 'none', null]),
    clients: random.some<Values>([
      { name: 'backend', podLabels: someLabels(random), to: ['primary'] },
      { name: 'reports', podLabels: { app: 'reports' }, namespace: orNull(random, 'reporting'), to: ['pooler', 'primary'] },
    ]),
    apiServer: orNull(random, { cidrs: random.one([['10.0.0.0/8'], ['10.0.0.0/16', 'fd00::/8']]), ...random.maybe({ ports: [6443] }) }),
    dns: orNull(random, { namespace: 'dns', podLabels: someLabels(random) }),
  });
}
