import { DatabaseAccountPolicy } from '../../lib/security';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';

interface PolicySpec {
  readonly failurePolicy: string;
  readonly matchConditions: readonly { readonly expression: string }[];
  readonly validations: readonly { readonly expression: string; readonly message: string }[];
}

const NAME = 'database-account.postgres.ms5-production';

function rendered(name = 'postgres', namespace = 'ms5-production') {
  const model = modelFixture({ name, namespace: { ...modelFixture().namespace, name: namespace } });
  return synth((scope) => new DatabaseAccountPolicy(scope, 'Policy', model));
}

/** That the expressions do what they say is tried on a real API server: `npm run e2e:accepts`. */
describe('DatabaseAccountPolicy', () => {
  const objects = rendered();
  const spec = find(objects, 'ValidatingAdmissionPolicy', NAME)['spec'] as PolicySpec;

  it('narrows the account of the database pods, and nobody else', () => {
    expect(spec.matchConditions.map(({ expression }) => expression)).toEqual([
      'request.userInfo.username == "system:serviceaccount:ms5-production:postgres-database"',
    ]);
  });

  it('refuses what it cannot decide', () => {
    expect(spec.failurePolicy).toBe('Fail');
  });

  it('knows the ConfigMaps that Patroni makes', () => {
    expect(spec.validations.at(-1)!.expression).toContain('["postgres-config", "postgres-failover", "postgres-leader", "postgres-sync"]');
  });

  it('lets a pod say of itself alone whether it may be read from', () => {
    const own = spec.validations.find(({ message }) => message.endsWith('may say of itself alone whether it may be read from'))!;
    expect(own.expression).toMatch(/variables\.own \|\| \(/);
    expect(own.expression).not.toContain('timescale.cdk8s.io/reads');
  });

  it('says what a database pod may do', () => {
    for (const { message } of spec.validations) expect(message).toMatch(/^a database pod may /);
  });

  it('is enforced in its namespace', () => {
    expect(find(objects, 'ValidatingAdmissionPolicyBinding', NAME)['spec']).toEqual({
      policyName: NAME,
      validationActions: ['Deny'],
      matchResources: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ms5-production' } } },
    });
  });

  it('has a name that no other platform of the cluster has', () => {
    const nameOf = (platform: string, namespace: string) => rendered(platform, namespace)[0]!.metadata.name;
    expect(nameOf('a-b', 'c')).not.toBe(nameOf('b', 'c-a'));
    expect(nameOf('a', 'b-c')).not.toBe(nameOf('a-b', 'c'));
  });
});
