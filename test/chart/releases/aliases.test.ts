import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { BUILT_CHART, DEFAULTS, HELMS, RELEASE, synthAll, unequal, type Values } from '../../support/chart';
import { objectsByKey } from '../../support/differences';
import { helmMerge } from '../../support/helm-values';
import { helmTemplate, render } from '../../support/helm';
import type { Manifest } from '../../support/synth';
import { describeWithTool } from '../../support/tools';
import { finding, selectorsOf } from './selectors';

/** One chart that holds this one twice, as `name` with each alias. */
const CHART = {
  apiVersion: 'v2',
  name: 'umbrella',
  version: '0.1.0',
  dependencies: [
    { name: 'timescale-platform', version: '*', alias: 'warehouse', condition: 'warehouse.enabled', tags: ['data'] },
    { name: 'timescale-platform', version: '*', alias: 'eventStore' },
  ],
};

/** AKS' disks, so that there are StorageClasses. */
const DISKS = { postgres: { storage: { size: '20Gi', diskClass: { kind: 'premium' } } } };

for (const tool of HELMS) {
  describeWithTool(tool, `two platforms in one release, with ${tool}`, (helm) => {
    const umbrella = mkdtempSync(join(tmpdir(), 'umbrella-'));

    beforeAll(() => {
      writeFileSync(join(umbrella, 'Chart.yaml'), dump(CHART));
      cpSync(BUILT_CHART, join(umbrella, 'charts', 'timescale-platform'), { recursive: true });
    });
    afterAll(() => rmSync(umbrella, { recursive: true, force: true }));

    const rendered = (values: Values, args: readonly string[] = []) =>
      helmTemplate(helm, umbrella, { ...RELEASE, values, args: ['--skip-tests', ...args] });
    const both = { warehouse: DISKS, eventStore: DISKS };
    /** The objects of the platform that is called so. */
    const platform = (objects: readonly Manifest[], name: string) =>
      objects.filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/instance'] === name);

    it('have no object, pod or Service in common, in the namespace or outside of it', async () => {
      const objects = await rendered(both);
      expect(objectsByKey(objects).size).toBe(objects.length);
      const [warehouse, events] = ['warehouse', 'event-store'].map((alias) => platform(objects, `${RELEASE.release}-${alias}`));
      expect(warehouse!.length).toBeGreaterThan(30);
      expect(warehouse!.length + events!.length).toBe(objects.length);
      expect(objects.filter(({ kind }) => kind === 'StorageClass')).toHaveLength(2);
      expect(finding(selectorsOf(warehouse!), events!)).toEqual([]);
    });

    it('are what synthesis makes of their names', async () => {
      const release = { ...RELEASE, alias: 'eventStore' };
      const expected = synthAll(helmMerge(DEFAULTS, DISKS), release).objects;
      expect(unequal(platform(await rendered(both), `${RELEASE.release}-event-store`), expected)).toBe('');
    });

    it('are chosen by conditions and tags, which are among the values', async () => {
      const without = await rendered({
        warehouse: { enabled: false },
        eventStore: { enabled: true },
        tags: { data: true },
        global: { region: 'eu' },
      });
      expect(platform(without, `${RELEASE.release}-warehouse`)).toEqual([]);
      const byTag = await rendered({ tags: { data: false } });
      expect(platform(byTag, `${RELEASE.release}-warehouse`)).toEqual([]);
      expect(platform(byTag, `${RELEASE.release}-event-store`).length).toBeGreaterThan(30);
    });

    it('have the names that values give them', async () => {
      const objects = await rendered({ warehouse: { enabled: true, name: 'stock' }, eventStore: {} });
      expect(platform(objects, 'stock').length).toBeGreaterThan(30);
    });

    it('have the names of the release alone without an alias, as a release always had', async () => {
      const plain = mkdtempSync(join(tmpdir(), 'umbrella-'));
      try {
        writeFileSync(join(plain, 'Chart.yaml'), dump({ ...CHART, dependencies: [{ name: 'timescale-platform', version: '*' }] }));
        cpSync(BUILT_CHART, join(plain, 'charts', 'timescale-platform'), { recursive: true });
        const objects = await helmTemplate(helm, plain, { ...RELEASE, args: ['--skip-tests'] });
        expect(platform(objects, RELEASE.release)).toHaveLength(objects.length);
      } finally {
        rmSync(plain, { recursive: true, force: true });
      }
    });

    it('are refused where an alias would take names of another platform', async () => {
      const bad = mkdtempSync(join(tmpdir(), 'umbrella-'));
      try {
        writeFileSync(join(bad, 'Chart.yaml'), dump({ ...CHART, dependencies: [{ ...CHART.dependencies[1], alias: 'app-replica' }] }));
        cpSync(BUILT_CHART, join(bad, 'charts', 'timescale-platform'), { recursive: true });
        const { code, stderr } = await render(helm, bad, RELEASE);
        expect(code).not.toBe(0);
        expect(stderr).toContain("alias must not end in replica, got 'app-replica'");
        expect(stderr).toContain('choose another alias, or set name');
      } finally {
        rmSync(bad, { recursive: true, force: true });
      }
    });
  });
}
