/** A month, and the day that it begins on: so many days after 1 January 2024, a Monday. */
export interface Month {
  /** From 1. */
  readonly month: number;
  readonly first: number;
  readonly length: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A leap year, and one more at the end: 29 February comes twice. */
const YEARS = [2024, 2025, 2026, 2027, 2028];

/** Five years of months. */
export const MONTHS: readonly Month[] = months();

function months(): Month[] {
  const all: Month[] = [];
  let first = 0;
  for (const year of YEARS) {
    for (let i = 0; i < 12; i++) {
      const length = i === 1 && year % 4 === 0 ? 29 : LENGTHS[i]!;
      all.push({ month: i + 1, first, length });
      first += length;
    }
  }
  return all;
}

/** Of the day so many days after 1 January 2024. Sunday is 0. */
export function weekdayOf(day: number): number {
  return (day + 1) % 7;
}
