import { Duration } from 'cdk8s';
import { throwIfAny } from '../../lib/common/validation';
import { backupNames, Certificates, describeTls, poolerNames, serverNames, Tls, tlsProblems } from '../../lib/security';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';

/** The message for these certificates. Fails when they are accepted. */
function problems(tls: Tls): string {
  try {
    throwIfAny('tls', tlsProblems(tls));
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('accepted');
}

describe('describeTls', () => {
  it('lets cert-manager make certificates for 90 days, renewed 30 days early', () => {
    expect(describeTls(Tls.certManager({ issuer: 'internal-ca' }), 'postgres')).toEqual({
      serverSecret: 'postgres-server-tls',
      poolerSecret: 'postgres-pooler-tls',
      backupSecret: 'postgres-backup-tls',
      issuer: { name: 'internal-ca', kind: 'ClusterIssuer', durationHours: 2160, renewBeforeHours: 720 },
    });
  });

  it('takes an issuer of the namespace and other times', () => {
    const tls = Tls.certManager({ issuer: 'ca', kind: 'Issuer', duration: Duration.days(30), renewBefore: Duration.hours(36) });
    expect(describeTls(tls, 'postgres').issuer).toEqual({ name: 'ca', kind: 'Issuer', durationHours: 720, renewBeforeHours: 36 });
  });

  it('takes existing Secrets', () => {
    expect(describeTls(Tls.existing({ server: 'a', pooler: 'b', backup: 'c' }), 'postgres')).toEqual({
      serverSecret: 'a',
      poolerSecret: 'b',
      backupSecret: 'c',
    });
  });
});

describe('bad certificates', () => {
  it('fail for an issuer that cannot exist', () => {
    expect(problems(Tls.certManager({ issuer: 'Internal CA' }))).toBe(
      'tls is not valid (1 problem):\n' +
        "  - tls.issuer must be a Kubernetes name (lower-case letters, digits, '-' and '.', at most 253), got 'Internal CA': " +
        'see "kubectl get clusterissuers,issuers"',
    );
  });

  it('fail for times that cert-manager cannot keep, all at once', () => {
    expect(problems(Tls.certManager({ issuer: 'ca', duration: Duration.minutes(90), renewBefore: Duration.minutes(30) }))).toBe(
      'tls is not valid (2 problems):\n' +
        '  - tls.duration must be whole hours and at least 1 h, got 1.5 h: cert-manager makes no shorter certificates\n' +
        '  - tls.renewBefore must be whole hours and at least 1 h, got 0.5 h: somebody has to have time to act when renewal fails',
    );
  });

  it('fail when renewal is due at once', () => {
    expect(problems(Tls.certManager({ issuer: 'ca', duration: Duration.days(30) }))).toBe(
      'tls is not valid (1 problem):\n' +
        '  - tls.renewBefore must be shorter than tls.duration (720 h), got 720 h: the certificate would be replaced without end',
    );
  });

  it('fail for a key in place of the name of its Secret, without repeating it', () => {
    expect(problems(Tls.existing({ server: '-----BEGIN PRIVATE KEY-----', pooler: 'p', backup: 'Backup' }))).toBe(
      'tls is not valid (2 problems):\n' +
        '  - tls.server must say where a secret is kept, got what looks like a PEM block (not shown): ' +
        'keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked\n' +
        "  - tls.backup must be a Kubernetes name (lower-case letters, digits, '-' and '.', at most 253), got 'Backup': " +
        'give the name of a Secret with tls.crt, tls.key and ca.crt',
    );
  });
});

describe('names in certificates', () => {
  it('of the server cover every Service in every form, and each pod', () => {
    expect(serverNames(modelFixture())).toEqual([
      'postgres-primary',
      'postgres-primary.ms5-production',
      'postgres-primary.ms5-production.svc',
      'postgres-primary.ms5-production.svc.cluster.local',
      'postgres-replica',
      'postgres-replica.ms5-production',
      'postgres-replica.ms5-production.svc',
      'postgres-replica.ms5-production.svc.cluster.local',
      'postgres-readonly',
      'postgres-readonly.ms5-production',
      'postgres-readonly.ms5-production.svc',
      'postgres-readonly.ms5-production.svc.cluster.local',
      '*.postgres-headless.ms5-production.svc.cluster.local',
      'localhost',
    ]);
  });

  it('of the pooler cover its Service and each of its pods', () => {
    expect(poolerNames(modelFixture())).toEqual([
      'postgres-pooler',
      'postgres-pooler.ms5-production',
      'postgres-pooler.ms5-production.svc',
      'postgres-pooler.ms5-production.svc.cluster.local',
      '*.postgres-pooler-headless.ms5-production.svc.cluster.local',
      'localhost',
    ]);
  });

  it("follow the cluster's domain", () => {
    expect(backupNames(modelFixture({ clusterDomain: 'k8s.example' }))).toEqual(['*.postgres-headless.ms5-production.svc.k8s.example']);
  });
});

describe('Certificates', () => {
  const objects = synth((scope) => new Certificates(scope, 'Certificates', modelFixture()));

  it('ask for a server certificate that also works as a client', () => {
    expect(find(objects, 'Certificate', 'postgres-server-tls')['spec']).toEqual({
      secretName: 'postgres-server-tls',
      commonName: 'postgres-primary',
      dnsNames: serverNames(modelFixture()),
      usages: ['digital signature', 'server auth', 'client auth'],
      issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'ms5-internal-ca' },
      duration: '2160h',
      renewBefore: '720h',
      privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
      secretTemplate: {
        labels: {
          app: 'ms5-dashboard',
          'app.kubernetes.io/name': 'timescaledb',
          'app.kubernetes.io/instance': 'postgres',
          'app.kubernetes.io/managed-by': 'cdk8s-timescale',
        },
      },
    });
  });

  it('ask for a pooler certificate that only serves', () => {
    expect(find(objects, 'Certificate', 'postgres-pooler-tls')['spec']).toMatchObject({
      commonName: 'postgres-pooler',
      usages: ['digital signature', 'server auth'],
    });
  });

  it('ask for a pgBackRest certificate for both ends under the name that its server lets in', () => {
    expect(find(objects, 'Certificate', 'postgres-backup-tls')['spec']).toMatchObject({
      commonName: 'pgbackrest',
      dnsNames: ['*.postgres-headless.ms5-production.svc.cluster.local'],
      usages: ['digital signature', 'server auth', 'client auth'],
    });
  });

  it('are only those that something uses', () => {
    const model = modelFixture({ pooler: undefined, backups: undefined });
    expect(synth((scope) => new Certificates(scope, 'Certificates', model)).map((object) => object.metadata.name)).toEqual([
      'postgres-server-tls',
    ]);
  });

  it('are none where the Secrets exist', () => {
    const tls = describeTls(Tls.existing({ server: 'a', pooler: 'b', backup: 'c' }), 'postgres');
    expect(synth((scope) => new Certificates(scope, 'Certificates', modelFixture({ tls })))).toEqual([]);
  });
});
