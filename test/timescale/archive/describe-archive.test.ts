import { Cron, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { ColdStorage, Credentials, describePlatform } from '../../../lib';
import { GIB, MIB } from '../../../lib/common/quantity';
import { archived, refusal, VALID } from '../../validation/props';

const described = (...args: Parameters<typeof archived>) => describePlatform({ ...VALID, ...archived(...args) }).archive!;
const at = (path: string) => archived({}, { path });

describe('a description of the archive', () => {
  it('runs every night between two hourly backups, where nothing else is said', () => {
    expect(described()).toMatchObject({
      cron: '35 2 * * *',
      deadlineSeconds: 6 * 3600,
      scratchBytes: 2 * GIB,
      resources: { cpuMillis: 500, cpuLimitMillis: 1000, memoryBytes: 256 * MIB },
      destination: {
        path: '/postgres',
        sasSecretKey: 'ARCHIVE_SAS',
        tier: undefined,
        peer: { kind: 'fqdn', name: 'archive.blob.core.windows.net' },
        port: 443,
      },
    });
  });

  it('is taken as given', () => {
    expect(described({ schedule: Cron.weekly(), deadline: Duration.hours(1), scratch: Size.gibibytes(10) })).toMatchObject({
      cron: '0 0 * * 0',
      deadlineSeconds: 3600,
      scratchBytes: 10 * GIB,
    });
    expect(described({}, { path: '/own', tier: 'Cold' }).destination).toMatchObject({ path: '/own', tier: 'Cold' });
  });

  it('asks for the key of its signature', () => {
    const credentials = Credentials.keyVault({
      vaultName: 'kv-test',
      tenantId: '11111111-1111-4111-8111-111111111111',
      clientId: '22222222-2222-4222-8222-222222222222',
      objects: {},
    });
    expect(refusal({ ...archived(), credentials })).toContain(
      'credentials.objects must have ARCHIVE_SAS, which the archive needs, got nothing',
    );
  });
});

test.each<[string, ReturnType<typeof archived> | { archive: ReturnType<typeof archived>['archive'] }, string]>([
  [
    'without anything to archive',
    { archive: archived().archive },
    'archive must have a hypertable with archiveAfter, got none: give one archiveAfter, or leave archive out',
  ],
  [
    'in an account of no possible name',
    archived({}, { account: 'My-Account' }),
    'archive.destination.account must be the name of a storage account (3 to 24 lower-case letters and digits), got \'My-Account\': see "az storage account list --query [].name"',
  ],
  [
    'in a folder that URLs do not take as it is',
    at('/a b%'),
    "archive.destination.path must be a folder ('/' and letters, digits, '.', '_' and '-'), got '/a b%': it becomes part of URLs",
  ],
  [
    'with the signature in the description',
    archived({}, { sasKey: 'sv=2022-11-02&sig=abc' }),
    'archive.destination.sasKey must say where a secret is kept, got what looks like a SAS token (not shown): keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked',
  ],
  [
    'that never starts',
    archived({ schedule: Cron.schedule({ day: '31', month: '2' }) }),
    "archive.schedule must start some day, got '* * 31 2 *', which names a day that no month has: Kubernetes refuses it",
  ],
  [
    'that gives up at once',
    archived({ deadline: Duration.seconds(1) }),
    'archive.deadline must be whole seconds, from 60 s to 604800 s, got 1 s: a run that takes longer has failed',
  ],
  [
    'without a place for a chunk',
    archived({ scratch: Size.kibibytes(10) }),
    'archive.scratch must be whole bytes, at least 1Mi, got 10Ki: a compressed chunk has to fit',
  ],
  [
    'with next to no memory',
    archived({ resources: { cpu: Cpu.millis(100), memory: Size.mebibytes(8) } }),
    'archive.resources.memory must be whole bytes, at least 64Mi, got 8Mi: the program does not run with less',
  ],
  [
    'at an endpoint that is no host',
    archived({
      destination: ColdStorage.azureBlob({ account: 'archive', container: 'telemetry', sasKey: 'KEY' }).at({
        host: 'https://x',
        peer: { kind: 'dns' },
      }),
    }),
    "archive.destination.endpoint.host must be a DNS name (lower-case letters, digits, '-' and '.', at most 253), got 'https://x': give the host without scheme and port",
  ],
])('an archive %s is refused', (_title, overrides, expected) => {
  expect(refusal(overrides)).toContain(`  - ${expected}`);
});
