import { parseArgs } from 'node:util';

/** Parts in the order in which they run: later ones use what earlier ones left in the database. */
export const PARTS = ['storage', 'aggregate', 'load', 'convert'] as const;

export type PartName = (typeof PARTS)[number];

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

  --rows N      rows of telemetry (24000000); the limits are meant for 20 million and more
  --days N      days of history (30)
  --seconds N   length of the phase under load (60)
  --only PART   ${PARTS.join(', ')}; may be given more than once (all)`;

/** @throws Error with what is wrong with the command line */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '24000000' },
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
  return {
    rows: whole('--rows', values.rows, 10_000),
    days: whole('--days', values.days, 1),
    seconds: whole('--seconds', values.seconds, 5),
    parts: only.length > 0 ? PARTS.filter((p) => only.includes(p)) : PARTS,
  };
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) throw new Error(`${name} must be a whole number, at least ${least}, got ${text}`);
  return value;
}
