import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { chartReadme } from '../../../lib/chart/package/readme';
import type { ChartValues } from '../../../lib/chart/values/chart-values';
import { DEFAULT_KEYS } from '../../../lib/security/credentials-props';
import { certificateChecks } from '../../../lib/security';
import { backupNames, poolerNames, serverNames } from '../../../lib/security/certificate-names';
import { certificateFindings } from '../../support/check-certificates';
import { CHART, helmMerge, valuesFile } from '../../support/helm-values';
import { refusedPlaces } from '../knobs/schema-check';
import { renderValues } from '../values/render-values';

const README = chartReadme(readFileSync(join(CHART, 'README.template.md'), 'utf8'), { version: '1.2.3', values: '' });
const RELEASE = { name: 'telemetry', namespace: 'data' };

type Values = Readonly<Record<string, unknown>>;

/** Code blocks of a language that have some text in them. */
function blocks(language: string, having: string): string[] {
  const all = [...README.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, written]) => written === language);
  return all.map(([, , text]) => text!).filter((text) => text.includes(having));
}

function block(language: string, having: string): string {
  const [only, ...others] = blocks(language, having);
  if (!only || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} blocks of ${language} have '${having}', expected one`);
  return only;
}

const yaml = (having: string) => load(block('yaml', having)) as Values;

/** As Helm would, with the schema before. */
function rendered(...files: readonly Values[]) {
  const values = helmMerge(valuesFile('values.yaml'), ...files) as unknown as ChartValues;
  expect(refusedPlaces(values)).toEqual([]);
  return renderValues(values, RELEASE);
}

/** The release of the README as it is without any values. */
const plain = () => rendered();

describe("an example of the chart's README", () => {
  it('is a platform, without Azure and with it', () => {
    const first = yaml('# telemetry.yaml');
    expect(rendered(first).model.databases.map((d) => d.name)).toEqual(['telemetry']);
    const { model } = rendered(first, yaml('# production.yaml'));
    expect(model).toMatchObject({ environment: 'production', backups: {}, readPool: {}, tls: { issuer: { name: 'internal-ca' } } });
  });

  it('gives certificates that cert-manager makes', () => {
    expect(rendered(yaml('issuerKind: ClusterIssuer')).model.tls.issuer).toMatchObject({ name: 'internal-ca', kind: 'ClusterIssuer' });
  });

  it('is an application of Argo CD whose values are a platform', () => {
    const application = yaml('kind: Application') as {
      readonly spec: { readonly source: { readonly helm: { readonly valuesObject: Values } } };
    };
    expect(rendered(application.spec.source.helm.valuesObject).model.name).toBe('telemetry');
  });

  it('makes every password that the defaults need, and no other', () => {
    const keys = [...block('sh', 'create secret generic telemetry-credentials').matchAll(/--from-literal=(\w+)=/g)].map(([, key]) => key);
    const { model } = plain();
    const logins = model.databases.flatMap((d) => d.roles.map((role) => role.passwordKey));
    expect(keys.sort()).toEqual([...Object.values<string>({ ...DEFAULT_KEYS }), ...logins].sort());
    expect(model.credentials.secretName).toBe('telemetry-credentials');
  });

  it('makes certificates for every name that is needed, which strict programs verify', () => {
    const here = mkdtempSync(join(tmpdir(), 'readme-'));
    try {
      // Keeps the certificates that it is given, by the name of the Secret.
      mkdirSync(join(here, 'bin'));
      const kubectl = '#!/bin/sh\ncp tls.crt "../$6.crt"\ncp tls.key "../$6.key"\ncp ca.crt ../ca.crt\n';
      writeFileSync(join(here, 'bin', 'kubectl'), kubectl, { mode: 0o755 });
      mkdirSync(join(here, 'work'));
      const env = { ...process.env, PATH: `${join(here, 'bin')}:${process.env['PATH']}` };
      execFileSync('sh', ['-e', '-c', block('sh', 'openssl x509')], { cwd: join(here, 'work'), env, stdio: 'pipe' });
      const certificate = (name: string) => new X509Certificate(readFileSync(join(here, `${name}.crt`)));
      const { model } = plain();
      for (const [secret, names] of [
        [model.tls.serverSecret, serverNames(model)],
        [model.tls.poolerSecret, poolerNames(model)],
        [model.tls.backupSecret, backupNames(model)],
      ] as const) {
        const made = certificate(secret);
        expect(made.verify(certificate('ca').publicKey)).toBe(true);
        expect(made.subjectAltName!.split(', ').sort()).toEqual(names.map((name) => `DNS:${name}`).sort());
        // Client authentication: Patroni and pgBackRest show it to each other.
        expect(made.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']);
      }
      expect(certificate(model.tls.backupSecret).subject).toBe('CN=pgbackrest');
      const text = (name: string) => readFileSync(join(here, name), 'utf8');
      for (const check of certificateChecks(model, true)) {
        const files = { 'tls.crt': text(`${check.secret}.crt`), 'tls.key': text(`${check.secret}.key`), 'ca.crt': text('ca.crt') };
        expect(certificateFindings(files, { ...check, strict: true })).toEqual([]);
      }
    } finally {
      rmSync(here, { recursive: true, force: true });
    }
  });

  it('refers to objects that are there', () => {
    const { objects } = rendered(yaml('# telemetry.yaml'), yaml('# production.yaml'));
    const names = objects.map((object) => `${object.kind}/${object.metadata.name}`);
    for (const name of ['StatefulSet/telemetry', 'StatefulSet/telemetry-replica', 'CronJob/telemetry-check']) expect(names).toContain(name);
    for (const account of ['database', 'jobs', 'client']) expect(names).toContain(`ServiceAccount/telemetry-${account}`);
    for (const job of ['settings', 'access', 'schema']) expect(names.join()).toContain(`Job/telemetry-${job}-`);
    const global = objects.filter((object) => object.metadata.namespace === undefined);
    expect(global.map((object) => object.kind).sort()).toEqual([
      'PriorityClass',
      'StorageClass',
      'ValidatingAdmissionPolicy',
      'ValidatingAdmissionPolicyBinding',
      'VolumeSnapshotClass',
    ]);
    for (const object of global) expect(object.metadata.name).toMatch(/^(data-telemetry\b|database-account\.telemetry\.data$)/);
  });

  it('selects the claims of one kind of pod', () => {
    const { objects } = rendered(yaml('# telemetry.yaml'), yaml('# production.yaml'));
    for (const [name, component] of [
      ['telemetry', 'member'],
      ['telemetry-replica', 'read-replica'],
    ]) {
      const set = objects.find((object) => object.kind === 'StatefulSet' && object.metadata.name === name);
      const { volumeClaimTemplates } = set!['spec'] as { readonly volumeClaimTemplates: readonly { readonly metadata: unknown }[] };
      expect(volumeClaimTemplates[0]).toMatchObject({
        metadata: { labels: { 'app.kubernetes.io/instance': 'telemetry', 'app.kubernetes.io/component': component } },
      });
      expect(README).toContain(`component=${component}`);
    }
  });

  it('is shell that a shell understands', () => {
    for (const text of blocks('sh', '')) expect(() => execFileSync('sh', ['-n', '-c', text.replaceAll('…', 'x')])).not.toThrow();
  });
});
