import { CertificateCheckJob } from '../../lib/workload/certificate-check';
import { certificateChecks, type CertificateCheck } from '../../lib/security';
import { modelFixture } from '../support/model';
import { synth } from '../support/synth';
import { env, job, workloadsOf } from '../support/workloads';

const model = modelFixture();
const of = (use: CertificateCheck['use'], checks = certificateChecks(model, true)) => checks.find((check) => check.use === use)!;

describe('what certificates are checked for', () => {
  it('follows from the addresses that the platform itself connects to', () => {
    expect(of('server').names).toEqual([
      'postgres-primary.ms5-production.svc.cluster.local',
      'postgres-readonly.ms5-production.svc.cluster.local',
      'postgres-replica.ms5-production.svc.cluster.local',
      ...[0, 1, 2].map((i) => `postgres-${i}.postgres-headless.ms5-production.svc.cluster.local`),
      ...[0, 1].map((i) => `postgres-replica-${i}.postgres-headless.ms5-production.svc.cluster.local`),
      'localhost',
    ]);
    expect(of('backup')).toMatchObject({ commonName: 'pgbackrest', usages: ['serverAuth', 'clientAuth'], secret: 'postgres-backup-tls' });
    expect(of('pooler')).toMatchObject({ names: ['postgres-pooler.ms5-production.svc.cluster.local'], usages: ['serverAuth'] });
  });

  it('wants the short forms as well, and never a wildcard: each pod is asked for', () => {
    expect(of('server').wanted).toContain('postgres-primary.ms5-production.svc');
    const all = certificateChecks(model, true).flatMap(({ names, wanted }) => [...names, ...wanted]);
    expect(all.filter((name) => name.includes('*'))).toEqual([]);
    expect(new Set(of('server').names).size + of('server').wanted.length).toBe(
      new Set([...of('server').names, ...of('server').wanted]).size,
    );
  });

  it('is as strict as the program that verifies: Python between members', () => {
    expect(certificateChecks(model, true).map(({ use, strict }) => [use, strict])).toEqual([
      ['server', true],
      ['pooler', false],
      ['backup', false],
    ]);
  });

  it('leaves out what is not declared', () => {
    const checks = certificateChecks(modelFixture({ pooler: undefined, backups: undefined, readPool: undefined }), true);
    expect(checks.map(({ use }) => use)).toEqual(['server']);
    expect(checks[0]!.names.join()).not.toContain('replica');
  });

  it('asks a database pod for no key of the pooler', () => {
    expect(of('pooler', certificateChecks(model, false)).key).toBe(false);
  });
});

describe('the Job that checks certificates', () => {
  const rendered = job(
    synth((scope) => new CertificateCheckJob(scope, 'Check', model)),
    'postgres-tls',
  );
  const [workload] = workloadsOf([rendered]);
  const { containers, volumes } = workload!.template.spec;

  it('runs after every sync, before the Jobs that need them', () => {
    expect(rendered.metadata.annotations).toMatchObject({
      'helm.sh/hook': 'post-install,post-upgrade,post-rollback',
      'helm.sh/hook-weight': '-1',
      'argocd.argoproj.io/sync-wave': '-1',
    });
  });

  it('starts without a Secret, and says that it is not there', () => {
    const secrets = volumes!.filter((volume) => 'secret' in volume);
    expect(secrets).toMatchObject(
      ['server', 'pooler', 'backup'].map((use) => ({ name: `${use}-tls`, secret: { secretName: `postgres-${use}-tls`, optional: true } })),
    );
  });

  it('knows what is expected of each, at its mount', () => {
    const checks = JSON.parse(env(containers[0]!, 'CERTIFICATES')!) as CertificateCheck[];
    expect(checks).toEqual(certificateChecks(model, true));
    for (const { directory, use } of checks) {
      expect(containers[0]!.volumeMounts).toContainEqual({ name: `${use}-tls`, mountPath: directory, readOnly: true });
    }
    expect(containers[0]!.command).toEqual(['python3', '/scripts/check_certificates.py']);
  });

  it('tries once: the answer is the same the second time', () => {
    expect(rendered['spec']).toMatchObject({ backoffLimit: 0 });
  });
});
