import type { AffinityProps } from '../../lib';
import { problems, refusal, VALID } from './props';

const affinity = (given: AffinityProps) => ({ postgres: { ...VALID.postgres, scheduling: { affinity: given } } });

test.each<[string, AffinityProps, string]>([
  [
    'a label that no node can have',
    { requireNodes: [{ key: 'disk type', operator: 'Exists' }] },
    "postgres.scheduling.affinity.requireNodes[0].key must be the key of a label (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/'), got 'disk type': give the key of a label of nodes, see \"kubectl get nodes --show-labels\"",
  ],
  [
    'one of no values',
    { requireNodes: [{ key: 'disk', operator: 'In' }] },
    'postgres.scheduling.affinity.requireNodes[0].values must have at least one value for In, got none: to ask for the label alone, use Exists or DoesNotExist',
  ],
  [
    'a value that only has to exist',
    { requireNodes: [{ key: 'disk', operator: 'Exists', values: ['ssd'] }] },
    "postgres.scheduling.affinity.requireNodes[0].values must be left out for Exists, got 'ssd': to ask for values, use In or NotIn",
  ],
  [
    'more than a word',
    { preferNodes: [{ key: 'cores', operator: 'Gt', values: ['many'] }] },
    "postgres.scheduling.affinity.preferNodes[0].values must be one whole number for Gt, got 'many': Kubernetes compares the label's value with it",
  ],
  [
    'a value that no label can have',
    { preferNodes: [{ key: 'disk', operator: 'NotIn', values: ['slow disk'] }] },
    "postgres.scheduling.affinity.preferNodes[0].values[0] must be the value of a label (letters, digits, '-', '_' and '.', a letter or digit at both ends, at most 63), got 'slow disk': Kubernetes refuses it",
  ],
  [
    'a weight of nothing',
    { preferNodes: [{ key: 'disk', operator: 'Exists', weight: 0 }] },
    'postgres.scheduling.affinity.preferNodes[0].weight must be a whole number, from 1 to 100, got 0: the weights of all preferences that a node meets are added up',
  ],
  [
    'every pod',
    { avoidPods: [{ labels: {} }] },
    'postgres.scheduling.affinity.avoidPods[0].labels must have at least one label, got none: it would mean every pod of the namespace',
  ],
  [
    'a place without a name',
    { nearPods: [{ labels: { app: 'backend' }, topologyKey: '' }] },
    "postgres.scheduling.affinity.nearPods[0].topologyKey must be the key of a label (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/'), got '': give the key of a label of nodes, such as topology.kubernetes.io/zone",
  ],
])('affinity refuses %s', (_title, given, problem) => {
  expect(refusal(affinity(given))).toBe(problems(problem));
});
