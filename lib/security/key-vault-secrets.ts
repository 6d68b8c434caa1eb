import { Construct } from 'constructs';
import { SecretProviderClass } from '../../imports/secrets-store.csi.x-k8s.io';
import { metadata, objectLabels } from '../common/metadata';
import { configYaml } from '../common/config-yaml';
import type { PlatformModel } from '../model/platform';
import type { CredentialsModel } from '../model/security';

type KeyVault = Extract<CredentialsModel, { kind: 'key-vault' }>;

/**
 * Copies Key Vault objects into the credentials Secret; nothing when the Secret exists already.
 * The copy lives only while a pod mounts the class: every pod that reads the Secret also mounts `credentialsVolume`.
 */
export class KeyVaultSecrets extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const credentials = model.credentials;
    if (credentials.kind !== 'key-vault') return;
    new SecretProviderClass(this, 'Resource', {
      metadata: metadata(model, credentials.providerClassName),
      spec: {
        provider: 'azure',
        parameters: {
          // Workload identity is what remains when both are off; the provider takes strings only.
          usePodIdentity: 'false',
          useVMManagedIdentity: 'false',
          clientID: credentials.clientId,
          tenantID: credentials.tenantId,
          keyvaultName: credentials.vaultName,
          objects: objects(credentials),
        },
        secretObjects: [
          {
            secretName: credentials.secretName,
            type: 'Opaque',
            labels: { ...objectLabels(model) },
            data: credentials.objects.map(({ key, objectName }) => ({ key, objectName })),
          },
        ],
      },
    });
  }
}

/** The provider wants a YAML list whose entries are YAML texts themselves. Two keys may come from one object, which is fetched once. */
function objects(credentials: KeyVault): string {
  const names = [...new Set(credentials.objects.map((object) => object.objectName))];
  return configYaml({ array: names.map((objectName) => configYaml({ objectName, objectType: 'secret' })) });
}
