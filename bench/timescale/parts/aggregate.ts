import { runsOf } from '../../report';
import { atLeast, count, figure, holds, milliseconds, perSecond, seconds, times } from '../figures';
import { LIMITS } from '../limits';
import { at } from '../span';
import { timings } from '../psql-timing';
import { say } from '../clock';
import type { Part } from './part';

const RUNS = 9;

/** Means of many values differ in their last digits by the order in which they were summed. */
const ROUNDING = 1e-9;

/** Hourly OEE of each equipment, from the continuous aggregate and from the rows that it is made of. */
export const aggregate: Part = async (history) => {
  const { server, span } = history;
  const written = await history.oee();
  await server.engine.exec('VACUUM (ANALYZE) oee_calculations');

  const within = (time: string) => `${time} >= ${at(span.from)} AND ${time} < ${at(span.to)}`;
  const aggregated = `
    SELECT bucket, equipment_code, avg_oee, good_parts, total_parts FROM oee_hourly_aggregate
    WHERE ${within('bucket')} ORDER BY equipment_code, bucket`;
  const raw = `
    SELECT time_bucket('1 hour', calculation_time) AS bucket, equipment_code, avg(oee) AS avg_oee,
      sum(good_parts) AS good_parts, sum(total_parts) AS total_parts
    FROM oee_calculations WHERE ${within('calculation_time')} GROUP BY 1, 2 ORDER BY equipment_code, bucket`;

  const [compared] = await server.engine.query<{ same: number; different: number }>(`
    SELECT count(*) FILTER (WHERE same) AS same, count(*) FILTER (WHERE same IS NOT TRUE) AS different FROM (
      SELECT abs(a.avg_oee - r.avg_oee) < ${ROUNDING} AND a.good_parts = r.good_parts AND a.total_parts = r.total_parts AS same
      FROM (${aggregated}) AS a FULL JOIN (${raw}) AS r USING (bucket, equipment_code)
    ) AS both_of_them`);
  say('oee_calculations: queries are timed');
  const fromAggregate = runsOf(await timings(server, aggregated, RUNS));
  const fromRows = runsOf(await timings(server, raw, RUNS));

  const { same, different } = compared!;
  return [
    figure('rows of OEE', `${count(written.rows)}, ten equipments, 100 rows a minute`),
    figure('rows written, INSERT … SELECT by one session', perSecond('rows')(written.rows / written.insertSeconds)),
    figure('its hourly and daily aggregate filled', seconds(written.refreshSeconds)),
    holds(
      'hourly OEE by equipment, the same from both',
      different === 0 ? `${count(same)} rows, all of them` : `${count(different)} of ${count(same + different)} rows differ`,
      'every row',
      different === 0 && same > 0,
    ),
    figure(`from raw rows, median of ${RUNS}`, milliseconds(fromRows.median)),
    figure(`from the aggregate, median of ${RUNS}`, milliseconds(fromAggregate.median)),
    atLeast('raw rows ÷ aggregate', fromRows.median / fromAggregate.median, LIMITS.aggregateGain, times),
  ];
};
