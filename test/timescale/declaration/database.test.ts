import { Duration } from 'cdk8s';
import { GIB } from '../../../lib/common/quantity';
import { Rate } from '../../../lib/common/rate';
import { Aggregate } from '../../../lib/timescale/declaration/aggregate';
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

  it('has hypertables by name, and aggregates with their hypertable, sources first, however they were declared', () => {
    const database = new Database('plant');
    const table = { time: 'at', ingest: Rate.perSecond(1) };
    const counted = (hours: number) => ({ bucket: Duration.hours(hours), columns: { rows: Aggregate.count() } });
    const late = database.addHypertable('z', table);
    late.addContinuousAggregate('z_hourly', counted(1)).addContinuousAggregate('a_daily', counted(24));
    database.addHypertable('a', table).addContinuousAggregate('y', counted(1));
    const { hypertables, aggregates } = database.toModel(GIB);
    expect(hypertables.map(({ name }) => name)).toEqual(['a', 'z']);
    expect(aggregates.map(({ name }) => name)).toEqual(['y', 'z_hourly', 'a_daily']);
  });

  it('hands out a copy: a login that is added later does not change what was described', () => {
    const database = new Database('telemetry').addOwner('owner');
    const before = database.toModel(GIB);
    database.addReadOnly('reader');
    expect(before.roles).toHaveLength(1);
  });
});
