import type { PoolAlias, PoolerModel } from '../model/pooler';
import { wholeBelow } from '../common/whole';

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
 * Divides the server connections: over the pods, then over the databases, then between reads and writes.
 * Every alias gets one connection at least; as long as there are enough for that, the sum is never above the plan.
 */
export function poolAliases(input: PoolBudgetInput): PoolAlias[] {
  const share = (connections: number) => wholeBelow(connections / input.pods / input.databases.length);
  const most = divide(share(input.max), input.readShare, 1);
  const kept = divide(share(input.min), input.readShare, 0);
  return input.databases.flatMap((database) => [
    pool(database, 'read-write', most.writes, kept.writes),
    ...(input.readShare > 0 ? [pool(`${database}${READ_ONLY_SUFFIX}`, 'read-only', most.reads, kept.reads, database)] : []),
  ]);
}

/** @param least what each side gets even where there is not enough for both */
function divide(connections: number, readShare: number, least: 0 | 1): { writes: number; reads: number } {
  const reads = readShare > 0 ? Math.max(least, Math.min(connections - least, wholeBelow(connections * readShare))) : 0;
  return { writes: Math.max(least, connections - reads), reads };
}

function pool(alias: string, access: PoolAlias['access'], most: number, kept: number, database = alias): PoolAlias {
  const reserveSize = wholeBelow(most * RESERVE_SHARE);
  const poolSize = most - reserveSize;
  return { alias, database, access, poolSize, minPoolSize: Math.min(poolSize, kept), reserveSize };
}

/** Most server connections that poolers may open at the primary: for writes, and for reads where these may fall back to it. */
export function pooledAtPrimary(
  { aliases, replicas }: Pick<PoolerModel, 'aliases' | 'replicas'>,
  readOnlyFallback: 'none' | 'primary',
): number {
  const writes = serverConnections(aliases, replicas, 'read-write');
  return readOnlyFallback === 'primary' ? writes + serverConnections(aliases, replicas, 'read-only') : writes;
}

/** Most server connections of one kind that all pods together may open. */
export function serverConnections(aliases: readonly PoolAlias[], pods: number, access: PoolAlias['access']): number {
  return pods * aliases.filter((a) => a.access === access).reduce((sum, a) => sum + a.poolSize + a.reserveSize, 0);
}
