import { Compiler, type CompiledModules } from './compile/compiler';
import { apiObjectKinds, fieldNames, moduleOf, readProgram } from './compile/program';

/** Start of the names of the chart's defines. */
export const DEFINE_PREFIX = 'cdk8s-timescale';

/**
 * Functions whose JavaScript no template could be: they read files, hash, or write JSON and YAML. `chart/templates/_by-hand.tpl` has
 * them, and `test/chart/by-hand` holds both against each other.
 */
export const BY_HAND: ReadonlySet<string> = new Set([
  'chart/cluster.isConnected',
  'chart/cluster.releaseOfPlatform',
  'chart/cluster.secretKeys',
  'chart/values/bundled.bundledMigrations',
  'chart/values/deployed.claimIn',
  'chart/values/deployed.statefulSetIn',
  'chart/values/normalised.normalised',
  'cluster/parameters/lines.catalogueLines',
  'common/config-yaml.configYaml',
  'common/hash.contentHash',
  'common/hash.sha256',
  'common/json.compactJson',
  'common/json.jsonText',
  'common/quantity.byteLength',
  'common/records.entriesOf',
  'common/scripts.podScript',
  // What psql and the server say better, or what was looked at when the chart was made.
  'timescale/schema/program.convergeProgram',
  'timescale/declaration/validate-migrations.textProblems',
  'timescale/declaration/validate-timeseries.isTimezone',
]);

/**
 * Everything that turns values into objects, as templates by the module that it comes from.
 * @param root of this project
 * @throws CompileError for what no template can say, with its place
 */
export function compiledTemplates(root: string): CompiledModules {
  const compiler = new Compiler({
    program: readProgram(root, ['lib/chart/entry.ts', 'lib/chart/notes.ts', 'lib/chart/test-pod.ts', 'lib/chart/shims/cdk8s.ts']),
    kinds: apiObjectKinds,
    fieldNames,
    moduleOf: (node) => moduleOf(root, node),
    prefix: DEFINE_PREFIX,
    byHand: BY_HAND,
    substitutes: ['chart/shims/cdk8s'],
  });
  compiler.entry('chart/entry', 'chartPlatform');
  compiler.entry('chart/entry', 'chartFile');
  compiler.entry('chart/notes', 'notes');
  compiler.entry('chart/test-pod', 'testPod');
  return compiler.compile();
}
