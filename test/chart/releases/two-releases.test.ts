import { objectsByKey } from '../../support/differences';
import { installed, pathsOf, VALUES_SETS } from '../../support/chart';
import type { Manifest } from '../../support/synth';
import { describeWithTool } from '../../support/tools';
import { finding, selectorsOf } from './selectors';

/** A name in values is one name for both, and a namespace is made once. */
const OWN_NAMES = { name: '', createNamespace: false };

describeWithTool('helm4', 'two releases of the same values in one namespace', (helm) => {
  describe.each(VALUES_SETS)('$name', (set) => {
    let [first, second]: readonly Manifest[][] = [];

    beforeAll(async () => {
      const objects = (release: string) => installed(helm, { release, namespace: 'shared', valuesFiles: pathsOf(set), values: OWN_NAMES });
      [first, second] = await Promise.all([objects('first'), objects('second')]);
    });

    it('have no object in common, in the namespace or outside of it', () => {
      const others = objectsByKey(second!);
      expect([...objectsByKey(first!).keys()].filter((key) => others.has(key))).toEqual([]);
    });

    it('find their own pods and Services, and never those of the other', () => {
      const selectors = selectorsOf(first!);
      expect(finding(selectors, first!).length).toBeGreaterThan(4);
      expect(finding(selectors, second!)).toEqual([]);
    });

    it('have no object outside of the namespace that a release of the same name in another namespace has', async () => {
      const elsewhere = await installed(helm, { release: 'first', namespace: 'other', valuesFiles: pathsOf(set), values: OWN_NAMES });
      const outside = (objects: readonly Manifest[]) => objects.filter(({ metadata }) => metadata.namespace === undefined);
      const others = objectsByKey(outside(elsewhere));
      expect(others.size).toBeGreaterThan(0);
      expect([...objectsByKey(outside(first!)).keys()].filter((key) => others.has(key))).toEqual([]);
    });
  });
});
