import { dump } from 'js-yaml';
import { describeWithTool } from '../support/tools';
import { EVERY_KIND, kindOf } from './kinds';
import { allValid, kubeconform, KUBERNETES_VERSIONS, type Manifests } from './kubeconform';
import { MISTAKES } from './mistakes';
import { sample, type Manifest } from './samples';

describeWithTool('kubeconform', 'the schemas', () => {
  const everySample = yaml(EVERY_KIND.map((kind) => sample(kind)));

  it.each(KUBERNETES_VERSIONS)('accept a sample of every kind on Kubernetes %s', (version) => {
    expect(kubeconform(everySample, version)).toEqual({ ...allValid(everySample), valid: EVERY_KIND.length });
  });

  describe.each(MISTAKES)('refuse $title', ({ kind, path, value, complaint }) => {
    it.each(KUBERNETES_VERSIONS)('on Kubernetes %s', (version) => {
      const result = kubeconform(yaml([replaced(sample(kind), path, value)]), version);
      expect({ ...result, problems: result.problems.length, refused: result.invalid + result.errors }).toMatchObject({
        valid: 0,
        skipped: 0,
        problems: 1,
        refused: 1,
      });
      expect(result.problems[0]).toMatch(complaint);
    });
  });

  it('refuse a key that is given twice', () => {
    const twice = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\n';
    expect(kubeconform({ yaml: twice }, '1.30')).toMatchObject({ valid: 0, skipped: 0, errors: 1 });
  });

  it('know which release has a field: resources of a whole pod came after 1.30', () => {
    const manifests = yaml([replaced(sample(kindOf('StatefulSet')), ['spec', 'template', 'spec', 'resources'], { limits: { cpu: '1' } })]);
    expect(kubeconform(manifests, '1.30').problems[0]).toMatch(/'resources' not allowed/);
    expect(kubeconform(manifests, '1.37')).toEqual(allValid(manifests));
  });
});

function yaml(manifests: readonly Manifest[]): Manifests {
  return { yaml: manifests.map((manifest) => `---\n${dump(manifest, { noRefs: true })}`).join('') };
}

function replaced(manifest: Manifest, path: readonly (string | number)[], value: unknown): Manifest {
  const copy = JSON.parse(JSON.stringify(manifest)) as Manifest;
  let place = copy;
  for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as Manifest;
  const last = String(path.at(-1));
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}
