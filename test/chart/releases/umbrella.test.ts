import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_CHART, HELMS, RELEASE, synthValues, unequal } from '../../support/chart';
import { helmTemplate } from '../../support/helm';
import { describeWithTool } from '../../support/tools';

/** A chart that holds this one, as teams do who install an application and its database together. */
const UMBRELLA = 'apiVersion: v2\nname: umbrella\nversion: 1.0.0\n';

for (const tool of HELMS) {
  describeWithTool(tool, `as part of another chart, with ${tool}`, (helm) => {
    const umbrella = mkdtempSync(join(tmpdir(), 'umbrella-'));

    beforeAll(() => {
      writeFileSync(join(umbrella, 'Chart.yaml'), UMBRELLA);
      cpSync(BUILT_CHART, join(umbrella, 'charts', 'timescale-platform'), { recursive: true });
    });

    afterAll(() => rmSync(umbrella, { recursive: true, force: true }));

    it('the platform is the same, whatever charts share', async () => {
      const own = { name: 'shop-database', postgres: { members: 5 } };
      const values = { 'timescale-platform': own, global: { imageRegistry: 'registry.example.com' } };
      const rendered = await helmTemplate(helm, umbrella, { ...RELEASE, values, args: ['--skip-tests'] });
      // What makes the Secrets may be the other chart: no Job asks for them first.
      expect(unequal(rendered, synthValues({ ...own, preflight: { job: false } }).objects)).toBe('');
    });

    it('values given on the command line are those of files', async () => {
      const args = ['--skip-tests', '--set', 'postgres.members=5,pooler.enabled=false', '--set-string', 'labels.answer=42'];
      const rendered = await helmTemplate(helm, BUILT_CHART, { ...RELEASE, args });
      const values = { postgres: { members: 5 }, pooler: { enabled: false }, labels: { answer: '42' } };
      expect(unequal(rendered, synthValues(values).objects)).toBe('');
    });
  });
}
