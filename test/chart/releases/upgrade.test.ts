import { differences, differencesText, objectsByKey } from '../../support/differences';
import { ENVIRONMENT_SETS, installed, pathsOf } from '../../support/chart';
import { helmMerge } from '../../support/helm-values';
import type { Manifest } from '../../support/synth';
import { describeWithTool } from '../../support/tools';
import { immutable } from './immutable';

/** What people change from one revision to the next; one that takes a pod away, too. */
const CHANGES = [
  { name: 'memory', values: { postgres: { resources: { memory: '12Gi', cpu: '3' } }, readPool: { resources: { memory: '6Gi' } } } },
  { name: 'more servers', values: { postgres: { members: 5 }, readPool: { replicas: 3 }, pooler: { replicas: 3 } } },
  { name: 'fewer servers', values: { postgres: { members: 2 }, readPool: { enabled: false } } },
  { name: 'another image', values: { image: { digest: `sha256:${'ab'.repeat(32)}`, pullPolicy: 'Always' } } },
  { name: 'thresholds', values: { monitoring: { thresholds: { connections: 0.8, overdue: '1h' }, scrapeInterval: '1m' } } },
  { name: 'schedules', values: { backups: { schedules: [{ type: 'full', schedule: '45 3 * * *', deadline: '2h' }] } } },
  { name: 'labels', values: { labels: { team: 'data' }, annotations: { 'example.com/owner': 'us' }, namespaceLabels: { team: 'data' } } },
  { name: 'pools', values: { pooler: { mode: 'session', serverConnections: { min: 10, max: 50 } }, failover: { budget: '30s' } } },
  { name: 'who connects', values: { network: { clients: [{ name: 'one', podLabels: { app: 'one' }, to: ['pooler'] }] } } },
  { name: 'no network policies', values: { network: { dataplane: 'none' } } },
  { name: 'where pods run', values: { postgres: { scheduling: { nodeSelector: { pool: 'data' }, spreadZones: 'preferred' } } } },
  { name: 'certificates', values: { tls: { source: 'cert-manager', issuer: 'another', duration: '30d', renewBefore: '10d' } } },
  { name: 'Secrets', values: { credentials: { secretName: 'other-passwords' } } },
];

/** Of the objects that both have, where something differs that nobody may change. */
function forbidden(before: readonly Manifest[], after: readonly Manifest[]): string {
  const [a, b] = [objectsByKey(before), objectsByKey(after)];
  const fixed = (objects: ReadonlyMap<string, Manifest>, others: ReadonlyMap<string, Manifest>) =>
    new Map([...objects].filter(([key]) => others.has(key)).map(([key, object]) => [key, immutable(object)]));
  return differencesText(differences(fixed(a, b), fixed(b, a)));
}

describeWithTool('helm4', 'helm upgrade', (helm) => {
  const set = ENVIRONMENT_SETS.find(({ name }) => name === 'production')!;
  const rendered = (values: Readonly<Record<string, unknown>>) =>
    installed(helm, { valuesFiles: pathsOf(set), values: helmMerge(values, { acknowledge: { 'backup-coverage': 'a test' } }) });
  let before: readonly Manifest[];

  beforeAll(async () => {
    before = await rendered({});
  });

  it.each(CHANGES)('changes nothing that nobody may change: $name', async ({ values }) => {
    const after = await rendered(values);
    expect(differences(objectsByKey(before), objectsByKey(after))).not.toEqual([]);
    expect(forbidden(before, after)).toBe('');
  });

  it('leaves every StatefulSet its name', async () => {
    const names = (objects: readonly Manifest[]) =>
      objects.filter(({ kind }) => kind === 'StatefulSet').map(({ metadata }) => metadata.name);
    const all = await rendered(
      CHANGES.filter(({ name }) => name !== 'fewer servers').reduce((sum, { values }) => helmMerge(sum, values), {}),
    );
    expect(names(all)).toEqual(names(before));
    expect(forbidden(before, all)).toBe('');
  });

  /** A difference here is one that `helm upgrade` fails on for whoever runs the version before. */
  it('from the last version finds these as they were', () => {
    const contract = before
      .filter(({ kind }) => kind !== 'Job')
      .map((object) => ({ object: `${object.kind} ${object.metadata.name}`, ...immutable(object) }))
      .filter((fields) => JSON.stringify(Object.values(fields).slice(1)) !== '[]');
    expect(contract).toMatchSnapshot();
  });
});
