const DAY_MINUTES = 24 * 60;
/** Long enough to meet 29 February twice. */
const HORIZON_DAYS = 5 * 366;
const START = Date.UTC(2024, 0, 1);

interface Field {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** Names that stand for numbers, the first for `min`. */
  readonly words?: readonly string[];
}

const FIELDS: readonly Field[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day of month', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12, words: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { name: 'day of week', min: 0, max: 6, words: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

/**
 * The longest time between two consecutive starts of a schedule, in seconds: 86400 for a daily one, 2592000 and a bit for a monthly one.
 * @param cron five fields as Kubernetes reads them; a day matches by month day or weekday where both are restricted
 * @throws Error when the schedule cannot be read or starts fewer than twice in five years
 */
export function longestGapSeconds(cron: string): number {
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== FIELDS.length) {
    throw new Error(`The schedule '${cron}' has ${parts.length} field(s); give five: minute hour day-of-month month day-of-week.`);
  }
  const [minutes, hours, days, months, weekdays] = parts.map((part, i) => valuesOf(part, FIELDS[i]!, cron)) as [
    number[],
    number[],
    number[],
    number[],
    number[],
  ];
  const anyDay = unrestricted(parts[2]!);
  const anyWeekday = unrestricted(parts[4]!);
  const starts = hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)).sort((a, b) => a - b);
  const first = starts[0]!;
  const last = starts.at(-1)!;

  let longest = Math.max(0, ...starts.slice(1).map((start, i) => start - starts[i]!));
  let previousDay: number | undefined;
  let matches = 0;
  for (let day = 0; day < HORIZON_DAYS; day++) {
    const date = new Date(START + day * DAY_MINUTES * 60_000);
    const byDate = days.includes(date.getUTCDate());
    const byWeekday = weekdays.includes(date.getUTCDay());
    const runs = months.includes(date.getUTCMonth() + 1) && (anyDay || anyWeekday ? byDate && byWeekday : byDate || byWeekday);
    if (!runs) continue;
    if (previousDay !== undefined) longest = Math.max(longest, (day - previousDay) * DAY_MINUTES - last + first);
    previousDay = day;
    matches++;
  }
  if (matches < 2) throw new Error(`The schedule '${cron}' starts fewer than twice in five years; give one that comes round.`);
  return longest * 60;
}

/** A star with a step counts as restricted, as it does in the library that Kubernetes reads schedules with (robfig/cron v3). */
function unrestricted(part: string): boolean {
  return part.split(',').some((item) => /^[*?](\/1)?$/.test(item));
}

function valuesOf(part: string, field: Field, cron: string): number[] {
  const values = new Set<number>();
  for (const item of part.split(',')) {
    const [, range = '', step = '1'] = /^([^/]+)(?:\/([1-9]\d*))?$/.exec(item) ?? [];
    const [from, to] = range === '*' || range === '?' ? [field.min, field.max] : bounds(range, field, item.includes('/'));
    if (!(from >= field.min && to <= field.max && from <= to)) {
      throw new Error(
        `The schedule '${cron}' says '${item}' for the ${field.name}; allowed are ${field.min} to ${field.max}, ranges, lists and steps.`,
      );
    }
    for (let value = from; value <= to; value += Number(step)) values.add(value);
  }
  return [...values];
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
