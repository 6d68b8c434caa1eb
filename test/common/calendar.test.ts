import { MONTHS, weekdayOf } from '../../lib/common/calendar';

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);

test('five years of months begin and end on their days', () => {
  expect(MONTHS).toHaveLength(60);
  for (const { month, first, length } of MONTHS) {
    const begin = new Date(START + first * DAY);
    const end = new Date(START + (first + length) * DAY);
    expect([begin.getUTCDate(), begin.getUTCMonth() + 1, end.getUTCDate()]).toEqual([1, month, 1]);
  }
});

test('weekdays are those of the calendar', () => {
  for (let day = 0; day < 2000; day++) expect(weekdayOf(day)).toBe(new Date(START + day * DAY).getUTCDay());
});
