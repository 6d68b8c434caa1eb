import type { NetworkModel } from '../../lib/model/network';
import { CiliumPolicies } from '../../lib/network/cilium-policies';
import { flowsOf } from '../../lib/network/flows';
import { KubernetesPolicies } from '../../lib/network/kubernetes-policies';
import { ciliumVerdict, kubernetesVerdict, type Connection, type Place } from '../support/network';
import { everythingOn, render } from '../support/platforms';
import { find, synth } from '../support/synth';
import { client, connectionsOf, firstOf, INTERNET, placesOf, podsOf, STORAGE } from './places';

const NETWORK: Partial<NetworkModel> = {
  apiServer: { cidrs: ['10.240.0.0/16'], ports: [443] },
  clients: [
    { name: 'backend', podLabels: { app: 'backend' }, to: ['pooler'] },
    { name: 'grafana', podLabels: { app: 'grafana' }, namespace: 'apps', to: ['replicas'] },
  ],
};

/** The richest platform that is declared, with an API server that is somewhere. */
const rendered = render(everythingOn());
const model = { ...rendered.model, network: { ...rendered.model.network, ...NETWORK } };
const own = podsOf(rendered);
const flows = flowsOf(model);
const API_SERVER: Place = { name: 'API server', ip: firstOf(model.network.apiServer.cidrs[0]!) };

const kubernetes = kubernetesVerdict(synth((scope) => new KubernetesPolicies(scope, 'Policies', model)));
const cilium = ciliumVerdict(
  synth((scope) => new CiliumPolicies(scope, 'Policies', model)),
  {
    'kube-apiserver': [firstOf('10.240.0.0/16')],
    ...Object.fromEntries(model.backups!.repositories.flatMap(({ peer }) => (peer.kind === 'fqdn' ? [[peer.name, [STORAGE]]] : []))),
  },
);

const shown = ({ from, to, port, protocol }: Connection) => `${from.name} -> ${to.name} ${protocol}/${port}`;

/** The one pod of the platform whose workload is called this. */
function pod(workload: string): Place {
  const found = own.filter(({ name }) => name.replace(/-[0-9a-f]{10}$/, '') === workload);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const MEMBER = pod('StatefulSet/telemetry');
const READER = pod('StatefulSet/telemetry-replica');
const POOLER = pod('StatefulSet/telemetry-pooler');
const SETTINGS = pod('Job/telemetry-settings');
const ACCESS = pod('Job/telemetry-access');
const ARCHIVE = pod('CronJob/telemetry-archive');
const BACKUP = pod('CronJob/telemetry-backup-incr');
const CHECK = pod('CronJob/telemetry-check');
const BACKEND = client('backend', 'everything', { app: 'backend' });
const GRAFANA = client('grafana', 'apps', { app: 'grafana' });
const STRANGER = client('stranger', 'everything', { app: 'other' });
const NAMESAKE = client('pod with the labels of a client in another namespace', 'elsewhere', { app: 'grafana' });
const PROMETHEUS = client('prometheus', 'monitoring', { 'app.kubernetes.io/name': 'prometheus' });
const DNS = client('dns', 'kube-system', { 'k8s-app': 'kube-dns' });
const OUTSIDE: Place = { name: 'internet', ip: INTERNET };

const EVERYBODY = [...own, BACKEND, GRAFANA, STRANGER, NAMESAKE, PROMETHEUS, DNS];

describe.each([
  ['NetworkPolicy', kubernetes],
  ['CiliumNetworkPolicy', cilium],
])('by %s', (_, verdict) => {
  it('every declared connection is allowed, at both of its ends', () => {
    const declared = flows.flatMap((flow) => connectionsOf(flow, model, own));
    expect(declared.length).toBeGreaterThan(50);
    expect(declared.filter((connection) => !verdict(connection)).map(shown)).toEqual([]);
  });

  it('no other connection between pods is', () => {
    const declared = new Set(
      flows
        .flatMap((flow) => connectionsOf(flow, model, own))
        .map(({ from, to, port, protocol }) => JSON.stringify([labelsOf(from), labelsOf(to), port, protocol])),
    );
    const surplus = EVERYBODY.flatMap((from) =>
      own.flatMap((to) =>
        [5432, 6432, 8008, 8432, 9127, 9187, 9201, 22].flatMap((port) => {
          const connection = { from, to, port, protocol: 'TCP' as const };
          const known = declared.has(JSON.stringify([labelsOf(from), labelsOf(to), port, 'TCP']));
          return verdict(connection) && !known ? [shown(connection)] : [];
        }),
      ),
    );
    expect(surplus).toEqual([]);
  });

  it.each([
    ['an application to the REST interface of Patroni', BACKEND, MEMBER, 8008],
    ['an application to the facts of a member', BACKEND, MEMBER, 9201],
    ['an application past the pooler', BACKEND, MEMBER, 5432],
    ['a stranger to the database', STRANGER, MEMBER, 5432],
    ['a stranger to the pooler', STRANGER, POOLER, 6432],
    ['a namesake of a client from another namespace', NAMESAKE, MEMBER, 5432],
    ['a monitored pod back to Prometheus', MEMBER, PROMETHEUS, 9090],
    ['Prometheus to the database itself', PROMETHEUS, MEMBER, 5432],
    ['the pooler to the API server', POOLER, API_SERVER, 443],
    ['the pooler to the exporter of a member', POOLER, MEMBER, 9187],
    ['the pooler to the internet', POOLER, OUTSIDE, 443],
    ['the read pool to the internet', READER, OUTSIDE, 443],
    ['the read pool to the backups', READER, { name: 'storage', ip: '192.0.2.1' }, 10000],
    ['a backup from a read replica', BACKUP, READER, 8432],
    ['a backup past the exception of its repository', BACKUP, { name: 'exception', ip: '192.0.2.200' }, 10000],
    ['the archive to the REST interface of Patroni', ARCHIVE, MEMBER, 8008],
    ['the archive to the internet', ARCHIVE, OUTSIDE, 10001],
    ['a member to the archive', MEMBER, { name: 'cold storage', ip: '203.0.113.1' }, 10001],
    ['the settings Job to the database itself', SETTINGS, MEMBER, 5432],
    ['the access Job to the REST interface of Patroni', ACCESS, MEMBER, 8008],
    ['a Job to the API server', ACCESS, API_SERVER, 443],
    ['the connection check past the pooler', CHECK, MEMBER, 5432],
    ['the database to the pooler', MEMBER, POOLER, 6432],
    ['the database to an application', MEMBER, BACKEND, 80],
    ['anything over ssh', POOLER, MEMBER, 22],
  ])('%s is not let through', (what, from, to, port) => {
    expect(what).not.toBe('');
    expect(verdict({ from, to, port, protocol: 'TCP' })).toBe(false);
  });

  it('strangers are left alone among themselves', () => {
    expect(verdict({ from: STRANGER, to: BACKEND, port: 80, protocol: 'TCP' })).toBe(true);
    expect(verdict({ from: STRANGER, to: OUTSIDE, port: 443, protocol: 'TCP' })).toBe(true);
  });
});

describe('both dataplanes', () => {
  it('say the same about every pair of pods and every port', () => {
    const different = EVERYBODY.flatMap((from) =>
      EVERYBODY.flatMap((to) =>
        [53, 443, 5432, 6432, 8008, 8432, 9127, 9187, 9201, 10000].flatMap((port) =>
          (['TCP', 'UDP'] as const).flatMap((protocol) => {
            const connection = { from, to, port, protocol };
            return kubernetes(connection) === cilium(connection) ? [] : [shown(connection)];
          }),
        ),
      ),
    );
    expect(different).toEqual([]);
  });

  it('cover every pod that the platform makes with at least one group, but those that connect to nothing', () => {
    const grouped = new Set(
      flows.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end.kind === 'group' ? placesOf(end, model, own) : [])),
    );
    expect(own.filter((place) => !grouped.has(place)).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Job\/telemetry-preflight-/),
      expect.stringMatching(/^Job\/telemetry-tls-/),
    ]);
  });
});

describe('on Cilium', () => {
  it('a backup reaches its storage account only, where NetworkPolicy has to allow every address', () => {
    const to = (ip: string) => ({ from: BACKUP, to: { name: ip, ip }, port: 443, protocol: 'TCP' as const });
    expect([cilium(to(STORAGE)), kubernetes(to(STORAGE))]).toEqual([true, true]);
    expect([cilium(to(INTERNET)), kubernetes(to(INTERNET))]).toEqual([false, true]);
  });

  it('the API server is an entity, since an address block never matches a node there', () => {
    const objects = synth((scope) => new CiliumPolicies(scope, 'Policies', model));
    const { egress } = find(objects, 'CiliumNetworkPolicy', 'telemetry-database')['spec'] as { egress: object[] };
    expect(egress).toContainEqual({ toEntities: ['kube-apiserver'], toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }] }] });
  });

  it('a storage account is a name, and the answers of DNS are seen for it', () => {
    const objects = synth((scope) => new CiliumPolicies(scope, 'Policies', model));
    const { egress } = find(objects, 'CiliumNetworkPolicy', 'telemetry-member')['spec'] as { egress: { toPorts: { rules?: object }[] }[] };
    expect(egress).toContainEqual(expect.objectContaining({ toFQDNs: [{ matchName: 'near.blob.core.windows.net' }] }));
    expect(egress.flatMap((rule) => rule.toPorts.flatMap((ports) => ports.rules ?? []))).toEqual([{ dns: [{ matchPattern: '*' }] }]);
  });
});

function labelsOf(place: Place): unknown {
  return place.namespace === undefined ? place.ip : [place.namespace, place.labels];
}
