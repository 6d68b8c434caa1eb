import type { Observation } from '../report/measure';
import type { ClusterTool } from '../support/cluster-tool';
import { integrity } from '../support/integrity';
import type { Platform, Server } from '../support/platform';
import { secondsSince, until } from '../support/time';
import type { Context, Scenario } from './scenario';
import { RECOVERY_SECONDS, whileWriting, writeMeasures } from './writing';

/** All servers stream again within this time after each deletion. */
const WHOLE_SECONDS = 120;

const DELETIONS = 30;

/** How one pod is lost. Its kubelet is killed as well in every fifth turn, and starts again by itself. */
interface Turn {
  readonly target: 'leader' | 'standby' | 'read replica';
  readonly kubelet: boolean;
}

/** Pods are deleted as people do it who have no patience: the API object goes at once, the containers run on for seconds beside their successors. */
export const forcedDeletion: Scenario = {
  letter: 'p',
  title: `${DELETIONS} forced deletions of leaders, standbys and read replicas`,
  measures: [
    ...writeMeasures(60).filter(({ key }) => !['rejoined', 'crowd'].includes(key)),
    { key: 'whole', title: 'all servers stream again, slowest', unit: 's', most: WHOLE_SECONDS },
    { key: 'indexes', title: 'indexes that amcheck found whole', unit: '' },
  ],
  run: ({ platform, clusterTool }: Context) => forcedDeletions(platform, DELETIONS, clusterTool),
};

/** Deletes pods by force while clients write, then looks at every index, row and page. */
export function forcedDeletions(platform: Platform, deletions: number, clusterTool?: ClusterTool): Promise<Observation> {
  return whileWriting(
    platform,
    async () => {
      const times: number[] = [];
      for (let n = 0; n < deletions; n++) times.push(await lose(platform, turn(n, platform), clusterTool));
      const { damaged, indexes } = await integrity(platform);
      return {
        values: { whole: Math.max(...times), indexes },
        notes: [
          `whole again after ${times.map((t) => t.toFixed(0)).join(', ')} s`,
          ...(clusterTool ? [] : ['no kubelet was killed: needs CLUSTER_TOOL']),
        ],
        broken: damaged,
      };
    },
    { watchService: false, awayFromPrimary: false },
  );
}

/** Two of three are the leader. */
function turn(n: number, { model }: Platform): Turn {
  const other = n % 6 === 5 && model.readPool ? 'read replica' : 'standby';
  return { target: n % 3 === 2 ? other : 'leader', kubelet: n % 5 === 4 };
}

/** @returns the seconds until all servers stream again */
async function lose(platform: Platform, { target, kubelet }: Turn, clusterTool?: ClusterTool): Promise<number> {
  const { primary, servers } = await platform.waitHealthy(RECOVERY_SECONDS);
  const kinds: Readonly<Record<Turn['target'], (server: Server) => boolean>> = {
    leader: (server) => server.name === primary.name,
    standby: (server) => server.member && server.name !== primary.name,
    'read replica': (server) => !server.member,
  };
  const victim = servers.find(kinds[target])!;
  const start = Date.now();
  await platform.kubectl.run(['delete', 'pod', victim.name, '--grace-period=0', '--force']);
  if (kubelet) await clusterTool?.killKubelet(victim.node);
  await until(`${victim.name} is back`, RECOVERY_SECONDS, async () => {
    const now = await platform.server(victim.name);
    return now.uid !== victim.uid && now.ready ? true : undefined;
  });
  await platform.waitHealthy(RECOVERY_SECONDS);
  return secondsSince(start);
}
