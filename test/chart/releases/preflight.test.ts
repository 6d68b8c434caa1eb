import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { LookupServer, type Stored } from '../../support/lookup-server';
import { BUILT_CHART, HELMS, refusal, RELEASE, type Values } from '../../support/chart';
import { NEWEST_KUBERNETES, render, type Ended } from '../../support/helm';
import { describeWithTool } from '../../support/tools';

const { release, namespace } = RELEASE;

/** Every namespace has it. */
const ACCOUNT: Stored = { kind: 'ServiceAccount', name: 'default' };
const secret = (name: string, ...keys: readonly string[]): Stored => ({
  kind: 'Secret',
  name,
  data: Object.fromEntries(keys.map((key) => [key, 'eA=='])),
});
const CERTIFICATE = ['tls.crt', 'tls.key', 'ca.crt'];
const PASSWORDS = [
  ...['POSTGRES_SUPERUSER_PASSWORD', 'POSTGRES_REPLICATION_PASSWORD', 'POSTGRES_REWIND_PASSWORD', 'PATRONI_RESTAPI_PASSWORD'],
  ...['PGBOUNCER_AUTH_PASSWORD', 'APP_PASSWORD', 'MONITORING_PASSWORD'],
];
const TLS = [secret('postgres-server-tls', ...CERTIFICATE), secret('postgres-pooler-tls', ...CERTIFICATE)];
const COMPLETE = [ACCOUNT, secret('postgres-credentials', ...PASSWORDS), ...TLS];

for (const tool of HELMS) {
  describeWithTool(tool, `Secrets that are missing, with ${tool}`, (helm) => {
    let cluster: LookupServer;
    beforeAll(async () => {
      cluster = await LookupServer.start(namespace);
    });
    afterAll(() => cluster.stop());

    function connected(objects: readonly Stored[], values: Values = {}, chart = BUILT_CHART): Promise<Ended> {
      cluster.objects = objects;
      const args = [
        '--dry-run=server',
        '--kube-apiserver',
        cluster.url,
        '--kube-version',
        NEWEST_KUBERNETES,
        '--disable-openapi-validation',
      ];
      return render(helm, chart, { ...RELEASE, values, args });
    }
    const isRendered = ({ code, stdout }: Ended) => code === 0 && stdout.includes('kind: StatefulSet');

    it('are named before anything is applied, keys that are missing or empty among them', async () => {
      const half: Stored = { ...TLS[0]!, data: { 'tls.crt': 'eA==', 'tls.key': '' } };
      const { code, stderr } = await connected([ACCOUNT, half]);
      expect(code).not.toBe(0);
      expect(refusal(stderr)).toBe(
        `platform 'postgres' (development) cannot start: missing in namespace databases, or empty:
  - Secret postgres-credentials with ${PASSWORDS.join(', ')}
  - in Secret postgres-server-tls: tls.key, ca.crt
  - Secret postgres-pooler-tls with tls.crt, tls.key, ca.crt
Create it first; the README says what belongs into each Secret. If something else makes it later, set preflight.lookup to false.`,
      );
    });

    it('are none where all are there: no Job looks again', async () => {
      const ended = await connected(COMPLETE);
      expect(isRendered(ended)).toBe(true);
      expect(ended.stdout).not.toContain('postgres-preflight');
    });

    it('are never those that Key Vault or cert-manager make', async () => {
      const vault = {
        ...{ kind: 'key-vault', vaultName: 'kv-data', tenantId: '11111111-1111-4111-8111-111111111111' },
        ...{ clientId: '22222222-2222-4222-8222-222222222222', objects: Object.fromEntries(PASSWORDS.map((key) => [key, 'secret'])) },
      };
      const values = {
        credentials: vault,
        tls: { source: 'cert-manager', issuer: 'internal-ca' },
        acknowledge: { 'shared-passwords': 'a test' },
      };
      expect(
        await connected([ACCOUNT], values).then(({ stderr, ...rest }) => ({ stderr, rendered: isRendered({ stderr, ...rest }) })),
      ).toEqual({
        stderr: '',
        rendered: true,
      });
    });

    it('are left to the Job where nobody shall look, or where nobody can', async () => {
      for (const ended of [await connected([ACCOUNT], { preflight: { lookup: false } }), await connected([])]) {
        expect(isRendered(ended)).toBe(true);
        expect(ended.stdout).toContain('postgres-preflight');
      }
    });

    it('cannot be looked for without the right to: Helm says so, and the value that leaves it out', async () => {
      cluster.forbidden.add(cluster.pathOf({ kind: 'Secret', name: 'postgres-credentials' }));
      const { code, stderr } = await connected(COMPLETE);
      cluster.forbidden.clear();
      expect(code).not.toBe(0);
      expect(stderr).toContain('is forbidden');
    });

    describe('as part of another chart', () => {
      const umbrella = mkdtempSync(join(tmpdir(), 'umbrella-'));
      const dependencies = [{ name: 'timescale-platform', version: '*', alias: 'events' }];
      beforeAll(() => {
        writeFileSync(join(umbrella, 'Chart.yaml'), dump({ apiVersion: 'v2', name: 'umbrella', version: '0.1.0', dependencies }));
        cpSync(BUILT_CHART, join(umbrella, 'charts', 'timescale-platform'), { recursive: true });
      });
      afterAll(() => rmSync(umbrella, { recursive: true, force: true }));

      it('may be what that chart makes: nobody looks unless values say so', async () => {
        const ended = await connected([ACCOUNT], {}, umbrella);
        expect(isRendered(ended)).toBe(true);
        expect(ended.stdout).not.toContain('preflight');
        const { stderr } = await connected([ACCOUNT], { events: { preflight: { lookup: true } } }, umbrella);
        expect(stderr).toContain(`Secret ${release}-events-credentials with POSTGRES_SUPERUSER_PASSWORD`);
      });

      it('a platform that had the name of the release alone does not begin again under the alias', async () => {
        // As Helm marks what it applied.
        const labels = { 'app.kubernetes.io/name': 'timescaledb', 'app.kubernetes.io/managed-by': 'Helm' };
        const annotations = { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace };
        const members = (name: string): Stored => ({ kind: 'StatefulSet', name, labels, annotations, spec: {} });
        const { code, stderr } = await connected([ACCOUNT, members(release)], {}, umbrella);
        expect(code).not.toBe(0);
        expect(refusal(stderr)).toBe(
          `release 'postgres' has a platform 'postgres', and 'events' would be a new one without data, 'postgres-events': ` +
            'set events.name to postgres to keep it (chart 0.1.0 named it so), or to postgres-events for a new one',
        );
        const kept = [
          await connected([ACCOUNT, members(release)], { events: { name: release } }, umbrella),
          await connected([ACCOUNT, members(release), members(`${release}-events`)], {}, umbrella),
          await connected([ACCOUNT, { ...members(release), annotations: { 'meta.helm.sh/release-name': 'other' } }], {}, umbrella),
        ];
        expect(kept.map((ended) => (isRendered(ended) ? 'rendered' : ended.stderr))).toEqual(['rendered', 'rendered', 'rendered']);
      });
    });
  });
}
