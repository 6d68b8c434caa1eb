import { PLATFORMS, render } from '../support/platforms';
import { statefulSetSpec } from '../support/workloads';

/**
 * What the API server refuses to change on a running StatefulSet, and what ties its volumes to it. A difference here is
 * a new cluster for whoever runs the old one: it needs a migration, not an updated snapshot.
 */
describe.each(PLATFORMS)('what can never change on platform $name', ({ props }) => {
  const sets = render(props()).objects.filter((object) => object.kind === 'StatefulSet');

  it('is as it has been', () => {
    const contract = sets.map((object) => {
      const { serviceName, podManagementPolicy, selector, volumeClaimTemplates } = statefulSetSpec(object);
      return { name: object.metadata.name, serviceName, podManagementPolicy, selector, volumeClaimTemplates };
    });
    expect(contract).toMatchSnapshot();
  });

  it('names no version, no environment and nothing else that may change', () => {
    const stable = ['app.kubernetes.io/name', 'app.kubernetes.io/instance', 'app.kubernetes.io/component'];
    for (const set of sets) {
      const { selector, volumeClaimTemplates = [] } = statefulSetSpec(set);
      expect(Object.keys(selector.matchLabels).sort()).toEqual([...stable].sort());
      for (const claim of volumeClaimTemplates) expect(claim.metadata.labels).toEqual(selector.matchLabels);
    }
  });
});
