import { INSTANCE_LABEL, MANAGED_BY_LABEL, NAME_LABEL, COMPONENT_LABEL, ROLE_LABEL, SCOPE_LABEL, type Labels } from './labels';
import { matches, type Format } from './rules';
import { problemsOf, type Rule } from './validation';

/** Names of namespaces, and of Services, which must begin with a letter (RFC 1035). */
export const DNS_LABEL: Format = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  length: { least: 1, most: 63 },
  allowed: "a DNS label (lower-case letters, digits and '-', a letter first, at most 63)",
};

/** A full name in DNS. */
export const DNS_NAME: Format = {
  pattern: /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/,
  length: { least: 1, most: 253 },
  allowed: "a DNS name (lower-case letters, digits, '-' and '.', at most 253)",
};

/** What a label's value may be; also empty. */
export const LABEL_VALUE: Format = {
  pattern: /^([A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?)?$/,
  length: { least: 0, most: 63 },
  allowed: "the value of a label (letters, digits, '-', '_' and '.', a letter or digit at both ends, at most 63)",
};

/** What a label is called: perhaps a DNS name and a slash, then a name. */
export const LABEL_KEY: Format = {
  pattern: /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$/,
  length: { least: 1, most: 317 },
  allowed: "the key of a label (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/')",
};

/** The version of a program. */
export const VERSION: Format = { pattern: /^\d+(\.\d+){1,3}$/, allowed: "a version (numbers and dots, such as '15.18')" };

/** Names of databases, schemas and logins. PostgreSQL takes more when they are quoted; files, URLs and the pooler's configuration do not. */
export const SQL_NAME: Format = {
  pattern: /^[A-Za-z_][A-Za-z0-9_-]*$/,
  length: { least: 1, most: 63 },
  allowed: "a name of letters, digits, '_' and '-', not a digit or '-' first, at most 63",
};

interface Entry {
  readonly path: string;
  readonly key: string;
  readonly value: string;
}

const LABEL: readonly Rule<Entry>[] = [
  matches(
    ({ path }) => `a key of ${path}`,
    ({ key }) => key,
    LABEL_KEY,
    'Kubernetes refuses it',
  ),
  matches(
    ({ path, key }) => `${path}['${key}']`,
    ({ value }) => value,
    LABEL_VALUE,
    'Kubernetes refuses it',
  ),
];

/** Everything that is wrong with labels, or with a selector, which has the same form. */
export function labelProblems(path: string, labels: Labels = {}): string[] {
  return Object.entries(labels).flatMap(([key, value]) => problemsOf(LABEL, { path, key, value }));
}

/** Labels that selectors rely on and Patroni writes. */
const OWN_LABELS: readonly string[] = [NAME_LABEL, INSTANCE_LABEL, COMPONENT_LABEL, MANAGED_BY_LABEL, ROLE_LABEL, SCOPE_LABEL];

/** The same for labels on the platform's own objects. */
export function ownLabelProblems(path: string, labels: Labels = {}): string[] {
  const taken = Object.keys(labels).filter((key) => OWN_LABELS.includes(key));
  return [
    ...labelProblems(path, labels),
    ...taken.map((key) => `${path} must not have '${key}', got '${labels[key]}': the platform sets it; choose another key`),
  ];
}
