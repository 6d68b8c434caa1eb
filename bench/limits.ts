/** What synthesis may take, in the units that a person thinks in. `npm run bench:synth` fails above any of these. */
export const LIMITS = {
  /** Seconds from `npm run synth` to its end, all environments, files in the disk cache. */
  wallSeconds: 2,
  /** Seconds of it inside of our own code: without Node, npm and loading modules. */
  ownSeconds: 0.5,
  /** Time of a hundred clusters in one App, in times of one, beside the start of the process. */
  growth: 20,
  /** MiB that the process may need at its peak for a hundred clusters. */
  peakMebibytes: 500,
} as const;
