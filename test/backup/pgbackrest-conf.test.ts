import { BACKUP_CLIENT, clientConf, serverConf } from '../../lib/backup/pgbackrest-conf';
import type { RepositoryModel } from '../../lib/model/backup';
import { BACKUP_COMMON_NAME } from '../../lib/security/certificate-names';
import { modelFixture } from '../support/model';
import { parseConf } from './conf';

const model = modelFixture();
const backups = model.backups!;
const [azure] = backups.repositories;
const server = parseConf(serverConf(backups));
const client = parseConf(clientConf(model, backups));

/** Global options of the members with these repositories. */
const withRepositories = (...repositories: RepositoryModel[]) => parseConf(serverConf({ ...backups, repositories }))['global']!;

describe('pgbackrest.conf', () => {
  it('keeps backups for a time, in a container of Azure', () => {
    expect(server['global']).toMatchObject({
      'repo1-type': 'azure',
      'repo1-azure-account': 'ms5backups',
      'repo1-azure-container': 'database-backups',
      'repo1-azure-key-type': 'sas',
      'repo1-path': '/postgres',
      'repo1-retention-full-type': 'time',
      'repo1-retention-full': '30',
    });
  });

  it('says the same about repositories to members and to the backup Job', () => {
    const repositories = (global: Readonly<Record<string, string>>) => Object.entries(global).filter(([key]) => key.startsWith('repo'));
    expect(repositories(client['global']!)).toEqual(repositories(server['global']!));
  });

  it('holds neither key nor passphrase', () => {
    for (const text of [serverConf(backups), clientConf(model, backups)]) expect(text).not.toMatch(/azure-key=|cipher-pass/);
    expect(server['global']).toMatchObject({ 'repo1-cipher-type': 'aes-256-cbc' });
  });

  it('encrypts only where there is a passphrase', () => {
    expect(withRepositories({ ...azure!, cipherSecretKey: undefined })).not.toHaveProperty('repo1-cipher-type');
  });

  it('sends WAL to every repository', () => {
    const global = withRepositories(azure!, { ...azure!, index: 2, account: 'ms5archive' });
    expect([global['repo1-azure-account'], global['repo2-azure-account']]).toEqual(['ms5backups', 'ms5archive']);
  });

  it('speaks to another endpoint by its own name, port and authority', () => {
    const endpoint = { host: 'blob.example.com', port: 10000, pathStyle: true, caSecret: { name: 'blob-ca', key: 'ca.crt' } };
    expect(withRepositories({ ...azure!, endpoint })).toMatchObject({
      'repo1-storage-host': 'blob.example.com',
      'repo1-storage-port': '10000',
      'repo1-azure-uri-style': 'path',
      'repo1-storage-ca-file': '/repo-ca/repo1.crt',
    });
  });

  it('lets in nobody but the backup Job, over TLS', () => {
    expect(server['global']).toMatchObject({ 'tls-server-auth': `${BACKUP_CLIENT}=postgres`, 'tls-server-ca-file': '/tls-backup/ca.crt' });
    expect(BACKUP_CLIENT).toBe(BACKUP_COMMON_NAME);
  });

  it('finds every member by its name, and no read replica', () => {
    const hosts = Object.entries(client['postgres']!).filter(([key]) => /^pg\d+-host$/.test(key));
    expect(hosts.map(([, host]) => host)).toEqual([0, 1, 2].map((i) => `postgres-${i}.postgres-headless.ms5-production.svc.cluster.local`));
    expect(client['postgres']).toMatchObject({ 'pg1-host-type': 'tls', 'pg1-host-port': '8432', 'pg1-path': '/home/postgres/pgdata/data' });
  });

  it.each([
    ['prefer-standby', 'prefer'],
    ['standby', 'y'],
    ['primary', 'n'],
  ] as const)('reads from %s as pgBackRest says it', (from, value) => {
    expect(parseConf(clientConf(model, { ...backups, from }))['global']!['backup-standby']).toBe(value);
  });

  it('writes its log to the standard output: the root filesystem is read-only', () => {
    for (const { global } of [server, client]) {
      expect(global).toMatchObject({ 'log-level-file': 'off', 'log-level-console': 'info', 'lock-path': '/tmp/pgbackrest' });
    }
  });
});
