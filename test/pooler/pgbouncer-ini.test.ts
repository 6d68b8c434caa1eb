import type { PlatformModel } from '../../lib/model/platform';
import { poolerHba } from '../../lib/pooler/pgbouncer-hba';
import { pgbouncerIni } from '../../lib/pooler/pgbouncer-ini';
import { POOLER_LOOKUP } from '../../lib/timescale/access/access-sql';
import { modelFixture } from '../support/model';
import { fields, parseIni } from './ini';

const model = modelFixture();

function text(overrides: Partial<PlatformModel> = {}): string {
  const changed = modelFixture(overrides);
  return pgbouncerIni(changed, changed.pooler!);
}

const ini = parseIni(text());
const settings = ini['pgbouncer']!;
const withVersion = (pgbouncer: string) => parseIni(text({ image: { ...model.image, pgbouncer } }));

describe('pgbouncer.ini', () => {
  it('can be reviewed by a person', () => {
    expect(text()).toMatchSnapshot();
  });

  it('sends each alias to the pods that may answer it', () => {
    expect(fields(ini['databases']!['factory_telemetry']!)).toMatchObject({
      host: 'postgres-primary.ms5-production.svc.cluster.local',
      dbname: 'factory_telemetry',
    });
    expect(fields(ini['databases']!['factory_telemetry_ro']!)).toMatchObject({
      host: 'postgres-readonly.ms5-production.svc.cluster.local',
      dbname: 'factory_telemetry',
    });
  });

  it('holds each alias to its share, over all of its logins', () => {
    expect(fields(ini['databases']!['factory_telemetry']!)).toMatchObject({
      pool_size: '35',
      min_pool_size: '20',
      reserve_pool: '5',
      max_db_connections: '40',
    });
  });

  it('wants TLS from clients, and of servers a certificate with their name', () => {
    expect(settings).toMatchObject({
      client_tls_sslmode: 'require',
      server_tls_sslmode: 'verify-full',
      server_tls_ca_file: '/server-ca/ca.crt',
    });
  });

  it('asks every client but the reader of statistics for its password', () => {
    expect(settings).toMatchObject({ auth_type: 'hba', auth_hba_file: '/etc/pgbouncer/hba.conf' });
    expect(poolerHba()).toMatchSnapshot();
  });

  it('gives clients no connection to a standby, except by the read-only alias', () => {
    expect(fields(ini['databases']!['factory_telemetry']!)['connect_query']).toMatch(/pg_terminate_backend.* WHERE pg_is_in_recovery\(\)$/);
    expect(fields(ini['databases']!['factory_telemetry_ro']!)).not.toHaveProperty('connect_query');
  });

  it('lets the read-only alias write nothing at a primary that it may fall back to', () => {
    const fallsBack = modelFixture({ members: { ...modelFixture().members, readOnlyFallback: 'primary' } });
    const { databases } = parseIni(pgbouncerIni(fallsBack, fallsBack.pooler!));
    expect(fields(databases!['factory_telemetry_ro']!)['connect_query']).toBe('SET default_transaction_read_only = on');
  });

  it('asks the function that the access Job makes', () => {
    expect(settings['auth_query']).toBe(`SELECT username, password FROM ${POOLER_LOOKUP}($1)`);
  });

  it('names no password, and no admin', () => {
    expect(text()).not.toMatch(/password *=/);
    expect(settings).not.toHaveProperty('admin_users');
  });

  it('prepares statements in transaction mode only, where they would otherwise fail', () => {
    expect(settings).toMatchObject({ pool_mode: 'transaction', max_prepared_statements: '200' });
    const pooler = { ...model.pooler!, mode: 'session' as const };
    expect(parseIni(text({ pooler }))['pgbouncer']).not.toHaveProperty('max_prepared_statements');
  });

  it('gives up on a dead primary well within a failover', () => {
    const silent = Number(settings['tcp_keepidle']) + Number(settings['tcp_keepintvl']) * Number(settings['tcp_keepcnt']);
    for (const seconds of [silent, Number(settings['tcp_user_timeout']) / 1000, Number(settings['server_connect_timeout'])]) {
      expect(seconds).toBeLessThan(model.failover.ttlSeconds / 2);
    }
  });

  it('knows every other pod, so that a cancel request finds its session', () => {
    expect(ini['peers']).toEqual({
      '1': 'host=postgres-pooler-0.postgres-pooler-headless.ms5-production.svc.cluster.local port=6432',
      '2': 'host=postgres-pooler-1.postgres-pooler-headless.ms5-production.svc.cluster.local port=6432',
    });
  });

  it.each([
    ['1.18.0', false, false],
    ['1.19.0', true, false],
    ['1.20.1', true, false],
    ['1.21.0', true, true],
    ['1.25.2', true, true],
  ])('says to PgBouncer %s only what it understands', (version, peers, prepared) => {
    const sections = withVersion(version);
    expect('peers' in sections).toBe(peers);
    expect('max_prepared_statements' in sections['pgbouncer']!).toBe(prepared);
  });

  it('leaves the login in use to the program that finds it', () => {
    expect(settings).not.toHaveProperty('auth_user');
    expect(text()).toMatch(/^%include \/run\/pooler\/login.ini$/m);
  });

  it('has every setting once', () => {
    const keys = [...text().matchAll(/^(\w+) = /gm)].map(([, key]) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });
});
