import { longestGapSeconds } from '../../lib/monitoring/schedule-gap';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('the longest time between two starts', () => {
  test.each([
    ['every minute', '* * * * *', MINUTE],
    ['every quarter of an hour', '*/15 * * * *', 15 * MINUTE],
    ['every 7 minutes, with the rest at the end of the hour', '*/7 * * * *', 7 * MINUTE],
    ['every 25 minutes from the full hour', '*/25 * * * *', 25 * MINUTE],
    ['hourly', '5 * * * *', HOUR],
    ['hourly but for one hour', '5 0,2-23 * * *', 2 * HOUR],
    ['office hours', '0 8-18 * * *', 14 * HOUR],
    ['daily', '30 1 * * *', DAY],
    ['weekly', '0 1 * * 0', 7 * DAY],
    ['weekdays by name', '0 1 * * MON-FRI', 3 * DAY],
    ['every day but Sunday', '0 1 * * 1-6', 2 * DAY],
    ['monthly', '0 1 1 * *', 31 * DAY],
    ['the last days of long months', '0 1 31 * *', 61 * DAY],
    ['quarterly by name', '0 1 1 jan,apr,jul,oct *', 92 * DAY],
    ['29 February', '0 0 29 2 *', 1461 * DAY],
    ['month day or weekday', '0 0 1 * 1', 7 * DAY],
    ['every other month day or Sundays', '0 0 */2 * 0', 2 * DAY],
    ['from the tenth minute on', '10/20 * * * *', 20 * MINUTE],
    ['either mark for any day', '0 0 ? * ?', DAY],
  ])('of %s', (_, cron, seconds) => {
    expect(longestGapSeconds(cron)).toBe(seconds);
  });

  test('fails for a day that never comes', () => {
    expect(() => longestGapSeconds('0 1 30 2 *')).toThrow(
      new Error("The schedule '0 1 30 2 *' starts fewer than twice in five years; give one that comes round."),
    );
  });
});
