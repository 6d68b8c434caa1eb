import {
  credentialsProblems,
  Credentials,
  DatabasePriorityClass,
  describeCredentials,
  PatroniRole,
  PlatformNamespace,
  ServiceAccounts,
} from '../../lib/security';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';

const EXISTING = describeCredentials(Credentials.existing({ secretName: 'db' }), 'postgres');

describe('ServiceAccounts', () => {
  const objects = synth((scope) => new ServiceAccounts(scope, 'Accounts', modelFixture()));

  it.each(['postgres-database', 'postgres-jobs', 'postgres-client'])(
    '%s has the cloud identity and hands no token to pods that do not ask',
    (name) => {
      expect(find(objects, 'ServiceAccount', name)).toMatchObject({
        metadata: {
          namespace: 'ms5-production',
          annotations: { 'azure.workload.identity/client-id': '66666666-7777-4888-9999-aaaaaaaaaaaa' },
        },
        automountServiceAccountToken: false,
      });
    },
  );

  it('have no cloud identity where there is no Key Vault', () => {
    for (const account of synth((scope) => new ServiceAccounts(scope, 'Accounts', modelFixture({ credentials: EXISTING })))) {
      expect(account.metadata.annotations).toBeUndefined();
    }
  });
});

describe('PatroniRole', () => {
  const objects = synth((scope) => new PatroniRole(scope, 'Patroni', modelFixture()));
  const ordinals = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

  it('has the calls that Patroni makes, and writes to its own objects only', () => {
    expect(find(objects, 'Role', 'postgres-database')['rules']).toEqual([
      { apiGroups: [''], resources: ['configmaps'], verbs: ['create', 'list', 'watch'] },
      {
        apiGroups: [''],
        resources: ['configmaps'],
        verbs: ['get', 'patch'],
        resourceNames: ['postgres-config', 'postgres-failover', 'postgres-leader', 'postgres-sync'],
      },
      { apiGroups: [''], resources: ['pods'], verbs: ['list', 'watch'] },
      {
        apiGroups: [''],
        resources: ['pods'],
        verbs: ['patch'],
        resourceNames: [...ordinals.map((i) => `postgres-${i}`), ...ordinals.map((i) => `postgres-replica-${i}`)],
      },
    ]);
  });

  it('is bound to the account of the database pods', () => {
    expect(find(objects, 'RoleBinding', 'postgres-database')).toMatchObject({
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'postgres-database' },
      subjects: [{ kind: 'ServiceAccount', name: 'postgres-database', namespace: 'ms5-production' }],
    });
  });

  it('covers every pod of a large cluster, and no read replicas where there are none', () => {
    const model = modelFixture({ members: { ...modelFixture().members, replicas: 12 }, readPool: undefined });
    const role = find(
      synth((scope) => new PatroniRole(scope, 'Patroni', model)),
      'Role',
      'postgres-database',
    );
    const names = (role['rules'] as { verbs: string[]; resourceNames?: string[] }[]).at(-1)!.resourceNames!;
    expect(names).toHaveLength(12);
    expect(names.at(-1)).toBe('postgres-11');
  });
});

describe('PlatformNamespace', () => {
  it('enforces the strictest Pod Security profile, which labels of the user cannot weaken', () => {
    const namespace = {
      name: 'ms5-production',
      create: true,
      labels: { environment: 'production', 'pod-security.kubernetes.io/enforce': 'privileged' },
    };
    const objects = synth((scope) => new PlatformNamespace(scope, 'Namespace', modelFixture({ namespace })));
    expect(find(objects, 'Namespace', 'ms5-production').metadata.labels).toMatchObject({
      environment: 'production',
      'pod-security.kubernetes.io/enforce': 'restricted',
      'pod-security.kubernetes.io/enforce-version': 'latest',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/audit-version': 'latest',
      'pod-security.kubernetes.io/warn': 'restricted',
      'pod-security.kubernetes.io/warn-version': 'latest',
    });
  });

  it('outlives every tool that made it, with the claims in it', () => {
    const objects = synth((scope) => new PlatformNamespace(scope, 'Namespace', modelFixture()));
    expect(find(objects, 'Namespace', 'ms5-production').metadata.annotations).toEqual({
      'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
      // Before the preflight Job, which runs in it.
      'argocd.argoproj.io/sync-wave': '-10',
      'helm.sh/resource-policy': 'keep',
    });
  });

  it("is nothing where it is somebody else's", () => {
    const namespace = { name: 'shared', create: false, labels: {} };
    expect(synth((scope) => new PlatformNamespace(scope, 'Namespace', modelFixture({ namespace })))).toEqual([]);
  });
});

describe('DatabasePriorityClass', () => {
  it('puts databases above applications, and is nobody’s default', () => {
    const objects = synth((scope) => new DatabasePriorityClass(scope, 'Priority', modelFixture()));
    expect(find(objects, 'PriorityClass', 'postgres-database')).toMatchObject({
      value: 1000000,
      globalDefault: false,
      preemptionPolicy: 'PreemptLowerPriority',
    });
  });

  it('is nothing for a class that Kubernetes has', () => {
    const model = modelFixture({ priorityClassName: 'system-cluster-critical' });
    expect(synth((scope) => new DatabasePriorityClass(scope, 'Priority', model))).toEqual([]);
  });
});

describe('the fixture', () => {
  it('has credentials that the rules accept', () => {
    const { credentials } = modelFixture();
    if (credentials.kind !== 'key-vault') throw new Error('expected Key Vault');
    const { vaultName, tenantId, clientId, secretName, objects } = credentials;
    const described = Credentials.keyVault({
      vaultName,
      tenantId,
      clientId,
      secretName,
      objects: Object.fromEntries(objects.map((o) => [o.key, o.objectName])),
    });
    expect(credentialsProblems(described)).toEqual([]);
    expect(describeCredentials(described, 'postgres')).toEqual(credentials);
  });
});
