import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { helmError, helmTemplate, runHelm } from './helm';
import { describeWithTool } from './tools';

const TEMPLATE = `
apiVersion: v1
kind: ConfigMap
metadata: { name: {{ .Release.Name }}, namespace: {{ .Release.Namespace }} }
data: {{ .Values | toJson }}
---
{{ if .Values.refuse }}{{ fail "no, thank you" }}{{ end }}
---
apiVersion: v1
kind: ConfigMap
metadata: { name: kubernetes }
data: { version: {{ .Capabilities.KubeVersion.Version | quote }} }
`;

for (const tool of ['helm3', 'helm4'] as const) {
  describeWithTool(tool, `rendering with ${tool}`, (helm) => {
    const where = { release: 'shop', namespace: 'stores' };
    let here: string;

    beforeAll(() => {
      here = mkdtempSync(join(tmpdir(), 'helm-'));
      mkdirSync(join(here, 'templates'));
      writeFileSync(join(here, 'Chart.yaml'), 'apiVersion: v2\nname: small\nversion: 1.0.0\n');
      writeFileSync(join(here, 'templates', 'all.yaml'), TEMPLATE);
      writeFileSync(join(here, 'values.yaml'), 'a: chart\nb: chart\nc: chart\n');
      writeFileSync(join(here, 'first.yaml'), 'b: first\nc: first\n');
    });

    afterAll(() => rmSync(here, { recursive: true, force: true }));

    it('gives the objects, of values over files over the chart', async () => {
      const [first, second, ...more] = await helmTemplate(helm, here, {
        ...where,
        valuesFiles: [join(here, 'first.yaml')],
        values: { c: 'value' },
      });
      expect(first).toEqual({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'shop', namespace: 'stores' },
        data: { a: 'chart', b: 'first', c: 'value' },
      });
      expect(second).toMatchObject({ data: { version: 'v1.37.2' } });
      expect(more).toEqual([]);
    });

    it('hands on further arguments', async () => {
      const [first] = await helmTemplate(helm, here, { ...where, args: ['--set-string', 'a=argument'] });
      expect(first).toMatchObject({ data: { a: 'argument' } });
    });

    it('gives the words of a refusal', async () => {
      const refused = { ...where, values: { refuse: true } };
      expect(await helmError(helm, here, refused)).toContain('no, thank you');
      await expect(helmTemplate(helm, here, refused)).rejects.toThrow('no, thank you');
    });

    it('is an error where it should have been refused', async () => {
      await expect(helmError(helm, here, where)).rejects.toThrow('expected to fail, and rendered 2 objects');
    });

    it('may be asked for often at once', async () => {
      const names = Array.from({ length: 20 }, (_, n) => `release-${n}`);
      const rendered = await Promise.all(names.map((release) => helmTemplate(helm, here, { ...where, release })));
      expect(rendered.map(([first]) => first?.metadata.name)).toEqual(names);
    });

    it('gives the exit code and the output of any command', async () => {
      expect(await runHelm(helm, ['show', 'chart', join(here, 'absent')])).toMatchObject({ code: 1, stdout: '' });
      expect(await runHelm(helm, ['show', 'values', here])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('a: chart') as string,
      });
    });
  });
}

it('a program that is not there is an error', async () => {
  await expect(runHelm('/nowhere/helm', ['version'])).rejects.toThrow('ENOENT');
});
