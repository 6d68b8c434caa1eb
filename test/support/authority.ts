import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate with its key, as PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** Extensions as openssl's configuration writes them; `undefined` leaves one out. */
export type Extensions = Readonly<Record<string, string | undefined>>;

export interface CertificateOptions {
  readonly subject?: string;
  /** Take the place of the ones that a strict program wants. */
  readonly extensions?: Extensions;
  /** Arguments of `openssl req -newkey`. */
  readonly newkey?: readonly string[];
  readonly days?: number;
  readonly digest?: string;
}

const EC = ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];

const AUTHORITY: Extensions = {
  basicConstraints: 'critical,CA:TRUE',
  keyUsage: 'critical,keyCertSign,cRLSign',
  subjectKeyIdentifier: 'hash',
  authorityKeyIdentifier: 'none',
};

const LEAF: Extensions = {
  basicConstraints: 'critical,CA:FALSE',
  keyUsage: 'critical,digitalSignature',
  extendedKeyUsage: 'serverAuth,clientAuth',
  subjectKeyIdentifier: 'hash',
  authorityKeyIdentifier: 'keyid',
};

/** An authority that strict programs (RFC 5280) trust, unless the options break it. @param signer of an authority in between */
export function makeAuthority(options: CertificateOptions = {}, signer?: KeyPair): KeyPair {
  const identified = signer ? { authorityKeyIdentifier: 'keyid' } : {};
  return make({ subject: '/CN=test authority', ...options, extensions: { ...AUTHORITY, ...identified, ...options.extensions } }, signer);
}

/** A certificate for these names that strict programs accept, unless the options break it. */
export function issue(authority: KeyPair, names: readonly string[], options: CertificateOptions = {}): KeyPair {
  const alternatives = names.length > 0 ? { subjectAltName: names.map((name) => `DNS:${name}`).join(',') } : {};
  return make({ subject: '/CN=test', ...options, extensions: { ...LEAF, ...alternatives, ...options.extensions } }, authority);
}

function make({ subject, extensions, newkey = EC, days = 30, digest = 'sha256' }: CertificateOptions, signer?: KeyPair): KeyPair {
  const directory = mkdtempSync(join(tmpdir(), 'cert-'));
  const file = (name: string) => join(directory, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  try {
    // openssl adds identifiers by itself, by release, unless it is told `none`.
    const all = { subjectKeyIdentifier: 'none', authorityKeyIdentifier: 'none', ...extensions };
    const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
    writeFileSync(file('extensions'), `[e]\n${lines.join('\n')}\n`);
    openssl('req', '-newkey', ...newkey, '-nodes', '-subj', subject!, '-keyout', file('key'), '-out', file('csr'));
    if (signer) {
      writeFileSync(file('ca.crt'), signer.cert);
      writeFileSync(file('ca.key'), signer.key);
    }
    const by = signer ? ['-CA', file('ca.crt'), '-CAkey', file('ca.key'), '-CAcreateserial'] : ['-signkey', file('key')];
    const how = ['-days', String(days), `-${digest}`, '-extfile', file('extensions'), '-extensions', 'e'];
    openssl('x509', '-req', '-in', file('csr'), ...by, ...how, '-out', file('crt'));
    return { key: readFileSync(file('key'), 'utf8'), cert: readFileSync(file('crt'), 'utf8') };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
