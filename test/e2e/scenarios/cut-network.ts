import { COMPONENT_LABEL } from '../../../lib/common/labels';
import type { Pod } from '../support/kubectl';
import { secondsSince, sleep, until } from '../support/time';
import type { Context, Scenario } from './scenario';
import { RECOVERY_SECONDS, rejoined, whileWriting, writeMeasures } from './writing';

/** Patroni's shortest lease, which the `local` environment uses, and what the failover may take beyond it. */
const LONGEST_SECONDS = 20 + 5;

/** How long the node stays cut off once another member leads: long enough for Kubernetes to notice as well. */
const APART_SECONDS = 40;

/** Clients come over new connections all the time, so that some come to the pooler of the node as soon as that is back. */
const ROWS_PER_CONNECTION = 10;

/** The node of the primary goes on without its network; servers and a pooler on it see each other and nothing else. Later it is back. */
export const cutNetwork: Scenario = {
  letter: 'v',
  title: 'the network of the primary’s node is cut, and healed after the failover',
  measures: [...writeMeasures(LONGEST_SECONDS), { key: 'readOnly', title: 'errors “read-only transaction”', unit: '', most: 0 }],
  unfit: ({ clusterTool }) => (clusterTool ? undefined : 'needs CLUSTER_TOOL to cut a node off'),
  run,
};

function run({ platform, clusterTool }: Context) {
  return whileWriting(
    platform,
    async (primary, start) => {
      let apart = true;
      const heal = async () => {
        if (apart) await clusterTool!.healNode(primary.node);
        apart = false;
      };
      try {
        const poolers = await platform.kubectl.list<Pod>('pods', `--selector=${COMPONENT_LABEL}=pooler`);
        const beside = poolers.filter((pod) => pod.spec.nodeName === primary.node).map((pod) => pod.metadata.name);
        await clusterTool!.cutNode(primary.node);
        const next = await until(
          'another member leads',
          120,
          async () => {
            const leader = await platform.leader();
            return leader === primary.name ? undefined : leader;
          },
          0.2,
        );
        const after = secondsSince(start);
        await sleep(APART_SECONDS);
        const healed = Date.now();
        await heal();
        await rejoined(platform, primary, start);
        await platform.waitHealthy(RECOVERY_SECONDS);
        return {
          rejoined: secondsSince(healed),
          notes: [
            `${next} held the lease ${after.toFixed(1)} s after the cut; the old primary’s time counts from the return of the network`,
            `poolers on the node: ${beside.join(', ') || 'none'}`,
          ],
        };
      } finally {
        await heal();
        await platform.waitHealthy(RECOVERY_SECONDS);
      }
    },
    { writer: { rowsPerConnection: ROWS_PER_CONNECTION } },
  );
}
