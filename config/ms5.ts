import { join } from 'node:path';
import { Database, Migrations, type PlatformProps } from '../lib';
import { addTimeseries, type TimeseriesOptions } from './ms5-timeseries';

/** Names that the MS5.0 backend, its dashboards and its other manifests already use. */
export const MS5 = {
  database: 'factory_telemetry',
  secret: 'ms5-database-secrets',
  runbooks: 'https://github.com/ms5/floor-dashboard/blob/main/database/runbooks',
} as const;

export interface FactoryTelemetryProps extends TimeseriesOptions {
  /** Whether the image has TimescaleDB. Without it the tables stay plain. @default true */
  readonly timescaledb?: boolean;
}

/** The telemetry database. `ms5_user` owns the schema and is no superuser any more. */
export function factoryTelemetry({ timescaledb = true, ...timeseries }: FactoryTelemetryProps): Database {
  const migrations = Migrations.fromDirectory(join(__dirname, '..', 'sql', 'migrations'));
  const database = new Database(MS5.database, { timescaledb, migrations })
    .addOwner('ms5_user', { passwordKey: 'POSTGRES_PASSWORD' })
    .addReadWrite('ms5_app_user')
    .addReadOnly('ms5_readonly_user')
    .addMonitoring('ms5_monitoring_user', { connectionLimit: 15 });
  if (timescaledb) addTimeseries(database, timeseries);
  return database;
}

/** Pods of the application by what they connect to, as the legacy manifests label them. */
const clients = ['backend', 'celery-worker', 'celery-beat', 'flower'].map((component) => ({
  name: component,
  podLabels: { app: 'ms5-dashboard', component },
  to: ['pooler', 'primary'] as const,
}));

/** What is the same in every environment. */
export const shared = {
  name: 'postgres',
  labels: { app: 'ms5-dashboard' },
  systemRoles: { replication: 'ms5_replication_user' },
  network: { clients: [...clients, { name: 'grafana', podLabels: { component: 'grafana' }, to: ['primary', 'replicas'] as const }] },
} satisfies Partial<PlatformProps>;
