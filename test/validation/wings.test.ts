import { Cron, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { AzureBlob, ContainerImage, Database, type PlatformProps } from '../../lib';
import { problems, refusal, repository, VALID } from './props';

const pooler = (props: PlatformProps['pooler']) => ({ pooler: props });
const databases = (...list: Database[]) => ({ databases: list });
const backups = (props: Partial<NonNullable<PlatformProps['backups']>>) => ({ backups: { ...VALID.backups!, ...props } });
const scheduled = (schedule: Cron, more: object = {}) => backups({ schedules: [{ type: 'full', schedule, ...more }] });
const monitoring = (props: object) => ({ monitoring: { ...VALID.monitoring!, ...props } });
const client = { name: 'backend', podLabels: { app: 'backend' }, to: ['pooler'] } as const;

test.each<[string, Partial<PlatformProps>, ...string[]]>([
  ['no pod', pooler({ replicas: 0 }), 'pooler.replicas must be a whole number, at least 1, got 0: leave pooler out to have none'],
  [
    'more connections kept open than may be opened',
    pooler({ serverConnections: { min: 200, max: 100 } }),
    'pooler.serverConnections.min must not be above max (100), got 200: no more can be kept open than may be opened',
  ],
  [
    'no connection to the server',
    pooler({ serverConnections: { min: 0, max: 0 } }),
    'pooler.serverConnections.max must be a whole number, at least 1, got 0: they are opened at most, over all pods',
  ],
  [
    'nothing left for writes',
    pooler({ readShare: 1 }),
    'pooler.readShare must be at least 0 and below 1, got 1: it is the part of the server connections that goes to reads, and writes need some',
  ],
  [
    'no client',
    pooler({ clients: 0 }),
    'pooler.clients must be a whole number, at least 1, got 0: they are the client connections over all pods',
  ],
  [
    'fewer statements than none',
    pooler({ maxPreparedStatements: -1 }),
    'pooler.maxPreparedStatements must be a whole number, at least 0, got -1: 0 switches them off',
  ],
  [
    'an endless drain',
    pooler({ drain: Duration.hours(1) }),
    'pooler.drain must be whole seconds, from 0 s to 600 s, got 3600 s: a stopping pod accepts connections for so long',
  ],
  [
    'next to no memory',
    pooler({ resources: { cpu: Cpu.millis(100), memory: Size.mebibytes(8) } }),
    'pooler.resources.memory must be whole bytes, at least 64Mi, got 8Mi: the program does not run with less',
  ],
  [
    'an exporter without a tag',
    pooler({ exporter: ContainerImage.of({ reference: 'quay.io/prometheuscommunity/pgbouncer-exporter', version: '0.12.1' }) }),
    "pooler.exporter.reference must be an image with a tag or a digest ('registry/path:tag', '…@sha256:…'), got 'quay.io/prometheuscommunity/pgbouncer-exporter': without one, nodes run whatever is newest on the day",
  ],
])('the pooler refuses %s', (_title, overrides, ...expected) => {
  expect(refusal(overrides)).toBe(problems(...expected));
});

test.each<[string, Partial<PlatformProps>, ...string[]]>([
  ['none', databases(), 'databases must have at least one database, got none: add new Database(name)'],
  [
    'two of one name',
    databases(new Database('a'), new Database('a')),
    "databases must have different names, got 'a' more than once: put the logins into one of them",
  ],
  [
    "a name that is another's for reads",
    databases(new Database('a'), new Database('a_ro')),
    "databases must not have a name that is another's with '_ro', got 'a_ro' and 'a': the pooler offers 'a' for reads under that name; rename one",
  ],
  [
    'one that the server makes',
    databases(new Database('template1')),
    "a name of databases must not be one of postgres, template0, template1, pgbouncer, got 'template1': it exists already",
  ],
  [
    'a name of more than 63 bytes',
    databases(new Database('a'.repeat(64), { schema: 'a' })),
    `a name of databases must be a name of letters, digits, '_' and '-', not a digit or '-' first, at most 63, got '${'a'.repeat(64)}': choose another`,
  ],
  [
    "the server's own schema",
    databases(new Database('a', { schema: 'pg_catalog' })),
    "databases.a.schema must not be information_schema, pooler, cdk8s_timescale or begin with pg_, got 'pg_catalog': it belongs to the server; choose another",
  ],
  [
    'two owners',
    databases(new Database('a').addOwner('x').addOwner('y')),
    "databases.a must have at most one owner, got 'x' and 'y': give the others addReadWrite()",
  ],
  [
    'one login twice',
    databases(new Database('a').addReadOnly('x').addReadWrite('x')),
    "databases.a must have each login once, got 'x' more than once: keep the one with the greater privilege",
  ],
  [
    "PostgreSQL's own roles",
    databases(new Database('a').addReadOnly('pg_monitor')),
    "a login of databases.a must not begin with pg_ or be public or none, got 'pg_monitor': PostgreSQL keeps these for itself; choose another",
  ],
  [
    "the platform's own logins",
    databases(new Database('a').addReadOnly('rewind')),
    "a login of databases.a must not be one of the platform's own (postgres, replication, rewind, pgbouncer, pgbouncer_b), got 'rewind': choose another, or rename the platform's in systemRoles",
  ],
  [
    'a login that may not connect',
    databases(new Database('a').addReadOnly('x', { connectionLimit: 0 })),
    'databases.a.x.connectionLimit must be -1 (no limit) or a whole number, at least 1, got 0: with 0 it could not connect',
  ],
  [
    'a password in place of its key',
    databases(new Database('a').addReadOnly('x', { passwordKey: 'c2VjcmV0IHNlY3JldCBzZWNyZXQ=' })),
    'databases.a.x.passwordKey must say where a secret is kept, got what looks like a base64 key (not shown): keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked',
  ],
  [
    'one login with two passwords',
    databases(new Database('a').addReadOnly('x', { passwordKey: 'ONE' }), new Database('b').addReadOnly('x', { passwordKey: 'TWO' })),
    "the login 'x' must have one passwordKey in all databases, got 'ONE' and 'TWO': it is one login of the server; give the same everywhere",
  ],
])('databases refuse %s', (_title, overrides, ...expected) => {
  expect(refusal(overrides)).toBe(problems(...expected));
});

test.each<[string, Partial<PlatformProps>, ...string[]]>([
  [
    'no repository',
    backups({ repositories: [], schedules: [] }),
    'backups.repositories must have at least one repository, got none: add AzureBlob.sas(), or leave backups out',
  ],
  [
    'an account in capitals',
    backups({ repositories: [repository({ account: 'MS5-Backups' })] }),
    'backups.repositories[0].account must be the name of a storage account (3 to 24 lower-case letters and digits), got \'MS5-Backups\': see "az storage account list --query [].name"',
  ],
  [
    'a container of two letters',
    backups({ repositories: [repository({ container: 'db' })] }),
    "backups.repositories[0].container must be the name of a blob container (3 to 63 lower-case letters, digits and single '-', a letter or digit at both ends), got 'db': see \"az storage container list\"",
  ],
  [
    'a path from nowhere',
    backups({ repositories: [repository({ path: 'backups/' })] }),
    "backups.repositories[0].path must begin with '/' and name a folder, without '/' at the end and spaces, got 'backups/': leave it out for '/<platform>'",
  ],
  [
    'parts of days',
    backups({ repositories: [repository({ retainFull: Duration.hours(36) })] }),
    'backups.repositories[0].retainFull must be a whole number, at least 1, got 1.5: pgBackRest counts whole days; use Duration.days()',
  ],
  [
    'a SAS token in place of its key',
    backups({ repositories: [repository({}, 'sv=2022-11-02&ss=b&sig=abc%3D')] }),
    'backups.repositories[0].sasKey or accountKey must say where a secret is kept, got what looks like a SAS token (not shown): keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked',
  ],
  [
    'two repositories in one place',
    backups({ repositories: [repository(), repository()] }),
    'backups.repositories[1] must be in another account, container or path than backups.repositories[0], got the same: each would expire what the other needs',
  ],
  [
    'a scheme in the host, and an address that is none',
    backups({ repositories: [repository().at({ host: 'https://blobs', port: 70000, peer: { kind: 'cidr', cidr: '10.0.0.0/33' } })] }),
    "backups.repositories[0].endpoint.host must be a DNS name (lower-case letters, digits, '-' and '.', at most 253), got 'https://blobs': give the host without scheme and port",
    'backups.repositories[0].endpoint.port must be a whole number, from 1 to 65535, got 70000: it is a TCP port',
    "backups.repositories[0].endpoint.peer.cidr must be an address range ('10.240.0.0/16', one address is '10.240.0.4/32'), got '10.0.0.0/33': see \"kubectl get endpointslices\"",
  ],
  [
    'an hour that no day has',
    scheduled(Cron.schedule({ minute: '0', hour: '24' })),
    "backups.schedules[0].schedule must have 0 to 23, ranges, lists and steps for the hour, got '24' in '0 24 * * *': Kubernetes refuses it",
  ],
  [
    'two fields in one',
    scheduled(Cron.schedule({ minute: '0 1' })),
    "backups.schedules[0].schedule must have five fields (minute, hour, day of month, month, day of week), got 6 in '0 1 * * * *': Kubernetes refuses it",
  ],
  [
    'a day that never comes',
    scheduled(Cron.schedule({ minute: '0', hour: '1', day: '30', month: '2' })),
    "backups.schedules[0].schedule must start some day, got '0 1 30 2 *', which names a day that no month has: Kubernetes refuses it",
  ],
  [
    'a repository that is not there',
    scheduled(Cron.daily(), { repository: 2 }),
    'backups.schedules[0].repository must be the number of a repository (from 1 to 1), got 2: they are counted in the order of backups.repositories',
  ],
  [
    'a deadline of a moment',
    scheduled(Cron.daily(), { deadline: Duration.seconds(5) }),
    'backups.schedules[0].deadline must be whole seconds, from 60 s to 604800 s, got 5 s: a run that takes longer has failed',
  ],
  [
    'no process',
    backups({ processes: 0 }),
    "backups.processes must be a whole number, from 1 to 999, got 0: these are pgBackRest's limits",
  ],
])('backups refuse %s', (_title, overrides, ...expected) => {
  expect(refusal(overrides)).toBe(problems(...expected));
});

test.each<[string, Partial<PlatformProps>, ...string[]]>([
  [
    'runbooks that anybody may change on the way',
    monitoring({ runbookBaseUrl: 'http://runbooks' }),
    "monitoring.runbookBaseUrl must be a https URL, got 'http://runbooks': every alert links to its page below it",
  ],
  [
    'a scrape each second',
    monitoring({ scrapeInterval: Duration.seconds(1) }),
    'monitoring.scrapeInterval must be whole seconds, from 5 s to 300 s, got 1 s: more often burdens the server; less often leaves holes, since a series ends after 5 minutes without a sample',
  ],
  [
    'every pod as Prometheus',
    monitoring({ prometheus: { namespace: 'monitoring', podLabels: {} } }),
    'monitoring.prometheus.podLabels must have at least one label, got none: every pod of the namespace could read the metrics; give the labels of the Prometheus pods',
  ],
])('monitoring refuses %s', (_title, overrides, ...expected) => {
  expect(refusal(overrides)).toBe(problems(...expected));
});

test.each<[string, NonNullable<PlatformProps['network']>, ...string[]]>([
  [
    'clients of one name',
    { clients: [client, client] },
    "network.clients must have different names, got 'backend' more than once: put what it connects to into one client",
  ],
  [
    'every pod as a client',
    { clients: [{ ...client, podLabels: {} }] },
    "network.clients.backend.podLabels must have at least one label, got none: it would let in every pod of the namespace; give the labels of the client's pods",
  ],
  [
    'a client that goes nowhere',
    { clients: [{ ...client, to: [] }] },
    'network.clients.backend.to must name at least one of pooler, primary and replicas, got none: leave the client out if it does not connect',
  ],
  [
    'an address for a range',
    { apiServer: { cidrs: ['10.0.0.1'] } },
    "network.apiServer.cidrs[0] must be an address range ('10.240.0.0/16', one address is '10.240.0.4/32'), got '10.0.0.1': see \"kubectl get endpointslices\"",
  ],
  [
    'an API server that is nowhere',
    { apiServer: { cidrs: [], ports: [0] } },
    'network.apiServer.cidrs must have at least one address range, got none: Patroni cannot work without the API server; leave apiServer out for any address',
    'network.apiServer.ports[0] must be a whole number, from 1 to 65535, got 0: it is a TCP port',
  ],
])('the network refuses %s', (_title, network, ...expected) => {
  expect(refusal({ network })).toBe(problems(...expected));
});

test('a description as rich as it gets is accepted', () => {
  const elsewhere = AzureBlob.managedIdentity({ account: 'backups', container: 'elsewhere', retainFull: Duration.days(90) });
  const rich: Partial<PlatformProps> = {
    ...backups({ repositories: [repository(), elsewhere] }),
    network: { clients: [client], apiServer: { cidrs: ['fd00::/8', '10.0.0.0/8'], ports: [443] } },
    labels: { 'example.com/team': 'Data_1', empty: '' },
  };
  expect(() => refusal(rich)).toThrow(new Error('accepted'));
});
