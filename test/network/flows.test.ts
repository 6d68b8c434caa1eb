import type { PlatformModel } from '../../lib/model/platform';
import { flowsOf, groupsOf } from '../../lib/network/flows';
import { describeNetwork } from '../../lib/network/network-props';
import { ARCHIVE, modelFixture } from '../support/model';

const BARE: Partial<PlatformModel> = { pooler: undefined, backups: undefined, monitoring: undefined, readPool: undefined };
const flows = (overrides: Partial<PlatformModel>) => flowsOf(modelFixture(overrides));

describe('the flows of a platform', () => {
  it('end with the wings that are left out', () => {
    expect(groupsOf(modelFixture(BARE))).toEqual(['database', 'settings', 'access', 'schema', 'check', 'readiness']);
    const ports = new Set(flows(BARE).flatMap((flow) => flow.ports));
    for (const absent of [6432, 8432, 9127, 9187]) expect(ports).not.toContain(absent);
  });

  it('hold no scrape where nobody scrapes', () => {
    const monitoring = { ...modelFixture().monitoring!, flavour: 'none' as const };
    expect(flows({ monitoring }).filter(({ why }) => why === 'scrape')).toEqual([]);
  });

  it('reach the archive from members and backups, and from no read replica', () => {
    const toBlob = flows({}).filter(({ to }) => to.kind === 'fqdn');
    expect(toBlob.map(({ from }) => from)).toEqual([
      { kind: 'group', group: 'member' },
      { kind: 'group', group: 'backup' },
    ]);
  });

  it('lead to cold storage and back from the archive alone, where there is one', () => {
    const { groups, to } = { groups: groupsOf(modelFixture({ archive: ARCHIVE })), to: flows({ archive: ARCHIVE }) };
    expect(groups).toContain('archive');
    const own = to.filter(({ from }) => from.kind === 'group' && from.group === 'archive');
    expect(own.map(({ to: end, ports }) => [end.kind === 'group' ? end.group : end.kind, ports])).toEqual([
      ['database', [5432]],
      ['fqdn', [443]],
      ['dns', [53]],
    ]);
    expect(groupsOf(modelFixture())).not.toContain('archive');
  });

  it('of the connection check are those of a client, and the question whether a failover is possible', () => {
    const own = (overrides: Partial<PlatformModel>) =>
      flows(overrides)
        .filter(({ from }) => from.kind === 'group' && from.group === 'check')
        .map(({ to, ports }) => [to.kind === 'group' ? to.group : to.kind, ports]);
    expect(own({})).toEqual([
      ['pooler', [6432]],
      ['database', [9201]],
      ['dns', [53]],
    ]);
    expect(own({ pooler: undefined })).toEqual([
      ['database', [5432]],
      ['database', [9201]],
      ['dns', [53]],
    ]);
    const single = { members: { ...modelFixture().members, replicas: 1 } };
    expect(own(single)).toEqual([
      ['pooler', [6432]],
      ['dns', [53]],
    ]);
    expect(groupsOf(modelFixture(single))).not.toContain('readiness');
    const nobody = modelFixture().databases.map((d) => ({ ...d, roles: [] }));
    expect(own({ databases: nobody })).toEqual([]);
    expect(groupsOf(modelFixture({ databases: nobody }))).not.toContain('check');
  });

  it('each say why they exist', () => {
    expect(flows({}).filter(({ why }) => why.length < 5)).toEqual([]);
  });

  it('of a client lead where it connects to', () => {
    const declared = flows({}).filter(({ from }) => from.kind === 'pods' && from.labels['component'] === 'backend');
    expect(declared.map(({ to, ports }) => [to, ports])).toEqual([
      [{ kind: 'group', group: 'pooler' }, [6432]],
      [{ kind: 'group', group: 'database' }, [5432]],
    ]);
  });
});

describe('describeNetwork', () => {
  it('lets nobody in, and looks for the API server anywhere, where nothing is said', () => {
    expect(describeNetwork()).toEqual({
      dataplane: 'kubernetes',
      clients: [],
      apiServer: { cidrs: ['0.0.0.0/0'], ports: [443, 6443] },
      dnsNamespace: 'kube-system',
      dnsPodLabels: { 'k8s-app': 'kube-dns' },
    });
  });
});
