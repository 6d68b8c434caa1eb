import { NOBODY } from '../common/pod';
import type { PlatformModel } from '../model/platform';

/** Name of the map that lets the exporter's Unix user be its database role, and nobody else. */
export const EXPORTER_MAP = 'exporter';

/**
 * Who may log in, and how. Over the network only with TLS and SCRAM. Over the Unix socket, which only containers of the same pod share, the
 * Unix user decides: `postgres` is the superuser, the exporter's user is the exporter's role, and nothing else is let in.
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

/** `pg_ident.conf`: the exporter runs under a uid of its own. Under the server's it could as well log in as the superuser. */
export function identityMaps(model: PlatformModel): string[] {
  return model.monitoring ? [`${EXPORTER_MAP} ${NOBODY.name} ${model.monitoring.exporterRole}`] : [];
}
