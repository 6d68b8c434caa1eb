import type { ClaimTemplate, VolumeModel } from '../model/workload';
import { error, sizeText, warning, type Check } from './check';
import { templatesInUse } from './claims';

/**
 * A claim template that changes needs a hand: the API server refuses to change that of a StatefulSet. Where manifests are committed first,
 * there is time for it until they are applied; Helm would apply half of a release.
 */
export const claimTemplate: Check = (model) =>
  templatesInUse(model)
    .filter(({ was, is }) => is.sizeBytes >= was.sizeBytes)
    .flatMap(({ path, statefulSet, deployed, was, is }) =>
      changes(was, is, anew(model.namespace.name, statefulSet)).map(({ what, how }) => {
        const message = `${path} ${what}, and the claim template of StatefulSet ${statefulSet} cannot be changed: ${how}`;
        return deployed.isLive === true ? error(message) : warning(message);
      }),
    );

/** Pods and claims stay where they are. */
function anew(namespace: string, statefulSet: string): string {
  return `kubectl --namespace ${namespace} delete statefulset ${statefulSet} --cascade=orphan, then apply the manifests or run helm upgrade again`;
}

interface Change {
  /** What is new, to follow the place where the user wrote it. */
  readonly what: string;
  /** What to do. */
  readonly how: string;
}

function changes(was: ClaimTemplate, is: VolumeModel, anew: string): Change[] {
  return [
    ...(is.sizeBytes > was.sizeBytes
      ? [
          {
            what: `grows from ${sizeText(was.sizeBytes)} to ${sizeText(is.sizeBytes)}`,
            how: `patch its claims to the new size, ${anew}; pods go on running`,
          },
        ]
      : []),
    ...(is.storageClass === was.storageClass
      ? []
      : [
          {
            what: `changes its class from ${was.storageClass ?? 'the default'} to ${is.storageClass ?? 'the default'}`,
            how: `${anew}, then delete pod and claim of one server after the other; each is copied anew`,
          },
        ]),
    ...(was.accessMode === undefined || is.accessMode === was.accessMode
      ? []
      : [
          {
            what: `changes its accessMode from ${was.accessMode} to ${is.accessMode}`,
            how: `give accessMode '${was.accessMode}' to leave it, or ${anew}; pods go on running, and claims that are there keep their mode`,
          },
        ]),
    ...(was.isMarked === false
      ? [
          {
            what: "gets a mark of PostgreSQL's major version, which releases before 0.1.1 did not have",
            how: `once, ${anew}; pods go on running, and are replaced one after the other`,
          },
        ]
      : []),
  ];
}
