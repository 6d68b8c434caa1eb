import { throwIfAny } from '../../lib/common/validation';
import {
  credentialsVolume,
  Credentials,
  credentialsProblems,
  describeCredentials,
  KeyVaultSecrets,
  secretShape,
  type KeyVaultCredentialsProps,
  type RequiredKey,
} from '../../lib/security';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import type { CredentialsModel } from '../../lib/model/security';

const OBJECTS = {
  POSTGRES_SUPERUSER_PASSWORD: 'postgres-superuser-password',
  POSTGRES_REPLICATION_PASSWORD: 'postgres-replication-password',
  POSTGRES_REWIND_PASSWORD: 'postgres-rewind-password',
  PATRONI_RESTAPI_PASSWORD: 'postgres-restapi-password',
  PGBOUNCER_AUTH_PASSWORD: 'postgres-pooler-password',
};

const VAULT: KeyVaultCredentialsProps = {
  vaultName: 'kv-ms5-prod-uksouth',
  tenantId: '11111111-2222-4333-8444-555555555555',
  clientId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
  objects: OBJECTS,
};

/** Made up for these tests, in the shape that real ones have. */
const LOOKALIKES: readonly [string, string][] = [
  ['a SAS token', '?sv=2022-11-02&ss=b&srt=co&sig=abc%3D'],
  ['a SAS token', 'sv=2022-11-02&ss=b&sig=abc%3D'],
  ['a connection string', 'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=abc='],
  ['a connection string', 'host=db user=app password=hunter2'],
  ['a connection string', 'postgresql+asyncpg://ms5_user:hunter2@postgres-primary:5432/factory_telemetry'],
  ['a base64 key', 'bm90IGEgcmVhbCBrZXksIGp1c3QgYSB0ZXN0IQ=='],
  ['a PEM block', '-----BEGIN EC PRIVATE KEY-----'],
  ['a password verifier', 'SCRAM-SHA-256$4096:salt$stored:server'],
  ['a password verifier', 'md50123456789abcdef0123456789abcdef'],
  ['a token', 'eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl'],
];

/** The message for these credentials. Fails when they are accepted. */
function problems(credentials: Credentials, required?: readonly RequiredKey[]): string {
  try {
    throwIfAny('credentials', credentialsProblems(credentials, required));
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('accepted');
}

describe('describeCredentials', () => {
  it('takes an existing Secret with the usual keys', () => {
    expect(describeCredentials(Credentials.existing({ secretName: 'ms5-database-secrets' }), 'postgres')).toEqual({
      kind: 'existing',
      secretName: 'ms5-database-secrets',
      keys: {
        superuser: 'POSTGRES_SUPERUSER_PASSWORD',
        replication: 'POSTGRES_REPLICATION_PASSWORD',
        rewind: 'POSTGRES_REWIND_PASSWORD',
        patroniRest: 'PATRONI_RESTAPI_PASSWORD',
        pooler: 'PGBOUNCER_AUTH_PASSWORD',
      },
    });
  });

  it('takes other keys one by one', () => {
    const { keys } = describeCredentials(
      Credentials.existing({ secretName: 'db', keys: { superuser: 'root', pooler: undefined } }),
      'postgres',
    );
    expect(keys).toMatchObject({ superuser: 'root', replication: 'POSTGRES_REPLICATION_PASSWORD', pooler: 'PGBOUNCER_AUTH_PASSWORD' });
  });

  it('takes a Key Vault and names the Secret after the platform; its objects are in the order of their keys', () => {
    expect(describeCredentials(Credentials.keyVault(VAULT), 'postgres')).toMatchObject({
      kind: 'key-vault',
      secretName: 'postgres-credentials',
      providerClassName: 'postgres-credentials',
      vaultName: 'kv-ms5-prod-uksouth',
      objects: [
        { key: 'PATRONI_RESTAPI_PASSWORD', objectName: 'postgres-restapi-password' },
        { key: 'PGBOUNCER_AUTH_PASSWORD', objectName: 'postgres-pooler-password' },
        { key: 'POSTGRES_REPLICATION_PASSWORD', objectName: 'postgres-replication-password' },
        { key: 'POSTGRES_REWIND_PASSWORD', objectName: 'postgres-rewind-password' },
        { key: 'POSTGRES_SUPERUSER_PASSWORD', objectName: 'postgres-superuser-password' },
      ],
    });
  });

  it('keeps the name that applications know the Secret by', () => {
    const model = describeCredentials(Credentials.keyVault({ ...VAULT, secretName: 'ms5-database-secrets' }), 'postgres');
    expect(model.secretName).toBe('ms5-database-secrets');
  });
});

describe('bad credentials', () => {
  it('fail for a name that no Secret has', () => {
    expect(problems(Credentials.existing({ secretName: 'MS5_Secrets' }))).toBe(
      'credentials is not valid (1 problem):\n' +
        "  - credentials.secretName must be a Kubernetes name (lower-case letters, digits, '-' and '.', at most 253), got 'MS5_Secrets': " +
        "give the name of the Secret in the platform's namespace",
    );
  });

  it('fail for a key that no Secret has', () => {
    expect(problems(Credentials.existing({ secretName: 'db', keys: { rewind: 'rewind password' } }))).toBe(
      'credentials is not valid (1 problem):\n' +
        "  - credentials.keys.rewind must be a key of a Secret (letters, digits, '-', '_' and '.', at most 253), got 'rewind password': " +
        'give the key that holds the password',
    );
  });

  it('fail for one password for two logins', () => {
    expect(problems(Credentials.existing({ secretName: 'db', keys: { superuser: 'pw', pooler: 'pw' } }))).toBe(
      'credentials is not valid (1 problem):\n' +
        "  - credentials.keys of pooler and superuser must differ, got 'pw' for each: give every login a password of its own",
    );
  });

  it.each(['https://kv-ms5.vault.azure.net', 'kv', '5-vault', 'kv--ms5', 'kv-ms5-', 'kv-ms5-production-uksouth'])(
    'fail for the vault name %s',
    (vaultName) => {
      expect(problems(Credentials.keyVault({ ...VAULT, vaultName }))).toBe(
        'credentials is not valid (1 problem):\n' +
          "  - credentials.vaultName must be the name of a Key Vault (3 to 24 letters, digits and single '-', a letter first), not its URL, " +
          `got '${vaultName}': see "az keyvault list --query [].name"`,
      );
    },
  );

  it('fail for a tenant and a client that are no GUIDs, both at once', () => {
    expect(problems(Credentials.keyVault({ ...VAULT, tenantId: 'ms5.example', clientId: 'id-postgres' }))).toBe(
      'credentials is not valid (2 problems):\n' +
        '  - credentials.tenantId must be a GUID, got \'ms5.example\': see "az account show --query tenantId"\n' +
        '  - credentials.clientId must be a GUID, got \'id-postgres\': see "az identity show --query clientId"; it is not the object id',
    );
  });

  it('fail for a name that no vault object has', () => {
    expect(problems(Credentials.keyVault({ ...VAULT, objects: { ...OBJECTS, EXTRA: 'under_score' } }))).toBe(
      'credentials is not valid (1 problem):\n' +
        "  - credentials.objects.EXTRA must be the name of a secret in the Key Vault (letters, digits and '-', at most 127), got 'under_score': " +
        'give the name as "az keyvault secret list --query [].name" shows it',
    );
  });

  it('fail for an object under an impossible key', () => {
    expect(problems(Credentials.keyVault({ ...VAULT, objects: { ...OBJECTS, 'no key': 'fine' } }))).toBe(
      'credentials is not valid (1 problem):\n' +
        "  - a key of credentials.objects must be a key of a Secret (letters, digits, '-', '_' and '.', at most 253), got 'no key': it becomes a key of the Secret",
    );
  });

  it('fail when a login has no object in the vault', () => {
    const objects = Object.fromEntries(Object.entries(OBJECTS).filter(([key]) => key !== 'PGBOUNCER_AUTH_PASSWORD'));
    expect(problems(Credentials.keyVault({ ...VAULT, objects }), [{ key: 'POSTGRES_PASSWORD', neededBy: "role 'ms5_user'" }])).toBe(
      'credentials is not valid (2 problems):\n' +
        "  - credentials.objects must have PGBOUNCER_AUTH_PASSWORD, which the platform's own pooler login needs, got nothing: " +
        "add PGBOUNCER_AUTH_PASSWORD: '<name of the secret in the vault>'\n" +
        "  - credentials.objects must have POSTGRES_PASSWORD, which role 'ms5_user' needs, got nothing: " +
        "add POSTGRES_PASSWORD: '<name of the secret in the vault>'",
    );
  });
});

describe('a secret where a name belongs', () => {
  it.each(LOOKALIKES)('is seen as %s', (what, value) => {
    expect(secretShape(value)).toBe(what);
  });

  it.each([
    'ms5-database-secrets',
    'POSTGRES_PASSWORD',
    'password',
    '11111111-2222-4333-8444-555555555555',
    'kv-ms5-prod-uksouth',
    'sig',
    '',
  ])('is not seen in the name %s', (value) => {
    expect(secretShape(value)).toBeUndefined();
  });

  it.each(LOOKALIKES)('is refused without being repeated: %s', (what, value) => {
    const message = problems(Credentials.keyVault({ ...VAULT, objects: { ...OBJECTS, POSTGRES_PASSWORD: value } }));
    expect(message).toBe(
      'credentials is not valid (1 problem):\n' +
        `  - credentials.objects.POSTGRES_PASSWORD must say where a secret is kept, got what looks like ${what} (not shown): ` +
        'keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked',
    );
    expect(message).not.toContain(value);
  });

  it('is refused in every field that takes a name', () => {
    const value = LOOKALIKES[0]![1];
    const message = problems(
      Credentials.keyVault({
        vaultName: value,
        tenantId: value,
        clientId: value,
        secretName: value,
        keys: { superuser: value },
        objects: { ...OBJECTS, [value]: 'x' },
      }),
    );
    for (const field of ['secretName', 'vaultName', 'tenantId', 'clientId', 'keys.superuser']) {
      expect(message).toContain(`credentials.${field} must say where a secret is kept`);
    }
    expect(message).toContain('a key of credentials.objects must say where a secret is kept');
    expect(message).not.toContain(value);
  });
});

describe('KeyVaultSecrets', () => {
  const objects = synth((scope) => new KeyVaultSecrets(scope, 'KeyVault', modelFixture()));
  const spec = find(objects, 'SecretProviderClass', 'postgres-credentials')['spec'] as {
    provider: string;
    parameters: Record<string, string>;
    secretObjects: { secretName: string; type: string; data: { key: string; objectName: string }[] }[];
  };

  it('reads the vault with workload identity', () => {
    expect(spec.provider).toBe('azure');
    expect(spec.parameters).toEqual({
      objects: expect.any(String) as string,
      usePodIdentity: 'false',
      useVMManagedIdentity: 'false',
      clientID: '66666666-7777-4888-9999-aaaaaaaaaaaa',
      tenantID: '11111111-2222-4333-8444-555555555555',
      keyvaultName: 'kv-ms5-prod-uksouth',
    });
  });

  it('lists the objects as the provider wants them: YAML texts in YAML', () => {
    expect(spec.parameters['objects']).toMatch(
      /^array:\n {2}- \|\n {4}objectName: "postgres-restapi-password"\n {4}objectType: "secret"\n {2}- \|\n {4}objectName: "postgres-backup-sas"\n/,
    );
  });

  it('copies every object into the Secret, the application password under its old key', () => {
    expect(spec.secretObjects).toHaveLength(1);
    expect(spec.secretObjects[0]).toMatchObject({ secretName: 'ms5-database-secrets', type: 'Opaque' });
    expect(spec.secretObjects[0]!.data).toHaveLength(10);
    expect(spec.secretObjects[0]!.data).toContainEqual({ key: 'POSTGRES_PASSWORD', objectName: 'postgres-production-password' });
  });

  it('fetches an object once that two keys come from', () => {
    const fixture = modelFixture().credentials as Extract<CredentialsModel, { kind: 'key-vault' }>;
    const credentials = { ...fixture, objects: ['A', 'B'].map((key) => ({ key, objectName: 'shared' })) };
    const [object] = synth((scope) => new KeyVaultSecrets(scope, 'KeyVault', modelFixture({ credentials })));
    expect(object!['spec']).toMatchObject({
      parameters: { objects: 'array:\n  - |\n    objectName: "shared"\n    objectType: "secret"\n' },
      secretObjects: [
        {
          data: [
            { key: 'A', objectName: 'shared' },
            { key: 'B', objectName: 'shared' },
          ],
        },
      ],
    });
  });

  it('is nothing, and needs no volume, where the Secret exists', () => {
    const credentials = describeCredentials(Credentials.existing({ secretName: 'db' }), 'postgres');
    expect(synth((scope) => new KeyVaultSecrets(scope, 'KeyVault', modelFixture({ credentials })))).toEqual([]);
    expect(credentialsVolume(modelFixture({ credentials }))).toBeUndefined();
  });
});

describe('credentialsVolume', () => {
  it('mounts the class read-only', () => {
    expect(credentialsVolume(modelFixture())).toEqual({
      volume: {
        name: 'key-vault',
        csi: { driver: 'secrets-store.csi.k8s.io', readOnly: true, volumeAttributes: { secretProviderClass: 'postgres-credentials' } },
      },
      mount: { name: 'key-vault', mountPath: '/mnt/key-vault', readOnly: true },
    });
  });
});
