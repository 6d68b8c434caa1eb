import { GUID, nameRules } from './references';
import { problemsOf, type Rule } from '../common/validation';
import type { AccessModel } from '../model/security';

/** Who may look at the platform through Kubernetes, and who may act. Entra ID groups, by object id: AKS knows groups by that only. */
export interface Access {
  /**
   * Database administrators: exec, logs, port-forward, restart of pods, Jobs from CronJobs, scaling.
   * @default - nobody beyond the cluster's own administrators
   */
  readonly adminGroups?: readonly string[];
  /**
   * May look at objects and their state, but at no Secret, no log and no data.
   * @default - nobody beyond the cluster's own administrators
   */
  readonly readerGroups?: readonly string[];
}

const GROUP: readonly Rule<{ field: string; group: string }>[] = nameRules(
  (s) => `access.${s.field}`,
  (s) => s.group,
  GUID,
  'names of groups are not unique; see "az ad group show --group <name> --query id"',
);

/** Everything that is wrong with the groups. Empty: nothing. */
export function accessProblems(access: Access): string[] {
  const { adminGroups, readerGroups } = describeAccess(access);
  const admins = new Set(adminGroups);
  return [
    ...groupProblems('adminGroups', access.adminGroups ?? []),
    ...groupProblems('readerGroups', access.readerGroups ?? []),
    ...readerGroups
      .filter((group) => admins.has(group))
      .map(
        (group) =>
          `access.readerGroups must not repeat a group of access.adminGroups, got '${group}' in both: administrators may read already; take it out of one`,
      ),
  ];
}

/** The groups in one spelling. `accessProblems` says what may be wrong with them. */
export function describeAccess(access: Access): AccessModel {
  const normal = (groups: readonly string[] = []) => groups.map((group) => group.toLowerCase());
  return { adminGroups: normal(access.adminGroups), readerGroups: normal(access.readerGroups) };
}

function groupProblems(field: string, groups: readonly string[]): string[] {
  const lower = groups.map((group) => group.toLowerCase());
  return groups.flatMap((group, i) => [
    ...problemsOf(GROUP, { field: `${field}[${i}]`, group }),
    ...(lower.indexOf(group.toLowerCase()) < i ? [`access.${field}[${i}] must be named once, got '${group}' again: take it out`] : []),
  ]);
}
