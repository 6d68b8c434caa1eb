/** 1 January 2024, a Monday, in days since 1 March of the year 0, from which every leap day is the last of its year. */
const START = 739_191;
const YEAR_DAYS = 365;
/** Days before each month of a year that begins with March. */
const MONTH_STARTS = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337];

/** The Gregorian date of the day so many days after 1 January 2024; months from 1. */
export function dateOf(day: number): { readonly month: number; readonly date: number } {
  const days = START + day;
  const inEra = days % 146_097;
  const year = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / YEAR_DAYS);
  const inYear = inEra - (YEAR_DAYS * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  return { month: month < 10 ? month + 3 : month - 9, date: inYear - MONTH_STARTS[month]! + 1 };
}

/** Sunday is 0. */
export function weekdayOf(day: number): number {
  return (day + 1) % 7;
}
