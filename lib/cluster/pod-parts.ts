import type { k8s } from 'cdk8s-plus-28';

/** What a wing adds to the database pods. */
export interface PodParts {
  readonly sidecars?: readonly k8s.Container[];
  readonly volumes?: readonly k8s.Volume[];
  /** Mounts of the Patroni container. */
  readonly mounts?: readonly k8s.VolumeMount[];
  readonly env?: readonly k8s.EnvVar[];
}

/** All parts of all wings, in their order. */
export function joinParts(parts: readonly PodParts[]) {
  return {
    sidecars: parts.flatMap((p) => p.sidecars ?? []),
    volumes: parts.flatMap((p) => p.volumes ?? []),
    mounts: parts.flatMap((p) => p.mounts ?? []),
    env: parts.flatMap((p) => p.env ?? []),
  };
}
