import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toYaml } from '../../lib/common/yaml';
import { FIRING_CASES } from './firing-cases';
import { HEALTHY, type RuleCase } from './healthy';
import { SILENT_CASES } from './silent-cases';
import { groups, rules } from './synth';

const CASES = [...SILENT_CASES, ...FIRING_CASES];

const installed = spawnSync('promtool', ['--version']).status === 0;
// A machine without Prometheus may skip these; the pipeline may not.
const whenInstalled = installed || process.env['CI'] === 'true' ? describe : describe.skip;

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'rules-'));
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function promtool(command: readonly string[], files: Readonly<Record<string, unknown>>): string {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), toYaml(content));
  const run = spawnSync('promtool', [...command, ...Object.keys(files).slice(-1)], { cwd: directory, encoding: 'utf8' });
  return run.status === 0 ? 'accepted' : `${run.error ?? ''}${run.stdout}${run.stderr}`;
}

/** promtool compares all annotations: the summary, which has the templates in it, stands for them. */
function rulesWithSummaries() {
  return groups().map((group) => ({
    ...group,
    rules: group.rules.map(({ annotations, ...rule }) => ({ ...rule, annotations: { summary: annotations['summary'] } })),
  }));
}

function unitTest({ seen, at, firing }: RuleCase) {
  const series = Object.entries({ ...HEALTHY, ...seen }).flatMap(([name, values]) =>
    values === undefined ? [] : [{ series: name, values }],
  );
  return {
    rule_files: ['rules.yml'],
    evaluation_interval: '30s',
    tests: [
      {
        interval: '30s',
        input_series: series,
        // Every alert is asked for, so that a case also says what stays silent.
        alert_rule_test: rules().map(({ alert, labels }) => ({
          eval_time: at,
          alertname: alert,
          exp_alerts: firing
            .filter((expected) => expected.alert === alert)
            .map((expected) => ({ exp_labels: { ...labels, ...expected.labels }, exp_annotations: { summary: expected.summary } })),
        })),
      },
    ],
  };
}

whenInstalled('promtool', () => {
  test('accepts the rules', () => {
    expect(promtool(['check', 'rules'], { 'rules.yml': { groups: groups() } })).toBe('accepted');
  });

  test.each(
    CASES.map((ruleCase) => [ruleCase.firing.map(({ alert }) => alert).join(' and ') || 'nothing', ruleCase.title, ruleCase] as const),
  )('fires %s for %s', (_, __, ruleCase) => {
    expect(promtool(['test', 'rules'], { 'rules.yml': { groups: rulesWithSummaries() }, 'case.yml': unitTest(ruleCase) })).toBe('accepted');
  });
});

test('every alert has a case in which it fires', () => {
  const fired = new Set(CASES.flatMap(({ firing }) => firing.map(({ alert }) => alert)));
  expect([...fired].sort()).toEqual(
    rules()
      .map(({ alert }) => alert)
      .sort(),
  );
});
