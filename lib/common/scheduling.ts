import { describeAffinity, type AffinityProps } from './affinity';
import type { HostSpread, SchedulingModel, TolerationModel } from '../model/workload';

export interface SchedulingProps {
  /** Labels that a node must have. @default - any node */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** @default - none */
  readonly tolerations?: readonly TolerationModel[];
  /**
   * Whether two pods of a kind may share a node. `required`: never; there have to be as many nodes as pods, and a pod that finds none of its own
   * waits. `even`: not before every node that may run them has one. `preferred`: the scheduler tries not to.
   * @default 'required' for members and read replicas, 'even' for poolers, 'preferred' for Jobs
   */
  readonly spreadHosts?: HostSpread;
  /** Whether zones must be used evenly, at least two of them. Nodes that do not say their zone run no pod then. @default 'required' for members and read replicas, 'preferred' for others */
  readonly spreadZones?: 'required' | 'preferred';
  /** Refuse spot nodes. @default true */
  readonly avoidSpot?: boolean;
  /** Further nodes and pods to look for, or to avoid. @default - none */
  readonly affinity?: AffinityProps;
}

export function describeScheduling(props: SchedulingProps = {}): SchedulingModel {
  return {
    nodeSelector: props.nodeSelector ?? {},
    tolerations: props.tolerations ?? [],
    spreadHosts: props.spreadHosts ?? 'required',
    spreadZones: props.spreadZones ?? 'required',
    avoidSpot: props.avoidSpot ?? true,
    affinity: describeAffinity(props.affinity),
  };
}
