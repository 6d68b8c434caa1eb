import { DAY_MINUTES, parseCron, WEEK_DAYS } from '../common/cron';

/**
 * The longest time between two consecutive starts of a schedule, in seconds: 86400 for a daily one, 2592000 and a bit for a monthly one.
 * @param cron five fields, which validation has read before
 * @throws Error when it starts fewer than twice in five years
 */
export function longestGapSeconds(cron: string): number {
  const { minutes, days, period } = parseCron(cron);
  const withinDay = minutes.slice(1).map((start, i) => start - minutes[i]!);
  // A week is followed by another one.
  const starts = period === WEEK_DAYS ? [...days, days[0]! + period] : days;
  if (starts.length < 2) throw new Error(`The schedule '${cron}' starts fewer than twice in five years; give one that comes round.`);
  const overNight = (daysApart: number) => daysApart * DAY_MINUTES - minutes.at(-1)! + minutes[0]!;
  const between = starts.slice(1).map((day, i) => overNight(day - starts[i]!));
  return Math.max(...withinDay, ...between) * 60;
}
