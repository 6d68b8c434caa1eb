import { parseArgs } from 'node:util';

/** Parts in the order in which they run: later ones use what earlier ones left in the database. */
export const PARTS = ['storage', 'aggregate', 'load', 'convert'] as const;

export type PartName = (typeof PARTS)[number];

/** Also in a trial: chunks with fewer rows fill the columnstore's batches of 1,000 less, and become less small. */
const ROWS_A_DAY = 800_000;

/** Telemetry is kept for 90 days (config/ms5-timeseries.ts): of a longer history, policies would drop a part under the measurement. */
const MOST_DAYS = 80;

export interface Options {
  /** Rows of telemetry. */
  readonly rows: number;
  /** Days of history that they are spread over. */
  readonly days: number;
  /** Length of the phase under load. */
  readonly seconds: number;
  readonly parts: readonly PartName[];
}

export const USAGE = `npm run bench:timescale -- [options]

  --rows N      rows of telemetry (${ROWS_A_DAY} a day, 24 million in 30 days); the limits are meant for 20 million and more
  --days N      days of history, at most ${MOST_DAYS} (30)
  --seconds N   length of the phase under load (60)
  --only PART   ${PARTS.join(', ')}; may be given more than once (all)`;

/** @throws Error with what is wrong with the command line */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      days: { type: 'string', default: '30' },
      seconds: { type: 'string', default: '60' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const only = values.only.map((name) => {
    const part = PARTS.find((p) => p === name);
    if (!part) throw new Error(`--only must be one of ${PARTS.join(', ')}, got ${name}`);
    return part;
  });
  const days = whole('--days', values.days, 1, MOST_DAYS);
  return {
    rows: whole('--rows', values.rows ?? String(days * ROWS_A_DAY), 10_000),
    days,
    seconds: whole('--seconds', values.seconds, 5),
    parts: only.length > 0 ? PARTS.filter((p) => only.includes(p)) : PARTS,
  };
}

function whole(name: string, text: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  const limit = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `at least ${least}`;
  throw new Error(`${name} must be a whole number, ${limit}, got ${text}`);
}
