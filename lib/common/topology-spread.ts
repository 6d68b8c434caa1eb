import type { k8s } from 'cdk8s-plus-28';
import type { SchedulingModel } from '../model/workload';

/** Zones that `required` asks for at least: with one of them gone, a pod of each kind is left. How many a region has is not known here. */
const LEAST_ZONES = 2;

/**
 * How the pods of one kind are kept apart.
 *
 * `DoNotSchedule` alone compares the places that there are: where one node is left, or all others are full, every pod may share it. `minDomains`
 * (Kubernetes 1.30) counts the places that are missing as empty ones, so that none takes a second pod before there are that many.
 * @param pods of this kind
 */
export function topologySpread(
  { spreadHosts, spreadZones }: SchedulingModel,
  selector: Readonly<Record<string, string>>,
  pods: number,
): k8s.TopologySpreadConstraint[] {
  return [
    constraint('kubernetes.io/hostname', spreadHosts !== 'preferred', selector, spreadHosts === 'required' ? pods : 1),
    constraint(
      'topology.kubernetes.io/zone',
      spreadZones === 'required',
      selector,
      spreadZones === 'required' ? Math.min(LEAST_ZONES, pods) : 1,
    ),
  ];
}

function constraint(
  topologyKey: string,
  strict: boolean,
  selector: Readonly<Record<string, string>>,
  places: number,
): k8s.TopologySpreadConstraint {
  return {
    topologyKey,
    maxSkew: 1,
    minDomains: places > 1 ? places : undefined,
    whenUnsatisfiable: strict ? 'DoNotSchedule' : 'ScheduleAnyway',
    labelSelector: { matchLabels: { ...selector } },
    nodeTaintsPolicy: 'Honor',
  };
}
