import { fullOn, totalByDay } from '../timescale/sums/forecast';
import { error, sizeText, warning, type Check } from './check';

/** Above this part of its room, a volume has none left for what nobody declared: other tables, temporary files, dead rows. */
export const WARNING_SHARE = 0.8;

/** The members have room for the data that is to come within two years. */
export const storageForecast: Check = ({ databases, forecastBytes: forecast, members }) => {
  const { sizeBytes } = members.volume;
  const room = sizeBytes - members.walBudgetBytes;
  if (forecast === undefined || forecast <= room * WARNING_SHARE) return [];
  const day = forecast > room ? fullOn(totalByDay(databases), room) : undefined;
  const given = `postgres.storage is ${sizeText(sizeBytes)}, of which ${sizeText(room)} are for data, and the declared data grows to ${sizeText(forecast)} within two years`;
  const remedy = 'give a larger volume, or keep less; "npm run capacity" shows what grows';
  return [
    day === undefined
      ? warning(`${given}, at most ${WARNING_SHARE * 100} % are usual: other tables and temporary files need the rest; ${remedy}`)
      : error(`${given}: the primary would stop on day ${day}; ${remedy}`),
  ];
};
