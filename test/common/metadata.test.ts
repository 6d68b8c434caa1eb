import { contentHash } from '../../lib/common/hash';
import { clusterMetadata, metadata, objectLabels } from '../../lib/common/metadata';
import { namesOf, serviceHost } from '../../lib/common/names';
import { ValidationError } from '../../lib/common/validation';
import { modelFixture } from '../support/model';

describe('the labels of objects', () => {
  it('hold what the user wants on everything', () => {
    expect(objectLabels(modelFixture(), 'member')).toMatchObject({ app: 'ms5-dashboard', 'app.kubernetes.io/component': 'member' });
  });

  it('never let the user change the ones that selectors use', () => {
    const labels = { 'app.kubernetes.io/instance': 'mine', 'app.kubernetes.io/component': 'mine' };
    expect(objectLabels(modelFixture({ labels }), 'pooler')).toMatchObject({
      'app.kubernetes.io/instance': 'postgres',
      'app.kubernetes.io/component': 'pooler',
    });
  });

  it('come with the namespace of the platform', () => {
    expect(metadata(modelFixture(), 'x', undefined, { note: 'y' })).toMatchObject({
      name: 'x',
      namespace: 'ms5-production',
      annotations: { note: 'y' },
    });
  });
});

describe('the annotations of objects', () => {
  const model = modelFixture({ annotations: { team: 'factory', note: 'mine' } });

  it('hold what the user wants on everything', () => {
    expect(metadata(model, 'x').annotations).toEqual({ team: 'factory', note: 'mine' });
    expect(clusterMetadata(model, 'x').annotations).toEqual({ team: 'factory', note: 'mine' });
  });

  it('never let the user change the ones that the platform relies on', () => {
    expect(metadata(model, 'x', undefined, { note: 'ours' }).annotations).toEqual({ team: 'factory', note: 'ours' });
    expect(clusterMetadata(model, 'x', { note: 'ours' }).annotations).toEqual({ team: 'factory', note: 'ours' });
  });

  it('are absent where there are none', () => {
    expect(metadata(modelFixture(), 'x').annotations).toBeUndefined();
    expect(clusterMetadata(modelFixture(), 'x').annotations).toBeUndefined();
  });
});

describe('names', () => {
  it('of one kind of object differ from each other', () => {
    const names = namesOf('db');
    const services = [
      names.headless,
      names.primaryService,
      names.replicaService,
      names.readOnlyService,
      names.pooler,
      names.poolerHeadless,
    ];
    const configMaps = [
      names.patroniConfig,
      names.replicaConfig,
      names.dynamicConfig,
      names.scripts,
      names.poolerConfig,
      names.backupConfig,
      names.accessSql,
    ];
    const accounts = [names.databaseAccount, names.jobAccount, names.clientAccount];
    for (const kind of [services, configMaps, accounts, [names.members, names.readPool, names.pooler]]) {
      expect(new Set(kind).size).toBe(kind.length);
    }
  });

  it('stay out of those that Patroni gives to its own ConfigMaps', () => {
    const own = ['db-leader', 'db-config', 'db-failover', 'db-sync', 'db-failsafe'];
    const ours: string[] = Object.values({ ...namesOf('db') });
    expect(ours.filter((name) => own.includes(name))).toEqual([]);
  });

  it('of Services are whole, so that no search path has to be tried', () => {
    expect(serviceHost('db-primary', 'here', 'cluster.local')).toBe('db-primary.here.svc.cluster.local');
  });
});

describe('contentHash', () => {
  it('changes with the content and with nothing else', () => {
    expect(contentHash({ a: 1 }, 'b')).toBe(contentHash({ a: 1 }, 'b'));
    expect(contentHash({ a: 1 }, 'b')).not.toBe(contentHash({ a: 2 }, 'b'));
    expect(contentHash('x')).toMatch(/^[0-9a-f]{10}$/);
  });
});

describe('ValidationError', () => {
  it('lists every problem, not only the first', () => {
    const { message, problems } = new ValidationError("platform 'x'", ['one is wrong', 'two is wrong']);
    expect(message).toBe("platform 'x' is not valid (2 problems):\n  - one is wrong\n  - two is wrong");
    expect(problems).toHaveLength(2);
    expect(new ValidationError('x', ['one']).message).toContain('(1 problem)');
  });
});
