import { requiredSecrets, type RequiredSecret } from '../security';
import type { PlatformModel } from '../model/platform';
import { isConnected, releaseOfPlatform, secretKeys } from './cluster';
import type { ChartValues, Release } from './values/chart-values';

/** The platform cannot be installed into this cluster as it is. */
export class PreflightError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PreflightError';
  }
}

/**
 * Looks at the cluster before anything is applied, where Helm is connected to one.
 * @returns whether it could look
 * @throws PreflightError for Secrets and keys that pods would wait for, and for a platform that would begin again without its data
 */
export function preflight(model: PlatformModel, values: ChartValues, release: Release): boolean {
  const namespace = model.namespace.name;
  const wanted = values.preflight?.lookup ?? release.dependency !== true;
  if (!wanted || !isConnected(namespace)) return false;
  const missing = requiredSecrets(model).flatMap((secret) => missingLine(secret, secretKeys(namespace, secret.name)));
  if (missing.length > 0) {
    throw new PreflightError(
      `platform '${model.name}' (${model.environment}) cannot start: missing in namespace ${namespace}, or empty:\n${missing.join('\n')}\n` +
        'Create it first; the README says what belongs into each Secret. If something else makes it later, set preflight.lookup to false.',
    );
  }
  return true;
}

function missingLine({ name, keys }: RequiredSecret, there: readonly string[]): string[] {
  const lost = keys.filter((key) => !there.includes(key));
  if (lost.length === 0) return [];
  return [lost.length === keys.length ? `  - Secret ${name} with ${keys.join(', ')}` : `  - in Secret ${name}: ${lost.join(', ')}`];
}

/**
 * Until chart 0.1.0 a platform under an alias had the release's name alone.
 * @throws PreflightError where the release has such a platform: under another name its data would seem to be gone
 */
export function requireKnownName(model: PlatformModel, values: ChartValues, release: Release): void {
  const given = values.name !== undefined && values.name !== '';
  if (release.alias === undefined || given || !isConnected(model.namespace.name)) return;
  const isOld = releaseOfPlatform(model.namespace.name, release.name) === release.name;
  if (!isOld || releaseOfPlatform(model.namespace.name, model.name) !== undefined) return;
  throw new PreflightError(
    `release '${release.name}' has a platform '${release.name}', and '${release.alias}' would be a new one without data, '${model.name}': ` +
      `set ${release.alias}.name to ${release.name} to keep it (chart 0.1.0 named it so), or to ${model.name} for a new one`,
  );
}
