import { ENVIRONMENTS } from '../../../config';
import { ENVIRONMENT_SETS, HELMS, installed, pathsOf, synthSet, unequal, VALUES_SETS } from '../../support/chart';
import { render } from '../../support/platforms';
import { find } from '../../support/synth';
import { describeWithTool } from '../../support/tools';

for (const tool of HELMS) {
  describeWithTool(tool, `what ${tool} renders`, (helm) => {
    it.each(VALUES_SETS)('is what synth makes of the same values, field by field: $name', async (set) => {
      const { objects } = synthSet(set);
      expect(unequal(await installed(helm, { valuesFiles: pathsOf(set) }), objects)).toBe('');
      expect(objects.length).toBeGreaterThan(15);
    });

    it.each(ENVIRONMENT_SETS)('is what synth makes of config/$name.ts', async (set) => {
      const { model, objects } = render(ENVIRONMENTS[set.name]!());
      const rendered = await installed(helm, { namespace: model.namespace.name, valuesFiles: pathsOf(set) });
      expect(unequal(rendered, objects)).toBe('');
    });

    it("keeps the braces of Prometheus' templates, and those that a user writes", async () => {
      const set = ENVIRONMENT_SETS.find(({ name }) => name === 'production')!;
      const values = { annotations: { 'example.com/note': '{{ .Values.name }} {{- fail "no" -}}' } };
      const rule = find(await installed(helm, { valuesFiles: pathsOf(set), values }), 'PrometheusRule', 'postgres');
      expect(JSON.stringify(rule['spec'])).toContain('standby(s) among the {{ $labels.pool }} keep up');
      expect(rule.metadata.annotations).toMatchObject(values.annotations);
    });
  });
}

describe('the environments', () => {
  it('all have a file of values', () => {
    expect(ENVIRONMENT_SETS.map(({ name }) => name)).toEqual(Object.keys(ENVIRONMENTS).sort());
  });
});
