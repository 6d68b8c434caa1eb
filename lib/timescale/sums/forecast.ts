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

/** All that is declared, by day. */
export function totalByDay(databases: readonly DatabaseModel[]): readonly number[] {
  return sumByDay(forecast(databases).map(({ bytes }) => bytes));
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

function bytesByDay(series: Series): readonly number[] {
  return days().map((day) => bytesAfter(series, day * DAY));
}

function days(): number[] {
  return Array.from({ length: FORECAST_DAYS }, (_, day) => day);
}

/**
 * Bytes after so many seconds of rows at an even rate. Whole chunks move: one is converted or dropped when its end has reached the age,
 * and the job that does it has come round, at the latest.
 */
function bytesAfter(series: Series, seconds: number): number {
  const { chunkSeconds, columnstore } = series;
  const kept = keptSeconds(series);
  const chunksBefore = (limit: number) => Math.max(0, Math.floor(limit / chunkSeconds));
  const full = chunksBefore(seconds);
  const dropped = kept === undefined ? 0 : chunksBefore(seconds - kept - DROP_EVERY);
  const converted = columnstore ? chunksBefore(seconds - columnstore.afterSeconds - convertEvery(chunkSeconds)) : 0;
  const columnar = Math.max(0, converted - dropped);
  const rows = full - dropped - columnar;
  return (
    columnar * columnarChunkBytes(series) +
    rows * rowChunkBytes(series, chunkSeconds) +
    rowChunkBytes(series, seconds - full * chunkSeconds)
  );
}
