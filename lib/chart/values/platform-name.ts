import { throwIfAny } from '../../common/validation';
import type { Release } from './chart-values';

/** Ends of names that a platform gives to its own StatefulSets and Services. */
const TAKEN = ['replica', 'pooler'] as const;

/**
 * Name of the platform where values give none: the release's, and the alias after it where the chart is a dependency under one, so that
 * one release may hold several platforms. `eventStore` and `event_store` become `event-store`.
 * @throws ValidationError for an alias that makes names of another platform of the release
 */
export function platformName(given: string | undefined, release: Release): string {
  if (given !== undefined && given !== '') return given;
  if (release.alias === undefined) return release.name;
  const part = release.alias
    .replaceAll('_', '-')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const taken = TAKEN.filter((end) => part === end || part.endsWith(`-${end}`));
  throwIfAny(
    `platform '${release.name}-${part}'`,
    taken.map(
      (end) =>
        `alias must not end in ${end}, got '${release.alias}': another platform of the release gives such names to its own pods; choose another alias, or set name`,
    ),
  );
  return `${release.name}-${part}`;
}
