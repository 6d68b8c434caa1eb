import { createServer as createHttps } from 'node:https';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { KeyPair } from '../../support/authority';

/** What answers behind the address. */
export interface Target {
  readonly postgres: number;
  /** What Patroni of that pod says when it is asked whether it leads; nothing: it does not answer. */
  readonly primary?: { readonly leads: boolean; readonly name: string; readonly timeline: number };
}

/**
 * Stands in for the write Service and for Patroni behind it. As kube-proxy does it, a new connection goes to the pod that is the target now, and
 * an open one stays with the pod that it reached.
 */
export class WriteService {
  /** Undefined: the Service has no pod, and connections are refused. */
  target: Target | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly postgres: Server,
    private readonly patroni: Server,
  ) {}

  static async start(certificate: KeyPair): Promise<WriteService> {
    const postgres = createServer();
    const patroni = createHttps(certificate);
    const service = new WriteService(postgres, patroni);
    postgres.on('connection', (client: Socket) => service.pass(client));
    patroni.on('request', (_, response) => {
      const answer = service.target?.primary;
      // No answer: the client is left waiting, as by a server that stands still.
      if (!answer) return;
      response.writeHead(answer.leads ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ state: 'running', role: 'primary', timeline: answer.timeline, patroni: { name: answer.name } }));
    });
    for (const server of [postgres, patroni]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return service;
  }

  get port(): number {
    return (this.postgres.address() as AddressInfo).port;
  }

  get restPort(): number {
    return (this.patroni.address() as AddressInfo).port;
  }

  stop(): void {
    for (const socket of this.sockets) socket.destroy();
    this.postgres.close();
    this.patroni.close();
    (this.patroni as ReturnType<typeof createHttps>).closeAllConnections();
  }

  private pass(client: Socket): void {
    const port = this.target?.postgres;
    if (port === undefined) {
      client.resetAndDestroy();
      return;
    }
    const server = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  }
}
