import type { Scenario } from './scenario';
import { rejoined, whileWriting, writeMeasures } from './writing';

/** The pod is asked to go, as a node drain and every change of the StatefulSet do it. */
export const deletePrimary: Scenario = {
  letter: 'a',
  title: 'kubectl delete pod of the primary',
  measures: writeMeasures(),
  run: ({ platform }) =>
    whileWriting(platform, async (primary, start) => {
      await platform.kubectl.remove('pod', primary.name);
      return { rejoined: await rejoined(platform, primary, start) };
    }),
};
