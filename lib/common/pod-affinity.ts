import type { k8s } from 'cdk8s-plus-28';
import type { NodeRequirement, PodPreference, SchedulingModel } from '../model/workload';

/** Spot nodes vanish within 30 s; AKS labels them (and taints them, which a broad toleration would undo). */
const NOT_SPOT: NodeRequirement = { key: 'kubernetes.azure.com/scalesetpriority', operator: 'NotIn', values: ['spot'] };

/** Nodes and pods to look for and to avoid. Absent: any node is as good as another. */
export function podAffinity({ avoidSpot, affinity }: SchedulingModel): k8s.Affinity | undefined {
  const { preferNodes, nearPods, avoidPods } = affinity;
  const requireNodes = [...(avoidSpot ? [NOT_SPOT] : []), ...affinity.requireNodes];
  if (requireNodes.length + preferNodes.length + nearPods.length + avoidPods.length === 0) return undefined;
  return {
    nodeAffinity: nodeAffinity(requireNodes, preferNodes),
    podAffinity: nearPods.length > 0 ? { preferredDuringSchedulingIgnoredDuringExecution: nearPods.map(podTerm) } : undefined,
    podAntiAffinity: avoidPods.length > 0 ? { preferredDuringSchedulingIgnoredDuringExecution: avoidPods.map(podTerm) } : undefined,
  };
}

function nodeAffinity(
  required: readonly NodeRequirement[],
  preferred: SchedulingModel['affinity']['preferNodes'],
): k8s.NodeAffinity | undefined {
  if (required.length + preferred.length === 0) return undefined;
  return {
    // Terms are alternatives: what has to hold together stands in one.
    requiredDuringSchedulingIgnoredDuringExecution:
      required.length > 0 ? { nodeSelectorTerms: [{ matchExpressions: required.map(expression) }] } : undefined,
    preferredDuringSchedulingIgnoredDuringExecution:
      preferred.length > 0
        ? preferred.map((node) => ({ weight: node.weight, preference: { matchExpressions: [expression(node)] } }))
        : undefined,
  };
}

function expression({ key, operator, values }: NodeRequirement): k8s.NodeSelectorRequirement {
  return { key, operator, values: values ? [...values] : undefined };
}

function podTerm({ labels, topologyKey, weight }: PodPreference): k8s.WeightedPodAffinityTerm {
  return { weight, podAffinityTerm: { topologyKey, labelSelector: { matchLabels: { ...labels } } } };
}
