import type { k8s } from 'cdk8s-plus-28';
import { NOBODY } from '../common/pod';
import { PGBOUNCER, PGBOUNCER_EXPORTER } from '../common/ports';
import type { ImageRef } from '../model/workload';
import { exporterContainer } from './exporter-container';

const SOCKET_DIRECTORY = '/run/pgbouncer';

/**
 * The pgbouncer_exporter sidecar of a pooler pod (prometheus-community's, not the older program of a similar name). It comes over the Unix socket
 * as a peer, so it has no password, and its Unix user may read statistics and nothing else (lib/pooler/pgbouncer-hba.ts).
 */
export function poolerExporterContainer(image: ImageRef): k8s.Container {
  const connection = `postgres://${NOBODY.name}@/pgbouncer?host=${SOCKET_DIRECTORY}&port=${PGBOUNCER.number}&sslmode=disable`;
  return exporterContainer({
    name: 'pgbouncer-exporter',
    image,
    args: [`--web.listen-address=:${PGBOUNCER_EXPORTER.number}`, `--pgBouncer.connectionString=${connection}`],
    port: PGBOUNCER_EXPORTER,
    uid: NOBODY.uid,
    socketDirectory: SOCKET_DIRECTORY,
  });
}
