import { MAJOR_ANNOTATION } from '../common/annotations';
import { bytesOfQuantity } from '../common/quantity';
import type { DeployedClaim } from '../model/workload';

type Annotations = Readonly<Record<string, string>>;

/** A StatefulSet of database pods, as far as it is looked at: in a manifest, or as the API server returns it. */
export interface StatefulSetObject {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly template?: { readonly spec?: { readonly containers?: readonly { readonly name: string; readonly image: string }[] } };
    readonly volumeClaimTemplates?: readonly {
      readonly metadata?: { readonly annotations?: Annotations };
      readonly spec: {
        readonly accessModes?: readonly string[];
        readonly storageClassName?: string;
        readonly resources: { readonly requests: { readonly storage: string } };
      };
    }[];
  };
}

/** A claim, in the same way. */
export interface ClaimObject {
  readonly metadata: { readonly name: string; readonly annotations?: Annotations };
}

/** What the claim template of a StatefulSet says; nothing where it has none that can be read. */
export function deployedClaim({ spec }: StatefulSetObject, isLive: boolean): DeployedClaim | undefined {
  const [template] = spec.volumeClaimTemplates ?? [];
  const sizeBytes = template && bytesOfQuantity(template.spec.resources.requests.storage);
  if (!template || sizeBytes === undefined) return undefined;
  const mark = majorIn(template.metadata?.annotations);
  return {
    template: {
      sizeBytes,
      storageClass: template.spec.storageClassName,
      accessMode: (template.spec.accessModes ?? [])[0],
      isMarked: mark !== undefined,
    },
    postgresMajor: mark ?? majorInImage(spec.template?.spec?.containers ?? []),
    isLive,
  };
}

/** What a claim says whose StatefulSet is gone. */
export function orphanedClaim({ metadata }: ClaimObject): DeployedClaim {
  return { postgresMajor: majorIn(metadata.annotations), isLive: true };
}

function majorIn(annotations: Annotations = {}): string | undefined {
  return annotations[MAJOR_ANNOTATION];
}

/** Releases before 0.1.1 left no mark, but images of TimescaleDB name the major version in their tag: `pg15.18-ts2.28.3`. */
function majorInImage(containers: readonly { readonly name: string; readonly image: string }[]): string | undefined {
  const image = containers.find((container) => container.name === 'postgres')?.image ?? '';
  const tag = image.split('@')[0]!.split('/').at(-1)!.split(':').at(-1)!;
  const [, major] = /^pg(\d\d)(?:[^\d].*)?$/.exec(tag) ?? [];
  return major;
}
