import { error, found, isOff, valueOf, type Check } from './check';

const TLS_VERSIONS: readonly string[] = ['TLSv1.2', 'TLSv1.3'];

/** Passwords and rows cross the network in no form that others can read. */
export const transportSecurity: Check = ({ members: { parameters } }) => {
  const encryption = valueOf(parameters, 'password_encryption') ?? 'scram-sha-256';
  const oldest = valueOf(parameters, 'ssl_min_protocol_version') ?? 'TLSv1.2';
  return found(
    isOff(valueOf(parameters, 'ssl')) &&
      error(
        'postgres.parameters.ssl is off, must be on: pg_hba.conf admits connections with TLS only, so nobody could connect; leave it out',
      ),
    encryption !== 'scram-sha-256' &&
      error(
        `postgres.parameters.password_encryption is '${encryption}', must be 'scram-sha-256': pg_hba.conf admits nothing else, so nobody with a new password could connect; leave it out`,
      ),
    !TLS_VERSIONS.includes(String(oldest)) &&
      error(
        `postgres.parameters.ssl_min_protocol_version is '${oldest}', must be ${TLS_VERSIONS.join(' or ')}: older ones are broken; leave it out`,
      ),
  );
};
