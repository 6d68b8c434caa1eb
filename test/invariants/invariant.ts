import type { PlatformModel } from '../../lib';
import type { Manifest } from '../support/synth';

/** What the objects of a platform may refer to without bringing it. Built from the model, never from the objects. */
export interface Externals {
  /** Secrets that somebody else makes, in the platform's namespace. */
  readonly secrets: readonly string[];
  /** StorageClasses that the cluster has. */
  readonly storageClasses: readonly string[];
  /** The platform's namespace, where it is not made. */
  readonly namespaces: readonly string[];
}

export const NO_EXTERNALS: Externals = { secrets: [], storageClasses: [], namespaces: [] };

/** Something that holds for every platform: a pure function from the objects to what breaks it. */
export interface Invariant {
  /** What holds, as a sentence. */
  readonly name: string;
  readonly problems: (objects: readonly Manifest[], externals: Externals) => readonly string[];
  /** Objects that keep it. */
  readonly compliant: readonly object[];
  /** Objects that break it, each alone, and what is said about each. */
  readonly broken: readonly { readonly objects: readonly object[]; readonly problem: string }[];
}

/** What the model declares as made by others. */
export function externalsOf(model: PlatformModel): Externals {
  const { credentials, tls, storage } = model;
  const made = storage.classes.map((c) => c.name);
  const used = [model.members.volume.storageClass, model.readPool?.volume.storageClass].filter((name) => name !== undefined);
  return {
    secrets: [
      ...(credentials.kind === 'existing' ? [credentials.secretName] : []),
      ...(tls.issuer ? [] : [tls.serverSecret, tls.poolerSecret, tls.backupSecret]),
      ...(model.backups?.repositories ?? []).flatMap((repository) => repository.endpoint?.caSecret?.name ?? []),
      ...(model.archive?.destination.endpoint?.caSecret ? [model.archive.destination.endpoint.caSecret.name] : []),
    ],
    storageClasses: used.filter((name) => !made.includes(name)),
    namespaces: model.namespace.create ? [] : [model.namespace.name],
  };
}

export function label({ kind, metadata }: Manifest): string {
  return `${kind}/${metadata.name}`;
}

/** Every leaf of a value, with the path that leads to it. */
export function leavesOf(value: unknown, path = ''): { readonly path: string; readonly value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, `${path}[${i}]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, path ? `${path}.${key}` : key));
  }
  return [{ path, value }];
}

const META = { name: 'x', namespace: 'here' };

/** A Deployment with one container, for the examples of rules. */
export function podExample(container: object = {}, pod: object = {}, kind = 'Deployment'): object {
  const template = { metadata: { labels: { app: 'x' } }, spec: { containers: [{ name: 'c', image: 'a:1', ...container }], ...pod } };
  return { apiVersion: 'apps/v1', kind, metadata: META, spec: { template } };
}

/** An object of any kind, for the examples of rules. */
export function example(kind: string, fields: object, metadata: object = {}): object {
  return { apiVersion: 'v1', kind, metadata: { ...META, ...metadata }, ...fields };
}
