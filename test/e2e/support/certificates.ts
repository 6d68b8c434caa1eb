import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './process';

/** A certificate with its key, as PEM. */
export interface KeyPair {
  readonly crt: string;
  readonly key: string;
}

/** Signs a server certificate for 90 days. @param names DNS names in it */
export function issue(authority: KeyPair, commonName: string, names: readonly string[]): Promise<KeyPair> {
  return inScratch(async (file) => {
    writeFileSync(file('ca.crt'), authority.crt);
    writeFileSync(file('ca.key'), authority.key, { mode: 0o600 });
    writeFileSync(
      file('extensions'),
      [
        'keyUsage=critical,digitalSignature',
        'extendedKeyUsage=serverAuth,clientAuth',
        'subjectKeyIdentifier=hash',
        'authorityKeyIdentifier=keyid',
        `subjectAltName=${names.map((n) => `DNS:${n}`).join(',')}`,
        '',
      ].join('\n'),
    );
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', file('key')];
    await run('openssl', ['req', ...key, '-subj', `/CN=${commonName}`, '-out', file('csr')]);
    const signer = ['-CA', file('ca.crt'), '-CAkey', file('ca.key'), '-CAcreateserial', '-days', '90'];
    await run('openssl', ['x509', '-req', '-in', file('csr'), ...signer, '-extfile', file('extensions'), '-out', file('crt')]);
    return { crt: readFileSync(file('crt'), 'utf8'), key: readFileSync(file('key'), 'utf8') };
  });
}

/** Common name, DNS names and serial number of a certificate. */
export async function describeCertificate(pem: string): Promise<{ commonName: string; names: string[]; serial: string }> {
  const text = await run('openssl', ['x509', '-noout', '-subject', '-serial', '-ext', 'subjectAltName', '-nameopt', 'multiline'], {
    input: pem,
  });
  return {
    commonName: /commonName\s*= (.*)/.exec(text)![1]!,
    names: [...text.matchAll(/DNS:([^,\s]+)/g)].map((m) => m[1]!),
    serial: /serial=(\w+)/.exec(text)![1]!,
  };
}

async function inScratch<T>(work: (file: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'e2e-tls-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
