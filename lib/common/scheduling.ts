import { describeAffinity, type AffinityProps } from './affinity';
import type { SchedulingModel, TolerationModel } from '../model/workload';

export interface SchedulingProps {
  /** Labels that a node must have. @default - any node */
  readonly nodeSelector?: Readonly<Record<string, string>>;
  /** @default - none */
  readonly tolerations?: readonly TolerationModel[];
  /** Whether two pods may share a node. @default 'required': they may not, as far as there are nodes */
  readonly spreadHosts?: 'required' | 'preferred';
  /** Whether zones must be used evenly. @default 'required' */
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
