import type { Parameter } from '../model/cluster';
import { bytesOfParameter, error, sizeText, type Check, type Observation } from './check';

/** WAL stays within its part of the volume: what checkpoints leave, and what slots may hold back. */
export const walVolume: Check = ({ members, readPool }) => [
  ...pod('postgres', members.parameters, members.walBudgetBytes),
  ...(readPool ? pod('readPool', readPool.parameters, readPool.walBudgetBytes) : []),
];

function pod(path: string, parameters: readonly Parameter[], budget: number): Observation[] {
  const checkpoints = bytesOfParameter(parameters, 'max_wal_size') ?? 0;
  const slots = bytesOfParameter(parameters, 'max_slot_wal_keep_size') ?? 0;
  if (checkpoints + slots <= budget) return [];
  return [
    error(
      `${path}.parameters: max_wal_size ${sizeText(checkpoints)} + max_slot_wal_keep_size ${sizeText(slots)} is ${sizeText(checkpoints + slots)}, ` +
        `must be at most ${sizeText(budget)}, the part of the volume for WAL: a full volume stops the server; give less, or a larger postgres.walShare or storage`,
    ),
  ];
}
