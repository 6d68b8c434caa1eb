import type { Scenario } from './scenario';
import { rejoined, whileWriting, writeMeasures } from './writing';

/** What an operator does before maintenance. Any member may become the next primary. */
export const switchover: Scenario = {
  letter: 'c',
  title: 'planned switchover',
  measures: writeMeasures(5),
  run: ({ platform }) =>
    whileWriting(platform, async (primary, start) => {
      await platform.kubectl.exec(primary.name, ['patronictl', 'switchover', '--force', '--leader', primary.name], {
        container: 'postgres',
        timeoutSeconds: 60,
      });
      return { rejoined: await rejoined(platform, primary, start) };
    }),
};
