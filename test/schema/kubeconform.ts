import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { KUBERNETES_RELEASES } from '../../scripts/dev/import/pinned';
import { minorOf } from '../../scripts/dev/import/schemas';
import { requireTool } from '../support/tools';

const SCHEMAS = join(__dirname, '..', '..', 'schemas');

/** Kubernetes versions that manifests are checked against: `1.30`, ... */
export const KUBERNETES_VERSIONS: readonly string[] = KUBERNETES_RELEASES.map(minorOf);

/** Manifests: paths of YAML files, or the YAML itself. */
export type Manifests = { readonly files: readonly string[] } | { readonly yaml: string };

/** What kubeconform counted, and a line for each object that it did not find valid. */
export interface Conformity {
  readonly valid: number;
  readonly invalid: number;
  readonly errors: number;
  readonly skipped: number;
  readonly problems: readonly string[];
}

/**
 * Checks manifests against the schemas in `schemas/`, strictly and offline.
 *
 * @param version one of KUBERNETES_VERSIONS
 * @throws Error when kubeconform is missing (put the tests into `describeWithTool`) or did not run to its end
 */
export function kubeconform(manifests: Manifests, version: string): Conformity {
  const tool = requireTool('kubeconform');
  if ('missing' in tool) throw new Error(`cannot check manifests without ${tool.missing}`);
  const locations = [
    `kubernetes/${version}/{{.ResourceKind}}{{.KindSuffix}}.json`,
    'crds/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json',
  ];
  const args = ['-strict', '-output', 'json', '-summary', ...locations.flatMap((path) => ['-schema-location', join(SCHEMAS, path)])];
  const stdin = 'yaml' in manifests;
  const run = spawnSync(tool.path, [...args, ...(stdin ? ['-'] : manifests.files)], {
    input: stdin ? manifests.yaml : '',
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (!run.stdout.trimStart().startsWith('{')) throw new Error(`kubeconform gave no report: ${run.error?.message ?? run.stderr}`);
  return conformityOf(JSON.parse(run.stdout) as Report);
}

/** What `kubeconform` reports when every one of these documents is valid. The documents are counted by another parser than its own. */
export function allValid(manifests: Manifests): Conformity {
  const texts = 'yaml' in manifests ? [manifests.yaml] : manifests.files.map((file) => readFileSync(file, 'utf8'));
  const valid = texts.flatMap((text) => loadAll(text)).filter((document) => document !== null && document !== undefined).length;
  return { valid, invalid: 0, errors: 0, skipped: 0, problems: [] };
}

interface Report {
  readonly resources: readonly { readonly filename: string; readonly kind: string; readonly name: string; readonly msg: string }[];
  readonly summary: { readonly valid: number; readonly invalid: number; readonly errors: number; readonly skipped: number };
}

function conformityOf({ resources, summary }: Report): Conformity {
  const { valid, invalid, errors, skipped } = summary;
  return { valid, invalid, errors, skipped, problems: resources.map((r) => `${r.filename}: ${r.kind} ${r.name}: ${r.msg}`) };
}
