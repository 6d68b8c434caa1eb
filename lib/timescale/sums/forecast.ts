import type { DatabaseModel } from '../../model/data';
import { columnarChunkBytes, rowChunkBytes } from './chunk-bytes';
import { convertEvery, DROP_EVERY } from './schedules';
import { keptSeconds, seriesOf, type Series } from './series';
import { MIB } from '../../common/quantity';
import { wholeAbove } from '../../common/whole';

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

/**
 * The most that the declared data takes within two years, in bytes, up to whole MiB: the sum of what each part takes at its worst. Absent where nothing is
 * declared.
 */
export function forecastBytes(databases: readonly DatabaseModel[]): number | undefined {
  const series = databases.flatMap(seriesOf);
  return series.length > 0 ? wholeAbove(series.reduce((sum, one) => sum + peakBytes(one), 0) / MIB) * MIB : undefined;
}

/**
 * What is there only gets more, but for chunks that move or go as a whole: the worst day is the last one, or the day before the last
 * time that happened.
 */
function peakBytes(series: Series): number {
  const last = FORECAST_DAYS - 1;
  const days = [droppedAfter(series), convertedAfter(series)].flatMap((after) => {
    const chunks = chunksIn(last * DAY - after, series.chunkSeconds);
    return chunks > 0 ? [Math.ceil((chunks * series.chunkSeconds + after) / DAY) - 1] : [];
  });
  return Math.max(...[last, ...days].map((day) => bytesOn(series, day)));
}

/** Age in seconds at which a chunk that has ended is gone. */
function droppedAfter(series: Series): number {
  return (keptSeconds(series) ?? Infinity) + DROP_EVERY;
}

/** Age in seconds at which a chunk that has ended is columnar. */
function convertedAfter({ columnstore, chunkSeconds }: Series): number {
  return (columnstore?.afterSeconds ?? Infinity) + convertEvery(chunkSeconds);
}

/** First day on which the data takes more than there is room for. Absent: not within two years. */
export function fullOn(byDay: readonly number[], room: number): number | undefined {
  const day = byDay.findIndex((bytes) => bytes > room);
  return day === -1 ? undefined : day;
}

function days(): number[] {
  return Array.from({ length: FORECAST_DAYS }, (_, day) => day);
}

function bytesByDay(series: Series): readonly number[] {
  return days().map((day) => bytesOn(series, day));
}

/**
 * Bytes after so many days of rows at an even rate. Whole chunks move: one is converted or dropped when its end has reached the age,
 * and the job that does it has come round, at the latest.
 */
function bytesOn(series: Series, day: number): number {
  const { chunkSeconds } = series;
  const seconds = day * DAY;
  const full = chunksIn(seconds, chunkSeconds);
  const dropped = chunksIn(seconds - droppedAfter(series), chunkSeconds);
  const columnar = Math.max(0, chunksIn(seconds - convertedAfter(series), chunkSeconds) - dropped);
  return (
    columnar * columnarChunkBytes(series) +
    (full - dropped - columnar) * rowChunkBytes(series, chunkSeconds) +
    rowChunkBytes(series, seconds - full * chunkSeconds)
  );
}

/** Whole chunks that have ended by then. */
function chunksIn(seconds: number, chunkSeconds: number): number {
  return Math.max(0, Math.floor(seconds / chunkSeconds));
}
