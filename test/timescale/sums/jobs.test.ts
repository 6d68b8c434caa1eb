import { Duration } from 'cdk8s';
import { Database } from '../../../lib/timescale/declaration/database';
import { jobsAtOnce, jobsOf } from '../../../lib/timescale/sums/jobs';
import { GIB } from '../../../lib/common/quantity';
import { databaseWith, databaseWithAggregate } from './series';

describe('the background jobs of a database', () => {
  it('are TimescaleDB’s own where nothing is declared, and none without the extension', () => {
    expect(jobsOf(new Database('a').toModel(GIB))).toBe(1);
    expect(jobsOf(new Database('a', { timescaledb: false }).toModel(GIB))).toBe(0);
  });

  it('are one for each policy: columnstore and retention of a hypertable', () => {
    expect(jobsOf(databaseWith({}))).toBe(1 + 2);
    expect(jobsOf(databaseWith({ retain: undefined }))).toBe(1 + 1);
    expect(jobsOf(databaseWith({ retain: undefined, columnstore: undefined }))).toBe(1);
  });

  it('do not include archiving, which is a CronJob', () => {
    expect(jobsOf(databaseWith({ retain: undefined, archiveAfter: Duration.days(90) }))).toBe(1 + 1);
  });

  it('are three for an aggregate, of which it always has the refresh', () => {
    expect(jobsOf(databaseWithAggregate())).toBe(1 + 2 + 3);
  });

  it('may all be due at once, in all databases', () => {
    expect(jobsAtOnce([databaseWith({}), databaseWithAggregate()])).toBe(3 + 6);
    expect(jobsAtOnce([])).toBe(0);
  });
});
