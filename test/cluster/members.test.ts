import { Members } from '../../lib/cluster/members';
import type { PlatformModel } from '../../lib/model/platform';
import { ANYWHERE, modelFixture } from '../support/model';
import { find, synth, type Manifest } from '../support/synth';
import { container, containersOf, env, statefulSetSpec } from '../support/workloads';

const model = modelFixture();
const objects = render(model);
const set = statefulSetSpec(find(objects, 'StatefulSet', 'postgres'));
const postgres = container(set.template, 'postgres');

function render(of: PlatformModel): Manifest[] {
  return synth((scope) => new Members(scope, 'Members', of, []));
}

function rendered(overrides: Partial<PlatformModel>) {
  return statefulSetSpec(find(render(modelFixture(overrides)), 'StatefulSet', 'postgres'));
}

describe('the StatefulSet of the members', () => {
  it('starts and stops members side by side: Patroni orders them itself', () => {
    expect(set).toMatchObject({ replicas: 3, podManagementPolicy: 'Parallel', serviceName: 'postgres-headless' });
  });

  it('claims one volume for each member and keeps it whatever happens to the set', () => {
    expect(set.volumeClaimTemplates).toMatchObject([
      {
        // Nobody can change it: a manifest for another major version is refused before a pod is replaced.
        metadata: { name: 'data', annotations: { 'timescale.cdk8s.io/postgres-major': '15' } },
        spec: {
          accessModes: ['ReadWriteOncePod'],
          storageClassName: 'postgres-premium-lrs',
          resources: { requests: { storage: '100Gi' } },
        },
      },
    ]);
    expect(set['persistentVolumeClaimRetentionPolicy']).toEqual({ whenDeleted: 'Retain', whenScaled: 'Retain' });
  });

  it('claims the default class where none is named', () => {
    const members = { ...model.members, volume: { sizeBytes: 1024 ** 3, accessMode: 'ReadWriteOnce' as const } };
    expect(rendered({ members }).volumeClaimTemplates![0]!.spec).toEqual({
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: '1Gi' } },
    });
  });

  it('gives PostgreSQL as much as it asks for, so that it is the last to be evicted', () => {
    expect(postgres.resources).toMatchObject({ requests: { cpu: '4', memory: '8Gi' }, limits: { cpu: '4', memory: '8Gi' } });
  });

  it('carries the labels by which Patroni and the Services find it, and leaves the role to Patroni', () => {
    expect(set.template.metadata.labels).toMatchObject({
      'cluster-name': 'postgres',
      'app.kubernetes.io/component': 'member',
      app: 'ms5-dashboard',
    });
    expect(set.template.metadata.labels).not.toHaveProperty('role');
    expect(set.selector.matchLabels).not.toHaveProperty('timescale.cdk8s.io/reads');
  });

  it('spreads over hosts and zones', () => {
    const selector = { matchLabels: set.selector.matchLabels };
    expect(set.template.spec.topologySpreadConstraints).toMatchObject([
      { topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule', labelSelector: selector },
      { topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: selector },
    ]);
  });

  it('runs on the node pool of the database, and never on a spot node', () => {
    expect(set.template.spec).toMatchObject({
      nodeSelector: { 'kubernetes.azure.com/agentpool': 'databasepool' },
      tolerations: [{ key: 'database', operator: 'Equal', value: 'true', effect: 'NoSchedule' }],
      priorityClassName: 'postgres-database',
    });
    expect(JSON.stringify(set.template.spec['affinity'])).toContain(
      '"key":"kubernetes.azure.com/scalesetpriority","operator":"NotIn","values":["spot"]',
    );
  });

  it('asks for no place where none is described', () => {
    const scheduling = {
      nodeSelector: {},
      tolerations: [],
      spreadHosts: 'preferred',
      spreadZones: 'preferred',
      avoidSpot: false,
      affinity: ANYWHERE,
    } as const;
    const { spec } = rendered({ members: { ...model.members, scheduling } }).template;
    for (const field of ['nodeSelector', 'tolerations', 'affinity']) expect(spec).not.toHaveProperty(field);
  });
});

describe('the container of a member', () => {
  it('turns the SIGINT that the image stops with into the SIGTERM that Patroni handles, and takes the lock of its volume first', () => {
    const init = ['dumb-init', '--single-child', '--rewrite', '2:15', '--'];
    expect(postgres.command).toEqual([...init, '/scripts/with-data-lock.sh', '/scripts/run-patroni.sh']);
    expect(env(postgres, 'DATA_VOLUME')).toBe('/home/postgres/pgdata');
    expect(postgres.volumeMounts).toContainEqual({ name: 'data', mountPath: '/home/postgres/pgdata' });
  });

  it('hands the lead over before it stops, with time for the last checkpoint', () => {
    expect(postgres.lifecycle?.preStop?.exec?.command).toEqual(['/scripts/pre-stop.sh']);
    expect(set.template.spec.terminationGracePeriodSeconds).toBe(180);
  });

  it('is asked by Patroni over TLS, and not by pg_isready', () => {
    for (const probe of [postgres.startupProbe, postgres.livenessProbe]) {
      expect(probe?.httpGet).toMatchObject({ port: 'patroni', scheme: 'HTTPS' });
    }
    expect(postgres.startupProbe?.httpGet?.path).toBe('/liveness');
    expect(postgres.livenessProbe?.httpGet?.path).toBe('/liveness');
  });

  it('is not ready as a standby that is too far behind', () => {
    expect(postgres.readinessProbe?.exec?.command).toEqual(['/scripts/ready.sh']);
    expect(env(postgres, 'READY_PATH')).toBe(`/readiness?lag=${64 * 1024 ** 2}&mode=apply`);
    expect(env(postgres, 'MAX_LAG_SECONDS')).toBeUndefined();
  });

  it('stays ready without a primary for a failover, and for as long as is declared where nobody leads', () => {
    expect(env(postgres, 'FAILOVER_SECONDS')).toBe(String(model.failover.budgetSeconds + 15));
    expect(env(postgres, 'MAX_STALENESS_SECONDS')).toBe('1800');
  });

  it('has the passwords that it needs as files, and none in its environment', () => {
    expect(postgres.env!.filter((e) => e.valueFrom?.secretKeyRef)).toEqual([]);
    expect(set.template.spec.volumes).toContainEqual({
      name: 'credentials',
      secret: {
        secretName: 'ms5-database-secrets',
        items: [
          { key: 'POSTGRES_SUPERUSER_PASSWORD', path: 'superuser' },
          { key: 'POSTGRES_REPLICATION_PASSWORD', path: 'replication' },
          { key: 'POSTGRES_REWIND_PASSWORD', path: 'rewind' },
          { key: 'PATRONI_RESTAPI_PASSWORD', path: 'patroni-rest' },
        ],
        defaultMode: 0o440,
      },
    });
    expect(postgres.volumeMounts).toContainEqual({ name: 'credentials', mountPath: '/credentials', readOnly: true });
    expect(env(postgres, 'CREDENTIAL_LOGINS')).toBe('superuser=postgres replication=replicator rewind=rewind patroni-rest=patroni');
  });

  it('gives Patroni a directory in memory, which no other container sees', () => {
    expect(env(postgres, 'PATRONICTL_CONFIG_FILE')).toBe('/run/patroni');
    expect(set.template.spec.volumes).toContainEqual({ name: 'patroni-run', emptyDir: { sizeLimit: '1Mi', medium: 'Memory' } });
    const others = containersOf(set.template).filter(({ name }) => name !== 'postgres');
    expect(
      others.flatMap(({ volumeMounts = [] }) => volumeMounts.filter(({ name }) => ['patroni-run', 'credentials'].includes(name))),
    ).toEqual([]);
  });

  it('tells Patroni the address of its own pod', () => {
    expect(env(postgres, 'PATRONI_POSTGRESQL_CONNECT_ADDRESS')).toBe('$(POD_IP):5432');
    expect(env(postgres, 'PATRONI_RESTAPI_CONNECT_ADDRESS')).toBe('$(POD_IP):8008');
  });

  it('defines each variable before another one refers to it', () => {
    const names = postgres.env!.map((e) => e.name);
    postgres.env!.forEach((e, i) => {
      for (const [, used] of e.value?.matchAll(/\$\((\w+)\)/g) ?? []) expect(names.slice(0, i)).toContain(used);
    });
  });

  it('has the Secret of the Key Vault mounted, or else it would not exist', () => {
    expect(set.template.spec.volumes).toContainEqual(expect.objectContaining({ name: 'key-vault' }));
    const credentials = { kind: 'existing', secretName: 'own', keys: model.credentials.keys } as const;
    expect(JSON.stringify(rendered({ credentials }))).not.toContain('key-vault');
  });

  it('is joined by what other wings add to its pod', () => {
    const part = {
      sidecars: [{ name: 'extra', image: 'registry.example.com/extra:1' }],
      volumes: [{ name: 'extra', emptyDir: {} }],
      mounts: [{ name: 'extra', mountPath: '/extra' }],
      env: [{ name: 'EXTRA', value: '1' }],
    };
    const both = statefulSetSpec(
      find(
        synth((scope) => new Members(scope, 'Members', model, [part, {}])),
        'StatefulSet',
        'postgres',
      ),
    );
    expect(container(both.template, 'extra').image).toBe('registry.example.com/extra:1');
    expect(container(both.template, 'postgres').volumeMounts).toContainEqual({ name: 'extra', mountPath: '/extra' });
    expect(env(container(both.template, 'postgres'), 'EXTRA')).toBe('1');
  });
});

describe('the disruption budget of the members', () => {
  it('lets one of all members go at a time, and never waits for a broken one', () => {
    expect(find(objects, 'PodDisruptionBudget', 'postgres')['spec']).toEqual({
      maxUnavailable: 1,
      selector: { matchLabels: set.selector.matchLabels },
      unhealthyPodEvictionPolicy: 'AlwaysAllow',
    });
  });
});
