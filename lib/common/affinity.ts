import type { AffinityModel, NodeRequirement, PodPreference } from '../model/workload';

/** A node that pods would rather run on. */
export interface NodePreferenceProps extends NodeRequirement {
  /** 1 to 100: those of all preferences that a node meets are added up. @default 1 */
  readonly weight?: number;
}

/** Other pods of the namespace to be near, or far from, where possible. */
export interface PodPreferenceProps {
  /** Labels of the pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** Label of nodes that counts as one place where its value is the same. @default 'kubernetes.io/hostname' */
  readonly topologyKey?: string;
  /** 1 to 100: those of all preferences that a node meets are added up. @default 1 */
  readonly weight?: number;
}

/** Which nodes pods need, and which ones they would rather have. */
export interface AffinityProps {
  /** What a node must be: all of them have to hold. @default - any node */
  readonly requireNodes?: readonly NodeRequirement[];
  /** What a node should be. @default - none is better than another */
  readonly preferNodes?: readonly NodePreferenceProps[];
  /** Pods that these should share a node or a zone with. @default - none */
  readonly nearPods?: readonly PodPreferenceProps[];
  /** Pods that these should share no node or zone with. @default - none beyond what `spreadHosts` and `spreadZones` say */
  readonly avoidPods?: readonly PodPreferenceProps[];
}

export function describeAffinity(props: AffinityProps = {}): AffinityModel {
  return {
    requireNodes: props.requireNodes ?? [],
    preferNodes: (props.preferNodes ?? []).map((node) => ({ ...node, weight: node.weight ?? LEAST_WEIGHT })),
    nearPods: (props.nearPods ?? []).map(podPreference),
    avoidPods: (props.avoidPods ?? []).map(podPreference),
  };
}

const LEAST_WEIGHT = 1;

function podPreference({ labels, topologyKey, weight }: PodPreferenceProps): PodPreference {
  return { labels, topologyKey: topologyKey ?? 'kubernetes.io/hostname', weight: weight ?? LEAST_WEIGHT };
}
