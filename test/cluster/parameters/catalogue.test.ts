import { describePlatform } from '../../../lib';
import { dynamicConfig } from '../../../lib/cluster/dynamic-config';
import { CATALOGUED, majorsWith, parameterNames, settingOf } from '../../../lib/cluster/parameters/catalogue';
import { nearestNames } from '../../../lib/cluster/parameters/nearest';
import { valueProblem } from '../../../lib/cluster/parameters/value';
import { tune } from '../../../lib/cluster/tuning/tune';
import { VALID } from '../../validation/props';
import { LOCAL, PRODUCTION, READ_REPLICA } from '../tuning/inputs';

const names = (major: string) => parameterNames(major);

describe('the catalogue of parameters', () => {
  it('knows kind, unit, bounds and words', () => {
    expect(settingOf('15', 'work_mem')).toEqual({ kind: 'integer', unit: 'kB', least: 64, most: undefined, words: [] });
    expect(settingOf('15', 'shared_buffers')).toMatchObject({ unit: '8kB', least: 16, most: 1073741823 });
    expect(settingOf('18', 'io_method')).toMatchObject({ kind: 'enum', words: ['sync', 'worker', 'io_uring'] });
    expect(settingOf('16', 'block_size')).toMatchObject({ kind: 'fixed' });
    expect(settingOf('16', 'random_page_cost')).toMatchObject({ kind: 'real', least: 0, most: undefined });
  });

  it('knows what only some majors have, and what changed between them', () => {
    expect(majorsWith('old_snapshot_threshold')).toEqual(['15', '16']);
    expect(majorsWith('io_method')).toEqual(['18']);
    expect(majorsWith('work_men')).toEqual([]);
    expect([settingOf('17', 'log_connections')?.kind, settingOf('18', 'log_connections')?.kind]).toEqual(['boolean', 'list']);
    expect([settingOf('16', 'maintenance_work_mem')?.least, settingOf('17', 'maintenance_work_mem')?.least]).toEqual([1024, 64]);
  });

  it('has no parameter of one major twice', () => {
    const repeated = CATALOGUED.flatMap((major) => names(major).filter((name, i, all) => all.indexOf(name) !== i));
    expect(repeated).toEqual([]);
    expect(CATALOGUED.map((major) => names(major).length > 450)).toEqual([true, true, true, true]);
  });
});

describe.each(CATALOGUED)("the platform's own parameters for PostgreSQL %s", (major) => {
  const platform = Object.entries(dynamicConfig(describePlatform(VALID)).postgresql.parameters).map(([name, value]) => ({ name, value }));

  it.each([
    ['a production member', tune(PRODUCTION)],
    ['a read replica', tune(READ_REPLICA)],
    ['a local member', tune(LOCAL)],
    ['a whole platform', platform],
  ])('are ones that it has, with values that it takes: %s', (_title, parameters) => {
    const wrong = parameters.filter(({ name, value }) => {
      const setting = settingOf(major, name);
      return setting === undefined || setting.kind === 'fixed' || valueProblem(setting, value) !== undefined;
    });
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['work_men', ['work_mem', 'maintenance_work_mem']],
  ['shared_bufers', ['shared_buffers', 'wal_buffers', 'temp_buffers']],
  ['mem_work', ['work_mem', 'autovacuum_work_mem']],
  ['sync_commit', ['synchronous_commit']],
  ['jitt', ['jit']],
  ['x', []],
])('%s was meant to be %j', (name, meant) => {
  expect(nearestNames(name, parameterNames('17'))).toEqual(meant);
});
