import type { DatabaseModel } from '../../model/data';
import { columnarChunkBytes, rowChunkBytes } from './chunk-bytes';
import { convertEvery, DROP_EVERY } from './schedules';
import { keptSeconds, seriesOf, type Series } from './series';

const DAY = 86_400;

/** Two years, the first day and the last one included. */
export const FORECAST_DAYS = 731;

/** How large one hypertable or aggregate gets. */
export interface SeriesForecast {
  readonly series: Series;
  /** By day, counted from an empty database: the first figure is 0. */
  readonly bytes: readonly number[];
}

export interface DatabaseForecast {
  readonly database: string;
  readonly series: readonly SeriesForecast[];
  /** The sum of all, by day. */
  readonly bytes: readonly number[];
}

/** What is declared in the databases, by day over two years. */
export function forecast(databases: readonly DatabaseModel[]): readonly DatabaseForecast[] {
  return databases.map((database) => {
    const series = seriesOf(database).map((one): SeriesForecast => ({ series: one, bytes: bytesByDay(one) }));
    return { database: database.name, series, bytes: sumByDay(series.map(({ bytes }) => bytes)) };
  });
}

/** Adds figures day by day. */
export function sumByDay(all: readonly (readonly number[])[]): readonly number[] {
  return days().map((day) => all.reduce((sum, bytes) => sum + bytes[day]!, 0));
}

const totals = new WeakMap<readonly DatabaseModel[], readonly number[]>();

/** All that is declared, by day. Worked out once for each description, which several checks ask about. */
export function totalByDay(databases: readonly DatabaseModel[]): readonly number[] {
  const found = totals.get(databases) ?? sumByDay(forecast(databases).map(({ bytes }) => bytes));
  totals.set(databases, found);
  return found;
}

/** The most that the declared data takes within two years, in bytes. Absent where nothing is declared. */
export function forecastBytes(databases: readonly DatabaseModel[]): number | undefined {
  return databases.some((d) => seriesOf(d).length > 0) ? Math.ceil(Math.max(...totalByDay(databases))) : undefined;
}

/** First day on which the data takes more than there is room for. Absent: not within two years. */
export function fullOn(byDay: readonly number[], room: number): number | undefined {
  const day = byDay.findIndex((bytes) => bytes > room);
  return day === -1 ? undefined : day;
}

function days(): number[] {
  return Array.from({ length: FORECAST_DAYS }, (_, day) => day);
}

/**
 * Bytes after so many days of rows at an even rate. Whole chunks move: one is converted or dropped when its end has reached the age,
 * and the job that does it has come round, at the latest.
 */
function bytesByDay(series: Series): readonly number[] {
  const { chunkSeconds, columnstore } = series;
  const droppedAfter = (keptSeconds(series) ?? Infinity) + DROP_EVERY;
  const convertedAfter = (columnstore?.afterSeconds ?? Infinity) + convertEvery(chunkSeconds);
  const columnarBytes = columnarChunkBytes(series);
  const rowBytes = rowChunkBytes(series, chunkSeconds);
  return days().map((day) => {
    const seconds = day * DAY;
    const full = chunksIn(seconds, chunkSeconds);
    const dropped = chunksIn(seconds - droppedAfter, chunkSeconds);
    const columnar = Math.max(0, chunksIn(seconds - convertedAfter, chunkSeconds) - dropped);
    return columnar * columnarBytes + (full - dropped - columnar) * rowBytes + rowChunkBytes(series, seconds - full * chunkSeconds);
  });
}

/** Whole chunks that have ended by then. */
function chunksIn(seconds: number, chunkSeconds: number): number {
  return Math.max(0, Math.floor(seconds / chunkSeconds));
}
