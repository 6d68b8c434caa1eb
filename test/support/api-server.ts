import { HttpsServer, type Answer } from './https-server';
import type { Manifest } from './synth';

/** What the chart asks for and does not make itself. */
const CLAIM = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' };

/**
 * Stands in for the API server where Helm looks objects up while it renders. The real one is asked in the end-to-end scenario of the chart.
 * @param objects that there are
 * @param known further objects whose kinds there are
 */
export function clusterWith(objects: readonly Manifest[], known: readonly Manifest[]): Promise<HttpsServer> {
  const kinds = new Map([CLAIM, ...objects, ...known].map((object) => [`${object.apiVersion}/${object.kind}`, object]));
  const versions = [...new Set([...kinds.values()].map(({ apiVersion }) => apiVersion))];
  const groups = versions.filter((apiVersion) => apiVersion.includes('/'));
  const answers = new Map<string, unknown>([
    ['/version', { major: '1', minor: '37', gitVersion: 'v1.37.0' }],
    ['/api', { kind: 'APIVersions', versions: ['v1'] }],
    ['/apis', { kind: 'APIGroupList', apiVersion: 'v1', groups: groups.map(group) }],
    ...versions.map((apiVersion): [string, unknown] => [
      path(apiVersion),
      resources(
        apiVersion,
        [...kinds.values()].filter((object) => object.apiVersion === apiVersion).map(({ kind }) => kind),
      ),
    ]),
    ...objects.map((object): [string, unknown] => [
      `${path(object.apiVersion)}/namespaces/${object.metadata.namespace}/${plural(object.kind)}/${object.metadata.name}`,
      object,
    ]),
  ]);
  const missing = { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404 };
  return HttpsServer.start(['127.0.0.1'], (call): Answer => {
    const body = answers.get(call.path);
    return body ? { status: 200, body } : { status: 404, body: missing };
  });
}

/** Arguments with which `helm template` asks this server. */
export function askedBy({ url }: HttpsServer): string[] {
  return ['--dry-run=server', '--kube-apiserver', url, '--kube-insecure-skip-tls-verify', '--disable-openapi-validation'];
}

function group(groupVersion: string) {
  const [name, version] = groupVersion.split('/');
  return { name, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } };
}

function resources(groupVersion: string, kinds: readonly string[]) {
  const all = kinds.map((kind) => ({ name: plural(kind), kind, namespaced: true, verbs: ['get', 'list'] }));
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion, resources: all };
}

function path(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

function plural(kind: string): string {
  const word = kind.toLowerCase();
  if (word.endsWith('y')) return `${word.slice(0, -1)}ies`;
  return word.endsWith('s') ? `${word}es` : `${word}s`;
}
