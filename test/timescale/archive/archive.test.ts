import { Duration } from 'cdk8s';
import { Database, Rate } from '../../../lib';
import { GIB, MIB } from '../../../lib/common/quantity';
import type { ArchiveModel } from '../../../lib/model/archive';
import type { PlatformModel } from '../../../lib/model/platform';
import { Archive } from '../../../lib/timescale/archive/archive';
import { scratchBytes } from '../../../lib/timescale/archive/scratch-size';
import { ARCHIVE, modelFixture } from '../../support/model';
import { find, synth } from '../../support/synth';
import { configText, env, workloadsOf, type Container } from '../../support/workloads';

const READINGS = { time: 'time', ingest: Rate.perSecond(1), chunkInterval: Duration.days(1), archiveAfter: Duration.days(365) };

function database(name: string, tables: readonly string[]): Database {
  const made = new Database(name, { schema: 'measures' }).addOwner(`${name}_owner`);
  for (const table of tables) made.addHypertable(table, READINGS);
  made.addHypertable('kept', { ...READINGS, archiveAfter: undefined });
  return made;
}

const MODEL = modelFixture({
  databases: [database('plant', ['readings', 'events']), database('plain', []), new Database('bare')].map((d) => d.toModel(GIB)),
});

function render(archive: ArchiveModel = ARCHIVE, model: PlatformModel = MODEL) {
  const objects = synth((scope) => new Archive(scope, 'Archive', model, archive));
  const cronJob = find(objects, 'CronJob', 'postgres-archive');
  const { template } = workloadsOf([cronJob])[0]!;
  const [container] = template.spec.containers as [Container];
  return { objects, cronJob, template, container };
}

describe('the archive', () => {
  const { objects, cronJob, template, container } = render();
  const volume = (name: string) => template.spec.volumes!.find((v) => v.name === name);

  it('follows a plan with every table that has something to archive, and no other', () => {
    expect(configText(find(objects, 'ConfigMap', 'postgres-archive'), 'plan.txt')).toBe(
      ['events', 'readings']
        .map((table) => ['plant', 'plant_owner', 'role-plant_owner', 'measures', table, 'time', String(365 * 86400)].join(' '))
        .map((line) => `${line}\n`)
        .join(''),
    );
  });

  it('starts by UTC, never beside itself, and gives up after its deadline', () => {
    expect(cronJob['spec']).toMatchObject({
      schedule: '35 2 * * *',
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      jobTemplate: { spec: { activeDeadlineSeconds: 6 * 3600, backoffLimit: 1 } },
    });
  });

  it("connects as the owner of what it drops, to the primary, and with the platform's authority", () => {
    expect(container.command).toEqual(['/scripts/archive.sh']);
    expect(env(container, 'PRIMARY_HOST')).toBe('postgres-primary.ms5-production.svc.cluster.local');
    expect(volume('tls')!.secret).toEqual({ secretName: 'postgres-server-tls', items: [{ key: 'ca.crt', path: 'ca.crt' }] });
  });

  it("has the owner's password and the signature as files, and no other", () => {
    expect(volume('credentials')!.secret).toEqual({
      secretName: 'ms5-database-secrets',
      items: [
        { key: 'PLANT_OWNER_PASSWORD', path: 'role-plant_owner' },
        { key: 'TELEMETRY_ARCHIVE_SAS_TOKEN', path: 'archive-sas' },
      ],
      defaultMode: 0o440,
    });
    expect(container.volumeMounts).toContainEqual({ name: 'credentials', mountPath: '/credentials', readOnly: true });
  });

  it('writes a chunk to disk, with a limit, and everything else to memory', () => {
    expect(volume('scratch')!.emptyDir).toEqual({ sizeLimit: '2Gi' });
    expect(volume('tmp')!.emptyDir).toEqual({ sizeLimit: '16Mi', medium: 'Memory' });
    expect(container.volumeMounts).toContainEqual({ name: 'scratch', mountPath: '/scratch' });
  });

  it('goes to the container of the account, in the tier that is asked for', () => {
    expect([env(container, 'CONTAINER_URL'), env(container, 'BLOB_PATH'), env(container, 'ACCESS_TIER')]).toEqual([
      'https://ms5archive.blob.core.windows.net/telemetry-archive',
      'postgres',
      'Cool',
    ]);
    const { container: plain } = render({ ...ARCHIVE, destination: { ...ARCHIVE.destination, tier: undefined } });
    expect(env(plain, 'ACCESS_TIER')).toBeUndefined();
  });

  it.each([
    [{ host: 'blob.internal', port: 443, pathStyle: false }, 'https://blob.internal/telemetry-archive'],
    [{ host: 'blob.internal', port: 10000, pathStyle: true }, 'https://blob.internal:10000/ms5archive/telemetry-archive'],
  ])('goes to another endpoint %j at %s', (endpoint, url) => {
    expect(env(render({ ...ARCHIVE, destination: { ...ARCHIVE.destination, endpoint } }).container, 'CONTAINER_URL')).toBe(url);
  });

  it('trusts the private authority of another endpoint', () => {
    const endpoint = { host: 'blob.internal', port: 443, pathStyle: false, caSecret: { name: 'blob-ca', key: 'root.pem' } };
    const { template: other } = render({ ...ARCHIVE, destination: { ...ARCHIVE.destination, endpoint } });
    expect(other.spec.volumes).toContainEqual({
      name: 'blob-ca',
      secret: { secretName: 'blob-ca', items: [{ key: 'root.pem', path: 'ca.crt' }] },
    });
  });

  it('runs where it is told to, with the resources of the description', () => {
    expect(container.resources).toMatchObject({
      requests: { cpu: '500m', memory: '256Mi', 'ephemeral-storage': '2112Mi' },
      limits: { cpu: '1', memory: '256Mi', 'ephemeral-storage': '2560Mi' },
    });
    expect(template.spec).toMatchObject({
      nodeSelector: { 'kubernetes.azure.com/agentpool': 'databasepool' },
      tolerations: [{ key: 'database', operator: 'Equal', value: 'true', effect: 'NoSchedule' }],
      automountServiceAccountToken: false,
    });
  });
});

describe('the disk for one compressed chunk', () => {
  const table = { ingestPerSecond: 1, chunkSeconds: 86_400, rowBytes: 200 };

  it('is enough for the largest chunk, in whole GiB', () => {
    // 500 rows a second are 43.2 million a day, 8.6 GB with their indexes; a quarter of it.
    expect(scratchBytes([table, { ...table, ingestPerSecond: 500 }])).toBe(3 * GIB);
    expect(scratchBytes([{ ...table, ingestPerSecond: 500, chunkSeconds: 3600 }])).toBe(2 * GIB);
  });

  it('is never so little that an estimate which is wrong matters at once', () => {
    expect(scratchBytes([table])).toBe(2 * GIB);
    expect(scratchBytes([])).toBeGreaterThan(100 * MIB);
  });
});
