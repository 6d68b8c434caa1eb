import { error, type Check } from './check';
import { allSeries } from './series';

/** What is to be archived has somewhere to go. */
export const archiveDestination: Check = (model) => {
  if (model.archive) return [];
  return allSeries(model)
    .filter(({ it }) => 'archiveAfterSeconds' in it && it.archiveAfterSeconds !== undefined)
    .map(({ path }) =>
      error(`${path} has archiveAfter, and no archive is described: its chunks would never be dropped; add archive, or give retain`),
    );
};
