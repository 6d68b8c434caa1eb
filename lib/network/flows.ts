import { databasesWithSchema } from '../common/databases';
import * as ports from '../common/ports';
import type { ClientModel, Peer } from '../model/network';
import type { PlatformModel } from '../model/platform';
import { checkTargets } from '../workload/check-targets';
import { expectsFailover } from '../workload/failover-check';

/**
 * Pods of the platform that policies are written for. `database` is members and read replicas together: they are one
 * Patroni cluster. `member` is what only members do.
 */
export type Group = 'database' | 'member' | 'pooler' | 'settings' | 'access' | 'schema' | 'backup' | 'archive' | 'check' | 'readiness';

export interface GroupEnd {
  readonly kind: 'group';
  readonly group: Group;
}

export type End = GroupEnd | Peer;

/** One connection that exists, from the one who opens it. */
export interface Flow {
  readonly from: End;
  readonly to: End;
  readonly ports: readonly number[];
  readonly why: string;
}

const group = (name: Group): GroupEnd => ({ kind: 'group', group: name });
const DATABASE = group('database');
const MEMBER = group('member');
const POOLER = group('pooler');

/** Every connection that the declared platform opens or accepts. What is not here does not exist, and is dropped. */
export function flowsOf(model: PlatformModel): Flow[] {
  const flows: Flow[] = [
    { from: DATABASE, to: DATABASE, ports: [ports.POSTGRES.number], why: 'replication, base backup, rewind' },
    { from: DATABASE, to: DATABASE, ports: [ports.PATRONI.number], why: 'leader race, failsafe check' },
    { from: DATABASE, to: DATABASE, ports: [ports.FACTS.number], why: 'what the other members know' },
    {
      from: DATABASE,
      to: { kind: 'api-server' },
      ports: model.network.apiServer.ports,
      why: 'Patroni keeps its lease and its labels in the API server',
    },
    { from: group('settings'), to: DATABASE, ports: [ports.PATRONI.number], why: 'dynamic configuration and restarts' },
    { from: group('access'), to: DATABASE, ports: [ports.POSTGRES.number], why: 'logins, databases, grants' },
    ...(hasSchemaJob(model)
      ? [{ from: group('schema'), to: DATABASE, ports: [ports.POSTGRES.number], why: 'migrations, hypertables' }]
      : []),
  ];
  const resolvers: Group[] = ['settings', 'access', ...(hasSchemaJob(model) ? (['schema'] as const) : [])];

  if (model.pooler) {
    flows.push({ from: POOLER, to: DATABASE, ports: [ports.POSTGRES.number], why: 'server connections' });
    flows.push({ from: POOLER, to: DATABASE, ports: [ports.PATRONI.number], why: 'who leads' });
    flows.push({ from: POOLER, to: POOLER, ports: [ports.PGBOUNCER.number], why: 'cancel requests between peers' });
    resolvers.push('pooler');
  }
  if (model.backups) {
    resolvers.push('backup', 'member');
    flows.push({ from: group('backup'), to: MEMBER, ports: [ports.PGBACKREST.number], why: 'backup over TLS' });
    for (const repo of model.backups.repositories) {
      flows.push({ from: MEMBER, to: repo.peer, ports: [repo.port], why: `WAL archive, repository ${repo.index}` });
      flows.push({ from: group('backup'), to: repo.peer, ports: [repo.port], why: `backups, repository ${repo.index}` });
    }
  }
  if (model.archive) {
    const { peer, port } = model.archive.destination;
    resolvers.push('archive');
    flows.push({ from: group('archive'), to: DATABASE, ports: [ports.POSTGRES.number], why: 'old chunks are read and dropped' });
    flows.push({ from: group('archive'), to: peer, ports: [port], why: 'old chunks, to cold storage and back' });
  }
  if (hasCheck(model)) {
    const way = model.pooler ? { to: POOLER, ports: [ports.PGBOUNCER.number] } : { to: DATABASE, ports: [ports.POSTGRES.number] };
    resolvers.push('check');
    flows.push({ from: group('check'), ...way, why: 'proof that clients get through' });
    if (expectsFailover(model)) flows.push(asksForFailover('check'));
  }
  if (expectsFailover(model)) {
    resolvers.push('readiness');
    flows.push(asksForFailover('readiness'));
  }
  flows.push(...resolvers.map((name): Flow => ({ from: group(name), to: { kind: 'dns' }, ports: [ports.DNS], why: 'name resolution' })));
  flows.push(...scrapes(model), ...model.network.clients.flatMap((client) => clientFlows(model, client)));
  return flows;
}

function asksForFailover(from: Group): Flow {
  return { from: group(from), to: DATABASE, ports: [ports.FACTS.number], why: 'whether a failover is possible' };
}

function scrapes(model: PlatformModel): Flow[] {
  if (!model.monitoring || model.monitoring.flavour === 'none') return [];
  const { namespace, podLabels } = model.monitoring.prometheus;
  const prometheus: Peer = { kind: 'pods', labels: podLabels, namespaceLabels: namespaceLabels(namespace) };
  return [
    { from: prometheus, to: DATABASE, ports: [ports.POSTGRES_EXPORTER.number, ports.PATRONI.number, ports.FACTS.number], why: 'scrape' },
    ...(model.pooler?.exporter ? [{ from: prometheus, to: POOLER, ports: [ports.PGBOUNCER_EXPORTER.number], why: 'scrape' }] : []),
  ];
}

function clientFlows(model: PlatformModel, client: ClientModel): Flow[] {
  const from: Peer = {
    kind: 'pods',
    labels: client.podLabels,
    namespaceLabels: client.namespace ? namespaceLabels(client.namespace) : undefined,
  };
  return client.to.flatMap((target): Flow[] => {
    if (target === 'pooler') return model.pooler ? [{ from, to: POOLER, ports: [ports.PGBOUNCER.number], why: client.name }] : [];
    return [{ from, to: DATABASE, ports: [ports.POSTGRES.number], why: `${client.name}, without the pooler` }];
  });
}

/** The label that Kubernetes itself puts on every namespace. */
function namespaceLabels(name: string): Record<string, string> {
  return { 'kubernetes.io/metadata.name': name };
}

function hasSchemaJob({ databases }: PlatformModel): boolean {
  return databasesWithSchema(databases).length > 0;
}

function hasCheck(model: PlatformModel): boolean {
  return checkTargets(model).length > 0;
}

/** Groups that have pods on this platform. */
export function groupsOf(model: PlatformModel): Group[] {
  return [
    'database',
    ...(model.pooler ? (['pooler'] as const) : []),
    'settings',
    'access',
    ...(hasSchemaJob(model) ? (['schema'] as const) : []),
    ...(model.backups ? (['member', 'backup'] as const) : []),
    ...(model.archive ? (['archive'] as const) : []),
    ...(hasCheck(model) ? (['check'] as const) : []),
    ...(expectsFailover(model) ? (['readiness'] as const) : []),
  ];
}
