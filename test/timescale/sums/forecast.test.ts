import { Duration } from 'cdk8s';
import { GIB, MIB } from '../../../lib/common/quantity';
import { Rate } from '../../../lib/common/rate';
import { Database } from '../../../lib/timescale/declaration/database';
import { forecast, forecastBytes, FORECAST_DAYS, fullOn, totalByDay } from '../../../lib/timescale/sums/forecast';
import { random } from '../../support/random';
import { databaseWith, databaseWithAggregate } from './series';

const DAY = 86_400;
const BYTES_PER_SECOND = 27 * 197;
const ROWS_ONLY = { columnstore: undefined, retain: undefined };

const growth = (props: Parameters<typeof databaseWith>[0]) => totalByDay([databaseWith(props)]);
const wholeMebibytes = (bytes: readonly number[]) => Math.ceil(Math.max(...bytes) / MIB) * MIB;
const steps = (bytes: readonly number[]) => bytes.slice(1).map((today, i) => today - bytes[i]!);

describe('the forecast', () => {
  it('has a figure for each day of two years, and begins with nothing', () => {
    const bytes = growth({});
    expect(bytes).toHaveLength(FORECAST_DAYS);
    expect(bytes[0]).toBe(0);
  });

  it('grows by the rows of each day while nothing is converted or dropped', () => {
    expect(steps(growth(ROWS_ONLY)).every((step) => step === BYTES_PER_SECOND * DAY)).toBe(true);
  });

  it('is 4.3 GB for a table of 27 rows a second in the end: a week of rows, and twelve more weeks in the columnstore', () => {
    const rows = 169 * 3600;
    const columnar = (83 * 24 + 23) * 3600;
    const bytes = growth({});
    expect(bytes.at(-1)).toBeCloseTo(BYTES_PER_SECOND * (rows + columnar * 0.027));
    expect(bytes.at(-1)! / 1e9).toBeCloseTo(4.28, 2);
  });

  it('is 458 MB on the first day, which was measured', () => {
    expect(growth({})[1]! / 1e6).toBeCloseTo(459.6, 1);
  });

  it.each([1, 6, 24, 7 * 24])('grows until chunks of %d h are dropped, and then stays within one chunk', (hours) => {
    const chunkInterval = Duration.hours(hours);
    const bytes = growth({ ...ROWS_ONLY, chunkInterval, retain: Duration.days(90) });
    const [young, old] = [bytes.slice(0, 91), bytes.slice(91)];
    expect(steps(young).every((step) => step > 0)).toBe(true);
    const kept = BYTES_PER_SECOND * 90 * DAY;
    expect(Math.min(...old)).toBeGreaterThanOrEqual(kept);
    expect(Math.max(...old)).toBeLessThanOrEqual(kept + BYTES_PER_SECOND * (DAY + hours * 3600));
  });

  it('never has less than the rows of the kept span, and never more than with one chunk and a day on top', () => {
    const seconds = (day: number) => ({ rows: Math.min(day, 7) * DAY, columnar: Math.max(0, Math.min(day, 90) - 7) * DAY });
    growth({ chunkInterval: Duration.days(1) }).forEach((bytes, day) => {
      const { rows, columnar } = seconds(day);
      const least = BYTES_PER_SECOND * (rows + columnar * 0.027);
      expect(bytes).toBeGreaterThanOrEqual(least - 1);
      expect(bytes).toBeLessThanOrEqual(least + BYTES_PER_SECOND * 3 * DAY);
    });
  });

  it('grows for ever where nothing is dropped, by columnar rows', () => {
    const last = steps(growth({ retain: undefined })).slice(-30);
    last.forEach((step) => expect(step).toBeCloseTo(BYTES_PER_SECOND * DAY * 0.027, 0));
  });

  it('counts archived chunks as dropped', () => {
    expect(growth({ retain: undefined, archiveAfter: Duration.days(90) })).toEqual(growth({}));
  });

  it('moves whole chunks: one of a week is converted when its end is a week old', () => {
    const bytes = growth({ retain: undefined, chunkInterval: Duration.days(7) });
    expect(bytes[14]).toBeCloseTo(BYTES_PER_SECOND * 14 * DAY);
    expect(bytes[15]).toBeCloseTo(BYTES_PER_SECOND * DAY * (8 + 7 * 0.027));
  });

  it('takes no chunk for smaller than its first pages', () => {
    const few = { ...ROWS_ONLY, ingest: Rate.perDay(20), chunkInterval: Duration.days(1), indexes: [] };
    expect(growth(few)[730]).toBe(730 * (48 + 16) * 1024);
    // A month of rows and the rest in the columnstore, all but the day that waits to be converted.
    const columnar = growth({ ...few, columnstore: { after: Duration.days(30) } });
    expect(columnar[730]).toBe(31 * (48 + 16) * 1024 + 699 * (72 + 8) * 1024);
  });

  it('adds up over series and databases', () => {
    const databases = [databaseWithAggregate(), databaseWith({}, 'second')];
    const [first, second] = forecast(databases);
    expect(first!.series.map(({ series }) => series.name)).toEqual(['metric_hist', 'hourly']);
    expect(first!.bytes[730]).toBeCloseTo(first!.series[0]!.bytes[730]! + first!.series[1]!.bytes[730]!);
    expect(totalByDay(databases)[730]).toBeCloseTo(first!.bytes[730]! + second!.bytes[730]!);
  });

  it('takes as many rows of an aggregate as its buckets may have', () => {
    const hourly = forecast([databaseWithAggregate()])[0]!.series[1]!;
    expect(hourly.bytes[30]).toBeCloseTo(27 * 24 * 30 * 100);
  });
});

describe('the most that the declared data takes', () => {
  it('is its peak within two years, in whole MiB', () => {
    expect(forecastBytes([databaseWith({})])).toBe(wholeMebibytes(growth({})));
  });

  it('is the worst day of each part, whatever its chunks and ages', () => {
    const { one } = random(7);
    for (let i = 0; i < 200; i++) {
      const chunkInterval = Duration.hours(one([1, 12, 24, 168, 720, 8760]));
      const days = (least: number) =>
        Duration.days(Math.max(least, Math.ceil(chunkInterval.toDays({ integral: false }))) * one([1, 2, 3, 5, 9]));
      const props = {
        chunkInterval,
        columnstore: one([undefined, { after: days(1), segmentBy: [] }]),
        retain: one([undefined, days(30)]),
      };
      expect(forecastBytes([databaseWith(props)])).toBe(wholeMebibytes(growth(props)));
    }
  });

  it('is unknown where nothing is declared', () => {
    expect(forecastBytes([])).toBeUndefined();
    expect(forecastBytes([new Database('a').toModel(GIB)])).toBeUndefined();
  });

  it('is more than there is room for from some day on', () => {
    const bytes = growth(ROWS_ONLY);
    expect(fullOn(bytes, BYTES_PER_SECOND * 100 * DAY)).toBe(101);
    expect(fullOn(bytes, BYTES_PER_SECOND * 730 * DAY)).toBeUndefined();
  });
});
