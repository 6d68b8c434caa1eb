import type { k8s } from 'cdk8s-plus-28';
import type { PlatformModel } from '../model/platform';

const VOLUME_NAME = 'key-vault';
const MOUNT_PATH = '/mnt/key-vault';

export interface CredentialsVolume {
  readonly volume: k8s.Volume;
  readonly mount: k8s.VolumeMount;
}

/**
 * What a pod that reads the credentials Secret has to mount so that the Secret exists; nothing when it exists anyway.
 * The kubelet mounts volumes before it starts containers, so the Secret is there when the first container asks for it.
 */
export function credentialsVolume(model: PlatformModel): CredentialsVolume | undefined {
  if (model.credentials.kind !== 'key-vault') return undefined;
  return {
    volume: {
      name: VOLUME_NAME,
      csi: {
        driver: 'secrets-store.csi.k8s.io',
        readOnly: true,
        volumeAttributes: { secretProviderClass: model.credentials.providerClassName },
      },
    },
    mount: { name: VOLUME_NAME, mountPath: MOUNT_PATH, readOnly: true },
  };
}
