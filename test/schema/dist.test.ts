import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithTool } from '../support/tools';
import { allValid, kubeconform, KUBERNETES_VERSIONS } from './kubeconform';

const DIST = join(__dirname, '..', '..', 'dist');
const environments = directoriesIn(DIST).filter((name) => existsSync(join(DIST, name, 'k8s')));

describe('dist', () => {
  it('holds manifests for at least one environment once it exists', () => {
    expect(existsSync(DIST) ? environments.length : 1).toBeGreaterThan(0);
  });
});

for (const environment of environments) {
  const files = yamlFilesIn(join(DIST, environment, 'k8s'));

  describeWithTool('kubeconform', `the manifests of ${environment}`, () => {
    it('are not empty', () => {
      expect(allValid({ files }).valid).toBeGreaterThan(0);
    });

    it.each(KUBERNETES_VERSIONS)('are valid on Kubernetes %s, every document and none skipped', (version) => {
      expect(kubeconform({ files }, version)).toEqual(allValid({ files }));
    });
  });
}

function directoriesIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function yamlFilesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
