import type { TuningInput } from '../../../lib/model/cluster';
import { tune } from '../../../lib/cluster/tuning/tune';
import { PRODUCTION } from './inputs';
import { askTuneTool, expectedRecommendations, findTuneTool } from './tune-tool';

const RECOMMENDATIONS = expectedRecommendations();

/** Our values for the parameters that the tool names. */
function oursFor(input: TuningInput, names: readonly string[]): Record<string, string> {
  const ours = new Map(tune(input).map(({ name, value }) => [name, String(value)]));
  return Object.fromEntries(names.map((name) => [name, ours.get(name) ?? 'missing']));
}

it('is compared for many machines', () => {
  expect(RECOMMENDATIONS.length).toBeGreaterThanOrEqual(30);
});

it.each(RECOMMENDATIONS)('agrees with timescaledb-tune for $title', ({ input, values }) => {
  expect(oursFor(input, Object.keys(values))).toEqual(values);
});

const tool = findTuneTool();
if (tool === undefined) console.warn('timescaledb-tune 0.19.0 is neither in PATH nor in .cache/bin: compared with the table only.');

(tool === undefined ? describe.skip : describe)('timescaledb-tune 0.19.0 itself', () => {
  const ask = (input: TuningInput, workers = 16) => askTuneTool(tool ?? '', input, workers);

  it.each(RECOMMENDATIONS)('says what the table says for $title', ({ input, values }) => {
    expect(ask(input)).toEqual(values);
  });

  it('agrees when there are more TimescaleDB jobs than its default allows for', () => {
    const input = { ...PRODUCTION, timescaleJobs: 40, timescaleDatabases: 3 };
    const said = ask(input, 44);
    expect(oursFor(input, Object.keys(said))).toEqual(said);
  });
});
