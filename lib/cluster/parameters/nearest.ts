/** Shares of letter pairs from which on a name may have been meant. */
const LEAST_LIKENESS = 0.5;
const MOST_NAMES = 3;

/** Names that somebody may have meant, the likeliest first; at most three. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  const pairs = pairsOf(name);
  return names
    .map((candidate) => ({ candidate, likeness: likeness(pairs, candidate) }))
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_NAMES)
    .map((one) => one.candidate);
}

/** Dice's coefficient: letter pairs that two words share, of all that they have. It finds exchanged words as well as letters. */
function likeness(pairs: readonly string[], candidate: string): number {
  const shared = pairs.filter((pair) => candidate.includes(pair)).length;
  return (2 * shared) / (pairs.length + Math.max(1, candidate.length - 1));
}

function pairsOf(name: string): string[] {
  const letters = name.split('');
  return letters.slice(1).map((letter, i) => `${letters[i]!}${letter}`);
}
