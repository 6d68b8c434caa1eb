import { notes } from '../../lib/chart/notes';
import { checkPlatform } from '../../lib/checks/report';
import { Database, Tls, type PlatformProps } from '../../lib';
import { everythingOff, everythingOn, PLATFORMS, render } from '../support/platforms';

function notesOf(props: PlatformProps): string {
  const { model } = render(props);
  return notes(model, checkPlatform(model), { name: 'shop', namespace: 'stores' });
}

describe.each(PLATFORMS)('notes of platform $name', ({ props }) => {
  const { model, objects } = render(props());
  const text = notes(model, checkPlatform(model), { name: 'shop', namespace: model.namespace.name });

  it('send nobody to a Service that is not there, or to a port that it does not have', () => {
    const addresses = [...text.matchAll(/host=(\S+?)\.\S+ port=(\d+)/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, service, port] of addresses) {
      const found = objects.find((object) => object.kind === 'Service' && object.metadata.name === service);
      const { ports } = found!['spec'] as { readonly ports: readonly { readonly port: number }[] };
      expect(ports.map((p) => p.port)).toContain(Number(port));
    }
  });

  it('name every database, login, and Secret that has to be there', () => {
    const names = model.databases.flatMap((database) => [database.name, ...database.roles.map((role) => role.name)]);
    for (const name of [...names, model.credentials.secretName, model.tls.serverSecret]) expect(text).toContain(name);
  });

  it('are whole lines without anything that is not there', () => {
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.split('\n').filter((line) => /\s$/.test(line))).toEqual([]);
  });
});

describe('notes', () => {
  it('begin with what runs, and where', () => {
    expect(notesOf(everythingOn()).split('\n').slice(0, 2)).toEqual([
      'PostgreSQL 15.18 with TimescaleDB 2.28.3: telemetry (test) in namespace everything',
      '5 members, one of which leads, 3 read replicas, 3 poolers',
    ]);
    expect(notesOf(everythingOff()).split('\n').slice(0, 2)).toEqual(['PostgreSQL 15.18: postgres (test) in namespace bare', '1 member']);
  });

  it('say how to test the release, where anything can be tested', () => {
    expect(notesOf(everythingOn())).toContain('helm test shop --namespace stores');
    const untested = render(everythingOff()).model;
    const databases = untested.databases.map((d) => ({ ...d, roles: d.roles.map((role) => ({ ...role, passwordKey: undefined })) }));
    const text = notes({ ...untested, databases }, [], { name: 'shop', namespace: 'stores' });
    expect(text).not.toContain('helm test');
    expect(text).toContain('No login has a password');
  });

  it('connect through the pooler where there is one, with its certificate', () => {
    const text = notesOf(everythingOn());
    expect(text).toContain('reads and writes  host=telemetry-pooler.everything.svc.cluster.local port=6432 dbname=plain\n');
    expect(text).toContain('reads only        host=telemetry-pooler.everything.svc.cluster.local port=6432 dbname=plain_ro\n');
    expect(text).toContain("psql 'host=localhost port=6432 dbname=telemetry user=owner sslmode=verify-full sslrootcert=ca.crt'");
    expect(text).toContain('get secret telemetry-pooler-tls --output');
  });

  it('connect to the servers themselves where there is none', () => {
    const one = notesOf(everythingOff());
    expect(one).toContain('reads and writes  host=postgres-primary.bare.svc.cluster.local port=5432 dbname=app\n');
    expect(one).not.toContain('reads only');
    expect(one).toContain('port-forward service/postgres-primary 5432');
    expect(one).toContain('get secret server-tls --output');
    const three = notesOf({ ...everythingOff(), postgres: { ...everythingOff().postgres, members: 3 } });
    expect(three).toContain('reads only        host=postgres-readonly.bare.svc.cluster.local port=5432 dbname=app\n');
  });

  it('say who may connect', () => {
    expect(notesOf(everythingOn())).toContain('only these pods may connect (network.clients): backend\n');
    expect(notesOf(everythingOff())).toContain('No pod of an application may connect yet');
    expect(notesOf({ ...everythingOff(), network: { dataplane: 'none' } })).toContain('Every pod of the cluster may connect');
  });

  it('say where passwords and certificates come from, each key once', () => {
    const made = notesOf({ ...everythingOn(), tls: Tls.existing({ server: 'a', pooler: 'b', backup: 'c' }) });
    expect(made).toContain('passwords     credentials, made by you\n');
    expect(made).toContain('certificates  a, b, c, made by you\n');
    expect(made.match(/READER_PASSWORD: reader\n/g)).toHaveLength(1);
    const production = notesOf(PLATFORMS.find(({ name }) => name === 'production')!.props());
    expect(production).toContain('copied from Key Vault kv-ms5-prod-uksouth\n');
    expect(production).toContain('made by ClusterIssuer ms5-internal-ca\n');
  });

  it('list what is not there, and nothing where all is', () => {
    const text = notesOf({ ...everythingOff(), network: { dataplane: 'none' } });
    const list = text.split('NOT THERE\n')[1]!.split('\n\n')[0]!;
    expect(list.split('\n').map((line) => line.trim().split(':')[0])).toEqual(['a standby', 'backups', 'exporters', 'network policies']);
    expect(notesOf(everythingOn())).not.toContain('NOT THERE');
  });

  it('repeat the warnings of the checks, without those that were accepted', () => {
    const props = { ...everythingOff(), databases: [new Database('app', { timescaledb: false }).addOwner('app')] };
    expect(notesOf(props)).toContain('[backups-missing]');
    const accepted = notesOf({ ...props, acknowledge: { 'backups-missing': 'a copy of a copy' } });
    expect(accepted).not.toContain('[backups-missing]');
    expect(accepted).toContain('WARNINGS\n');
  });
});
