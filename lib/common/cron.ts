const DAY_MINUTES = 24 * 60;
/** Long enough for 29 February to come twice. */
const HORIZON_DAYS = 5 * 366;
const START = Date.UTC(2024, 0, 1);

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names that stand for numbers, the first for `min`. */
  readonly words?: readonly string[];
}

/** As Kubernetes reads them (robfig/cron v3, parser.go): Sunday is 0, and 7 is refused. */
const FIELDS: readonly Field[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of month', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12, words: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { name: 'day of week', min: 0, max: 6, words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

/** When something starts: at which minutes of which days, in UTC. */
export interface CronSchedule {
  /** Minutes after midnight, ascending, at least one. */
  readonly minutes: readonly number[];
  /** Whether it starts on the day so many days after 1 January 2024. */
  readonly runsOn: (day: number) => boolean;
}

/**
 * Reads five cron fields; a day matches by month day or weekday where both are restricted.
 * @throws RangeError saying which field has what, and what is allowed
 */
export function parseCron(cron: string): CronSchedule {
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) {
    throw new RangeError(`must have five fields (minute, hour, day of month, month, day of week), got ${parts.length} in '${cron}'`);
  }
  const [minutes, hours, days, months, weekdays] = FIELDS.map((field, i) => valuesOf(parts[i]!, field, cron)) as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  const eitherDay = !(unrestricted(parts[2]!) || unrestricted(parts[4]!));
  return {
    minutes: [...hours].flatMap((hour) => [...minutes].map((minute) => hour * 60 + minute)).sort((a, b) => a - b),
    runsOn: (day) => {
      const date = new Date(START + day * DAY_MINUTES * 60_000);
      const byDate = days.has(date.getUTCDate());
      const byWeekday = weekdays.has(date.getUTCDay());
      return months.has(date.getUTCMonth() + 1) && (eitherDay ? byDate || byWeekday : byDate && byWeekday);
    },
  };
}

/** What is wrong with five cron fields. Absent: nothing. */
export function cronProblem(cron: string): string | undefined {
  try {
    return daysOf(parseCron(cron)).some(Boolean) ? undefined : `must start some day, got '${cron}', which names a day that no month has`;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * The shortest time from a start of the first schedule to the next start of the second, in minutes; 0 where both start at once.
 * For a schedule and itself, the shortest time between two of its starts.
 * @param within looks no further ahead than so many minutes
 * @returns `undefined` when the second never follows the first within that time
 */
export function shortestWait(first: CronSchedule, second: CronSchedule, within: number): number | undefined {
  const firstDays = daysOf(first);
  const secondDays = daysOf(second);
  const soonest = first === second ? 1 : 0;
  let shortest: number | undefined;
  for (let lag = 0; lag <= Math.ceil(within / DAY_MINUTES); lag++) {
    if (!firstDays.some((runs, day) => runs && secondDays[day + lag])) continue;
    const wait = leastDifference(first.minutes, second.minutes, lag * DAY_MINUTES, soonest);
    if (wait !== undefined && wait <= Math.min(within, shortest ?? within)) shortest = wait;
  }
  return shortest;
}

const days = new WeakMap<CronSchedule, readonly boolean[]>();

/** Worked out once for each schedule, which is held against several others. */
function daysOf(schedule: CronSchedule): readonly boolean[] {
  const found = days.get(schedule) ?? Array.from({ length: HORIZON_DAYS }, (_, day) => schedule.runsOn(day));
  days.set(schedule, found);
  return found;
}

/** The least `b + offset - a` that is not below `least`. */
function leastDifference(as: readonly number[], bs: readonly number[], offset: number, least: number): number | undefined {
  let found: number | undefined;
  let next = 0;
  for (const a of as) {
    while (next < bs.length && bs[next]! + offset - a < least) next++;
    if (next === bs.length) break;
    const difference = bs[next]! + offset - a;
    if (found === undefined || difference < found) found = difference;
  }
  return found;
}

/** A star with a step counts as restricted, as it does for Kubernetes. */
function unrestricted(part: string): boolean {
  return part.split(',').some((item) => /^[*?](\/1)?$/.test(item));
}

function valuesOf(part: string, field: Field, cron: string): Set<number> {
  const values = new Set<number>();
  for (const item of part.split(',')) {
    const [, range = '', step = '1'] = /^([^/]+)(?:\/([1-9]\d*))?$/.exec(item) ?? [];
    const [from, to] = range === '*' || range === '?' ? [field.min, field.max] : bounds(range, field, item.includes('/'));
    if (!(from >= field.min && to <= field.max && from <= to)) {
      throw new RangeError(
        `must have ${field.min} to ${field.max}, ranges, lists and steps for the ${field.name}, got '${item}' in '${cron}'`,
      );
    }
    for (let value = from; value <= to; value += Number(step)) values.add(value);
  }
  return values;
}

/** NaN for what is no number and no name, which the caller refuses with the whole schedule at hand. */
function bounds(range: string, field: Field, stepped: boolean): readonly [number, number] {
  const ends = range.split('-').map((text) => {
    const word = field.words?.indexOf(text.toLowerCase()) ?? -1;
    return word >= 0 ? field.min + word : /^\d+$/.test(text) ? Number(text) : NaN;
  });
  if (ends.length > 2) return [NaN, NaN];
  // `5/15` means from 5 to the end.
  return [ends[0]!, ends[1] ?? (stepped ? field.max : ends[0]!)];
}
