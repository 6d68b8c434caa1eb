import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CertificateCheck } from '../../lib/security';
import type { KeyPair } from './authority';

const SCRIPTS = join(__dirname, '..', '..', 'scripts', 'pod');
const HANDSHAKE = join(__dirname, 'handshake.py');

/** The three files of a Secret. */
export interface SecretFiles {
  readonly 'tls.crt'?: string;
  readonly 'tls.key'?: string;
  readonly 'ca.crt'?: string;
}

export interface Finding {
  readonly level: 'error' | 'warning';
  readonly kind: string;
  readonly text: string;
}

/** What is expected of a certificate, wherever its files are. */
export type Expected = Omit<CertificateCheck, 'directory'>;

export function secretFiles({ cert, key }: KeyPair, ca: string): SecretFiles {
  return { 'tls.crt': cert, 'tls.key': key, 'ca.crt': ca };
}

/** What the rules of check_certificates.py find, as the member program asks for it. */
export function certificateFindings(files: SecretFiles, expected: Expected, secondsFromNow = 0): Finding[] {
  return withFiles(files, (directory) => {
    const program = [
      'import json, sys, time',
      `sys.path.insert(0, ${JSON.stringify(SCRIPTS)})`,
      'from check_certificates import Check',
      'expected, later = json.load(sys.stdin)',
      'print(json.dumps([f._asdict() for f in Check(expected, time.time() + later).run()]))',
    ];
    const input = JSON.stringify([{ ...expected, directory }, secondsFromNow]);
    return JSON.parse(execFileSync('python3', ['-B', '-c', program.join('\n')], { input, encoding: 'utf8' })) as Finding[];
  });
}

/** The command, as the Job runs it. */
export function checkCertificates(files: SecretFiles, expected: Expected): { readonly code: number | null; readonly output: string } {
  return withFiles(files, (directory) => {
    const env = { ...process.env, CERTIFICATES: JSON.stringify([{ ...expected, directory }]), PATIENCE_SECONDS: '0' };
    const { status, stdout } = spawnSync('python3', ['-B', join(SCRIPTS, 'check_certificates.py')], { env, encoding: 'utf8' });
    return { code: status, output: stdout };
  });
}

/** `ok`, or what a strict Python says about these files at both ends of a connection. */
export function strictPythonSays(files: SecretFiles): string {
  return withFiles(files, (directory) => {
    const paths = ['ca.crt', 'tls.crt', 'tls.key'].map((name) => join(directory, name));
    return execFileSync('python3', [HANDSHAKE, ...paths], { encoding: 'utf8' }).trim();
  });
}

function withFiles<T>(files: SecretFiles, work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'secret-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text as string);
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
