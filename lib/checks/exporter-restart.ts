import type { ImageRef } from '../model/workload';
import { found, warning, type Check } from './check';

/** An exporter that crashes takes no pod out of its Services. */
export const exporterRestart: Check = ({ monitoring, pooler }) =>
  found(
    ...(monitoring ? [unsupervised('monitoring.postgresExporter', monitoring.postgresExporter, 'postgres_exporter')] : []),
    ...(monitoring && pooler?.exporter ? [unsupervised('pooler.exporter', pooler.exporter, 'pgbouncer_exporter')] : []),
  );

function unsupervised(path: string, image: ImageRef, program: string) {
  return (
    image.command === undefined &&
    warning(
      `${path}.command is missing: when the exporter crashes, its pod is not ready for up to 5 minutes, and out of the Services for reads; ` +
        `give the program's path, such as /bin/${program}, where the image has /bin/sh to start it again`,
    )
  );
}
