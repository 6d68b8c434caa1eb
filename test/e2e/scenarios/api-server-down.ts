import type { Observation } from '../report/measure';
import { sleep } from '../support/time';
import type { Context, Scenario } from './scenario';
import { RECOVERY_SECONDS, whileWriting, writeMeasures } from './writing';

const DOWN_SECONDS = 60;

/** Whatever the return of the API server sets off, for instance in the controllers, has happened by then. */
const AFTER_SECONDS = 30;

const measures = (gap?: number) => writeMeasures(gap).filter((m) => !['rejoined', 'crowd'].includes(m.key));
const unfit = ({ clusterTool }: Context) => (clusterTool ? undefined : 'needs CLUSTER_TOOL to stop the API server');

/** Patroni cannot renew its lease, yet the members see each other: the primary goes on, and nobody takes its place. */
export const apiServerDown: Scenario = {
  letter: 'e',
  title: `API server stopped for ${DOWN_SECONDS} s`,
  measures: measures(5),
  unfit,
  async run(context) {
    const { observation, changes } = await without(context, async () => context.clusterTool!.stopApiServer());
    return { ...observation, broken: changes };
  },
};

/**
 * The API server takes requests and answers none, and when it goes on, it carries out old ones. Patroni then loses a
 * conflict with an earlier request of its own, takes it for another leader's, and restarts the primary once
 * (attempt_to_acquire_leader in dcs/kubernetes.py of 4.1.4). No setting avoids that: recorded, not judged.
 */
export const apiServerHangs: Scenario = {
  letter: 'l',
  title: `API server hangs for ${DOWN_SECONDS} s`,
  measures: measures(),
  unfit,
  async run(context) {
    const { observation, changes } = await without(context, async () => {
      await context.clusterTool!.haltApiServer('STOP');
      return () => context.clusterTool!.haltApiServer('CONT');
    });
    return { ...observation, notes: [changes.join('; ') || 'same primary, same timeline', ...observation.notes] };
  },
};

/** @param stop takes the API server away, and returns what brings it back */
async function without(
  { platform }: Context,
  stop: () => Promise<() => Promise<void> | void>,
): Promise<{ observation: Observation; changes: string[] }> {
  const changes: string[] = [];
  const observation = await whileWriting(
    platform,
    async (primary) => {
      const bringBack = await stop();
      try {
        await sleep(DOWN_SECONDS);
      } finally {
        await bringBack();
      }
      await sleep(AFTER_SECONDS);
      const now = (await platform.waitHealthy(RECOVERY_SECONDS)).primary;
      if (now.name !== primary.name) changes.push(`${now.name} leads, no more ${primary.name}`);
      if (now.timeline !== primary.timeline) changes.push(`timeline ${now.timeline}, no more ${primary.timeline}`);
      return {};
    },
    { watchService: false },
  );
  return { observation, changes };
}
