import { GIB } from '../../../lib/common/quantity';
import { Database } from '../../../lib/timescale/declaration/database';

describe('a database', () => {
  it('has a schema of its own name and TimescaleDB, where nothing else is said', () => {
    expect(new Database('telemetry').toModel(GIB)).toEqual({
      name: 'telemetry',
      schema: 'telemetry',
      timescaledb: true,
      roles: [],
      migrations: [],
      hypertables: [],
      aggregates: [],
    });
    expect(new Database('telemetry', { schema: 'app', timescaledb: false }).toModel(GIB)).toMatchObject({
      schema: 'app',
      timescaledb: false,
    });
  });

  it('collects its logins in their order, with the key that holds each password', () => {
    const database = new Database('telemetry')
      .addOwner('owner')
      .addReadWrite('writer', { connectionLimit: 5 })
      .addReadOnly('reader', { passwordKey: 'KEY' })
      .addMonitoring('monitor');
    expect(database.toModel(GIB).roles).toEqual([
      { name: 'owner', privilege: 'owner', passwordKey: 'OWNER_PASSWORD', connectionLimit: -1 },
      { name: 'writer', privilege: 'read-write', passwordKey: 'WRITER_PASSWORD', connectionLimit: 5 },
      { name: 'reader', privilege: 'read-only', passwordKey: 'KEY', connectionLimit: -1 },
      { name: 'monitor', privilege: 'monitoring', passwordKey: 'MONITOR_PASSWORD', connectionLimit: -1 },
    ]);
  });

  it('hands out a copy: a login that is added later does not change what was described', () => {
    const database = new Database('telemetry').addOwner('owner');
    const before = database.toModel(GIB);
    database.addReadOnly('reader');
    expect(before.roles).toHaveLength(1);
  });
});
