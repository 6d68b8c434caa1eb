import { CHECKS } from '../checks';
import { annotationProblems } from '../common/annotations';
import { DNS_LABEL, DNS_NAME, labelProblems, ownLabelProblems, SQL_NAME } from '../common/formats';
import { LONGEST_WITH_TWIN, poolerLogins } from '../common/logins';
import { entriesOf } from '../common/records';
import { matches, repeated, whole } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import type { SystemRoles } from '../model/security';
import type { QuotaModel } from '../model/storage';
import type { PlatformProps } from './platform-props';

const NAMES: readonly Rule<PlatformProps>[] = [
  matches('name', (p) => p.name, DNS_LABEL, "it begins every object's name"),
  matches('environment', (p) => p.environment, DNS_LABEL, 'it becomes a label and a folder'),
  matches('namespace', (p) => p.namespace, DNS_LABEL, 'Kubernetes refuses it'),
  matches('clusterPrefix', (p) => p.clusterPrefix, DNS_NAME, 'it begins names of objects outside of the namespace'),
  matches('clusterDomain', (p) => p.clusterDomain, DNS_NAME, "see the search line of a pod's /etc/resolv.conf"),
];

interface SystemRole {
  readonly use: string;
  readonly name: string;
}

const SYSTEM_ROLE: readonly Rule<SystemRole>[] = [
  matches(
    ({ use }) => `systemRoles.${use}`,
    ({ name }) => name,
    SQL_NAME,
    'choose another',
  ),
  {
    broken: ({ name }) => name.startsWith('pg_'),
    message: ({ use, name }) =>
      `systemRoles.${use} must not begin with pg_, got '${name}': PostgreSQL keeps these for itself; choose another`,
  },
];

const POOLER_ROLE: readonly Rule<SystemRoles>[] = [
  {
    broken: ({ pooler }) => pooler.length > LONGEST_WITH_TWIN,
    message: ({ pooler }) =>
      `systemRoles.pooler must have at most ${LONGEST_WITH_TWIN} characters, got '${pooler}': its second login has a longer name; choose a shorter one`,
  },
  {
    broken: (roles) => [roles.superuser, roles.replication, roles.rewind].includes(poolerLogins(roles.pooler)[1]),
    message: ({ pooler }) =>
      `systemRoles must not have '${poolerLogins(pooler)[1]}' beside the pooler '${pooler}': it is the name of the pooler's second login; choose another`,
  },
];

const QUOTA: readonly Rule<QuotaModel>[] = (
  [
    'cpuMillis',
    'memoryBytes',
    'cpuLimitMillis',
    'memoryLimitBytes',
    'storageBytes',
    'claims',
    'pods',
    'nodeStorageBytes',
    'nodeStorageLimitBytes',
  ] as const
).map((field) => whole(`quota.${field}`, (quota: QuotaModel) => quota[field], { least: 1 }, 'nothing could be made in the namespace'));

/** Everything that is wrong with names, labels, annotations, quota and acknowledgements. */
export function namesProblems(props: PlatformProps, systemRoles: SystemRoles): string[] {
  const roles = entriesOf<string>({ ...systemRoles });
  return [
    ...problemsOf(NAMES, props),
    ...ownLabelProblems('labels', props.labels),
    ...annotationProblems('annotations', props.annotations),
    ...labelProblems('namespaceLabels', props.namespaceLabels),
    ...roles.flatMap(([use, name]) => problemsOf(SYSTEM_ROLE, { use, name })),
    ...repeated(roles.map(([, name]) => name)).map(
      (name) =>
        `systemRoles must have different names (the superuser is ${systemRoles.superuser}), got '${name}' more than once: each has rights that the others must not have`,
    ),
    ...problemsOf(POOLER_ROLE, systemRoles),
    ...(props.quota ? problemsOf(QUOTA, props.quota) : []),
    ...acknowledgementProblems(props.acknowledge ?? {}),
  ];
}

function acknowledgementProblems(acknowledge: Readonly<Record<string, string>>): string[] {
  const known = Object.keys(CHECKS);
  return Object.entries(acknowledge).flatMap(([id, reason]) => {
    if (!known.includes(id)) return [`acknowledge must name checks, got '${id}': known ones are ${known.join(', ')}`];
    return reason.trim() === '' ? [`acknowledge['${id}'] must say why, got an empty text: whoever reads it next year has to know`] : [];
  });
}
