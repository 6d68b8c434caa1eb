import type { k8s } from 'cdk8s-plus-28';
import type { PlatformModel } from '../model/platform';
import type { SystemCredentialKeys } from '../model/security';

/** A key of the credentials Secret that a container needs, and the file that it finds the value in. */
export interface CredentialFile {
  /** Name of the file below `CREDENTIALS_PATH`. */
  readonly file: string;
  readonly key: string;
}

/** Where every container finds its credentials. */
export const CREDENTIALS_PATH = '/credentials';

const SYSTEM_FILES = {
  superuser: 'superuser',
  replication: 'replication',
  rewind: 'rewind',
  patroniRest: 'patroni-rest',
  pooler: 'pooler',
} as const;

/** The password of one of the platform's own logins. */
export function systemCredential({ credentials }: PlatformModel, login: keyof SystemCredentialKeys): CredentialFile {
  return { file: SYSTEM_FILES[login], key: credentials.keys[login] };
}

/** The password of an application's login. A login's name is a file's name as well: it has letters, digits, `_` and `-` only. */
export function loginCredential(login: string, key: string): CredentialFile {
  return { file: `role-${login}`, key };
}

export interface CredentialFiles {
  readonly volume: k8s.Volume;
  readonly mount: k8s.VolumeMount;
  readonly env: k8s.EnvVar;
}

/**
 * What a container needs to read these values and no others: `scripts/pod/secret_value.py` reads them, and names the key where a value cannot
 * be used. A file that is named twice is there once.
 */
export function credentialFiles({ credentials }: PlatformModel, files: readonly CredentialFile[], volume = 'credentials'): CredentialFiles {
  const names = [...new Set(files.map(({ file }) => file))];
  const once = names.map((name) => files.find(({ file }) => file === name)!);
  return {
    volume: {
      name: volume,
      secret: {
        secretName: credentials.secretName,
        items: once.map(({ file, key }) => ({ key, path: file })),
        defaultMode: 0o440,
      },
    },
    mount: { name: volume, mountPath: CREDENTIALS_PATH, readOnly: true },
    env: { name: 'CREDENTIAL_KEYS', value: once.map(({ file, key }) => `${file}=${credentials.secretName}/${key}`).join(' ') },
  };
}
