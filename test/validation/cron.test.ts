import { cronProblem, parseCron, shortestWait } from '../../lib/common/cron';

const DAY = 24 * 60;

test.each([
  ['* * * * *', 1440],
  ['*/15 * * * *', 96],
  ['5 0,2-23 * * *', 23],
  ['10/20 8-9 * * *', 6],
  ['0 1 * jan MON-FRI', 1],
])('%s starts %d times on its days', (cron, count) => {
  expect(parseCron(cron).minutes).toHaveLength(count);
});

test.each([
  ['30 1 * * *', '1 2 3 4 5 6 7'],
  ['0 0 * * 0', '7'],
  ['0 0 2,3 * *', '2 3'],
  ['0 0 2 * 5', '2 5'],
  ['0 0 */2 * 1', '1 3 5 7'],
  ['0 0 * 2 *', ''],
])('%s runs on these days of the first week of 2024, a Monday first: %s', (cron, expected) => {
  const { days } = parseCron(cron);
  const running = [1, 2, 3, 4, 5, 6, 7].filter((day) => days.includes(day - 1));
  expect(running.join(' ')).toBe(expected);
});

test.each([
  ['at once', '0 1 * * *', '0 1 * * 0', 0],
  ['one hour later', '5 1 * * *', '5 0,2-23 * * *', 60],
  ['after midnight', '50 23 * * *', '10 0 * * *', 20],
  ['after midnight rather than later the same day', '10 0,22 * * *', '0 12,22 * * *', 710],
  ['on another day', '0 1 * * 0', '0 1 * * 3', 3 * DAY],
  ['on the one day when both run', '0 1 29 2 *', '30 1 * * 4', 30],
  ['never within a week', '0 1 1 1 *', '0 1 1 7 *', undefined],
])('the second starts %s', (_title, first, second, minutes) => {
  expect(shortestWait(first, second, 7 * DAY)).toBe(minutes);
});

test.each([
  ['30 1 * * *', DAY],
  ['5 0,2-23 * * *', 60],
  ['0 1 * * 1-5', DAY],
  ['0 8,18 * * 0', 600],
])('%s follows itself after %d minutes', (cron, minutes) => {
  expect(shortestWait(cron, cron, 7 * DAY)).toBe(minutes);
});

test.each([
  ['0 1 * *', "must have five fields (minute, hour, day of month, month, day of week), got 4 in '0 1 * *'"],
  ['61 1 * * *', "must have 0 to 59, ranges, lists and steps for the minute, got '61' in '61 1 * * *'"],
  ['0 5-2 * * *', "must have 0 to 23, ranges, lists and steps for the hour, got '5-2' in '0 5-2 * * *'"],
  ['0 1 1-2-3 * *', "must have 1 to 31, ranges, lists and steps for the day of month, got '1-2-3' in '0 1 1-2-3 * *'"],
  ['0 1 * foo *', "must have 1 to 12, ranges, lists and steps for the month, got 'foo' in '0 1 * foo *'"],
  ['0 1 * * 7', "must have 0 to 6, ranges, lists and steps for the day of week, got '7' in '0 1 * * 7'"],
  ['*/0 1 * * *', "must have 0 to 59, ranges, lists and steps for the minute, got '*/0' in '*/0 1 * * *'"],
  ['0 1 31 4 *', "must start some day, got '0 1 31 4 *', which names a day that no month has"],
  ['0 0 29 2 *', undefined],
])('%s', (cron, problem) => {
  expect(cronProblem(cron)).toBe(problem);
});
