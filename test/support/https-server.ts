import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed';
import type { PodFiles } from './pod-files';

export interface Call {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * Stands in for a server that cannot run in a test: Patroni's REST interface, the Kubernetes API. Real TLS with a
 * certificate for the given names, real HTTP; the answers are the test's.
 */
export class HttpsServer {
  /** Every call, in order. */
  readonly calls: Call[] = [];

  private constructor(
    private readonly server: Server,
    /** The authority that the client has to trust, PEM. */
    readonly authority: string,
  ) {}

  static async start(names: readonly string[], answer: (call: Call) => Answer): Promise<HttpsServer> {
    const { key, cert } = selfSigned(names);
    const server = createServer({ key, cert });
    const fake = new HttpsServer(server, cert);
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
        const { method = 'GET', headers } = request;
        const call: Call = { method, host: url.hostname, path: url.pathname, query: url.searchParams, headers, body };
        fake.calls.push(call);
        const { status, body: reply } = answer(call);
        response.writeHead(status, { 'content-type': 'application/json' }).end(reply === undefined ? '' : JSON.stringify(reply));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  /** For a client that is told where to go. */
  get url(): string {
    return `https://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Makes every curl of the pod come here, whatever the name and port it asks for; it still verifies the name. */
  answerFor(pod: PodFiles): void {
    const { port } = this.server.address() as AddressInfo;
    pod.program('curl', `exec "$REAL" --connect-to ::127.0.0.1:${port} "$@"`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
