import { PATHS } from '../../../lib/cluster/paths';
import type { Platform } from '../support/platform';
import { secondsSince, until } from '../support/time';
import type { Scenario } from './scenario';
import { RECOVERY_SECONDS, whileWriting, writeMeasures } from './writing';

/** The postmaster dies without a word; Patroni beside it lives on. */
export const killPostgres: Scenario = {
  letter: 'b',
  title: 'kill -9 of the primary’s postgres',
  measures: writeMeasures(10),
  run: ({ platform }) =>
    whileWriting(platform, async (primary, start) => {
      const before = await postmaster(platform, primary.name);
      await platform.kubectl.exec(primary.name, ['kill', '-9', before], { container: 'postgres' });
      await until('the killed server runs again', RECOVERY_SECONDS, async () => {
        const now = await postmaster(platform, primary.name);
        return now !== before && (await platform.sql(primary.name, 'SELECT 1')) === '1' ? true : undefined;
      });
      await platform.waitHealthy(RECOVERY_SECONDS);
      const leader = await platform.leader();
      return { rejoined: secondsSince(start), notes: [leader === primary.name ? 'it recovered in place' : `${leader} took over`] };
    }),
};

/** Process id, from the first line of the server's pid file. */
async function postmaster(platform: Platform, pod: string): Promise<string> {
  return (await platform.kubectl.exec(pod, ['head', '-n1', `${PATHS.data}/postmaster.pid`], { container: 'postgres' })).trim();
}
