import { BUILT_CHART, HELMS, pathsOf, RELEASE, VALUES_SETS } from '../../support/chart';
import { render, runHelm } from '../../support/helm';
import { describeWithTool } from '../../support/tools';
import { allValid, kubeconform, KUBERNETES_VERSIONS } from '../../schema/kubeconform';

for (const tool of HELMS) {
  describeWithTool(tool, `helm lint --strict of ${tool}`, (helm) => {
    it.each(VALUES_SETS)('finds nothing: $name', async (set) => {
      const values = pathsOf(set).flatMap((path) => ['--values', path]);
      const { code, stdout, stderr } = await runHelm(helm, ['lint', '--strict', BUILT_CHART, '--namespace', RELEASE.namespace, ...values]);
      expect({ code, found: `${stdout}${stderr}`.match(/^\[(INFO|WARNING|ERROR)\].*$/gm) }).toEqual({ code: 0, found: null });
    });
  });
}

describeWithTool('helm3', 'what the chart renders to', (helm) => {
  describeWithTool('kubeconform', 'and kubeconform reads', () => {
    describe.each(VALUES_SETS)('$name', (set) => {
      let yaml: string;

      // The pods of `helm test` are read too.
      beforeAll(async () => {
        yaml = (await render(helm, BUILT_CHART, { ...RELEASE, valuesFiles: pathsOf(set) })).stdout;
      });

      it.each(KUBERNETES_VERSIONS)('is valid on Kubernetes %s, every object and none skipped', (version) => {
        expect(allValid({ yaml }).valid).toBeGreaterThan(15);
        expect(kubeconform({ yaml }, version)).toEqual(allValid({ yaml }));
      });
    });
  });
});
