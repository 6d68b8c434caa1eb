import { App } from 'cdk8s';
import { ENVIRONMENTS } from '../config';
import { manifestsOf, TimescalePlatform } from '../lib';
import { synth } from '../lib/synth/command';

/** One measurement, in a process of its own, since the second one in a process is faster than any user ever sees. */
export interface Measurement {
  /** From the start of the process until every module was loaded. */
  readonly startSeconds: number;
  /** In our own code after that. */
  readonly ownSeconds: number;
  readonly peakMebibytes: number;
}

/** As `npm run synth` does. */
function environments(outdir: string): void {
  if (synth(ENVIRONMENTS, ['--outdir', outdir]) !== 0) throw new Error('synthesis failed');
}

/** So many clusters as production has one, in one App, as text. */
function clusters(count: number): void {
  const app = new App();
  for (let i = 0; i < count; i++) {
    new TimescalePlatform(app, `cluster-${i}`, { ...ENVIRONMENTS['production']!(), namespace: `cluster-${i}` });
  }
  manifestsOf(app);
}

const [what = '', argument = ''] = process.argv.slice(2);
const startSeconds = performance.now() / 1000;
if (what === 'environments') environments(argument);
else clusters(Number(argument));
const measurement: Measurement = {
  startSeconds,
  ownSeconds: performance.now() / 1000 - startSeconds,
  peakMebibytes: process.resourceUsage().maxRSS / 1024,
};
// The last line: synthesis says something as well.
console.log(JSON.stringify(measurement));
