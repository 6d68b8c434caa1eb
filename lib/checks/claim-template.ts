import { sizeText, warning, type Check } from './check';
import { changedClaims } from './claims';

/** A grown volume or another class needs a hand: the API server refuses to change the claim templates of a StatefulSet. */
export const claimTemplate: Check = (model) =>
  changedClaims(model)
    .filter(({ was, is }) => is.sizeBytes >= was.sizeBytes)
    .map(({ path, statefulSet, was, is }) =>
      warning(
        is.sizeBytes > was.sizeBytes
          ? `${path} grows from ${sizeText(was.sizeBytes)} to ${sizeText(is.sizeBytes)}, and the claim templates of StatefulSet ${statefulSet} cannot be changed: ` +
              `patch its claims to the new size, delete it with --cascade=orphan, then apply; pods go on running`
          : `${path} changes its class from ${was.storageClass ?? 'the default'} to ${is.storageClass ?? 'the default'}, and the claim templates of StatefulSet ${statefulSet} cannot be changed: ` +
              `delete it with --cascade=orphan, apply, then delete pod and claim of one server after the other; each is copied anew`,
      ),
    );
