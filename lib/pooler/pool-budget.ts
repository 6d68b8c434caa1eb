import type { PoolAlias } from '../model/pooler';

export interface PoolBudgetInput {
  readonly databases: readonly string[];
  readonly pods: number;
  /** Server connections over all pods. */
  readonly min: number;
  readonly max: number;
  /** Part for reads, 0 to 1; 0 makes no read-only alias. */
  readonly readShare: number;
}

/** Appended to a database's name for its read-only alias. */
export const READ_ONLY_SUFFIX = '_ro';

/** Of an alias' connections, one in ten is lent only to clients that wait. */
const RESERVE_SHARE = 0.1;

/**
 * Divides the server connections: over the pods, then between writes and reads, then over the databases.
 * Everything is rounded down, so the sum never exceeds the plan; at least one connection goes to each alias.
 */
export function poolAliases(input: PoolBudgetInput): PoolAlias[] {
  const perPod = { min: Math.floor(input.min / input.pods), max: Math.floor(input.max / input.pods) };
  const share = (access: PoolAlias['access']) => (access === 'read-only' ? input.readShare : 1 - input.readShare);
  const accesses: PoolAlias['access'][] = input.readShare > 0 ? ['read-write', 'read-only'] : ['read-write'];
  return input.databases.flatMap((database) =>
    accesses.map((access) => {
      const most = Math.max(1, Math.floor((perPod.max * share(access)) / input.databases.length));
      const reserveSize = Math.floor(most * RESERVE_SHARE);
      const poolSize = most - reserveSize;
      return {
        alias: access === 'read-only' ? `${database}${READ_ONLY_SUFFIX}` : database,
        database,
        access,
        poolSize,
        minPoolSize: Math.min(poolSize, Math.floor((perPod.min * share(access)) / input.databases.length)),
        reserveSize,
      };
    }),
  );
}

/** Most server connections of one kind that all pods together may open. */
export function serverConnections(aliases: readonly PoolAlias[], pods: number, access: PoolAlias['access']): number {
  return pods * aliases.filter((a) => a.access === access).reduce((sum, a) => sum + a.poolSize + a.reserveSize, 0);
}
