import { askedBy, clusterWith } from '../../support/api-server';
import { BUILT_CHART, HELMS, installed, refusal, RELEASE } from '../../support/chart';
import { helmError } from '../../support/helm';
import type { HttpsServer } from '../../support/https-server';
import type { Manifest } from '../../support/synth';
import { describeWithTool } from '../../support/tools';
import { statefulSetSpec } from '../../support/workloads';

const VALUES = { readPool: { enabled: true, storage: { size: '1Ti' } }, postgres: { storage: { size: '1024Gi' } } };
const POSTGRES_17 = { image: { tag: 'pg17.12-ts2.29.2', postgres: '17.12', timescaledb: '2.29.2' } };

type Template = NonNullable<ReturnType<typeof statefulSetSpec>['volumeClaimTemplates']>[number];

/** As Helm leaves an object that it made. */
function released(object: Manifest): Manifest {
  const { labels, annotations } = object.metadata;
  const owner = { 'meta.helm.sh/release-name': RELEASE.release, 'meta.helm.sh/release-namespace': RELEASE.namespace };
  const metadata = {
    ...object.metadata,
    labels: { ...labels, 'app.kubernetes.io/managed-by': 'Helm' },
    annotations: { ...annotations, ...owner },
  };
  return { ...object, metadata };
}

/** The same StatefulSet with another claim template. */
function changed(set: Manifest, change: (template: Template) => unknown): Manifest {
  const spec = statefulSetSpec(set);
  return { ...set, spec: { ...spec, volumeClaimTemplates: spec.volumeClaimTemplates!.map(change) } };
}

for (const tool of HELMS) {
  describeWithTool(tool, `what Helm finds in a cluster, with ${tool}`, (helm) => {
    let rendered: readonly Manifest[];
    let inUse: readonly Manifest[];
    let cluster: HttpsServer | undefined;

    beforeAll(async () => {
      rendered = await installed(helm, { values: VALUES });
      inUse = rendered.filter(({ kind, metadata }) => kind === 'StatefulSet' && !metadata.name.includes('pooler')).map(released);
    });

    afterEach(() => cluster?.stop());

    const upgrade = async (objects: readonly Manifest[], values: object = {}) => {
      cluster = await clusterWith(objects, rendered);
      return { ...RELEASE, values: { ...VALUES, ...values }, args: askedBy(cluster) };
    };
    const refused = async (objects: readonly Manifest[], values: object = {}) =>
      refusal(await helmError(helm, BUILT_CHART, await upgrade(objects, values)));

    it('lets an upgrade pass that leaves claim templates as they are', async () => {
      expect(inUse.map(({ metadata }) => metadata.name)).toEqual(['postgres', 'postgres-replica']);
      expect(await installed(helm, await upgrade(inUse))).toEqual(rendered);
      const asked = cluster!.calls.map(({ path }) => path).filter((path) => path.includes('/statefulsets/'));
      expect(asked.map((path) => path.split('/').at(-1))).toEqual(expect.arrayContaining(['postgres', 'postgres-replica']));
    });

    it('refuses another major version of PostgreSQL over data, before anything is applied', async () => {
      const said = await refused(inUse, POSTGRES_17);
      expect(said).toContain('[data-version] image.postgres is 17.12, and the data of StatefulSet postgres was made by PostgreSQL 15');
      expect(said).toContain(
        '[data-version] image.postgres is 17.12, and the data of StatefulSet postgres-replica was made by PostgreSQL 15',
      );
      expect(said).toContain('(2 errors)');
    });

    it('refuses it over claims that an earlier release left, too', async () => {
      const annotations = { 'timescale.cdk8s.io/postgres-major': '15' };
      const claim = {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'data-postgres-0', namespace: RELEASE.namespace, annotations },
      };
      expect(await refused([claim as unknown as Manifest], POSTGRES_17)).toContain(
        'the data of StatefulSet postgres was made by PostgreSQL 15',
      );
    });

    it('says what to do about claim templates that cannot be changed', async () => {
      const smaller = changed(inUse[0]!, (template) => ({
        ...template,
        spec: { ...template.spec, resources: { requests: { storage: '512Gi' } } },
      }));
      const former = changed(inUse[1]!, (template) => ({
        metadata: { name: 'data' },
        spec: { ...template.spec, accessModes: ['ReadWriteOncePod'] },
      }));
      const said = await refused([smaller, former]);
      expect(said).toContain('[claim-template] postgres.storage grows from 512 GiB to 1024 GiB');
      expect(said).toContain('[claim-template] readPool.storage changes its accessMode from ReadWriteOncePod to ReadWriteOnce');
      expect(said).toContain("[claim-template] readPool.storage gets a mark of PostgreSQL's major version");
      expect(said).toContain('kubectl --namespace databases delete statefulset postgres-replica --cascade=orphan');
    });
  });
}
