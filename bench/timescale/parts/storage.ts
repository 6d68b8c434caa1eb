import { below, bytes, count, figure, mebibytes, perSecond, ratio, seconds } from '../figures';
import { LIMITS } from '../limits';
import { KEYS, METRICS } from '../plant';
import { at } from '../span';
import type { Part } from './part';

interface ColumnstoreStats {
  readonly rows: number;
  readonly chunks: number;
  readonly before: number;
  readonly after: number;
}

/** How much room telemetry takes as rows and in the columnstore, and how fast it becomes so. */
export const storage: Part = async (history, options) => {
  const { engine } = history.server;
  const written = await history.telemetry();
  const size = async () => (await engine.query<{ size: number }>("SELECT hypertable_size('metric_hist') AS size"))[0]!.size;
  const asRows = await size();

  const { edge, seconds: conversionSeconds } = await history.columnar();
  const [stats] = await engine.query<ColumnstoreStats>(`
    SELECT s.number_compressed_chunks AS chunks, s.before_compression_total_bytes AS before, s.after_compression_total_bytes AS after,
      (SELECT count(*) FROM metric_hist WHERE ts < ${at(edge)}) AS rows
    FROM hypertable_columnstore_stats('metric_hist') AS s`);
  const { rows, before, after, chunks: columnar } = stats!;
  return [
    figure('rows of telemetry', `${count(written.rows)} over ${options.days} days, ${METRICS} metrics (${KEYS.length} kinds)`),
    figure('rows written, INSERT … SELECT by one session', perSecond('rows')(written.rows / written.insertSeconds)),
    figure('its hourly and daily aggregate filled', seconds(written.refreshSeconds)),
    figure('a row with its indexes', bytes(asRows / written.rows)),
    figure(`chunks before ${edge.toISOString().slice(0, 10)} made columnar`, `${count(columnar)} of an hour, ${count(rows)} rows`),
    figure('made columnar, by one session', perSecond('rows')(rows / conversionSeconds)),
    figure('their size as rows', `${mebibytes(before)}, ${bytes(before / rows)} a row`),
    figure('their size in the columnstore', `${mebibytes(after)}, ${bytes(after / rows)} a row`),
    below('columnar ÷ row bytes', after / before, LIMITS.columnarRatio, ratio),
    figure('the whole table before and after', `${mebibytes(asRows)}, ${mebibytes(await size())}`),
  ];
};
