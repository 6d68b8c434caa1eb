import { poolerExporterContainer } from '../../lib/monitoring/pooler-exporter';
import { podScript } from '../../lib/common/scripts';
import { postgresExporterContainer } from '../../lib/monitoring/postgres-exporter';
import { modelFixture } from '../support/model';

const model = modelFixture();
const monitoring = model.monitoring!;
const poolerExporter = model.pooler!.exporter!;

describe('the postgres_exporter sidecar', () => {
  const container = postgresExporterContainer(monitoring);

  test('logs in over the Unix socket as its role, without a password', () => {
    expect(container.env).toContainEqual({
      name: 'DATA_SOURCE_NAME',
      value: 'host=/var/run/postgresql user=ms5_monitoring_user dbname=postgres sslmode=disable application_name=postgres_exporter',
    });
  });

  test('is another user than the server, which trusts its own', () => {
    expect(container.securityContext).toMatchObject({ runAsUser: 65534, runAsGroup: 65534 });
  });

  test('does not count every chunk as a table', () => {
    expect(container.args).toEqual(['--web.listen-address=:9187', '--no-collector.stat_user_tables', '--no-collector.statio_user_tables']);
  });

  test('is given no flag that an old release would refuse', () => {
    const old = { ...monitoring, postgresExporter: { ...monitoring.postgresExporter, version: '0.11.1' } };
    expect(postgresExporterContainer(old).args).toEqual(['--web.listen-address=:9187']);
  });

  test('is kept running by the shell of its image, whatever image that is', () => {
    const inside = { ...monitoring, postgresExporter: { ...monitoring.postgresExporter, command: ['/usr/bin/exporter', 'serve'] } };
    const { command, livenessProbe } = postgresExporterContainer(inside);
    expect(command).toEqual(['/bin/sh', '-c', podScript('supervise.sh'), 'supervise.sh', '/usr/bin/exporter', 'serve']);
    expect(livenessProbe).toBeUndefined();
  });

  test('is left to the kubelet where nobody said what to start', () => {
    const unknown = { ...monitoring, postgresExporter: { ...monitoring.postgresExporter, command: undefined } };
    const { command, livenessProbe } = postgresExporterContainer(unknown);
    expect(command).toBeUndefined();
    expect(livenessProbe!.httpGet!.path).toBe('/');
  });
});

describe('the pgbouncer_exporter sidecar', () => {
  test('talks to the console over the Unix socket, as the Unix user that it is', () => {
    expect(poolerExporterContainer(poolerExporter).args).toEqual([
      '--web.listen-address=:9127',
      '--pgBouncer.connectionString=postgres://nobody@/pgbouncer?host=/run/pgbouncer&port=6432&sslmode=disable',
    ]);
  });
});

describe('either sidecar', () => {
  const cases = [
    ['postgres-exporter', postgresExporterContainer(monitoring), 'pg-metrics', 9187, '/var/run/postgresql'],
    ['pgbouncer-exporter', poolerExporterContainer(poolerExporter), 'pgb-metrics', 9127, '/run/pgbouncer'],
  ] as const;

  test.each(cases)('%s shares the socket directory and serves on its named port', (name, container, port, number, directory) => {
    expect(container.name).toBe(name);
    expect(container.ports).toEqual([{ name: port, containerPort: number }]);
    expect(container.volumeMounts).toEqual([{ name: 'run', mountPath: directory, readOnly: true }]);
  });

  test.each(cases)('%s may do nothing that it does not need', (_, container) => {
    expect(container.securityContext).toMatchObject({ readOnlyRootFilesystem: true, runAsNonRoot: true, allowPrivilegeEscalation: false });
  });

  test.each(cases)('%s keeps the pod in its class of service: requests equal limits', (_, container) => {
    // Kubernetes looks at these two for it.
    const amounts = (of: object | undefined) => JSON.stringify({ ...of, 'ephemeral-storage': undefined });
    expect(amounts(container.resources!.requests)).toBe(amounts(container.resources!.limits));
  });

  test.each(cases)('%s never makes its pod unready', (_, container) => {
    expect(container.readinessProbe).toBeUndefined();
    expect(container.livenessProbe).toBeUndefined();
    expect(container.command).toContain('supervise.sh');
  });

  test.each(cases)('%s collects its garbage before the kernel ends it', (_, container) => {
    expect(container.env).toContainEqual({ name: 'GOMEMLIMIT', value: String(48 * 1024 * 1024) });
  });
});
