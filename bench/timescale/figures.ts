/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What it must be, in words. Absent: only to be known. */
  readonly limit?: string;
  readonly missed?: boolean;
}

/** Of one part. */
export interface Figures {
  readonly part: string;
  readonly figures: readonly Figure[];
}

export const figure = (what: string, value: string): Figure => ({ what, value });

export function below(what: string, value: number, limit: number, text: (value: number) => string): Figure {
  return { what, value: text(value), limit: `< ${text(limit)}`, missed: !(value < limit) };
}

export function atLeast(what: string, value: number, limit: number, text: (value: number) => string): Figure {
  return { what, value: text(value), limit: `≥ ${text(limit)}`, missed: !(value >= limit) };
}

/** Something that must be so. */
export function holds(what: string, value: string, limit: string, isSo: boolean): Figure {
  return { what, value, limit, missed: !isSo };
}

/** A table for each part, as Markdown. */
export function tables(all: readonly Figures[]): string {
  return all
    .map(({ part, figures }) =>
      [
        `| ${part} | measured | limit |`,
        '| --- | --- | --- |',
        ...figures.map(({ what, value, limit, missed }) => `| ${what} | ${value} | ${limit ?? ''}${missed ? ' **missed**' : ''} |`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Every limit that was missed, as a sentence. */
export function missedIn(all: readonly Figures[]): string[] {
  return all.flatMap(({ part, figures }) =>
    figures.filter(({ missed }) => missed).map(({ what, value, limit }) => `${part}: ${what} is ${value}, must be ${limit}`),
  );
}

export const count = (value: number): string => Math.round(value).toLocaleString('en-US');
export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
export const bytes = (value: number): string => `${value.toFixed(1)} bytes`;
export const mebibytes = (value: number): string => `${count(value / 1024 ** 2)} MiB`;
export const ratio = (value: number): string => value.toFixed(3);
export const times = (value: number): string => `${value.toFixed(1)} ×`;
export const perSecond = (unit: string) => (value: number) => `${count(value)} ${unit}/s`;
