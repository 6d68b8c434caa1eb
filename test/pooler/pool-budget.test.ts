import type { PoolAlias } from '../../lib/model/pooler';
import { poolAliases, serverConnections, type PoolBudgetInput } from '../../lib/pooler/pool-budget';

/** Every plan within these bounds that has a connection for each alias in each pod. */
function* plans(): Generator<PoolBudgetInput> {
  for (const pods of [1, 2, 3, 5]) {
    for (const count of [1, 2, 3, 7, 10]) {
      for (const readShare of [0, 0.01, 0.3, 0.5, 0.77, 0.96, 0.99]) {
        const least = pods * count * (readShare > 0 ? 2 : 1);
        for (const max of [least, least + 1, least + 7, 2 * least + 3, 100, 533].filter((m) => m >= least)) {
          for (const min of [0, 1, Math.floor(max / 2), max]) {
            yield { pods, min, max, readShare, databases: Array.from({ length: count }, (_, i) => `db${i}`) };
          }
        }
      }
    }
  }
}

const sum = (input: PoolBudgetInput) => {
  const aliases = poolAliases(input);
  return serverConnections(aliases, input.pods, 'read-write') + serverConnections(aliases, input.pods, 'read-only');
};

/** The plans that do not keep a promise. */
const breaking = (keeps: (plan: PoolBudgetInput) => boolean) => [...plans()].filter((plan) => !keeps(plan));

describe('the server connections of all pods and aliases', () => {
  it('never add up to more than the plan', () => {
    expect(breaking((plan) => sum(plan) <= plan.max)).toEqual([]);
  });

  it('leave of the plan no more than the rounding', () => {
    expect(breaking((plan) => plan.max - sum(plan) < plan.pods * plan.databases.length)).toEqual([]);
  });

  it('give each alias at least one, and keep no more open than it may open', () => {
    const fits = (a: PoolAlias) => a.poolSize >= 1 && a.reserveSize >= 0 && a.minPoolSize >= 0 && a.minPoolSize <= a.poolSize;
    expect(breaking((plan) => poolAliases(plan).every(fits))).toEqual([]);
  });

  it('are kept open no more than the plan says', () => {
    const kept = (plan: PoolBudgetInput) => plan.pods * poolAliases(plan).reduce((total, alias) => total + alias.minPoolSize, 0);
    expect(breaking((plan) => kept(plan) <= plan.min)).toEqual([]);
  });

  it('are divided between writes and reads as asked', () => {
    const aliases = poolAliases({ databases: ['telemetry'], pods: 2, min: 50, max: 100, readShare: 0.3 });
    expect(aliases).toEqual([
      { alias: 'telemetry', database: 'telemetry', access: 'read-write', poolSize: 32, minPoolSize: 18, reserveSize: 3 },
      { alias: 'telemetry_ro', database: 'telemetry', access: 'read-only', poolSize: 14, minPoolSize: 7, reserveSize: 1 },
    ]);
  });

  it('go to writes alone where nothing else answers reads', () => {
    const aliases = poolAliases({ databases: ['a', 'b'], pods: 2, min: 0, max: 40, readShare: 0 });
    expect(aliases.map((a) => [a.alias, a.access])).toEqual([
      ['a', 'read-write'],
      ['b', 'read-write'],
    ]);
  });
});
