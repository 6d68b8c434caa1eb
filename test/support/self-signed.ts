import { isIP } from 'node:net';
import { makeAuthority, type KeyPair } from './authority';

/** A key and a certificate for these names and addresses that is its own authority, as PEM. */
export function selfSigned(names: readonly string[], subject = '/CN=test'): KeyPair {
  const subjectAltName = names.map((name) => `${isIP(name) ? 'IP' : 'DNS'}:${name}`).join(',');
  return makeAuthority({ subject, extensions: { keyUsage: 'critical,digitalSignature,keyCertSign', subjectAltName } });
}
