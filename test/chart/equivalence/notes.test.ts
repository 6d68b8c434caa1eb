import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notes } from '../../../lib/chart/notes';
import { checkPlatform } from '../../../lib/checks/report';
import { BUILT_CHART, HELMS, pathsOf, RELEASE, synthSet, VALUES_SETS } from '../../support/chart';
import { helmTemplate } from '../../support/helm';
import { find } from '../../support/synth';
import { describeWithTool } from '../../support/tools';

/** `helm template` shows no notes, and Helm 3 shows them to nobody who has no cluster: here they are what an object says. */
const SHOWN = `
apiVersion: v1
kind: ConfigMap
metadata: { name: notes }
data: { text: {{ include (printf "%s/NOTES.txt" $.Template.BasePath) $ | toJson }} }
`;

for (const tool of HELMS) {
  describeWithTool(tool, `the notes of ${tool}`, (helm) => {
    const chart = mkdtempSync(join(tmpdir(), 'notes-'));

    beforeAll(() => {
      cpSync(BUILT_CHART, chart, { recursive: true });
      writeFileSync(join(chart, 'templates', 'shown.yaml'), SHOWN);
    });

    afterAll(() => rmSync(chart, { recursive: true, force: true }));

    it.each(VALUES_SETS)('are those of the library, warnings included: $name', async (set) => {
      const objects = await helmTemplate(helm, chart, { ...RELEASE, valuesFiles: pathsOf(set) });
      const { model } = synthSet(set);
      const expected = notes(model, checkPlatform(model), { name: RELEASE.release, namespace: RELEASE.namespace });
      expect(find(objects, 'ConfigMap', 'notes')['data']).toEqual({ text: expected });
    });
  });
}
