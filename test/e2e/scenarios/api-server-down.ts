import { sleep } from '../support/time';
import type { Scenario } from './scenario';
import { whileWriting, writeMeasures } from './writing';

const DOWN_SECONDS = 60;

/** Kubernetes' API answers nothing for a minute: Patroni cannot renew its lease, yet the members see each other. */
export const apiServerDown: Scenario = {
  letter: 'e',
  title: `API server stopped for ${DOWN_SECONDS} s`,
  measures: writeMeasures(5).filter((m) => !['rejoined', 'crowd'].includes(m.key)),
  unfit: ({ clusterTool }) => (clusterTool ? undefined : 'needs CLUSTER_TOOL to stop the API server'),
  run: ({ platform, clusterTool }) =>
    whileWriting(
      platform,
      async (primary) => {
        await clusterTool!.apiServer('STOP');
        try {
          await sleep(DOWN_SECONDS);
        } finally {
          await clusterTool!.apiServer('CONT');
        }
        // Whatever the outage may still set off, for instance in the controllers, has happened by then.
        await sleep(30);
        const now = (await platform.waitHealthy(240)).primary;
        const broken = [
          ...(now.name === primary.name ? [] : [`${now.name} leads, not ${primary.name}`]),
          ...(now.timeline === primary.timeline ? [] : [`timeline ${now.timeline}, not ${primary.timeline}`]),
        ];
        return { broken, notes: [`primary ${now.name}, timeline ${now.timeline}, both as before: ${broken.length === 0 ? 'yes' : 'no'}`] };
      },
      { watchService: false },
    ),
};
