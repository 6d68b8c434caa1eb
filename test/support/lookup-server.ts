import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Kinds of what the chart makes, by the API that has them. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  v1: ['ConfigMap', 'LimitRange', 'ResourceQuota', 'Secret', 'Service', 'ServiceAccount'],
  'admissionregistration.k8s.io/v1': ['ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'],
  'apps/v1': ['StatefulSet'],
  'batch/v1': ['CronJob', 'Job'],
  'cert-manager.io/v1': ['Certificate'],
  'networking.k8s.io/v1': ['NetworkPolicy'],
  'policy/v1': ['PodDisruptionBudget'],
  'rbac.authorization.k8s.io/v1': ['Role', 'RoleBinding'],
  'scheduling.k8s.io/v1': ['PriorityClass'],
  'secrets-store.csi.x-k8s.io/v1': ['SecretProviderClass'],
};

const plural = (kind: string) =>
  `${kind.toLowerCase().replace(/y$/, 'ie')}${/(s|y)$/.test(kind) ? (kind.endsWith('y') ? 's' : 'es') : 's'}`;

export interface Stored {
  readonly kind: 'Secret' | 'ServiceAccount' | 'StatefulSet';
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Of a Secret, as it is stored: base64. */
  readonly data?: Readonly<Record<string, string>>;
  /** Of a StatefulSet. */
  readonly spec?: object;
}

/**
 * Stands for the API server as far as `helm template --dry-run=server` asks it: its version, the kinds that it has, and single objects of one
 * namespace. The real one is asked by the end-to-end suite.
 */
export class LookupServer {
  /** Paths that are refused: the caller may not read them. */
  readonly forbidden = new Set<string>();
  readonly asked: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly namespace: string,
    public objects: readonly Stored[],
  ) {}

  static async start(namespace: string): Promise<LookupServer> {
    const server = createServer((request, response) => {
      const [status, body] = self.answer(new URL(request.url!, 'http://localhost').pathname);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    const self = new LookupServer(server, namespace, []);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return self;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(path: string): [number, object] {
    this.asked.push(path);
    if (path === '/version') return [200, { major: '1', minor: '35', gitVersion: 'v1.35.0' }];
    if (path === '/api') return [200, { kind: 'APIVersions', versions: ['v1'] }];
    if (path === '/apis') return [200, { kind: 'APIGroupList', apiVersion: 'v1', groups: groups() }];
    const groupVersion = path.replace(/^\/apis?\//, '');
    if (KINDS[groupVersion]) return [200, { kind: 'APIResourceList', groupVersion, resources: KINDS[groupVersion].map(resource) }];
    if (this.forbidden.has(path)) return [403, failure('Forbidden', 403, `secrets is forbidden: ${path}`)];
    const found = this.objects.find((object) => this.pathOf(object) === path);
    return found ? [200, stored(found, this.namespace)] : [404, failure('NotFound', 404, 'not found')];
  }

  pathOf({ kind, name }: Pick<Stored, 'kind' | 'name'>): string {
    return `${kind === 'StatefulSet' ? '/apis/apps/v1' : '/api/v1'}/namespaces/${this.namespace}/${plural(kind)}/${name}`;
  }
}

function groups(): object[] {
  const versions = Object.keys(KINDS).filter((groupVersion) => groupVersion.includes('/'));
  return versions.map((groupVersion) => {
    const [name, version] = groupVersion.split('/');
    return { name, versions: [{ groupVersion, version }], preferredVersion: { groupVersion, version } };
  });
}

function resource(kind: string): object {
  return { name: plural(kind), kind, namespaced: !/^(PriorityClass|ValidatingAdmissionPolicy)/.test(kind), verbs: ['get'] };
}

function stored({ kind, name, labels, annotations, data, spec }: Stored, namespace: string): object {
  return { kind, apiVersion: kind === 'StatefulSet' ? 'apps/v1' : 'v1', metadata: { name, namespace, labels, annotations }, data, spec };
}

function failure(reason: string, code: number, message: string): object {
  return { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason, code, message };
}
