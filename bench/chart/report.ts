import type { Figures } from './measure';

/** Rendering ours may take at most so many times what a peer takes, per object. */
export const MOST_TIMES_A_PEER = 1;

/** One version of Helm: the peers, and ours where there is one. */
export interface Comparison {
  readonly helm: string;
  readonly nothing: Figures;
  readonly peers: readonly Figures[];
  readonly ours: Figures | undefined;
}

const perObject = ({ seconds, objects }: Figures): number => (1000 * seconds) / objects;

/** The figures of one version of Helm as Markdown. */
export function table({ helm, nothing, peers, ours }: Comparison): string {
  const row = (figures: Figures, rest: readonly string[]) =>
    `| ${[figures.name, `${figures.objects}`, milliseconds(figures.seconds), milliseconds(figures.best), ...rest, mebibytes(figures.peakMebibytes)].join(' | ')} |`;
  const compared = (figures: Figures) =>
    row(figures, [`${perObject(figures).toFixed(2)} ms`, ours ? (perObject(ours) / perObject(figures)).toFixed(2) : '']);
  return [
    `| ${helm} | objects | median | best | per object | ours is so many times | peak memory |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...(ours ? [row(ours, [`${perObject(ours).toFixed(2)} ms`, ''])] : []),
    ...peers.map(compared),
    row(nothing, ['', '']),
  ].join('\n');
}

/** Every peer that renders faster than ours, per object. */
export function broken({ helm, peers, ours }: Comparison): string[] {
  if (!ours) return [];
  return peers
    .filter((peer) => perObject(ours) > MOST_TIMES_A_PEER * perObject(peer))
    .map((peer) => `${helm}: ${ours.name} took ${perObject(ours).toFixed(2)} ms per object, ${peer.name} ${perObject(peer).toFixed(2)} ms`);
}

const milliseconds = (seconds: number): string => `${(1000 * seconds).toFixed(0)} ms`;
const mebibytes = (value: number | undefined): string => (value === undefined ? 'needs GNU time' : `${Math.round(value)} MiB`);
