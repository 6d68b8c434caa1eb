import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Compiler } from '../../../lib/chart/compile/compiler';
import { runHelm } from '../../support/helm';
import { apiObjectKinds, fieldNames, moduleOf, readProgram } from '../../../lib/chart/compile/program';

const ROOT = join(__dirname, '..', '..', '..');
const FIXTURES = 'test/chart/compile/fixtures';

/** A call of a function of a fixture. */
export interface Call {
  readonly name: string;
  readonly arguments: readonly unknown[];
}

/** Templates of the exported functions of a fixture. @throws CompileError */
export function compiled(
  fixture: string,
  names: readonly string[],
): { readonly text: string; readonly defines: Readonly<Record<string, string>> } {
  const compiler = new Compiler({
    program: programOf(fixture),
    kinds: apiObjectKinds,
    fieldNames,
    moduleOf: (node) => moduleOf(ROOT, node),
    prefix: 'fixture',
    byHand: new Set(),
    substitutes: [],
  });
  const defines = Object.fromEntries(names.map((name) => [name, compiler.entry(`../${FIXTURES}/${fixture}`, name)]));
  return { text: [...compiler.compile().values()].join('\n'), defines };
}

const programs = new Map<string, ReturnType<typeof readProgram>>();

/** Read once for each fixture. */
function programOf(fixture: string): ReturnType<typeof readProgram> {
  const program = programs.get(fixture) ?? readProgram(ROOT, [`${FIXTURES}/${fixture}.ts`]);
  programs.set(fixture, program);
  return program;
}

/** What Helm makes of the calls: their results as JSON, or the error that ended it. */
export async function called(
  helm: string,
  fixture: string,
  calls: readonly Call[],
): Promise<{ readonly results: unknown[]; readonly error: string }> {
  const { text, defines } = compiled(fixture, [...new Set(calls.map(({ name }) => name))]);
  const directory = mkdtempSync(join(tmpdir(), 'compile-'));
  try {
    const files = {
      'Chart.yaml': 'apiVersion: v2\nname: fixture\nversion: 0.1.0\n',
      'values.yaml': JSON.stringify({ calls: calls.map((call) => ({ define: defines[call.name], arguments: call.arguments })) }),
      'templates/_compiled.tpl': `${STRING}\n${text}`,
      'templates/results.yaml': RESULTS,
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    const { stdout, stderr } = await runHelm(helm, ['template', 'x', directory]);
    const lines = stdout.split('\n').filter((line) => line.startsWith('r: '));
    return { results: lines.map((line) => (JSON.parse(JSON.parse(line.slice(3)) as string) as { r?: unknown }).r), error: stderr };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** JavaScript's own function, where it is passed on as a value. */
const STRING =
  '{{- define "fixture/global.String" -}}{{- $_ := set $ "r" (ternary $.a0 (mustToRawJson $.a0) (kindIs "string" $.a0)) -}}{{- end -}}';

const RESULTS = `{{- range $i, $call := (mustFromJson (mustToRawJson .Values)).calls }}
{{- $arguments := dict "g" (dict "objects" list) }}
{{- range $n, $argument := $call.arguments }}{{ $_ := set $arguments (printf "a%d" $n) $argument }}{{ end }}
{{- $_ := include $call.define $arguments }}
---
r: {{ pick $arguments "r" | mustToRawJson | mustToRawJson }}
{{- end }}
`;
