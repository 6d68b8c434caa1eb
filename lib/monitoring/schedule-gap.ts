import { parseCron } from '../common/cron';

const DAY_MINUTES = 24 * 60;
/** Long enough to meet 29 February twice. */
const HORIZON_DAYS = 5 * 366;

/**
 * The longest time between two consecutive starts of a schedule, in seconds: 86400 for a daily one, 2592000 and a bit for a monthly one.
 * @param cron five fields, which validation has read before
 * @throws Error when it starts fewer than twice in five years
 */
export function longestGapSeconds(cron: string): number {
  const { minutes, runsOn } = parseCron(cron);
  const first = minutes[0]!;
  const last = minutes.at(-1)!;

  let longest = Math.max(0, ...minutes.slice(1).map((start, i) => start - minutes[i]!));
  let previousDay: number | undefined;
  let matches = 0;
  for (let day = 0; day < HORIZON_DAYS; day++) {
    if (!runsOn(day)) continue;
    if (previousDay !== undefined) longest = Math.max(longest, (day - previousDay) * DAY_MINUTES - last + first);
    previousDay = day;
    matches++;
  }
  if (matches < 2) throw new Error(`The schedule '${cron}' starts fewer than twice in five years; give one that comes round.`);
  return longest * 60;
}
