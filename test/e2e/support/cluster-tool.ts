import { run } from './process';

/** The tool that made the cluster and can break its machines. Its commands: `kill-node N`, `start-node N`, `on MACHINE CMD…`. */
export class ClusterTool {
  private constructor(private readonly path: string) {}

  /** @returns nothing where CLUSTER_TOOL does not name it */
  static fromEnvironment(): ClusterTool | undefined {
    const path = process.env['CLUSTER_TOOL'];
    return path ? new ClusterTool(path) : undefined;
  }

  /** Power loss of a worker. @param node its name in Kubernetes, `n` and its number */
  async killNode(node: string): Promise<void> {
    await run(this.path, ['kill-node', number(node)]);
  }

  async startNode(node: string): Promise<void> {
    await run(this.path, ['start-node', number(node)], { timeoutSeconds: 180 });
  }

  /** Halts or continues the API server: connections stay open and nobody answers. */
  async apiServer(signal: 'STOP' | 'CONT'): Promise<void> {
    await run(this.path, ['on', 'cp', 'sh', '-c', `kill -${signal} $(pidof kube-apiserver)`]);
  }
}

function number(node: string): string {
  const found = /^n(\d)$/.exec(node);
  if (!found) throw new Error(`node ${node} was not made by the cluster tool`);
  return found[1]!;
}
