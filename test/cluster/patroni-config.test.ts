import { load } from 'js-yaml';
import { DatabaseConfig, ReadPoolConfig } from '../../lib/cluster/config-maps';
import { dynamicConfig } from '../../lib/cluster/dynamic-config';
import { Members } from '../../lib/cluster/members';
import type { PlatformModel } from '../../lib/model/platform';
import { everythingOff, render } from '../support/platforms';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import { configText, container, statefulSetSpec } from '../support/workloads';

interface Login {
  readonly username: string;
  readonly sslmode: string;
  readonly password?: string;
}

interface PatroniYaml {
  readonly scope: string;
  readonly restapi: Readonly<Record<string, unknown>>;
  readonly ctl: Readonly<Record<string, unknown>>;
  readonly kubernetes: Readonly<Record<string, unknown>>;
  readonly bootstrap: { readonly dcs: unknown; readonly initdb: readonly unknown[] };
  readonly postgresql: {
    readonly authentication: Readonly<Record<string, Login>>;
    readonly pg_hba: readonly string[];
    readonly pg_ident: readonly string[];
    readonly parameters?: Readonly<Record<string, unknown>>;
    readonly callbacks: Readonly<Record<string, string>>;
    readonly data_dir: string;
    readonly bin_dir?: string;
  };
  readonly tags: Readonly<Record<string, boolean>>;
}

function memberYaml(overrides: Partial<PlatformModel> = {}): PatroniYaml {
  const objects = synth((scope) => new DatabaseConfig(scope, 'Config', modelFixture(overrides)));
  return load(configText(find(objects, 'ConfigMap', 'postgres-patroni'), 'patroni.yml')) as PatroniYaml;
}

function replicaYaml(): PatroniYaml {
  const objects = synth((scope) => new ReadPoolConfig(scope, 'Config', modelFixture()));
  return load(configText(find(objects, 'ConfigMap', 'postgres-replica-patroni'), 'patroni.yml')) as PatroniYaml;
}

const member = memberYaml();
const replica = replicaYaml();

describe('patroni.yml', () => {
  it('keeps the state of the cluster in ConfigMaps: Endpoints are deprecated', () => {
    expect(member.kubernetes).toMatchObject({ use_endpoints: false, scope_label: 'cluster-name', role_label: 'role' });
  });

  it('writes the roles that the Services select', () => {
    expect(member.kubernetes).toMatchObject({ leader_label_value: 'primary', follower_label_value: 'replica' });
  });

  it('serves its REST interface over TLS, and checks whom it talks to', () => {
    expect(member.restapi).toMatchObject({ certfile: '/tls/tls.crt', keyfile: '/tls/tls.key' });
    expect(member.ctl).toMatchObject({ cacert: '/tls/ca.crt', certfile: '/tls/tls.crt' });
  });

  it('lets members log in to each other with TLS only, and holds no password', () => {
    expect(Object.keys(member.postgresql.authentication)).toEqual(['replication', 'rewind', 'superuser']);
    for (const login of Object.values(member.postgresql.authentication)) {
      expect(login).toMatchObject({ sslmode: 'verify-ca' });
      expect(login).not.toHaveProperty('password');
    }
  });

  it('makes a cluster with checksums and a locale that no library update can change', () => {
    expect(member.bootstrap.initdb).toEqual(expect.arrayContaining(['data-checksums', { locale: 'C.UTF-8' }, { encoding: 'UTF8' }]));
  });

  it('starts a new cluster with the very settings that the Job converges later', () => {
    const live = JSON.parse(JSON.stringify(dynamicConfig(modelFixture()))) as unknown;
    expect(member.bootstrap.dcs).toEqual(live);
    expect(replica.bootstrap.dcs).toEqual(live);
  });

  it('calls the script that takes the primary label off others at every change of role', () => {
    expect(new Set(Object.values(member.postgresql.callbacks))).toEqual(new Set(['/scripts/on-role-change.sh']));
    expect(Object.keys(member.postgresql.callbacks).sort()).toEqual(['on_restart', 'on_role_change', 'on_start']);
  });

  it('keeps the data one folder below the mount, where Patroni can move a broken one aside', () => {
    expect(member.postgresql.data_dir).toBe('/home/postgres/pgdata/data');
  });

  it('finds the programs where the image has them', () => {
    const image = { ...modelFixture().image, binDir: '/opt/pg/bin' };
    // Not in the file: a pod reloads it, also where it was written for another image.
    expect(memberYaml({ image }).postgresql.bin_dir).toBeUndefined();
    const members = synth((scope) => new Members(scope, 'Members', modelFixture({ image }), []));
    const { env } = container(statefulSetSpec(find(members, 'StatefulSet', 'postgres')).template, 'postgres');
    expect(env).toEqual(
      expect.arrayContaining([
        { name: 'BIN_DIR', value: '/opt/pg/bin' },
        { name: 'PATRONI_POSTGRESQL_BIN_DIR', value: '$(BIN_DIR)' },
      ]),
    );
  });

  it('gives members no tags and no parameters of their own: what they agree on is dynamic', () => {
    expect(member.tags).toEqual({});
    expect(member.postgresql).not.toHaveProperty('parameters');
  });
});

describe('patroni.yml of the read pool', () => {
  it('never leads and never confirms a commit', () => {
    expect(replica.tags).toEqual({ nofailover: true, nosync: true });
  });

  it('has parameters for its own size', () => {
    expect(replica.postgresql.parameters).toEqual({ shared_buffers: '1GB' });
  });

  it('is otherwise what members have', () => {
    const { parameters: own, ...postgresql } = replica.postgresql;
    expect(own).toBeDefined();
    expect({ ...replica, postgresql, tags: {} }).toEqual(member);
  });
});

describe('pg_hba', () => {
  const lines = member.postgresql.pg_hba.map((line) => line.split(/\s+/));

  it('lets nobody in over the network but with TLS and SCRAM', () => {
    const network = lines.filter(([type]) => type !== 'local');
    expect(network.length).toBeGreaterThan(0);
    for (const [type, , , , method] of network) {
      expect([type, method]).toEqual(type === 'hostssl' ? ['hostssl', 'scram-sha-256'] : ['hostnossl', 'reject']);
    }
  });

  it('knows neither trust, nor md5, nor password', () => {
    for (const line of lines) {
      expect(['scram-sha-256', 'peer', 'reject']).toContain(line.find((word) => /^(scram|peer|reject|trust|md5|password)/.test(word)));
    }
  });

  it('lets only postgres and the exporter in over the socket', () => {
    const local = member.postgresql.pg_hba.filter((line) => line.startsWith('local'));
    expect(local).toEqual(['local all ms5_monitoring_user peer map=exporter', 'local all postgres peer', 'local all all reject']);
    expect(member.postgresql.pg_ident).toEqual(['exporter nobody ms5_monitoring_user']);
  });

  it('has no exporter where nothing is monitored', () => {
    const { pg_hba, pg_ident } = memberYaml({ monitoring: undefined }).postgresql;
    expect(pg_hba[0]).toBe('local all postgres peer');
    expect(pg_ident).toEqual([]);
  });

  it('gives replication to its login alone', () => {
    const replication = lines.filter(([, database]) => database === 'replication');
    expect(replication.map((line) => line.join(' '))).toEqual(['hostssl replication replicator all scram-sha-256']);
  });
});

describe('the smallest platform', () => {
  it('has a patroni.yml that a person can review', () => {
    const text = configText(find(render(everythingOff()).objects, 'ConfigMap', 'postgres-patroni'), 'patroni.yml');
    // The parameters have tests of their own.
    const config = load(text, {}) as { bootstrap: { dcs: { postgresql: { parameters: object } } } };
    config.bootstrap.dcs.postgresql.parameters = {};
    expect(config).toMatchSnapshot();
    expect(text).not.toMatch(/undefined|null/);
  });
});

describe('the ConfigMap of the scripts', () => {
  const scripts = (overrides: Partial<PlatformModel>) => {
    const objects = synth((scope) => new DatabaseConfig(scope, 'Config', modelFixture(overrides)));
    return Object.keys(find(objects, 'ConfigMap', 'postgres-scripts')['data'] as object);
  };

  it('holds those of the wings that are there', () => {
    expect(scripts({})).toEqual(expect.arrayContaining(['run-patroni.sh', 'run-pgbouncer.sh', 'backup.sh']));
    const bare = scripts({ pooler: undefined, backups: undefined });
    expect(bare).toContain('run-patroni.sh');
    expect(bare.filter((name) => /pgbouncer|backup|pgbackrest/.test(name))).toEqual([]);
  });
});
