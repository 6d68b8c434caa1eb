import { Backup } from '../../lib/backup/backup';
import { backupMounts, backupParts, backupVolumes } from '../../lib/backup/backup-pod';
import type { BackupModel } from '../../lib/model/backup';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import { env, job, workloadsOf, type Container } from '../support/workloads';

const model = modelFixture();
const backups = model.backups!;

function render(changes: Partial<BackupModel> = {}) {
  return synth((scope) => new Backup(scope, 'Backup', model, { ...backups, ...changes }));
}

interface CronJobSpec {
  readonly schedule: string;
  readonly timeZone: string;
  readonly concurrencyPolicy: string;
  readonly startingDeadlineSeconds: number;
  readonly jobTemplate: { readonly spec: { readonly backoffLimit: number; readonly activeDeadlineSeconds: number } };
}

const objects = render();
const full = find(objects, 'CronJob', 'postgres-backup-full');
const spec = full['spec'] as CronJobSpec;
const [container] = workloadsOf([full])[0]!.template.spec.containers as [Container];

describe('a scheduled backup', () => {
  it('runs pgBackRest, and nothing that could hide its failure', () => {
    expect(container.command).toEqual(['/scripts/backup.sh', 'full', '1']);
    expect(workloadsOf([find(objects, 'CronJob', 'postgres-backup-diff')])[0]!.template.spec.containers[0]!.command).toEqual([
      '/scripts/backup.sh',
      'diff',
      '1',
    ]);
  });

  it('runs where the description says', () => {
    const scheduling = {
      ...backups.scheduling,
      nodeSelector: { pool: 'backups' },
      tolerations: [{ key: 'backups', effect: 'NoSchedule' as const }],
    };
    const placed = workloadsOf([find(render({ scheduling }), 'CronJob', 'postgres-backup-full')])[0]!.template.spec;
    expect(placed).toMatchObject({
      nodeSelector: { pool: 'backups' },
      tolerations: [{ key: 'backups', operator: 'Exists', effect: 'NoSchedule' }],
    });
  });

  it('starts by UTC, never beside itself, and gives up after its deadline', () => {
    expect(spec).toMatchObject({ schedule: '0 1 * * 0', timeZone: 'Etc/UTC', concurrencyPolicy: 'Forbid' });
    expect(spec.jobTemplate.spec).toMatchObject({ activeDeadlineSeconds: 6 * 3600, backoffLimit: 1 });
  });

  it('starts late rather than not at all, after a pause of the controller', () => {
    // Below ten seconds the CronJob controller, which looks every ten, may never start it.
    expect(spec.startingDeadlineSeconds).toBeGreaterThan(10);
  });

  it('has no token for the API server and no right to exec', () => {
    expect(workloadsOf([full])[0]!.template.spec).toMatchObject({
      serviceAccountName: 'postgres-client',
      automountServiceAccountToken: false,
    });
  });

  it('has the resources of the description', () => {
    expect(container.resources).toMatchObject({ requests: { cpu: '500m', memory: '512Mi' }, limits: { cpu: '2', memory: '512Mi' } });
  });

  it('is numbered where a type is scheduled more than once', () => {
    const [first, second] = backups.schedules;
    const names = render({ schedules: [first!, { ...first!, cron: '0 4 * * 0' }, second!] }).flatMap((o) =>
      o.kind === 'CronJob' ? o.metadata.name : [],
    );
    expect(names).toEqual(['postgres-backup-full-1', 'postgres-backup-full-2', 'postgres-backup-diff']);
  });
});

describe('the Job that prepares the repositories', () => {
  it('runs again when the configuration changes, and only then', () => {
    const name = (changes: Partial<BackupModel>) => job(render(changes), 'postgres-backup-prepare').metadata.name;
    expect(name({ processes: 4 })).not.toBe(name({}));
    expect(name({ schedules: [] })).toBe(name({}));
  });
});

describe('the keys of the repositories', () => {
  it('reach pgBackRest as files named after its options', () => {
    expect(backupVolumes(model, backups, 'server.conf')).toContainEqual({
      name: 'credentials-backup',
      secret: {
        secretName: 'ms5-database-secrets',
        items: [
          { key: 'PGBACKREST_REPO1_AZURE_KEY', path: 'repo1-azure-key' },
          { key: 'PGBACKREST_REPO1_CIPHER_PASS', path: 'repo1-cipher-pass' },
        ],
        defaultMode: 0o440,
        optional: true,
      },
    });
  });

  it('are not mounted where there are none', () => {
    const keyless = {
      ...backups,
      repositories: [{ ...backups.repositories[0]!, keyType: 'auto' as const, keySecretKey: undefined, cipherSecretKey: undefined }],
    };
    const names = [...backupVolumes(model, keyless, 'server.conf'), ...backupMounts(keyless)].map(({ name }) => name);
    expect(names).not.toContain('credentials-backup');
  });
});

describe("pgBackRest's server beside a member", () => {
  const parts = backupParts(model, backups);
  const server = parts.sidecars[0] as unknown as Container;

  it('reads the data directory and the socket of its own pod', () => {
    expect(server.volumeMounts!.map(({ name, mountPath }) => [name, mountPath])).toEqual(
      expect.arrayContaining([
        ['data', '/home/postgres/pgdata'],
        ['run', '/var/run/postgresql'],
        ['tls-backup', '/tls-backup'],
      ]),
    );
    expect(server.volumeMounts!.filter(({ readOnly }) => !readOnly).map(({ name }) => name)).toEqual(['backup-locks']);
  });

  it('shares no scratch space with Patroni, which keeps passwords there', () => {
    expect(server.volumeMounts!.map(({ name }) => name)).not.toContain('tmp');
  });

  it('decides nothing for its pod: it is started again in its container, and nobody asks whether it is well', () => {
    expect(server.command!.slice(5)).toEqual(['/scripts/supervise.sh', '/scripts/run-pgbackrest-server.sh']);
    expect([server.readinessProbe, server.livenessProbe]).toEqual([undefined, undefined]);
  });

  it('lets its pod start without certificates and keys', () => {
    const secrets = parts.volumes.flatMap(({ secret }) => secret ?? []);
    expect(secrets.map(({ secretName, optional }) => [secretName, optional])).toEqual([
      ['postgres-backup-tls', true],
      ['ms5-database-secrets', true],
    ]);
    expect(backupVolumes(model, backups, 'client.conf').every(({ secret }) => !secret?.optional)).toBe(true);
  });

  it('keeps its certificate away from Patroni, which only pushes WAL', () => {
    expect(parts.mounts.map(({ name }) => name)).toEqual(['pgbackrest', 'credentials-backup', 'backup-locks']);
  });

  it('ends on the signal that the image stops with', () => {
    expect(server.command!.slice(0, 5)).toEqual(['dumb-init', '--single-child', '--rewrite', '2:15', '--']);
    expect(env(server, 'PGBACKREST_STANZA')).toBe('postgres');
  });
});
