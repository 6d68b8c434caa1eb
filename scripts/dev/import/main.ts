import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { customClasses } from './crd-classes';
import { readCrd } from './crds';
import { downloadModules } from './go-modules';
import { CATALOGUE_FILE, parameterCatalogue } from './postgres/catalogue';
import { POSTGRES_PACKAGE, POSTGRES_RELEASES } from './postgres/releases';
import { CUSTOM_KINDS, KUBERNETES_MODULE, KUBERNETES_RELEASES } from './pinned';
import { stage, type Change } from './publish';
import { builtInSchemas, customSchemas, readDefinitions } from './schemas';

/** Regenerates `imports/` and `schemas/`. Both are complete before either takes the place of the old. */
function main(root: string): void {
  process.chdir(root);
  mkdirSync('.cache', { recursive: true });
  const scratch = mkdtempSync(join('.cache', 'import-'));
  try {
    const releases = KUBERNETES_RELEASES.map((release) => ({ module: KUBERNETES_MODULE, release }));
    const directoryOf = downloadModules([...releases, ...CUSTOM_KINDS]);
    const crds = CUSTOM_KINDS.flatMap((source) => source.kinds.map((kind) => readCrd(directoryOf(source), kind)));
    const kubernetes = releases.map((source) => ({ release: source.release, definitions: readDefinitions(directoryOf(source)) }));
    const [oldest] = kubernetes;
    if (!oldest) throw new Error('no Kubernetes release is pinned');

    const schemas = new Map([
      ...kubernetes.flatMap(({ release, definitions }) => [...builtInSchemas(release, definitions)]),
      ...customSchemas(crds, oldest.definitions),
      [CATALOGUE_FILE, parameterCatalogue(scratch)],
    ]);
    const classes = customClasses(crds, join(scratch, 'cdk8s'));

    for (const source of [...releases, ...CUSTOM_KINDS]) console.log(`read ${source.module} ${source.release}`);
    for (const release of Object.values(POSTGRES_RELEASES)) console.log(`read ${POSTGRES_PACKAGE} ${release}`);
    const staged = [stage('imports', classes, scratch), stage('schemas', schemas, scratch)];
    for (const { commit } of staged) commit();
    for (const { change } of staged) report(change);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function report(change: Change): void {
  const { directory, files, bytes, added, changed, removed } = change;
  const size = Math.round(bytes / 1024);
  console.log(`${directory}/: ${files} files, ${size} KiB: ${added.length} added, ${changed.length} changed, ${removed.length} removed`);
  for (const [sign, names] of [
    ['+', added],
    ['~', changed],
    ['-', removed],
  ] as const) {
    for (const name of names) console.log(`  ${sign} ${name}`);
  }
}

try {
  main(join(__dirname, '..', '..', '..'));
} catch (error) {
  console.error(`import failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
