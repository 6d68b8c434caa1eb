import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenLimits, format, type Result } from './report/measure';
import { RecordFiles } from './report/record';
import { SCENARIOS } from './scenarios';
import type { Context, Scenario } from './scenarios/scenario';
import { ClusterTool } from './support/cluster-tool';
import { describeMachine } from './support/machine';
import { describeLocal, setUp } from './support/setup';

const USAGE = `usage: npm run e2e -- [--scenario a,b] [--runs N] [--output FOLDER]

Applies the \`local\` environment to the cluster that KUBECONFIG points at, disturbs it while clients write, and records
what they saw in FOLDER (docs). Scenarios that halt machines need CLUSTER_TOOL, the path of the tool that made the
cluster; without it they are skipped.

${SCENARIOS.map((s) => `  ${s.letter}  ${s.title}`).join('\n')}`;

interface Options {
  readonly scenarios: readonly Scenario[];
  readonly runs: number;
  readonly output: string;
}

function parse(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string' },
      runs: { type: 'string', default: '1' },
      output: { type: 'string', default: resolve(__dirname, '../../docs') },
    },
  });
  const letters = values.scenario?.split(',') ?? SCENARIOS.map((s) => s.letter);
  const unknown = letters.filter((letter) => !SCENARIOS.some((s) => s.letter === letter));
  if (unknown.length > 0) throw new Error(`unknown scenario ${unknown.join(', ')}`);
  if (!/^[1-9]\d*$/.test(values.runs)) throw new Error(`--runs must be a positive number, got ${values.runs}`);
  return { scenarios: SCENARIOS.filter((s) => letters.includes(s.letter)), runs: Number(values.runs), output: values.output };
}

async function main({ scenarios, runs, output }: Options): Promise<number> {
  const { platform, props } = await (scenarios.every((s) => s.standsAlone) ? describeLocal() : setUp());
  const context: Context = { platform, props, clusterTool: ClusterTool.fromEnvironment() };
  const machine = await describeMachine(platform.model.image);
  const files = new RecordFiles(output);
  const results: Result[] = [];
  for (const scenario of scenarios) {
    const reason = scenario.unfit?.(context);
    if (reason) {
      console.log(`${scenario.letter}: ${scenario.title}: SKIPPED, ${reason}`);
      continue;
    }
    for (let run = 1; run <= runs; run++) {
      const result = await measure(scenario, context, run);
      results.push(result);
      console.log(line(scenario, result));
      files.write(machine, results, SCENARIOS);
    }
  }
  return results.some((r) => r.broken.length > 0) ? 1 : 0;
}

async function measure(scenario: Scenario, context: Context, run: number): Promise<Result> {
  const head = { scenario: scenario.letter, run, startedAt: new Date().toISOString() };
  try {
    const { values, notes, broken } = await scenario.run(context);
    return { ...head, values, notes, broken: [...(broken ?? []), ...brokenLimits(scenario.measures, values)] };
  } catch (error) {
    return { ...head, values: {}, notes: [], broken: [(error as Error).message] };
  }
}

function line(scenario: Scenario, { run, values, notes, broken }: Result): string {
  const figures = scenario.measures.flatMap(({ key, title, unit }) =>
    values[key] === undefined ? [] : `${title} ${format(values[key])} ${unit}`.trim(),
  );
  const verdict = broken.length === 0 ? 'ok' : `FAILED (${broken.join('; ')})`;
  return `${scenario.letter} ${run}: ${scenario.title}: ${verdict}: ${figures.join(', ')} [${notes.join('; ')}]`;
}

try {
  const options = parse(process.argv.slice(2));
  void main(options).then(
    (code) => (process.exitCode = code),
    (error: Error) => {
      console.error(`error: ${error.message}`);
      process.exitCode = 1;
    },
  );
} catch (error) {
  console.error(`error: ${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
