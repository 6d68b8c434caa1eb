import type { AffinityProps } from '../../lib';
import { placement } from '../../lib/common/pod';
import { describeScheduling } from '../../lib/common/scheduling';

const placed = (affinity: AffinityProps, avoidSpot = true) =>
  placement(describeScheduling({ avoidSpot, affinity }), { app: 'x' }, 1).affinity;
const NOT_SPOT = { key: 'kubernetes.azure.com/scalesetpriority', operator: 'NotIn', values: ['spot'] };

describe('affinity', () => {
  it('asks for all that nodes must be in one term, since terms are alternatives', () => {
    const node = { key: 'disk', operator: 'In', values: ['ssd'] } as const;
    expect(placed({ requireNodes: [node, { key: 'cores', operator: 'Gt', values: ['8'] }] })).toEqual({
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [NOT_SPOT, node, { key: 'cores', operator: 'Gt', values: ['8'] }] }],
        },
      },
    });
  });

  it('weighs each preference by itself', () => {
    const preferNodes = [
      { key: 'disk', operator: 'Exists' },
      { key: 'zone', operator: 'In', values: ['1'], weight: 50 },
    ] as const;
    expect(placed({ preferNodes }, false)).toEqual({
      nodeAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 1, preference: { matchExpressions: [{ key: 'disk', operator: 'Exists' }] } },
          { weight: 50, preference: { matchExpressions: [{ key: 'zone', operator: 'In', values: ['1'] }] } },
        ],
      },
    });
  });

  it('keeps pods near to some and away from others, by node unless said otherwise', () => {
    const backend = { app: 'backend' };
    const cache = { app: 'cache' };
    const nearPods = [{ labels: backend, topologyKey: 'topology.kubernetes.io/zone' }];
    expect(placed({ nearPods, avoidPods: [{ labels: cache, weight: 10 }] }, false)).toEqual({
      podAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 1, podAffinityTerm: { topologyKey: 'topology.kubernetes.io/zone', labelSelector: { matchLabels: backend } } },
        ],
      },
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 10, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: cache } } },
        ],
      },
    });
  });

  it('is absent where every node will do', () => {
    expect(placed({}, false)).toBeUndefined();
  });
});
