import type { TuningInput } from '../../../lib/model/cluster';
import { memoryBudget, memoryUses } from '../../../lib/cluster/tuning/memory-budget';
import { tune } from '../../../lib/cluster/tuning/tune';
import { GB, MB } from '../../../lib/cluster/tuning/units';
import { PRODUCTION, READ_REPLICA } from './inputs';

const budgetOf = (input: TuningInput): number => memoryBudget(tune(input), input);
const useOf = (input: TuningInput, what: string): number => memoryUses(tune(input), input).find((use) => use.what === what)?.bytes ?? NaN;

it.each([
  ['a production member', PRODUCTION],
  ['a production read replica', READ_REPLICA],
])('fits %s into its container', (_title, input) => {
  expect(budgetOf(input)).toBeLessThan(input.memoryBytes);
  expect(budgetOf(input)).toBeGreaterThan(input.memoryBytes / 2);
});

it('is the sum of its parts, the largest first', () => {
  const uses = memoryUses(tune(PRODUCTION), PRODUCTION);
  expect(uses.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(budgetOf(PRODUCTION));
  expect(uses.map(({ bytes }) => bytes)).toEqual(uses.map(({ bytes }) => bytes).sort((a, b) => b - a));
});

it('counts a full work_mem, the caches and the page table of each connection', () => {
  expect(useOf(PRODUCTION, 'connections')).toBe(200 * (8 + 4 + 4) * MB);
});

it('counts every autovacuum worker at its own limit, not at maintenance_work_mem', () => {
  expect(useOf(PRODUCTION, 'autovacuum')).toBeLessThan(GB);
  const without = tune(PRODUCTION).map((p) => (p.name === 'autovacuum_work_mem' ? { ...p, value: '1GB' } : p));
  expect(memoryBudget(without, PRODUCTION)).toBeGreaterThan(PRODUCTION.memoryBytes);
});

it('counts what runs on members only on members only', () => {
  const uses = (input: TuningInput) =>
    memoryUses(tune(PRODUCTION), input)
      .map(({ what }) => what)
      .sort();
  const everywhere = ['Patroni and pgBackRest', 'connections', 'parallel workers', 'shared memory'];
  expect(uses(READ_REPLICA)).toEqual(everywhere);
  expect(uses(PRODUCTION)).toEqual([...everywhere, 'TimescaleDB jobs', 'WAL senders', 'autovacuum', 'one maintenance operation'].sort());
});

it('counts a read replica alike with and without the configuration that it shares with the members', () => {
  const own = tune(READ_REPLICA);
  const shared = tune(PRODUCTION).filter(({ name }) => !own.some((p) => p.name === name));
  expect(memoryBudget([...shared, ...own], READ_REPLICA) / memoryBudget(own, READ_REPLICA)).toBeCloseTo(1, 2);
});

it('grows with connections until the container is too small', () => {
  const many = { ...PRODUCTION, maxConnections: 500 };
  expect(budgetOf(many)).toBeGreaterThan(budgetOf(PRODUCTION));
  expect(budgetOf({ ...PRODUCTION, maxConnections: 1000 })).toBeGreaterThan(PRODUCTION.memoryBytes);
});

it('counts what the user changed', () => {
  const parameters = tune(PRODUCTION).map((p) => (p.name === 'work_mem' ? { ...p, value: '64MB' } : p));
  expect(memoryBudget(parameters, PRODUCTION) - budgetOf(PRODUCTION)).toBe((200 + 4 + 8) * 56 * MB);
});
