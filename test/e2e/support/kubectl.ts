import { run, type RunOptions } from './process';

/** The parts of API objects that the tests read. */
export interface ApiObject {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly generation?: number;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

export interface Pod extends ApiObject {
  readonly spec: { readonly nodeName?: string };
  readonly status: {
    readonly phase: string;
    readonly podIP?: string;
    readonly conditions?: readonly Condition[];
    readonly containerStatuses?: readonly { readonly name: string; readonly restartCount: number }[];
  };
}

export interface Condition {
  readonly type: string;
  readonly status: string;
}

/** kubectl in one namespace of the cluster that KUBECONFIG points at. */
export class Kubectl {
  constructor(readonly namespace: string) {}

  /** @throws CommandError */
  run(args: readonly string[], options?: RunOptions): Promise<string> {
    return run('kubectl', ['--namespace', this.namespace, ...args], options);
  }

  async get<T extends ApiObject>(...args: string[]): Promise<T> {
    return JSON.parse(await this.run(['get', ...args, '--output=json'])) as T;
  }

  /** @param args resource and selectors, or `-f` and a path */
  async list<T extends ApiObject>(...args: string[]): Promise<T[]> {
    const answer = JSON.parse(await this.run(['get', ...args, '--output=json'])) as { items: T[] };
    return answer.items;
  }

  async apply(...objects: object[]): Promise<void> {
    await this.run(['apply', '--filename=-'], { input: JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }) });
  }

  /** Runs a command in a container; a node that does not answer is given up on after the timeout. */
  exec(pod: string, command: readonly string[], options: RunOptions & { container?: string } = {}): Promise<string> {
    const container = options.container ? ['--container', options.container] : [];
    return this.run(['exec', ...(options.input ? ['--stdin'] : []), pod, ...container, '--', ...command], {
      timeoutSeconds: 20,
      ...options,
    });
  }

  /** A Secret's values as text. */
  async secret(name: string): Promise<Record<string, string>> {
    const { data } = await this.get<ApiObject & { data: Record<string, string> }>('secret', name);
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
  }

  /** Adds keys to a Secret, or replaces them; others stay. */
  async patchSecret(name: string, values: Record<string, string>): Promise<void> {
    const data = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Buffer.from(value).toString('base64')]));
    const input = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: this.namespace }, data });
    await this.run(['apply', '--server-side', '--force-conflicts', '--field-manager=e2e', '--filename=-'], { input });
  }

  /** Deletes without waiting for the end. */
  async remove(...args: string[]): Promise<void> {
    await this.run(['delete', ...args, '--ignore-not-found', '--wait=false']);
  }
}

export function isReady(object: { readonly status: { readonly conditions?: readonly Condition[] } }): boolean {
  return object.status.conditions?.some((c) => c.type === 'Ready' && c.status === 'True') ?? false;
}
