import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILES } from '../platform/files';
import { compiledTemplates, DEFINE_PREFIX } from './templates';
import { BUNDLED_MIGRATIONS } from './values/bundled';

/** Path below the chart's directory → text. */
export type ChartFiles = Map<string, string>;

/**
 * Everything that the chart consists of: what was written by hand in `chart/`, the compiled templates, one template for each manifest
 * file, and the scripts and SQL that manifests carry.
 * @param root of this project
 */
export function chartFiles(root: string): ChartFiles {
  return new Map([
    ...filesIn(join(root, 'chart'), ''),
    ...[...compiledTemplates(root)].map(([module, text]): [string, string] => [`templates/compiled/_${module.replaceAll('/', '.')}.tpl`, text]),
    ...MANIFEST_FILES.map(({ name }): [string, string] => [`templates/${name}.yaml`, manifestTemplate(name)]),
    ...filesIn(join(root, 'scripts', 'pod'), 'files/scripts/'),
    ...filesIn(join(root, 'sql', 'converge'), 'files/converge/'),
    ...Object.entries(BUNDLED_MIGRATIONS).flatMap(([name, directory]) => filesIn(directory, `files/migrations/${name}/`)),
  ]);
}

function manifestTemplate(name: string): string {
  return `{{- include "${DEFINE_PREFIX}.file" (dict "root" $ "file" "${name}") }}\n`;
}

function filesIn(directory: string, prefix: string): [string, string][] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .sort()
    .flatMap((name): [string, string][] => {
      const path = join(directory, name);
      return statSync(path).isDirectory() ? filesIn(path, `${prefix}${name}/`) : [[`${prefix}${name}`, readFileSync(path, 'utf8')]];
    });
}
