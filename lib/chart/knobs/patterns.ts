import { CRON_FIELDS } from '../../common/cron';
import { sourceOf } from './text';

// Regular expressions that JavaScript and Go read alike. Figures have at most nine digits: sums with more would not be exact.

/** `8Gi`. */
export const SIZE_PATTERN = '^[1-9][0-9]{0,8}(Ki|Mi|Gi|Ti)$';

/** `500m`, `2`, `0.5`. */
export const CPU_PATTERN = '^([1-9][0-9]{0,8}m|[1-9][0-9]{0,5}(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$';

/** `55m`. */
export const DURATION_PATTERN = '^[1-9][0-9]{0,8}[smhd]$';
export const DURATION_OR_ZERO_PATTERN = '^(0|[1-9][0-9]{0,8})[smhd]$';

/** `27/s`, `0.5/min`. */
export const RATE_PATTERN = '^([1-9][0-9]{0,8}(\\.[0-9]{1,6})?|0\\.[0-9]{0,5}[1-9])/(s|min|h|d)$';

/** Five fields, divided by single spaces; whether a range has its ends in order is for the library to say. */
export const CRON_PATTERN = `^${CRON_FIELDS.map(({ min, max, words }) => fieldPattern(min, max, words)).join(' ')}$`;

function fieldPattern(min: number, max: number, words: readonly string[]): string {
  const value = `(${[numbers(min, max), ...words.map((word) => sourceOf(new RegExp(word, 'i')))].join('|')})`;
  const item = `([*?]|${value}(-${value})?)(/[1-9][0-9]{0,3})?`;
  return `${item}(,${item})*`;
}

/** Numbers of one or two digits. */
function numbers(min: number, max: number): string {
  const tens = (value: number) => Math.floor(value / 10);
  return Array.from({ length: tens(max) - tens(min) + 1 }, (_, i) => tens(min) + i)
    .map((ten) => `${ten === 0 ? '0?' : ten}[${ten === tens(min) ? min % 10 : 0}-${ten === tens(max) ? max % 10 : 9}]`)
    .join('|');
}
