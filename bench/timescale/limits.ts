/** What the time-series side promises. `npm run bench:timescale` fails when one of these is missed. */
export const LIMITS = {
  /** Rows of telemetry that the limits are meant for. */
  rows: 20_000_000,
  /** Columnar bytes ÷ row bytes of telemetry, indexes included. */
  columnarRatio: 0.1,
  /** How many times faster the hourly aggregate answers than raw rows. */
  aggregateGain: 20,
  /** Rows that arrive each second beside the dashboards. */
  ingestPerSecond: 10_000,
  /** 95 % of the questions about the last hour are answered within this. */
  lastHourMs: 100,
  /** 95 % of the questions about 30 days are answered within this. */
  thirtyDaysMs: 1000,
} as const;
