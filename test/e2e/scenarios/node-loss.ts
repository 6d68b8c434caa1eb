import { until, secondsSince, sleep } from '../support/time';
import type { Context, Scenario } from './scenario';
import { RECOVERY_SECONDS, rejoined, whileWriting, writeMeasures } from './writing';

/** What the failover may take beyond the lease: leader race, promotion, reconnection. */
const BEYOND_LEASE_SECONDS = 5;

/** Patroni's shortest lease, which the `local` environment uses. */
const TTL_SECONDS = 20;

/** The node of the primary loses its power. Once another member leads and some time has passed, the node comes back. */
export const nodeLoss: Scenario = {
  letter: 'f',
  title: 'power loss of the primary’s node, later its return',
  measures: writeMeasures(TTL_SECONDS + BEYOND_LEASE_SECONDS),
  unfit: ({ clusterTool }) => (clusterTool ? undefined : 'needs CLUSTER_TOOL to switch a node off'),
  run,
};

function run({ platform, clusterTool }: Context) {
  return whileWriting(platform, async (primary, start) => {
    let off = true;
    const power = async () => {
      if (off) await clusterTool!.startNode(primary.node);
      off = false;
    };
    try {
      await clusterTool!.killNode(primary.node);
      const leader = await until(
        'another member leads',
        120,
        async () => {
          const name = await platform.leader();
          return name === primary.name ? undefined : name;
        },
        0.2,
      );
      const after = secondsSince(start);
      // Long enough for Kubernetes to notice too, and for writes to show that they need nobody from the dead node.
      await sleep(30);
      const returned = Date.now();
      await power();
      await rejoined(platform, primary, start);
      return {
        rejoined: secondsSince(returned),
        notes: [
          `${leader} held the lease ${after.toFixed(1)} s after the power loss; the old primary’s time counts from its node’s return`,
        ],
      };
    } finally {
      await power();
      await platform.waitHealthy(RECOVERY_SECONDS);
    }
  });
}
