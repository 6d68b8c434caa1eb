import type { Parameter } from '../../model/cluster';
import { parameter } from './parameter';
import { ourChoice, postgresDocs } from './sources';

/** Passwords and TLS. Paths of certificates are not here: they belong to whoever mounts them. */
export function security(): Parameter[] {
  return [
    parameter('password_encryption', 'scram-sha-256', 'scram-sha-256', postgresDocs('auth-password')),
    parameter('ssl', 'on', 'on: pg_hba.conf admits nobody without', ourChoice('Security')),
    parameter('ssl_min_protocol_version', 'TLSv1.2', 'TLS 1.2: the oldest that is not broken', postgresDocs('runtime-config-connection')),
  ];
}
