import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { BY_HAND, DEFINE_PREFIX } from '../../../lib/chart/templates';
import { bundledMigrations } from '../../../lib/chart/values/bundled';
import { claimIn, statefulSetIn } from '../../../lib/chart/values/deployed';
import { normalised } from '../../../lib/chart/values/normalised';
import { configYaml } from '../../../lib/common/config-yaml';
import { contentHash, sha256 } from '../../../lib/common/hash';
import { compactJson, jsonText } from '../../../lib/common/json';
import { byteLength } from '../../../lib/common/quantity';
import { entriesOf } from '../../../lib/common/records';
import { podScript } from '../../../lib/common/scripts';
import { catalogueLines } from '../../../lib/cluster/parameters/lines';
import { convergeProgram } from '../../../lib/timescale/schema/program';
import { runHelm } from '../../support/helm';
import { describeWithTool } from '../../support/tools';

const ROOT = join(__dirname, '..', '..', '..');

const NASTY = {
  quotes: `'single' "double" \\ back`,
  markup: '<a href="x">&amp;</a>',
  braces: '{{ $labels.instance }}',
  colon: 'a: b # c',
  words: ['yes', 'no', 'null', '~', 'on', '1e3', '0x1f', ''],
  unicode: 'Zürich 日本 🎉',
  lines: 'first\n\n  second: x\nthird\n',
  unended: 'first\nsecond',
  odd: [' first\nsecond', 'first\n\n', '\n', 'a\r\nb\n', 'a\u0007\nb', '日\n本\n'],
  numbers: { whole: 42, part: 0.05, large: 4294967296, small: 1e-7, negative: -1 },
  flags: [true, false],
  empty: { list: [], map: {} },
  nested: [{ b: 1, a: [{ z: [1, 2], y: 'x' }] }],
};

/** Functions with the arguments that they are tried with: here, and as their defines in the chart. */
const CASES: Readonly<Record<string, { readonly fn: (...args: never[]) => unknown; readonly calls: readonly (readonly unknown[])[] }>> = {
  'common/hash.contentHash': { fn: (list: unknown[]) => contentHash(...list), calls: [[[NASTY]], [['a', NASTY]], [[]]] },
  'common/hash.sha256': { fn: sha256, calls: [[''], ['Zürich'], [NASTY.lines]] },
  'common/json.compactJson': { fn: compactJson, calls: [[NASTY], [[]], ['x']] },
  'common/json.jsonText': { fn: jsonText, calls: [[NASTY], [{}], [[1]]] },
  'common/config-yaml.configYaml': { fn: configYaml, calls: [[NASTY], [{ a: { b: ['x', 1, null] } }]] },
  'common/quantity.byteLength': { fn: byteLength, calls: [[''], ['Zürich'], ['🎉']] },
  'common/records.entriesOf': { fn: entriesOf, calls: [[{ b: 1, a: 2 }], [{}]] },
  'common/scripts.podScript': { fn: podScript, calls: readdirSync(join(ROOT, 'scripts', 'pod')).map((name) => [name]) },
  'cluster/parameters/lines.catalogueLines': { fn: catalogueLines, calls: [[]] },
  'timescale/schema/program.convergeProgram': { fn: convergeProgram, calls: [[true], [false]] },
  'chart/values/bundled.bundledMigrations': { fn: bundledMigrations, calls: [['factory_telemetry']] },
  // What a cluster answers is in test/chart/releases/lookup.test.ts.
  'chart/values/deployed.claimIn': { fn: claimIn, calls: [['databases', 'data-postgres-0']] },
  'chart/values/deployed.statefulSetIn': { fn: statefulSetIn, calls: [['databases', 'postgres']] },
  'chart/values/normalised.normalised': { fn: normalised, calls: [[{ b: null, a: { c: null, d: [{ e: null, f: 1 }] }, g: 3 }], [NASTY]] },
};

/** They do not say what the library says, on purpose: see `BY_HAND`. Those of the cluster are tried by `test/chart/releases/preflight.test.ts`. */
const DIFFERENT = [
  ...['chart/cluster.isConnected', 'chart/cluster.releaseOfPlatform', 'chart/cluster.secretKeys'],
  ...['timescale/declaration/validate-migrations.textProblems', 'timescale/declaration/validate-timeseries.isTimezone'],
];

it('is tried for every function that has a define by hand', () => {
  expect([...Object.keys(CASES), ...DIFFERENT].sort()).toEqual([...BY_HAND].sort());
});

it('has a define for every one', () => {
  const text = readFileSync(join(ROOT, 'chart', 'templates', '_by-hand.tpl'), 'utf8');
  expect([...BY_HAND].filter((name) => !text.includes(`define "${DEFINE_PREFIX}/${name}"`))).toEqual([]);
});

it('writes YAML that is read back as what it was', () => {
  expect(load(configYaml(NASTY))).toEqual(NASTY);
});

describeWithTool('helm3', 'a define that was written by hand', (helm) => {
  const calls = Object.entries(CASES).flatMap(([name, { calls: all }]) => all.map((args) => ({ name, args })));
  let results: unknown[];

  beforeAll(async () => {
    const directory = mkdtempSync(join(tmpdir(), 'by-hand-'));
    const values = { calls: calls.map(({ name, args }) => ({ define: `${DEFINE_PREFIX}/${name}`, arguments: args })) };
    mkdirSync(join(directory, 'templates'));
    cpSync(join(ROOT, 'chart', 'templates', '_by-hand.tpl'), join(directory, 'templates', '_by-hand.tpl'));
    cpSync(join(ROOT, 'scripts', 'pod'), join(directory, 'files', 'scripts'), { recursive: true });
    cpSync(join(ROOT, 'sql', 'converge'), join(directory, 'files', 'converge'), { recursive: true });
    cpSync(join(ROOT, 'schemas', 'postgres'), join(directory, 'files', 'postgres'), { recursive: true });
    cpSync(join(ROOT, 'sql', 'migrations'), join(directory, 'files', 'migrations', 'factory_telemetry'), { recursive: true });
    writeFileSync(join(directory, 'Chart.yaml'), 'apiVersion: v2\nname: by-hand\nversion: 0.1.0\n');
    writeFileSync(join(directory, 'templates', 'results.yaml'), RESULTS);
    const { stdout, stderr } = await runHelm(helm, ['template', 'x', directory, '--values', '-'], JSON.stringify(values));
    rmSync(directory, { recursive: true, force: true });
    if (stderr !== '') throw new Error(stderr);
    const lines = stdout.split('\n').filter((line) => line.startsWith('r: '));
    results = lines.map((line) => (JSON.parse(JSON.parse(line.slice(3)) as string) as { r: unknown }).r);
  }, 60_000);

  it.each(calls.map(({ name, args }, i): [string, string, number] => [name, JSON.stringify(args).slice(0, 60), i]))(
    '%s gives for %s what TypeScript gives',
    (name, _, i) => {
      const expected = (CASES[name]!.fn as (...args: readonly unknown[]) => unknown)(...calls[i]!.args);
      expect(results[i]).toEqual(JSON.parse(JSON.stringify(expected ?? null)));
    },
  );
});

const RESULTS = `{{- range $i, $call := .Values.calls }}
{{- $arguments := dict "g" (dict "root" $) }}
{{- range $n, $argument := $call.arguments }}{{ $_ := set $arguments (printf "a%d" $n) $argument }}{{ end }}
{{- $_ := include $call.define $arguments }}
---
r: {{ pick $arguments "r" | mustToRawJson | mustToRawJson }}
{{- end }}
`;
