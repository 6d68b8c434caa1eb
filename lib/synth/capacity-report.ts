import { sizeText, valueOf } from '../checks/check';
import { lockingProcesses, lockTableEntries } from '../cluster/tuning/lock-table';
import type { PlatformModel } from '../model/platform';
import type { VolumeModel } from '../model/workload';
import { ACTIVE_MEMORY_SHARE } from '../timescale/declaration/chunk-interval';
import { spanText } from '../timescale/interval';
import { activeChunksBytes } from '../timescale/sums/active-chunks';
import { chunkCounts } from '../timescale/sums/chunks';
import { forecast, FORECAST_DAYS, fullOn, sumByDay, type DatabaseForecast, type SeriesForecast } from '../timescale/sums/forecast';
import { jobsAtOnce } from '../timescale/sums/jobs';
import { chunkLocks } from '../timescale/sums/locks';
import { rowsPerSecond } from '../timescale/sums/series';
import { table } from './table';

/** Days after the start that the table has a column for. */
const DAYS = [1, 7, 30, 90, 180, 365, 730] as const;

/** How the declared data of an environment grows, and what there is for it. docs/capacity.md explains each figure. */
export function capacityReport(environment: string, model: PlatformModel): string {
  const databases = forecast(model.databases);
  const all = sumByDay(databases.map(({ bytes }) => bytes));
  const declared = databases.some(({ series }) => series.length > 0);
  return [
    `== ${environment}`,
    declared ? growth(databases, all) : 'no hypertables are declared',
    '',
    ...rooms(model, all),
    ...limits(model),
  ].join('\n');
}

/** Bytes by day: a column for each hypertable and aggregate, and one for all of them. */
export function capacityCsv(environment: string, model: PlatformModel): string {
  const databases = forecast(model.databases);
  const series = databases.flatMap(({ database, series }) => series.map((one) => ({ name: `${database}.${one.series.name}`, ...one })));
  const all = sumByDay(series.map(({ bytes }) => bytes));
  const heading = ['environment', 'day', ...series.map(({ name }) => name), 'all'];
  const rows = Array.from({ length: FORECAST_DAYS }, (_, day) =>
    [environment, day, ...series.map(({ bytes }) => Math.round(bytes[day]!)), Math.round(all[day]!)].join(','),
  );
  return [heading.join(','), ...rows].join('\n');
}

function growth(databases: readonly DatabaseForecast[], all: readonly number[]): string {
  const heading = ['', 'chunk', 'chunks', 'rows/day', ...DAYS.map((day) => `${day} d`)];
  const several = databases.length > 1;
  const rows = databases.flatMap(({ database, series, bytes }) => [
    ...series.map((one) => seriesRow(database, one)),
    ...(several ? [total(database, bytes)] : []),
  ]);
  return table([heading, ...rows, total('all', all)]);
}

function seriesRow(database: string, { series, bytes }: SeriesForecast): string[] {
  const { rows, columnar } = chunkCounts(series);
  return [
    `${database}.${series.name}`,
    spanText(series.chunkSeconds),
    String(rows + columnar),
    rowsText(rowsPerSecond(series) * 86_400),
    ...sizes(bytes),
  ];
}

function total(name: string, bytes: readonly number[]): string[] {
  return [name, '', '', '', ...sizes(bytes)];
}

function sizes(bytes: readonly number[]): string[] {
  return DAYS.map((day) => sizeText(bytes[day]!));
}

function rowsText(rows: number): string {
  return rows < 10 ? String(Number(rows.toFixed(1))) : String(Math.round(rows));
}

function rooms({ members, readPool }: PlatformModel, all: readonly number[]): string[] {
  return [
    room('members', members.volume, members.walBudgetBytes, all),
    ...(readPool ? [room('read pool', readPool.volume, readPool.walBudgetBytes, all)] : []),
  ];
}

function room(who: string, { sizeBytes }: VolumeModel, wal: number, all: readonly number[]): string {
  const most = Math.max(...all);
  const day = fullOn(all, sizeBytes - wal);
  const verdict = day === undefined ? `${Math.round((100 * most) / (sizeBytes - wal))} % used at most` : `full on day ${day}`;
  return `${who}: ${sizeText(sizeBytes - wal)} for data (${sizeText(sizeBytes)} less ${sizeText(wal)} for WAL), ${verdict}`;
}

function limits({ databases, members }: PlatformModel): string[] {
  const { parameters, tuning, resources } = members;
  const value = (name: string) => String(valueOf(parameters, name) ?? 'not set');
  return [
    `jobs: ${jobsAtOnce(databases)} may be due at once, beside a launcher and a scheduler for each database (${tuning.timescaleDatabases}); ` +
      `timescaledb.max_background_workers ${value('timescaledb.max_background_workers')}, max_worker_processes ${value('max_worker_processes')}`,
    `locks: ${chunkLocks(databases)} wanted; max_locks_per_transaction ${value('max_locks_per_transaction')}, ` +
      `for ${lockingProcesses(parameters)} processes ${lockTableEntries(parameters)}`,
    `chunks that rows arrive in: ${sizeText(activeChunksBytes(databases))}, of a quarter of the memory, ${sizeText(resources.memoryBytes * ACTIVE_MEMORY_SHARE)}`,
  ];
}
