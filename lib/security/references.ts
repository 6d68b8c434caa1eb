import { fits, type Format } from '../common/rules';
import type { Rule } from '../common/validation';

/** Names of Secrets and issuers (RFC 1123 subdomain, at most 253 characters). */
export const OBJECT_NAME: Format = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  length: { least: 1, most: 253 },
  allowed: "a Kubernetes name (lower-case letters, digits, '-' and '.', at most 253)",
};

/** Keys of a Secret. */
export const SECRET_KEY: Format = {
  pattern: /^[-._a-zA-Z0-9]+$/,
  length: { least: 1, most: 253 },
  allowed: "a key of a Secret (letters, digits, '-', '_' and '.', at most 253)",
};

/** Names of Azure Key Vaults, as Azure restricts them. */
export const VAULT_NAME: Format = {
  pattern: /^[a-zA-Z](-?[a-zA-Z0-9])*$/,
  length: { least: 3, most: 24 },
  allowed: "the name of a Key Vault (3 to 24 letters, digits and single '-', a letter first), not its URL",
};

/** Names of secrets in a Key Vault. */
export const VAULT_OBJECT: Format = {
  pattern: /^[0-9a-zA-Z-]+$/,
  length: { least: 1, most: 127 },
  allowed: "the name of a secret in the Key Vault (letters, digits and '-', at most 127)",
};

/** Object ids of Entra ID. */
export const GUID: Format = { pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, allowed: 'a GUID' };

/** What secrets look like, as far as one can tell. */
export const SECRET_SHAPES: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /-----BEGIN /, what: 'a PEM block' },
  { pattern: /[?&]sv=|(^|[?&])sig=/i, what: 'a SAS token' },
  { pattern: /\b(AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)\s*=/i, what: 'a connection string' },
  { pattern: /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:[^@\s]+@/i, what: 'a connection string' },
  { pattern: /^(SCRAM-SHA-256\$|md5[0-9a-f]{32}$)/, what: 'a password verifier' },
  { pattern: /^eyJ[\w-]+\.[\w-]+\./, what: 'a token' },
  { pattern: /^([A-Za-z0-9+/_-]{23,}==|[A-Za-z0-9+/_-]{24,}=)$/, what: 'a base64 key' },
];

/** Each of the shapes has one of these; names have none, and are asked about most. */
const MARKS: readonly string[] = ['-----', '=', '://', '$', 'md5', 'eyJ'];

/** What secret a value looks like. Absent: it may well be a name. */
export function secretShape(value: string): string | undefined {
  if (!MARKS.some((mark) => value.includes(mark))) return undefined;
  return SECRET_SHAPES.find((shape) => shape.pattern.test(value))?.what;
}

/**
 * Two rules for a field that names a thing: it is not the secret itself, and it is a possible name.
 * A value that looks like a secret is never repeated in a message, because messages end up in logs.
 * @param field where the user wrote it
 * @param of the value; `undefined` breaks nothing
 * @param fix what to do about a name that is not possible
 */
export function nameRules<T>(
  field: (subject: T) => string,
  of: (subject: T) => string | undefined,
  format: Format,
  fix: string,
): Rule<T>[] {
  const shape = (subject: T) => secretShape(of(subject) ?? '');
  return [
    {
      broken: (subject) => shape(subject) !== undefined,
      message: (subject) =>
        `${field(subject)} must say where a secret is kept, got what looks like ${shape(subject)} (not shown): ` +
        'keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked',
    },
    {
      broken: (subject) => of(subject) !== undefined && shape(subject) === undefined && !fits(format, of(subject)!),
      message: (subject) => `${field(subject)} must be ${format.allowed}, got '${of(subject)}': ${fix}`,
    },
  ];
}
