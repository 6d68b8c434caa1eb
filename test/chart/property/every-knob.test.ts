import { KNOBS, pathText, type Knob } from '../../../lib/chart/knobs';
import type { Kind } from '../../../lib/chart/knobs/kind';
import { effectOf, type Effect } from './knob-effects';

/** What has keys of its own does whatever they do. */
const isLeaf = ({ kind }: Knob): boolean => !(hasKeys(kind) || ((kind.type === 'list' || kind.type === 'map') && hasKeys(kind.of)));

function hasKeys(kind: Kind): boolean {
  return kind.type === 'object' || (kind.type === 'map' && hasKeys(kind.of));
}

const knobs = KNOBS.filter(isLeaf);

/** Keys that change no object, and that no check holds against others when they stand alone. */
const FOR_PEOPLE: Readonly<Record<string, string>> = {
  'network.clients[].name': 'what NOTES and findings call the client',
  'preflight.lookup': 'tells Helm whether to look into the cluster, before there are objects',
  'backups.repositories[].managedIdentity': 'takes the place of sasKey or accountKey, which changes objects',
};

/** What an upgrade cannot change: the README of the chart says what to do instead. */
const FIXED = [
  'clusterPrefix',
  // Data is for one major version; a change of the minor version changes nothing here.
  'image.postgres',
  ...['postgres', 'readPool'].flatMap((pods) => [
    `${pods}.storage.accessMode`,
    `${pods}.storage.size`,
    ...['kind', 'name', 'redundancy', 'iops', 'throughputMbps', 'diskEncryptionSetId'].map((key) => `${pods}.storage.diskClass.${key}`),
  ]),
  'reclaimPolicy',
];

/** Of more objects than these, only how many they are of each kind. */
const MOST_FIELDS = 25;

describe('every key of the values', () => {
  let effects: ReadonlyMap<string, Effect>;

  beforeAll(() => {
    effects = new Map(knobs.map((knob) => [pathText(knob.path), effectOf(knob)]));
  }, 300_000);

  it('changes an object, or is held against others', () => {
    const idle = [...effects].filter(([, { reached, refused }]) => reached.size === 0 && refused.size === 0).map(([path]) => path);
    expect(idle.sort()).toEqual(Object.keys(FOR_PEOPLE).sort());
  });

  it('can be changed by an upgrade, but for those of volumes, their classes and the data on them', () => {
    const fixed = [...effects].filter(([, { immutable }]) => immutable.size > 0).map(([path]) => path);
    expect(fixed.sort()).toEqual([...FIXED].sort());
  });

  it('reaches these fields of these objects', () => {
    expect([...effects].map(([path, effect]) => `${path}\n${linesOf(path, effect).join('\n')}`).join('\n')).toMatchSnapshot();
  });
});

function linesOf(path: string, { reached }: Effect): string[] {
  if (reached.size === 0) return [`  (${FOR_PEOPLE[path] ?? 'whatever else was tried is refused'})`];
  const byObject = new Map<string, string[]>();
  for (const line of [...reached].sort()) {
    const [, object = '', field = ''] = /^(\S+ \S+) ?(.*)$/.exec(line)!;
    byObject.set(object, [...(byObject.get(object) ?? []), field || 'is there or not']);
  }
  return reached.size > MOST_FIELDS ? [countsOf([...byObject.keys()])] : together(byObject);
}

/** Objects of one kind in which the same fields change are one line. */
function together(byObject: ReadonlyMap<string, readonly string[]>): string[] {
  const names = new Map<string, string[]>();
  for (const [object, fields] of byObject) {
    const [kind, name] = object.split(' ') as [string, string];
    const line = `${kind} *: ${fields.join(', ')}`;
    names.set(line, [...(names.get(line) ?? []), name]);
  }
  return [...names].map(([line, all]) => `  ${line.replace('*', all.join(', '))}`);
}

function countsOf(objects: readonly string[]): string {
  const kinds = objects.map((object) => object.split(' ')[0]!);
  return `  ${[...new Set(kinds)].map((kind) => `${kinds.filter((other) => other === kind).length} ${kind}`).join(', ')}`;
}
