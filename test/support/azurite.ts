import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports';
import { selfSigned } from './self-signed';
import { accountSignature, containerSignature, VERSION } from './shared-access';

/** The account and key that every Azurite knows; its documentation publishes them. */
const ACCOUNT = {
  name: 'devstoreaccount1',
  key: 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
};

/** Name in the certificate. Nobody resolves it: clients are told where to connect. */
export const BLOB_HOST = 'blob.example.com';

const START_LIMIT_MS = 60_000;

export interface StoredBlob {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Azure's blob service as its emulator: real TLS, real signatures, in memory. */
export class Azurite {
  private readonly onExit = () => void this.server.kill('SIGKILL');

  private constructor(
    private readonly server: ChildProcess,
    readonly port: number,
    /** The authority that clients have to trust, PEM. */
    readonly authority: string,
  ) {
    process.once('exit', this.onExit);
  }

  /** @param program path of `azurite-blob` @throws Error with what it said when it does not listen within a minute */
  static async start(program: string): Promise<Azurite> {
    const directory = mkdtempSync(join(tmpdir(), 'azurite-'));
    try {
      const { key, cert } = selfSigned([BLOB_HOST]);
      const files = { key: join(directory, 'key'), cert: join(directory, 'cert') };
      writeFileSync(files.key, key);
      writeFileSync(files.cert, cert);
      const port = await freePort();
      const where = ['--blobHost', '127.0.0.1', '--blobPort', String(port), '--disableProductStyleUrl', '--inMemoryPersistence'];
      const server = spawn(program, [...where, '--disableTelemetry', '--key', files.key, '--cert', files.cert], { cwd: directory });
      let output = '';
      for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      const azurite = new Azurite(server, port, cert);
      const deadline = Date.now() + START_LIMIT_MS;
      while (!output.includes('successfully listens')) {
        if (server.exitCode !== null || Date.now() > deadline) throw new Error(`Azurite did not start:\n${output}`);
        await sleep(50);
      }
      return azurite;
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }

  /** Where clients find a container, by the name in the certificate. */
  url(container: string): string {
    return `https://${BLOB_HOST}/${ACCOUNT.name}/${container}`;
  }

  /** A shared access signature of one container. @param permissions such as `rcl` */
  sas(container: string, permissions: string): string {
    return containerSignature(ACCOUNT, container, permissions);
  }

  async createContainer(container: string): Promise<void> {
    await this.call('PUT', `${container}?restype=container&${accountSignature(ACCOUNT)}`, { 'content-length': '0' });
  }

  async names(container: string): Promise<string[]> {
    const { body } = await this.call('GET', `${container}?restype=container&comp=list&${this.sas(container, 'l')}`);
    return [...body.toString().matchAll(/<Name>([^<]*)<\/Name>/g)].map(([, name]) => name!);
  }

  async read(container: string, name: string): Promise<StoredBlob> {
    return this.call('GET', `${container}/${name}?${this.sas(container, 'r')}`);
  }

  /** What is said about a blob, its tier included. */
  async headers(container: string, name: string): Promise<StoredBlob['headers']> {
    return (await this.call('HEAD', `${container}/${name}?${this.sas(container, 'r')}`)).headers;
  }

  /** Overwrites, with a right that the archive does not have. @param metadata stands as `x-ms-meta-…` */
  async write(container: string, name: string, body: string, metadata: Readonly<Record<string, string>> = {}): Promise<void> {
    const meta = Object.fromEntries(Object.entries(metadata).map(([key, value]) => [`x-ms-meta-${key}`, value]));
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-length': String(Buffer.byteLength(body)), ...meta };
    await this.call('PUT', `${container}/${name}?${this.sas(container, 'cw')}`, headers, body);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGKILL');
    await ended;
    process.off('exit', this.onExit);
  }

  private call(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<StoredBlob> {
    return new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: this.port,
        servername: BLOB_HOST,
        ca: this.authority,
        method,
        path: `/${ACCOUNT.name}/${path}`,
      };
      const call = request({ ...options, agent: false, headers: { 'x-ms-version': VERSION, ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts);
          if ((response.statusCode ?? 500) < 300) resolve({ body: text, headers: response.headers });
          else reject(new Error(`Azurite: ${response.statusCode} ${text.toString()}`));
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  }
}
