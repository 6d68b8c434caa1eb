import { serviceHost } from '../../../lib/common/names';
import { issue } from './certificates';
import type { Kubectl } from './kubectl';
import { restrictedPod } from './restricted-pod';

/** The account and key that every Azurite knows; its documentation publishes them. */
export const AZURITE_ACCOUNT = 'devstoreaccount1';
export const AZURITE_KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
export const AZURITE_PORT = 10000;
export const AZURITE_LABELS = { app: 'azurite' };

const NAME = 'azurite';
const IMAGE = process.env['AZURITE_IMAGE'] ?? 'cluster.local/azurite:1';

/** Secret with the authority that signed Azurite's certificate. */
export const AZURITE_CA = { name: 'azurite-tls', key: 'ca.crt' };

/** Azure's blob service as an emulator in the cluster, over TLS; what it stores is gone with its pod. */
export class Azurite {
  constructor(
    private readonly kubectl: Kubectl,
    private readonly platform: string,
  ) {}

  host(): string {
    return serviceHost(NAME, this.kubectl.namespace, 'cluster.local');
  }

  async start(): Promise<void> {
    const authority = await this.kubectl.secret(`${this.platform}-authority`);
    const certificate = await issue({ crt: authority['tls.crt']!, key: authority['tls.key']! }, NAME, [this.host()]);
    const stringData = { 'tls.crt': certificate.crt, 'tls.key': certificate.key, 'ca.crt': authority['tls.crt']! };
    await this.kubectl.apply(
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: AZURITE_CA.name }, stringData },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name: NAME },
        spec: { selector: AZURITE_LABELS, ports: [{ port: AZURITE_PORT }] },
      },
      restrictedPod({
        name: NAME,
        image: IMAGE,
        labels: AZURITE_LABELS,
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
        ports: [{ containerPort: AZURITE_PORT }],
        volumes: [{ name: 'tls', secret: { secretName: AZURITE_CA.name, defaultMode: 0o440 } }],
        mounts: [{ name: 'tls', mountPath: '/tls', readOnly: true }],
      }),
    );
    await this.kubectl.run(['wait', '--for=condition=Ready', `pod/${NAME}`, '--timeout=60s'], { timeoutSeconds: 70 });
  }

  async stop(): Promise<void> {
    await this.kubectl.run(['delete', 'pod', NAME, '--now', '--ignore-not-found']);
  }
}
