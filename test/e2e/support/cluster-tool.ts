import { spawn } from 'node:child_process';
import { run } from './process';

/** The tool that made the cluster and can break its machines. Its commands: `kill-node N`, `start-node N`, `cut-node N`, `heal-node N`, `on MACHINE CMD…`. */
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

  /** Kills the kubelet of a worker; it is started again after 2 s, as systemd would do. */
  async killKubelet(node: string): Promise<void> {
    await run(this.path, ['on', number(node), 'sh', '-c', 'kill -KILL $(pidof kubelet)']);
  }

  /** A worker goes on without its network. */
  async cutNode(node: string): Promise<void> {
    await run(this.path, ['cut-node', number(node)]);
  }

  async healNode(node: string): Promise<void> {
    await run(this.path, ['heal-node', number(node)]);
  }

  /** Ends the API server: connections to it are refused. @returns what starts it again, with the same arguments and log */
  async stopApiServer(): Promise<() => void> {
    const pid = await this.apiServer();
    const [log, ...command] = (await this.onControlPlane(`readlink /proc/${pid}/fd/1; cat /proc/${pid}/cmdline`))
      .split(/[\n\0]/)
      .filter((part) => part);
    await this.onControlPlane(`kill -KILL ${pid}`);
    return () => {
      const start = ['sh', '-c', 'log=$1; shift; exec "$@" >>"$log" 2>&1 </dev/null', 'sh', log!, ...command];
      spawn(this.path, ['on', 'cp', ...start], { detached: true, stdio: 'ignore' }).unref();
    };
  }

  /** Halts the API server, or lets it go on: connections stay open, and nobody answers. */
  async haltApiServer(signal: 'STOP' | 'CONT'): Promise<void> {
    await this.onControlPlane(`kill -${signal} ${await this.apiServer()}`);
  }

  private async apiServer(): Promise<string> {
    return (await this.onControlPlane('pidof kube-apiserver')).trim();
  }

  private onControlPlane(command: string): Promise<string> {
    return run(this.path, ['on', 'cp', 'sh', '-c', command]);
  }
}

function number(node: string): string {
  const found = /^n(\d)$/.exec(node);
  if (!found) throw new Error(`node ${node} was not made by the cluster tool`);
  return found[1]!;
}
