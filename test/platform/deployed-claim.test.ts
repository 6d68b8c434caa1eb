import { deployedClaim, orphanedClaim, type StatefulSetObject } from '../../lib/platform/deployed-claim';
import { GIB } from '../../lib/common/quantity';

const set = (storage: string, image: string, annotations?: Record<string, string>): StatefulSetObject => ({
  metadata: { name: 'postgres' },
  spec: {
    template: {
      spec: {
        containers: [
          { name: 'exporter', image: 'exporter:pg12' },
          { name: 'postgres', image },
        ],
      },
    },
    volumeClaimTemplates: [
      {
        metadata: { annotations },
        spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast', resources: { requests: { storage } } },
      },
    ],
  },
});
const IMAGE = 'registry:5000/timescale/timescaledb-ha:pg15.18-ts2.28.3@sha256:0123';

describe('a StatefulSet in use', () => {
  it('tells what its claim template has, and the major version that stands on it', () => {
    expect(deployedClaim(set('100Gi', IMAGE, { 'timescale.cdk8s.io/postgres-major': '16' }), true)).toEqual({
      template: { sizeBytes: 100 * GIB, storageClass: 'fast', accessMode: 'ReadWriteOnce', isMarked: true },
      postgresMajor: '16',
      isLive: true,
    });
  });

  // The API server writes quantities in its own way: 1024Gi comes back as 1Ti.
  it.each([
    ['1Ti', 1024 * GIB],
    ['1536Mi', 1.5 * GIB],
    ['1G', 1e9],
    ['1073741824', GIB],
  ])('reads %s', (storage, bytes) => {
    expect(deployedClaim(set(storage, IMAGE), false)?.template?.sizeBytes).toBe(bytes);
  });

  it.each([
    [IMAGE, '15'],
    ['cluster.local/timescaledb-ha:pg18', '18'],
    ['timescaledb-ha:pg17-all', '17'],
    ['pg16/database:latest', undefined],
    ['database:pg170', undefined],
    ['database', undefined],
  ])('without a mark has the major version that the tag names: %s', (image, major) => {
    expect(deployedClaim(set('1Gi', image), false)).toMatchObject({ postgresMajor: major, template: { isMarked: false } });
  });

  it('is not looked at where it has no claims, or one in other units', () => {
    expect(deployedClaim({ metadata: { name: 'x' }, spec: {} }, false)).toBeUndefined();
    expect(deployedClaim(set('1.5Gi', IMAGE), false)).toBeUndefined();
  });
});

test('a claim whose StatefulSet is gone still tells the major version of its data', () => {
  const metadata = { name: 'data-postgres-0', annotations: { 'timescale.cdk8s.io/postgres-major': '15' } };
  expect(orphanedClaim({ metadata })).toEqual({ postgresMajor: '15', isLive: true });
  expect(orphanedClaim({ metadata: { name: 'data-postgres-0' } })).toEqual({ postgresMajor: undefined, isLive: true });
});
