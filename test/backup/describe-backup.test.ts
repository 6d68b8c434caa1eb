import { Cron, Duration } from 'cdk8s';
import { AzureBlob } from '../../lib/backup/azure-blob';
import { describeBackup } from '../../lib/backup/describe-backup';

const PROPS = { account: 'account', container: 'backups', retainFull: Duration.days(30) };
const CONTEXT = { platform: 'postgres', pgbackrest: '2.59.1', members: 3 };
const described = (blob: AzureBlob) => describeBackup({ repositories: [blob] }, CONTEXT).repositories[0]!;

describe('a description of backups', () => {
  it('reads a standby where there is one and pgBackRest can fall back to the primary', () => {
    const from = (pgbackrest: string, members: number) => describeBackup({ repositories: [] }, { ...CONTEXT, pgbackrest, members }).from;
    expect([from('2.59.1', 3), from('2.54', 2), from('2.53.1', 3), from('2.59.1', 1)]).toEqual([
      'prefer-standby',
      'prefer-standby',
      'primary',
      'primary',
    ]);
  });

  it('is a full backup a day and one every other hour, where no schedule is given', () => {
    const { schedules } = describeBackup({ repositories: [] }, CONTEXT);
    expect(schedules).toEqual([
      { type: 'full', cron: '5 1 * * *', repository: 1, deadlineSeconds: 55 * 60 },
      { type: 'incr', cron: '5 0,2-23 * * *', repository: 1, deadlineSeconds: 55 * 60 },
    ]);
  });

  it('takes schedules as given', () => {
    const schedule = { type: 'diff' as const, schedule: Cron.weekly(), repository: 2, deadline: Duration.minutes(30) };
    expect(describeBackup({ repositories: [], schedules: [schedule] }, CONTEXT).schedules).toEqual([
      { type: 'diff', cron: '0 0 * * 0', repository: 2, deadlineSeconds: 1800 },
    ]);
  });
});

describe('a container of Azure Blob Storage', () => {
  it('is at Azure, in a folder of the platform, where nothing else is said', () => {
    expect(described(AzureBlob.sas(PROPS, 'SAS'))).toMatchObject({
      index: 1,
      path: '/postgres',
      keyType: 'sas',
      keySecretKey: 'SAS',
      port: 443,
      retainFullDays: 30,
      peer: { kind: 'fqdn', name: 'account.blob.core.windows.net', cidr: '0.0.0.0/0' },
    });
  });

  it('is opened with a token, a key or an identity', () => {
    expect(described(AzureBlob.sharedKey(PROPS, 'KEY'))).toMatchObject({ keyType: 'shared', keySecretKey: 'KEY' });
    expect(described(AzureBlob.managedIdentity(PROPS))).toMatchObject({ keyType: 'auto', keySecretKey: undefined });
  });

  it('may be elsewhere, and stays the same container', () => {
    const there = AzureBlob.sas({ ...PROPS, path: '/own', cipherKey: 'PASS' }, 'SAS').at({
      host: 'blob.example.com',
      peer: { kind: 'dns' },
    });
    expect(described(there)).toMatchObject({
      account: 'account',
      path: '/own',
      keySecretKey: 'SAS',
      cipherSecretKey: 'PASS',
      port: 443,
      endpoint: { host: 'blob.example.com', port: 443, pathStyle: false },
      peer: { kind: 'dns' },
    });
  });
});
