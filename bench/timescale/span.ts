import { METRICS } from './plant';

const HOUR_MS = 3_600_000;

/** A stretch of history, and how often each metric has a value in it. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
  readonly periodMs: number;
}

/** Whole hours that end at least one before now, so that hourly aggregates hold all of them. */
export function historyOf(rows: number, days: number, now = new Date()): Span {
  const to = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS - HOUR_MS;
  const spanMs = days * 24 * HOUR_MS;
  return { from: new Date(to - spanMs), to: new Date(to), periodMs: Math.floor((spanMs * METRICS) / rows) };
}

/** Its days, oldest first. */
export function daysOf(span: Span): Span[] {
  const all: Span[] = [];
  for (let from = span.from.getTime(); from < span.to.getTime(); from += 24 * HOUR_MS) {
    all.push({ ...span, from: new Date(from), to: new Date(Math.min(from + 24 * HOUR_MS, span.to.getTime())) });
  }
  return all;
}

/** A time as an SQL literal. */
export const at = (time: Date): string => `timestamptz '${time.toISOString()}'`;
