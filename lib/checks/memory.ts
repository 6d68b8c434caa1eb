import { memoryUses } from '../cluster/tuning/memory-budget';
import type { Parameter, TuningInput } from '../model/cluster';
import type { PlatformModel } from '../model/platform';
import { bytesOfParameter, error, sizeText, warning, type Check, type Observation } from './check';

/** Taken whatever the queries do. */
const ALWAYS: readonly string[] = ['shared memory', 'Patroni and pgBackRest'];
/** PostgreSQL, runtime-config-resource: more than 40 % seldom works better; here it also leaves less for the page cache of the container. */
const MOST_BUFFERS = 0.4;

/** What the memory settings allow fits into the container. */
export const memory: Check = (model) => [
  ...pod('postgres', model.members.parameters, model.members.tuning, model.members.resources.memoryLimitBytes),
  ...readPool(model),
];

function readPool({ members, readPool: pool }: PlatformModel): Observation[] {
  if (!pool) return [];
  // What a read replica does not set itself comes to it from the members.
  const shared = members.parameters.filter((p) => !pool.parameters.some((own) => own.name === p.name));
  return pod('readPool', [...shared, ...pool.parameters], pool.tuning, pool.resources.memoryLimitBytes);
}

function pod(path: string, parameters: readonly Parameter[], input: TuningInput, limit: number): Observation[] {
  const uses = memoryUses(parameters, input);
  const total = (of: typeof uses) => of.reduce((sum, use) => sum + use.bytes, 0);
  const always = total(uses.filter((use) => ALWAYS.includes(use.what)));
  if (always > limit) {
    return [
      error(
        `${path}.resources.memory is ${sizeText(limit)}, and shared memory with Patroni takes ${sizeText(always)} before the first query: ` +
          'the pod is killed; give more memory or less shared_buffers',
      ),
    ];
  }
  const buffers = bytesOfParameter(parameters, 'shared_buffers') ?? 0;
  const observations: Observation[] = [];
  if (buffers > limit * MOST_BUFFERS) {
    observations.push(
      warning(
        `${path}.parameters.shared_buffers is ${sizeText(buffers)}, at most 40 % of the container's ${sizeText(limit)} is of use: ` +
          'the rest of the memory caches files for queries; leave it out for a quarter',
      ),
    );
  }
  if (total(uses) > limit) {
    const [first, second] = uses.map((use) => `${use.what} ${sizeText(use.bytes)}`);
    observations.push(
      warning(
        `${path}.resources.memory is ${sizeText(limit)}, and up to ${sizeText(total(uses))} may be used at once (${first}, ${second}, …): ` +
          'the server is killed when every connection works; give more memory, or fewer maxConnections',
      ),
    );
  }
  return observations;
}
