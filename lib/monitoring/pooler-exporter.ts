import type { k8s } from 'cdk8s-plus-28';
import { POSTGRES_UID } from '../common/pod';
import { PGBOUNCER, PGBOUNCER_EXPORTER } from '../common/ports';
import type { ImageRef } from '../model/workload';
import { exporterContainer } from './exporter-container';

const SOCKET_DIRECTORY = '/run/pgbouncer';

/**
 * The pgbouncer_exporter sidecar of a pooler pod (prometheus-community's, not the older program of a similar name). PgBouncer lets the user
 * `pgbouncer` into its console without a password when it comes over the Unix socket and runs under PgBouncer's own uid (config.md, `admin_users`).
 */
export function poolerExporterContainer(image: ImageRef): k8s.Container {
  const connection = `postgres://pgbouncer@/pgbouncer?host=${SOCKET_DIRECTORY}&port=${PGBOUNCER.number}&sslmode=disable`;
  return exporterContainer({
    name: 'pgbouncer-exporter',
    image,
    args: [`--web.listen-address=:${PGBOUNCER_EXPORTER.number}`, `--pgBouncer.connectionString=${connection}`],
    port: PGBOUNCER_EXPORTER,
    uid: POSTGRES_UID,
    socketDirectory: SOCKET_DIRECTORY,
  });
}
