import { error, sizeText, type Check } from './check';
import { templatesInUse } from './claims';

/** No volume gets smaller: neither Kubernetes nor Azure can do that. */
export const claimShrink: Check = (model) =>
  templatesInUse(model)
    .filter(({ was, is }) => is.sizeBytes < was.sizeBytes)
    .map(({ path, statefulSet, was, is }) =>
      error(
        `${path} is ${sizeText(is.sizeBytes)}, the StatefulSet ${statefulSet} in use has ${sizeText(was.sizeBytes)}: volumes cannot shrink; ` +
          `give at least ${sizeText(was.sizeBytes)}, or move to a platform of another name`,
      ),
    );
