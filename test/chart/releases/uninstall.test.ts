import { installed, pathsOf, VALUES_SETS } from '../../support/chart';
import type { Manifest } from '../../support/synth';
import { describeWithTool } from '../../support/tools';
import { statefulSetSpec } from '../../support/workloads';

/** Without them volumes could not be reached, bound again, or brought back. */
const KEPT = ['Namespace', 'StorageClass', 'VolumeSnapshotClass'];

/** With data, or with what opens it. */
const NEVER_OF_A_RELEASE = ['PersistentVolumeClaim', 'PersistentVolume', 'Secret', 'VolumeSnapshot'];

describeWithTool('helm3', 'what helm uninstall takes away', (helm) => {
  let objects: readonly Manifest[];

  beforeAll(async () => {
    const rendered = await Promise.all(
      VALUES_SETS.map((set) => installed(helm, { valuesFiles: pathsOf(set), values: { createNamespace: true } })),
    );
    objects = rendered.flat();
  });

  it.each(KEPT)('is never a %s', (kind) => {
    const kept = objects.filter((object) => object.kind === kind);
    expect(kept.length).toBeGreaterThan(0);
    for (const { metadata } of kept) expect(metadata.annotations).toMatchObject({ 'helm.sh/resource-policy': 'keep' });
  });

  it('is no volume, no claim and no Secret: none is of a release', () => {
    expect(objects.filter(({ kind }) => NEVER_OF_A_RELEASE.includes(kind))).toEqual([]);
  });

  it('is no StatefulSet that takes its claims along', () => {
    const specs = objects.filter(({ kind }) => kind === 'StatefulSet').map((object) => statefulSetSpec(object));
    const policies = specs.filter((spec) => spec.volumeClaimTemplates).map((spec) => spec['persistentVolumeClaimRetentionPolicy']);
    expect(policies.length).toBeGreaterThanOrEqual(VALUES_SETS.length);
    for (const policy of policies) expect(policy).toEqual({ whenDeleted: 'Retain', whenScaled: 'Retain' });
  });
});
