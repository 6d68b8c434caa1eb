import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateChecks } from '../../lib/security';
import { issue as issueForE2e } from '../e2e/support/certificates';
import { issue, makeAuthority } from '../support/authority';
import { certificateFindings, secretFiles, strictPythonSays, type Expected, type SecretFiles } from '../support/check-certificates';
import { modelFixture } from '../support/model';
import { selfSigned } from '../support/self-signed';

const ROOT = join(__dirname, '..', '..');
const LOCAL: Expected = { use: 'server', secret: 's', names: ['localhost'], wanted: [], usages: ['serverAuth'], strict: true, key: true };

/** What openssl says, at its strictest. */
function verified(files: SecretFiles): string {
  const directory = mkdtempSync(join(tmpdir(), 'own-'));
  try {
    for (const name of ['ca.crt', 'tls.crt'] as const) writeFileSync(join(directory, name), files[name]!);
    return execFileSync('openssl', ['verify', '-x509_strict', '-CAfile', 'ca.crt', 'tls.crt'], { cwd: directory, encoding: 'utf8' });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function expectStrict(files: SecretFiles, expected: Expected): void {
  expect(verified(files)).toBe('tls.crt: OK\n');
  expect(certificateFindings(files, expected)).toEqual([]);
  if (expected.usages.includes('clientAuth')) expect(strictPythonSays(files)).toBe('ok');
}

describe('certificates that the project makes itself are as good as strict programs want them:', () => {
  it('those of scripts/local/prepare.sh', () => {
    const directory = mkdtempSync(join(tmpdir(), 'prepare-'));
    try {
      // Nothing is there yet; what is made is kept by the name of the Secret.
      const kubectl = `#!/usr/bin/env bash
shift 2
case "$1 $2 $3" in
"get "*) exit 1 ;;
"create secret generic") mkdir -p "$DIRECTORY/$4"; for a in "\${@:5}"; do case $a in --from-file=*) cp "\${a#*=}" "$DIRECTORY/$4/" ;; esac; done ;;
esac
`;
      writeFileSync(join(directory, 'kubectl'), kubectl, { mode: 0o755 });
      const env = { ...process.env, PATH: `${directory}:${process.env['PATH']}`, DIRECTORY: directory };
      execFileSync(join(ROOT, 'scripts', 'local', 'prepare.sh'), ['ms5-local'], { env, stdio: 'pipe' });
      const model = modelFixture({ namespace: { ...modelFixture().namespace, name: 'ms5-local' } });
      const checks = certificateChecks(model, true);
      expect(checks.map(({ use }) => use)).toEqual(['server', 'pooler', 'backup']);
      for (const check of checks) {
        const files = Object.fromEntries(
          readdirSync(join(directory, check.secret)).map((name) => [name, readFileSync(join(directory, check.secret, name), 'utf8')]),
        );
        expectStrict(files, { ...check, strict: true });
      }
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it('those that the end-to-end suite renews', async () => {
    const { cert, key } = makeAuthority();
    const made = await issueForE2e({ crt: cert, key }, 'postgres-primary', ['localhost']);
    expectStrict(secretFiles({ cert: made.crt, key: made.key }, cert), { ...LOCAL, usages: ['serverAuth', 'clientAuth'] });
  });

  it('those of the tests', () => {
    const authority = makeAuthority();
    expectStrict(secretFiles(issue(authority, ['localhost']), authority.cert), { ...LOCAL, usages: ['serverAuth', 'clientAuth'] });
    const own = selfSigned(['localhost']);
    expectStrict(secretFiles(own, own.cert), { ...LOCAL, usages: ['serverAuth', 'clientAuth'] });
  });

  it('which no test makes in another way', () => {
    const makers = execFileSync('grep', ['-rlE', "'openssl'|openssl (req|x509)", 'test', '--include=*.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(makers.trimEnd().split('\n').sort()).toEqual([
      'test/chart/package/readme-examples.test.ts',
      'test/e2e/scenarios/certificate-renewal.ts',
      'test/e2e/support/certificates.ts',
      'test/security/check-certificates.test.ts',
      'test/security/own-certificates.test.ts',
      'test/support/authority.ts',
    ]);
  });
});
