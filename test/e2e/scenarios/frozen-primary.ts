import type { Platform } from '../support/platform';
import { secondsSince, sleep, until } from '../support/time';
import type { Context, Scenario } from './scenario';
import { RECOVERY_SECONDS, rejoined, whileWriting, writeMeasures } from './writing';

const FROZEN_SECONDS = 60;

/** Patroni's shortest lease, which the `local` environment uses, and what the failover may take beyond it. */
const LONGEST_SECONDS = 20 + 5;

/** All clients, not one of them alone: each that waits for the frozen server has to be free by then. */
const measures = writeMeasures(LONGEST_SECONDS).map((m) => (m.key === 'stall' ? { ...m, most: LONGEST_SECONDS } : m));

/** Every process of the primary's server stands still, and its connections stay open. Clients are patient: they would wait for it. */
export const frozenPrimary: Scenario = {
  letter: 'u',
  title: `the primary’s server stands still for ${FROZEN_SECONDS} s (SIGSTOP)`,
  measures,
  run: ({ platform }: Context) =>
    whileWriting(
      platform,
      async (primary, start) => {
        await signal(platform, primary.name, 'STOP');
        let next: string;
        let after: number;
        try {
          next = await until('another member leads', 60, async () => {
            const leader = await platform.leader();
            return leader === primary.name ? undefined : leader;
          });
          after = secondsSince(start);
          await sleep(FROZEN_SECONDS - after);
        } finally {
          // Where the kubelet has started the container again, there is nothing left to go on.
          await signal(platform, primary.name, 'CONT').catch(() => undefined);
        }
        const thawed = Date.now();
        await rejoined(platform, primary, start);
        await platform.waitHealthy(RECOVERY_SECONDS);
        return {
          rejoined: secondsSince(thawed),
          notes: [
            `${next} held the lease ${after.toFixed(1)} s after the server stood still; the old primary’s time counts from the end of that`,
          ],
        };
      },
      { writer: { patienceSeconds: 2 * FROZEN_SECONDS } },
    ),
};

/** To all processes of the server in the pod; twice, since one may have started another before it stood still. */
async function signal(platform: Platform, pod: string, name: 'STOP' | 'CONT'): Promise<void> {
  const once = `for p in /proc/[0-9]*; do [ "$(cat "$p/comm" 2>/dev/null)" = postgres ] && kill -${name} "\${p#/proc/}"; done; true`;
  await platform.kubectl.exec(pod, ['sh', '-c', `${once}; ${once}`], { container: 'postgres' });
}
