import type { AffinityProps, NodePreferenceProps, PodPreferenceProps } from './affinity';
import { LABEL_KEY, LABEL_VALUE, labelProblems } from './formats';
import { matches, whole } from './rules';
import { problemsOf, type Rule } from './validation';

/** Of a preference, as Kubernetes takes it. */
export const WEIGHT = { least: 1, most: 100 } as const;

interface NodeAt {
  readonly path: string;
  /** A requirement has no weight. */
  readonly node: NodePreferenceProps;
}

const valuesOf = ({ node }: NodeAt) => node.values ?? [];
const listed = (values: readonly string[]) => (values.length === 0 ? 'none' : values.map((value) => `'${value}'`).join(', '));

const NODE: readonly Rule<NodeAt>[] = [
  matches(
    ({ path }) => `${path}.key`,
    ({ node }) => node.key,
    LABEL_KEY,
    'give the key of a label of nodes, see "kubectl get nodes --show-labels"',
  ),
  {
    broken: (at) => (at.node.operator === 'In' || at.node.operator === 'NotIn') && valuesOf(at).length === 0,
    message: ({ path, node }) =>
      `${path}.values must have at least one value for ${node.operator}, got none: to ask for the label alone, use Exists or DoesNotExist`,
  },
  {
    broken: (at) => (at.node.operator === 'Exists' || at.node.operator === 'DoesNotExist') && valuesOf(at).length > 0,
    message: (at) =>
      `${at.path}.values must be left out for ${at.node.operator}, got ${listed(valuesOf(at))}: to ask for values, use In or NotIn`,
  },
  {
    broken: (at) => (at.node.operator === 'Gt' || at.node.operator === 'Lt') && !isOneNumber(valuesOf(at)),
    message: (at) =>
      `${at.path}.values must be one whole number for ${at.node.operator}, got ${listed(valuesOf(at))}: Kubernetes compares the label's value with it`,
  },
  whole(
    ({ path }) => `${path}.weight`,
    ({ node }) => node.weight,
    WEIGHT,
    'the weights of all preferences that a node meets are added up',
  ),
];

const VALUE: readonly Rule<{ path: string; value: string }>[] = [
  matches(
    ({ path }) => path,
    ({ value }) => value,
    LABEL_VALUE,
    'Kubernetes refuses it',
  ),
];

const POD: readonly Rule<{ path: string; pod: PodPreferenceProps }>[] = [
  {
    broken: ({ pod }) => Object.keys(pod.labels).length === 0,
    message: ({ path }) => `${path}.labels must have at least one label, got none: it would mean every pod of the namespace`,
  },
  matches(
    ({ path }) => `${path}.topologyKey`,
    ({ pod }) => pod.topologyKey,
    LABEL_KEY,
    'give the key of a label of nodes, such as topology.kubernetes.io/zone',
  ),
  whole(
    ({ path }) => `${path}.weight`,
    ({ pod }) => pod.weight,
    WEIGHT,
    'the weights of all preferences that a node meets are added up',
  ),
];

/** Everything that is wrong with nodes and pods to look for, or to avoid. */
export function affinityProblems(path: string, props: AffinityProps = {}): string[] {
  return [
    ...(props.requireNodes ?? []).flatMap((node, i) => nodeProblems(`${path}.requireNodes[${i}]`, node)),
    ...(props.preferNodes ?? []).flatMap((node, i) => nodeProblems(`${path}.preferNodes[${i}]`, node)),
    ...(props.nearPods ?? []).flatMap((pod, i) => podProblems(`${path}.nearPods[${i}]`, pod)),
    ...(props.avoidPods ?? []).flatMap((pod, i) => podProblems(`${path}.avoidPods[${i}]`, pod)),
  ];
}

function nodeProblems(path: string, node: NodePreferenceProps): string[] {
  return [
    ...problemsOf(NODE, { path, node }),
    ...(node.values ?? []).flatMap((value, i) => problemsOf(VALUE, { path: `${path}.values[${i}]`, value })),
  ];
}

function podProblems(path: string, pod: PodPreferenceProps): string[] {
  return [...problemsOf(POD, { path, pod }), ...labelProblems(`${path}.labels`, pod.labels)];
}

function isOneNumber(values: readonly string[]): boolean {
  return values.length === 1 && /^\d{1,18}$/.test(values[0]!);
}
