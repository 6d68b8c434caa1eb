import { BUILT_IN_KINDS, CUSTOM_KINDS, type Kind } from '../../scripts/dev/import/pinned';
import { twinOf } from '../../scripts/dev/import/schemas';

/** Every kind that a custom resource definition adds, twins included. */
export const EVERY_CUSTOM_KIND: readonly Kind[] = CUSTOM_KINDS.flatMap((source) => source.kinds).flatMap((kind) => [kind, ...twinOf(kind)]);

/** Every kind that has a schema. */
export const EVERY_KIND: readonly Kind[] = [...BUILT_IN_KINDS, ...EVERY_CUSTOM_KIND];

/** @throws Error when no kind of that name has a schema */
export function kindOf(name: string): Kind {
  const kind = EVERY_KIND.find((k) => k.kind === name);
  if (!kind) throw new Error(`${name} is not pinned`);
  return kind;
}
