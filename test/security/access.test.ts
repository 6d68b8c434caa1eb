import { throwIfAny } from '../../lib/common/validation';
import { AccessRoles, accessProblems, describeAccess, type Access } from '../../lib/security';
import { modelFixture } from '../support/model';
import { find, synth, type Manifest } from '../support/synth';

const GROUP = 'bbbbbbbb-1111-4222-8333-cccccccccccc';
const OTHER = 'dddddddd-1111-4222-8333-eeeeeeeeeeee';

interface PolicyRule {
  readonly apiGroups: string[];
  readonly resources: string[];
  readonly verbs: string[];
  readonly resourceNames?: string[];
}

function rules(role: Manifest): PolicyRule[] {
  return role['rules'] as PolicyRule[];
}

/** Verbs that a role has on a resource. */
function verbs(role: Manifest, resource: string): string[] {
  return rules(role)
    .filter((rule) => rule.resources.includes(resource))
    .flatMap((rule) => rule.verbs);
}

/** The message for these groups. Fails when they are accepted. */
function problems(access: Access): string {
  try {
    throwIfAny('access', accessProblems(access));
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('accepted');
}

describe('describeAccess', () => {
  it('writes object ids in lower case, as Entra ID sends them', () => {
    expect(describeAccess({ adminGroups: [GROUP.toUpperCase()] })).toEqual({ adminGroups: [GROUP], readerGroups: [] });
  });

  it('fails for the name of a group', () => {
    expect(problems({ adminGroups: [GROUP, 'database-admins'] })).toBe(
      'access is not valid (1 problem):\n' +
        "  - access.adminGroups[1] must be a GUID, got 'database-admins': " +
        'names of groups are not unique; see "az ad group show --group <name> --query id"',
    );
  });

  it('fails for a group that is named twice, in one list or in both', () => {
    expect(problems({ adminGroups: [GROUP], readerGroups: [OTHER, OTHER.toUpperCase(), GROUP] })).toBe(
      'access is not valid (2 problems):\n' +
        `  - access.readerGroups[1] must be named once, got '${OTHER.toUpperCase()}' again: take it out\n` +
        `  - access.readerGroups must not repeat a group of access.adminGroups, got '${GROUP}' in both: administrators may read already; take it out of one`,
    );
  });
});

describe('AccessRoles', () => {
  const objects = synth((scope) => new AccessRoles(scope, 'Access', modelFixture()));
  const admins = find(objects, 'Role', 'postgres-admins');
  const readers = find(objects, 'Role', 'postgres-readers');

  it('bind the groups to the roles', () => {
    expect(find(objects, 'RoleBinding', 'postgres-admins')).toMatchObject({
      metadata: { namespace: 'ms5-production' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'postgres-admins' },
      subjects: [{ kind: 'Group', name: GROUP, apiGroup: 'rbac.authorization.k8s.io' }],
    });
    expect(find(objects, 'RoleBinding', 'postgres-readers')).toMatchObject({ subjects: [{ kind: 'Group', name: OTHER }] });
  });

  it('let readers look and nothing else', () => {
    expect(new Set(rules(readers).flatMap((rule) => rule.verbs))).toEqual(new Set(['get', 'list', 'watch']));
    expect(verbs(readers, 'statefulsets')).toEqual(['get', 'list', 'watch']);
    expect(verbs(readers, 'pods/log')).toEqual([]);
    expect(verbs(readers, 'pods/exec')).toEqual([]);
  });

  it('let administrators act in an incident', () => {
    expect(verbs(admins, 'pods/exec')).toEqual(['create', 'get']);
    expect(verbs(admins, 'pods/portforward')).toEqual(['create', 'get']);
    expect(verbs(admins, 'pods/log')).toEqual(['get']);
    expect(verbs(admins, 'pods')).toContain('delete');
    expect(verbs(admins, 'jobs')).toContain('create');
    expect(verbs(admins, 'statefulsets/scale')).toEqual(['get', 'patch']);
  });

  it("let administrators act on the platform's own pods and StatefulSets, not on the application's beside them", () => {
    const named = (resource: string, verb: string) =>
      rules(admins).find(({ resources, verbs: all }) => resources.includes(resource) && all.includes(verb))!.resourceNames;
    for (const resource of ['pods/exec', 'pods/portforward', 'pods/eviction']) {
      expect(named(resource, 'create')).toEqual(expect.arrayContaining(['postgres-0', 'postgres-replica-0', 'postgres-pooler-0']));
    }
    expect(named('pods', 'delete')).toContain('postgres-9');
    expect(named('statefulsets/scale', 'patch')).toEqual(['postgres', 'postgres-replica', 'postgres-pooler']);
    expect(verbs(admins, 'deployments/scale')).toEqual([]);
  });

  it('cover the namespace only where names cannot be known', () => {
    const unnamed = rules(admins).filter(
      ({ verbs: all, resourceNames }) => !resourceNames && all.some((v) => !['get', 'list', 'watch'].includes(v)),
    );
    expect(unnamed.map(({ resources, verbs: all }) => [resources, all])).toEqual([[['jobs'], ['create', 'delete']]]);
  });

  it('let nobody change what GitOps keeps', () => {
    for (const resource of ['statefulsets', 'configmaps', 'cronjobs', 'roles', 'rolebindings', 'networkpolicies']) {
      expect(verbs(admins, resource)).toEqual(['get', 'list', 'watch']);
    }
  });

  it('let nobody read Secrets, and have no wildcards', () => {
    for (const rule of [...rules(admins), ...rules(readers)]) {
      expect(rule.resources).not.toContain('secrets');
      expect([...rule.resources, ...rule.verbs, ...rule.apiGroups]).not.toContain('*');
    }
  });

  it('are left out without a group', () => {
    const model = modelFixture({ access: { adminGroups: [GROUP], readerGroups: [] } });
    const names = synth((scope) => new AccessRoles(scope, 'Access', model)).map((object) => `${object.kind}/${object.metadata.name}`);
    expect(names).toEqual(['Role/postgres-admins', 'RoleBinding/postgres-admins']);
  });
});
