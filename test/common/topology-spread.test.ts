import { describeScheduling, type SchedulingProps } from '../../lib/common/scheduling';
import { topologySpread } from '../../lib/common/topology-spread';

const SELECTOR = { app: 'x' };

function spread(props: SchedulingProps, pods: number) {
  const [hosts, zones] = topologySpread(describeScheduling(props), SELECTOR, pods);
  return { hosts: hosts!, zones: zones! };
}

describe('pods of one kind', () => {
  it('never share a node where that is required, however few nodes there are', () => {
    expect(spread({ spreadHosts: 'required' }, 3).hosts).toEqual({
      topologyKey: 'kubernetes.io/hostname',
      maxSkew: 1,
      minDomains: 3,
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector: { matchLabels: SELECTOR },
      nodeTaintsPolicy: 'Honor',
    });
  });

  it('share a node only when each has one, where they are spread evenly', () => {
    const { hosts } = spread({ spreadHosts: 'even' }, 3);
    expect(hosts).toMatchObject({ maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule' });
    expect(hosts.minDomains).toBeUndefined();
  });

  it('go anywhere rather than wait, where it is preferred', () => {
    const { hosts, zones } = spread({ spreadHosts: 'preferred', spreadZones: 'preferred' }, 3);
    expect([hosts.whenUnsatisfiable, zones.whenUnsatisfiable]).toEqual(['ScheduleAnyway', 'ScheduleAnyway']);
    // The API server refuses the number of places beside ScheduleAnyway.
    expect([hosts.minDomains, zones.minDomains]).toEqual([undefined, undefined]);
  });

  it('are in two zones at least where zones are required, and need no third: one may be lost', () => {
    expect(spread({ spreadZones: 'required' }, 5).zones).toMatchObject({ minDomains: 2, whenUnsatisfiable: 'DoNotSchedule' });
  });

  it('need no more places than there are pods', () => {
    const { hosts, zones } = spread({}, 1);
    expect([hosts.minDomains, zones.minDomains]).toEqual([undefined, undefined]);
  });
});
