import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { requireTool } from '../../test/support/tools';
import { machine } from '../report';
import { measure, withEmptyChart, type Subject } from './measure';
import { optionsOf, USAGE, type Options } from './options';
import { broken, table, type Comparison } from './report';

/** Of the process: ours was slower; nothing could be measured. */
const SLOWER = 1;
const NOT_MEASURED = 2;

/** The chart in a directory. */
function chartOf(directory: string): { readonly name: string; readonly version: string } {
  return load(readFileSync(join(directory, 'Chart.yaml'), 'utf8')) as { name: string; version: string };
}

function peerOf(directory: string): Subject {
  const { name, version } = chartOf(directory);
  const values = join(__dirname, 'peers', `${name}.yaml`);
  if (!existsSync(values)) throw new Error(`${values} is missing: what chart ${name} is to be rendered with`);
  return { name: `${name} ${version}`, directory, values: [values] };
}

function ourOf({ chart, values }: Options): Subject[] {
  if (chart === undefined) return [];
  const { name, version } = chartOf(chart);
  return [{ name: `${name} ${version}`, directory: chart, values }];
}

function compare(label: string, helm: string, options: Options): Comparison {
  const peers = options.peers.map(peerOf);
  return withEmptyChart((empty) => {
    const [nothing, ...rest] = measure(helm, [empty, ...peers, ...ourOf(options)], options.runs);
    return { helm: label, nothing: nothing!, peers: rest.slice(0, peers.length), ours: rest[peers.length] };
  });
}

function main(args: readonly string[]): number {
  let options: Options;
  try {
    options = optionsOf(args);
  } catch (error) {
    console.error(`error: ${(error as Error).message}\n\n${USAGE}`);
    return NOT_MEASURED;
  }
  if (options.chart === undefined) console.error('our chart has not been made yet (npm run chart): only peers are measured');
  const problems: string[] = [];
  console.log(`${machine(new Date().toISOString().slice(0, 10))}; median and best of ${options.runs} renderings of each, by turns.`);
  for (const [tool, label] of [
    ['helm3', 'Helm 3'],
    ['helm4', 'Helm 4'],
  ] as const) {
    const helm = requireTool(tool);
    if ('missing' in helm) {
      console.error(`error: needs ${helm.missing}`);
      return NOT_MEASURED;
    }
    const comparison = compare(label, helm.path, options);
    console.log(`\n${table(comparison)}`);
    problems.push(...broken(comparison));
  }
  problems.forEach((problem) => console.error(`error: ${problem}`));
  return problems.length > 0 ? SLOWER : 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = NOT_MEASURED;
}
