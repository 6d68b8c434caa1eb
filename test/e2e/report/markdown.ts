import type { Scenario } from '../scenarios/scenario';
import { format, summarize, type Measure, type Result } from './measure';
import type { Place, Record } from './record';

/** A page with one row for each scenario and measure, and what each run had to say. */
export function toMarkdown({ places, results }: Record, scenarios: readonly Scenario[]): string {
  const measured = scenarios
    .map((scenario) => ({ scenario, runs: results.filter((r) => r.scenario === scenario.letter) }))
    .filter((s) => s.runs.length > 0);
  return `# Results on a real cluster

Written by \`npm run e2e\`; [e2e-results.json](e2e-results.json) holds every single run.

${places.map(where).join('\n')}
* 50 clients write about 250 rows/s in all through the pooler: TLS with a verified name, a transaction for each row, prepared
  statements where PgBouncer knows them. The write gap is the longest time in which not one of them had a row acknowledged.

| | scenario | date | runs | measure | min | median | max | limit | |
|---|---|---|---|---|---|---|---|---|---|
${measured.flatMap(({ scenario, runs }) => rows(scenario, runs)).join('\n')}

## Run by run

${measured.map(({ scenario, runs }) => section(scenario, runs)).join('\n\n')}
`;
}

function where({ scenarios, machine }: Place): string {
  return `* ${scenarios.join(', ')}: Kubernetes ${machine.kubernetes}; ${machine.nodes.join('; ')}; ${machine.image}`;
}

function rows(scenario: Scenario, runs: readonly Result[]): string[] {
  const failed = runs.filter((r) => r.broken.length > 0).length;
  return scenario.measures.map((measure, i) => {
    const head = i === 0 ? [scenario.letter, scenario.title, date(runs), String(runs.length)] : ['', '', '', ''];
    const verdict = i > 0 ? '' : failed === 0 ? 'passed' : `${failed} of ${runs.length} failed`;
    return `| ${[...head, title(measure), ...figures(measure, runs), measure.most ?? '', verdict].join(' | ')} |`;
  });
}

function figures({ key }: Measure, runs: readonly Result[]): string[] {
  const summary = summarize(runs.map((r) => r.values[key]).filter((v) => v !== undefined));
  return summary ? [summary.min, summary.median, summary.max].map(format) : ['', '', ''];
}

function title({ title, unit }: Measure): string {
  return unit ? `${title}, ${unit}` : title;
}

function date(runs: readonly Result[]): string {
  const days = runs.map((r) => r.startedAt.slice(0, 10)).sort();
  return days[0] === days.at(-1) ? days[0]! : `${days[0]} to ${days.at(-1)}`;
}

function section(scenario: Scenario, runs: readonly Result[]): string {
  return [
    `### ${scenario.letter}: ${scenario.title}`,
    '',
    ...runs.map((r) => `${r.run}. ${[...r.broken.map((b) => `**${b}**`), ...r.notes].join('; ')}`),
  ].join('\n');
}
