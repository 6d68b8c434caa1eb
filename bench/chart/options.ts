import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(__dirname, '..', '..');

export interface Options {
  /** Directories of charts to compare with. */
  readonly peers: readonly string[];
  /** Directory of our chart; undefined: it has not been made. */
  readonly chart: string | undefined;
  /** Values files of ours. */
  readonly values: readonly string[];
  /** Renderings of each chart that count. */
  readonly runs: number;
}

export const USAGE = `npm run bench:chart -- --peer DIRECTORY [options]

  --peer DIRECTORY   of a chart for a comparable cluster, with its dependencies in charts/; may be given more than once;
                     what it is rendered with is bench/chart/peers/<name of the chart>.yaml
  --chart DIRECTORY  our chart (dist/chart)
  --values FILE      what ours is rendered with; may be given more than once (chart/values/ms5.yaml, chart/values/production.yaml)
  --runs N           renderings of each chart that count (25)`;

/** @throws Error with what is wrong with the command line */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      peer: { type: 'string', multiple: true, default: [] },
      chart: { type: 'string', default: join(ROOT, 'dist', 'chart') },
      values: {
        type: 'string',
        multiple: true,
        default: ['ms5', 'production'].map((name) => join(ROOT, 'chart', 'values', `${name}.yaml`)),
      },
      runs: { type: 'string', default: '25' },
    },
  });
  if (values.peer.length === 0) throw new Error('--peer is missing: there is nothing to compare with');
  for (const peer of values.peer) if (!isChart(peer)) throw new Error(`--peer must be the directory of a chart, got ${peer}`);
  const runs = Number(values.runs);
  if (!Number.isSafeInteger(runs) || runs < 1) throw new Error(`--runs must be a whole number, at least 1, got ${values.runs}`);
  return { peers: values.peer, chart: isChart(values.chart) ? values.chart : undefined, values: values.values, runs };
}

const isChart = (directory: string): boolean => existsSync(join(directory, 'Chart.yaml'));
