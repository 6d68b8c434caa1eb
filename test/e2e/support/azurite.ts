import type { BlobEndpointProps } from '../../../lib';
import { serviceHost } from '../../../lib/common/names';
import { issue } from './certificates';
import type { Kubectl } from './kubectl';
import { restrictedPod } from './restricted-pod';
import { accountSignature, containerSignature } from '../../support/shared-access';
import { until } from './time';

/** The account and key that every Azurite knows; its documentation publishes them. */
export const AZURITE_ACCOUNT = 'devstoreaccount1';
export const AZURITE_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

const ACCOUNT = { name: AZURITE_ACCOUNT, key: AZURITE_KEY };
const PORT = 10000;
const LABELS = { app: 'azurite' };
const NAME = 'azurite';
const IMAGE = process.env['AZURITE_IMAGE'] ?? 'cluster.local/azurite:1';

/** Secret with the authority that signed Azurite's certificate. */
const AUTHORITY = { name: 'azurite-tls', key: 'ca.crt' };

/** Sends one request from within Azurite's own pod: nothing else has to reach it. Prints what it answers. */
const REQUEST = `fetch(process.argv[2], { method: process.argv[1] }).then(async (answer) => {
  console.log(await answer.text());
  if (!answer.ok) throw new Error(answer.status);
}).catch((error) => { console.error(error); process.exitCode = 1; })`;

/** Where a platform of a namespace finds its Azurite. */
export function azuriteIn(namespace: string): BlobEndpointProps {
  return {
    host: serviceHost(NAME, namespace, 'cluster.local'),
    port: PORT,
    pathStyle: true,
    caSecret: AUTHORITY,
    peer: { kind: 'pods', labels: LABELS },
  };
}

/** Azure's blob service as an emulator in the cluster, over TLS; what it stores is gone with its pod. */
export class Azurite {
  constructor(
    private readonly kubectl: Kubectl,
    private readonly platform: string,
  ) {}

  async start(): Promise<void> {
    const authority = await this.kubectl.secret(`${this.platform}-authority`);
    const certificate = await issue({ crt: authority['tls.crt']!, key: authority['tls.key']! }, NAME, [
      azuriteIn(this.kubectl.namespace).host,
      'localhost',
    ]);
    const stringData = { 'tls.crt': certificate.crt, 'tls.key': certificate.key, 'ca.crt': authority['tls.crt']! };
    await this.kubectl.apply(
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: AUTHORITY.name }, stringData },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: NAME },
        spec: { selector: LABELS, ports: [{ port: PORT }] },
      },
      restrictedPod({
        name: NAME,
        image: IMAGE,
        labels: LABELS,
        command: [
          'azurite-blob',
          '--blobHost',
          '0.0.0.0',
          '--location',
          '/tmp',
          '--silent',
          // The account is in the path: the host name's first part is the Service, not an account.
          '--disableProductStyleUrl',
          '--cert',
          '/tls/tls.crt',
          '--key',
          '/tls/tls.key',
        ],
        ports: [{ containerPort: PORT }],
        volumes: [{ name: 'tls', secret: { secretName: AUTHORITY.name, defaultMode: 0o440 } }],
        mounts: [{ name: 'tls', mountPath: '/tls', readOnly: true }],
      }),
    );
    await this.kubectl.run(['wait', '--for=condition=Ready', `pod/${NAME}`, '--timeout=60s'], { timeoutSeconds: 70 });
  }

  /** Makes a container. @returns a signature for it with these permissions, such as `rcl` */
  async createContainer(container: string, permissions: string): Promise<string> {
    await until('Azurite takes a container', 30, () => this.request('PUT', `${container}?restype=container&${accountSignature(ACCOUNT)}`));
    return containerSignature(ACCOUNT, container, permissions);
  }

  /** What is in a container, by name. */
  async names(container: string): Promise<string[]> {
    const text = await this.request('GET', `${container}?restype=container&comp=list&${containerSignature(ACCOUNT, container, 'l')}`);
    return [...text.matchAll(/<Name>([^<]*)<\/Name>/g)].map(([, name]) => name!);
  }

  async stop(): Promise<void> {
    await this.kubectl.run(['delete', 'pod', NAME, '--now', '--ignore-not-found']);
  }

  private request(method: string, path: string): Promise<string> {
    const url = `https://localhost:${PORT}/${AZURITE_ACCOUNT}/${path}`;
    return this.kubectl.exec(NAME, ['env', `NODE_EXTRA_CA_CERTS=/tls/${AUTHORITY.key}`, 'node', '-e', REQUEST, '--', method, url]);
  }
}
