import { MONTHS, weekdayOf } from './calendar';

export const DAY_MINUTES = 24 * 60;
export const WEEK_DAYS = 7;
const HORIZON_DAYS = MONTHS.reduce((sum, { length }) => sum + length, 0);

export interface CronField {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names that stand for numbers, the first for `min`. */
  readonly words: readonly string[];
}

/** As Kubernetes reads them (robfig/cron v3, parser.go): Sunday is 0, and 7 is refused. */
export const CRON_FIELDS: readonly CronField[] = [
  { name: 'minute', min: 0, max: 59, words: [] },
  { name: 'hour', min: 0, max: 23, words: [] },
  { name: 'day of month', min: 1, max: 31, words: [] },
  { name: 'month', min: 1, max: 12, words: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { name: 'day of week', min: 0, max: 6, words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

/** When something starts, in UTC. */
export interface CronSchedule {
  /** Minutes after midnight, ascending, at least one. */
  readonly minutes: readonly number[];
  /** Days on which it starts, ascending, as days after 1 January 2024. */
  readonly days: readonly number[];
  /** How many days the list is about: a week where only weekdays count, since every week is like the other, else five years. */
  readonly period: number;
}

const read = new Map<string, CronSchedule>();

/**
 * Reads five cron fields, in which `cronProblem` finds nothing wrong; a day matches by month day or weekday where both are restricted.
 * Worked out once for each text.
 */
export function parseCron(cron: string): CronSchedule {
  const known = read.get(cron);
  if (known) return known;
  const parts = partsOf(cron);
  const [minutes, hours, dates, months, weekdays] = CRON_FIELDS.map((field, i) => valuesOf(parts[i]!, field));
  const anyDate = unrestricted(parts[2]!);
  const isWeekly = anyDate && months!.length === 12;
  const schedule = {
    minutes: hours!.flatMap((hour) => minutes!.map((minute) => hour * 60 + minute)),
    days: isWeekly
      ? [0, 1, 2, 3, 4, 5, 6].filter((day) => weekdays!.includes(weekdayOf(day)))
      : daysOf(dates!, months!, weekdays!, anyDate || unrestricted(parts[4]!)),
    period: isWeekly ? WEEK_DAYS : HORIZON_DAYS,
  };
  read.set(cron, schedule);
  return schedule;
}

/** @param both whether a day has to match by date and by weekday, one of which every day does */
function daysOf(dates: readonly number[], months: readonly number[], weekdays: readonly number[], both: boolean): number[] {
  const chosen = MONTHS.filter(({ month }) => months.includes(month));
  if (both && weekdays.length === 7) {
    return chosen.flatMap(({ first, length }) => dates.filter((date) => date <= length).map((date) => first + date - 1));
  }
  return chosen.flatMap(({ first, length }) =>
    Array.from({ length }, (_, i) => first + i).filter((day) => {
      const byDate = dates.includes(day - first + 1);
      const byWeekday = weekdays.includes(weekdayOf(day));
      return both ? byDate && byWeekday : byDate || byWeekday;
    }),
  );
}

/** What is wrong with five cron fields. Absent: nothing. */
export function cronProblem(cron: string): string | undefined {
  const parts = partsOf(cron);
  if (parts.length !== CRON_FIELDS.length) {
    return `must have five fields (minute, hour, day of month, month, day of week), got ${parts.length} in '${cron}'`;
  }
  const [problem] = CRON_FIELDS.flatMap((field, i) =>
    itemsOf(parts[i]!, field)
      .filter(({ from, to, step }) => !(from >= field.min && to <= field.max && from <= to && step >= 1))
      .map(
        ({ text }) => `must have ${field.min} to ${field.max}, ranges, lists and steps for the ${field.name}, got '${text}' in '${cron}'`,
      ),
  );
  if (problem !== undefined) return problem;
  return parseCron(cron).days.length > 0 ? undefined : `must start some day, got '${cron}', which names a day that no month has`;
}

/**
 * The shortest time from a start of the first schedule to the next start of the second, in minutes; 0 where both start at once.
 * For a schedule and itself, the shortest time between two of its starts.
 * @param within looks no further ahead than so many minutes
 * @returns `undefined` when the second never follows the first within that time
 */
export function shortestWait(first: string, second: string, within: number): number | undefined {
  const a = parseCron(first);
  const b = parseCron(second);
  const soonest = first === second ? 1 : 0;
  let shortest: number | undefined;
  for (let lag = 0; lag <= Math.ceil(within / DAY_MINUTES); lag++) {
    if (!follows(a, b, lag)) continue;
    const wait = leastDifference(a.minutes, b.minutes, lag * DAY_MINUTES, soonest);
    if (wait !== undefined && wait <= Math.min(within, shortest ?? within)) shortest = wait;
  }
  return shortest;
}

/** Whether there is a day of the first so many days after which the second has one. */
function follows(first: CronSchedule, second: CronSchedule, lag: number): boolean {
  // Whose list is about five years says which days come into question.
  return first.period >= second.period
    ? first.days.some((day) => startsOn(second, day + lag))
    : second.days.some((day) => day >= lag && startsOn(first, day - lag));
}

/** The pattern comes again and again. */
function startsOn({ days, period }: CronSchedule, day: number): boolean {
  return days.includes(day % period);
}

/** The least `b + offset - a` that is not below `least`. */
function leastDifference(as: readonly number[], bs: readonly number[], offset: number, least: number): number | undefined {
  let found: number | undefined;
  for (const a of as) {
    const next = bs.find((b) => b + offset - a >= least);
    if (next === undefined) break;
    const difference = next + offset - a;
    if (found === undefined || difference < found) found = difference;
  }
  return found;
}

function partsOf(cron: string): string[] {
  return cron.trim().split(/\s+/);
}

/** A star with a step counts as restricted, as it does for Kubernetes. */
function unrestricted(part: string): boolean {
  return part.split(',').some((item) => /^[*?](\/1)?$/.test(item));
}

/** Every value that one of the items names, ascending. */
function valuesOf(part: string, field: CronField): number[] {
  const items = itemsOf(part, field);
  return Array.from({ length: field.max - field.min + 1 }, (_, i) => field.min + i).filter((value) =>
    items.some(({ from, to, step }) => value >= from && value <= to && (value - from) % step === 0),
  );
}

interface Item {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** What no field has, for what is no number and no name. */
const IMPOSSIBLE = -1;

function itemsOf(part: string, field: CronField): Item[] {
  return part.split(',').map((text) => {
    const [range = '', step = '1', ...more] = text.split('/');
    const [from = '', to, ...others] = range.split('-');
    const isValid = more.length === 0 && others.length === 0 && /^[1-9]\d*$/.test(step);
    if (!isValid) return { text, from: IMPOSSIBLE, to: IMPOSSIBLE, step: 1 };
    if (range === '*' || range === '?') return { text, from: field.min, to: field.max, step: Number(step) };
    const start = valueOf(from, field);
    // `5/15` means from 5 to the end.
    const end = to === undefined ? (text.includes('/') ? field.max : start) : valueOf(to, field);
    return { text, from: start, to: end, step: Number(step) };
  });
}

function valueOf(text: string, field: CronField): number {
  const word = field.words.indexOf(text.toLowerCase());
  if (word >= 0) return field.min + word;
  return /^\d+$/.test(text) ? Number(text) : IMPOSSIBLE;
}
