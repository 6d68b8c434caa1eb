import type { k8s } from 'cdk8s-plus-28';
import { NOBODY } from '../common/pod';
import { POSTGRES_EXPORTER } from '../common/ports';
import { atLeast } from '../common/version';
import type { MonitoringModel } from '../model/monitoring';
import { exporterContainer } from './exporter-container';

const SOCKET_DIRECTORY = '/var/run/postgresql';

/** First release with collectors for tables; before it they were a file of queries that nobody had to give. */
const TABLE_COLLECTORS_SINCE = '0.13.0';

/**
 * Every chunk of a hypertable is a table: two thousand chunks would be a hundred thousand series. Nothing else is switched off or on: what
 * the alerts read is on by default.
 */
const WITHOUT_TABLES = ['--no-collector.stat_user_tables', '--no-collector.statio_user_tables'];

/**
 * The postgres_exporter sidecar of a database pod. It shares the pod's volume `run` and logs in over the Unix socket as a peer, so it
 * has no password. Its uid is not the server's: it can be its own role and no other (lib/cluster/pg-hba.ts).
 */
export function postgresExporterContainer(monitoring: MonitoringModel): k8s.Container {
  const image = monitoring.postgresExporter;
  const connection = [
    `host=${SOCKET_DIRECTORY}`,
    `user=${monitoring.exporterRole}`,
    'dbname=postgres',
    'sslmode=disable',
    'application_name=postgres_exporter',
  ];
  return exporterContainer({
    name: 'postgres-exporter',
    image,
    args: [`--web.listen-address=:${POSTGRES_EXPORTER.number}`, ...(atLeast(image.version, TABLE_COLLECTORS_SINCE) ? WITHOUT_TABLES : [])],
    env: [{ name: 'DATA_SOURCE_NAME', value: connection.join(' ') }],
    port: POSTGRES_EXPORTER,
    uid: NOBODY.uid,
    socketDirectory: SOCKET_DIRECTORY,
  });
}
