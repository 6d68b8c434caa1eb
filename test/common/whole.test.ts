import { wholeAbove, wholeBelow } from '../../lib/common/whole';

test.each([
  [100 * 0.29, 29, 29],
  [100 * 0.57, 57, 57],
  [(1 / 60) * 60, 1, 1],
  [28.5, 28, 29],
  [0.001, 0, 1],
  [12, 12, 12],
  [1e12 + 0.5, 1e12, 1e12 + 1],
])('%d is between %d and %d', (figure, below, above) => {
  expect([wholeBelow(figure), wholeAbove(figure)]).toEqual([below, above]);
});
