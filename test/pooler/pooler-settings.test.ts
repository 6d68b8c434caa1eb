import type { PlatformModel } from '../../lib/model/platform';
import { pgbouncerIni } from '../../lib/pooler/pgbouncer-ini';
import { poolerSettings } from '../../lib/pooler/pooler-settings';
import { POOLER_LOOKUP } from '../../lib/timescale/access/access-sql';
import { modelFixture } from '../support/model';
import { fields, parseIni } from './ini';

function settings(overrides: Partial<PlatformModel> = {}): Record<string, unknown> {
  const model = modelFixture(overrides);
  return JSON.parse(poolerSettings(model, model.pooler!)) as Record<string, unknown>;
}

const { image } = modelFixture();

describe('what the program beside PgBouncer is told', () => {
  it('is where the primary is, and which logins there are', () => {
    expect(settings()).toMatchObject({
      logins: ['pgbouncer', 'pgbouncer_b'],
      primary: { host: 'postgres-primary.ms5-production.svc.cluster.local', port: 5432, restPort: 8008 },
      port: 6432,
    });
  });

  it('is every alias that leads to the primary, and none that does not', () => {
    const model = modelFixture();
    const { host } = settings()['primary'] as { host: string };
    const aliases = Object.entries(parseIni(pgbouncerIni(model, model.pooler!))['databases']!);
    const writing = aliases.filter(([, entry]) => fields(entry)['host'] === host).map(([alias]) => alias);
    expect((settings()['databases'] as { alias: string }[]).map(({ alias }) => alias)).toEqual(writing);
    expect(writing).not.toHaveLength(aliases.length);
  });

  it('is what PgBouncer does for each client, so that a login that works here works there', () => {
    expect(settings()['lookup']).toBe(`SELECT FROM ${POOLER_LOOKUP}('')`);
  });

  it.each([
    ['1.23.1', false],
    ['1.24.0', true],
  ])('is whether PgBouncer %s can disconnect a single client: %s', (pgbouncer, can) => {
    expect(settings({ image: { ...image, pgbouncer } })['killClient']).toBe(can);
  });
});
