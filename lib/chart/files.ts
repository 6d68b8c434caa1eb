import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { KUBERNETES_RELEASES } from '../../scripts/dev/import/pinned';
import { MANIFEST_FILES } from '../platform/files';
import type { Files } from '../synth/manifests';
import { KNOBS, VALUES } from './knobs';
import { valuesSchema } from './knobs/schema';
import { valuesTable } from './knobs/table';
import { chartYaml, type ChartSources } from './package/chart-yaml';
import { chartReadme } from './package/readme';
import { compiledTemplates, DEFINE_PREFIX } from './templates';
import { BUNDLED_MIGRATIONS } from './values/bundled';

/** Written by hand, and made into something else. */
const SOURCES: readonly string[] = ['Chart.yaml', 'README.template.md', 'icon.svg'];

/**
 * Everything that the chart consists of, path below its directory → text: what was written by hand in `chart/`, what is made from the
 * list of knobs, the compiled templates, one template for each manifest file, and the scripts and SQL that manifests carry.
 * @param root of this project
 * @throws CompileError for a function that no template can say
 */
export function chartFiles(root: string): Files {
  const written = new Map(filesIn(join(root, 'chart'), ''));
  const defaults = load(written.get('values.yaml')!) as ChartSources['defaults'];
  const project = JSON.parse(text(root, 'package.json')) as ChartSources['project'];
  const metadata = chartYaml({
    written: written.get('Chart.yaml')!,
    project,
    changelog: text(root, 'CHANGELOG.md'),
    icon: written.get('icon.svg')!,
    defaults,
    oldestKubernetes: KUBERNETES_RELEASES[0],
  });
  return new Map([
    ...[...written].filter(([path]) => !SOURCES.includes(path)),
    ['Chart.yaml', metadata],
    ['README.md', chartReadme(written.get('README.template.md')!, { version: project.version, values: valuesTable(KNOBS, defaults) })],
    ['values.schema.json', `${JSON.stringify(valuesSchema(VALUES), null, 2)}\n`],
    ...[...compiledTemplates(root)].map(([module, compiled]): [string, string] => [compiledName(module), compiled]),
    ...MANIFEST_FILES.map(({ name }): [string, string] => [`templates/${name}.yaml`, manifestTemplate(name)]),
    ...filesIn(join(root, 'scripts', 'pod'), 'files/scripts/'),
    ...filesIn(join(root, 'sql', 'converge'), 'files/converge/'),
    ...filesIn(join(root, 'schemas', 'postgres'), 'files/postgres/'),
    ...Object.entries(BUNDLED_MIGRATIONS).flatMap(([name, directory]) => filesIn(directory, `files/migrations/${name}/`)),
  ]);
}

function text(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Files that begin with `_` make no objects. */
function compiledName(module: string): string {
  return `templates/compiled/_${module.replaceAll('/', '.')}.tpl`;
}

function manifestTemplate(name: string): string {
  return `{{- include "${DEFINE_PREFIX}.file" (dict "root" $ "file" "${name}") }}\n`;
}

function filesIn(directory: string, prefix: string): [string, string][] {
  return readdirSync(directory)
    .sort()
    .flatMap((name): [string, string][] => {
      const path = join(directory, name);
      return statSync(path).isDirectory() ? filesIn(path, `${prefix}${name}/`) : [[`${prefix}${name}`, readFileSync(path, 'utf8')]];
    });
}
