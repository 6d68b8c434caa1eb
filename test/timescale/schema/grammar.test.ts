import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'libpg-query';
import { ENVIRONMENTS } from '../../../config';
import { describePlatform } from '../../../lib';
import { databaseSql, rolesSql } from '../../../lib/timescale/access/access-sql';
import { convergeProgram } from '../../../lib/timescale/schema/program';
import { specOf } from '../../../lib/timescale/schema/spec';

/** Statements of the grammar's answer. */
const count = async (sql: string) => ((await parse(sql)) as { stmts?: unknown[] }).stmts?.length ?? 0;

const model = describePlatform(ENVIRONMENTS['production']!());
const database = model.databases[0]!;

describe('PostgreSQL 15 understands', () => {
  it.each(convergeProgram(true))('the program: $name', async ({ text }) => {
    expect(await count(text)).toBeGreaterThan(0);
  });

  it('what is derived for the aggregates and indexes of MS5.0', async () => {
    const spec = specOf(database, '2.28.3') as unknown as {
      hypertables: { name: string; indexes: { definition: string }[] }[];
      aggregates: { source: string; select: string; groupBy: string; where?: string; indexes: { definition: string }[] }[];
    };
    for (const { definition } of [...spec.hypertables, ...spec.aggregates].flatMap((t) => t.indexes)) {
      expect(await count(`CREATE INDEX i ON t USING btree ${definition}`)).toBe(1);
    }
    for (const { select, source, groupBy, where } of spec.aggregates) {
      expect(await count(`SELECT ${select} FROM ${source} ${where ? `WHERE ${where}` : ''} GROUP BY ${groupBy}`)).toBe(1);
    }
  });

  it('the SQL of access, apart from what psql makes of it', async () => {
    const plain = (text: string) => text.replaceAll(/^\\connect .*$/gm, '').replaceAll(/ \\gexec$/gm, ';');
    expect(await count(plain(rolesSql(model.databases, 'pgbouncer')))).toBeGreaterThan(5);
    expect(await count(plain(databaseSql(database, 'pgbouncer')))).toBeGreaterThan(5);
  });
});

test('everything of the program ends with the session, but what it remembers', () => {
  const created = readdirSync(join(__dirname, '../../../sql/converge'))
    .map((name) => readFileSync(join(__dirname, '../../../sql/converge', name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^ *CREATE (?!TEMP)(?:OR REPLACE )?(\w+) ([\w.]+)/gm)].map(([, kind, name]) => `${kind} ${name}`));
  expect(created.filter((what) => !what.startsWith('FUNCTION pg_temp.'))).toEqual([
    'SCHEMA cdk8s_timescale',
    'TABLE cdk8s_timescale.migrations',
    'TABLE cdk8s_timescale.objects',
  ]);
});
