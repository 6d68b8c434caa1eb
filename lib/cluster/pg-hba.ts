import type { PlatformModel } from '../model/platform';

/** Name of the map that lets the exporter's Unix user be its database role. */
export const EXPORTER_MAP = 'exporter';

/**
 * Who may log in, and how. Over the network only with TLS and SCRAM; over the Unix socket, which only containers of
 * the same pod share, by being the `postgres` Unix user.
 */
export function hostBasedAuthentication(model: PlatformModel): string[] {
  const exporter = model.monitoring ? [`local all ${model.monitoring.exporterRole} peer map=${EXPORTER_MAP}`] : [];
  return [
    ...exporter,
    `local all ${model.systemRoles.superuser} peer`,
    'local all all reject',
    `hostssl replication ${model.systemRoles.replication} all scram-sha-256`,
    'hostssl all all all scram-sha-256',
    'hostnossl all all all reject',
  ];
}

/** `pg_ident.conf`: exporters run as uid 1000 like every container of the pod, hence as `postgres`. */
export function identityMaps(model: PlatformModel): string[] {
  return model.monitoring ? [`${EXPORTER_MAP} postgres ${model.monitoring.exporterRole}`] : [];
}
