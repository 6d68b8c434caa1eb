/** Parts of a unit that count. Doubles miss what a person would calculate by far less: 100 × 0.29 is 28.999999999999996. */
const PARTS = 1e6;

/**
 * The largest whole number that is not above a figure, as a person would calculate it. The Helm chart counts in decimals where JavaScript
 * counts in doubles; both come to the same here.
 */
export function wholeBelow(figure: number): number {
  return Math.floor(Math.round(figure * PARTS) / PARTS);
}

/** The smallest one that is not below it. */
export function wholeAbove(figure: number): number {
  return Math.ceil(Math.round(figure * PARTS) / PARTS);
}
