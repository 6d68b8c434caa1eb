import { pooledAtPrimary, serverConnections } from '../pooler/pool-budget';
import { error, found, type Check } from './check';

/** All pools filled at once fit into `max_connections`, beside those who come without the pooler. */
export const poolConnections: Check = ({ members, pooler }) => {
  const { maxConnections, directConnections, reservedConnections } = members;
  const writes = pooler ? serverConnections(pooler.aliases, pooler.replicas, 'read-write') : 0;
  const reads = pooler ? serverConnections(pooler.aliases, pooler.replicas, 'read-only') : 0;
  const pooled = pooler ? pooledAtPrimary(pooler, members.readOnlyFallback) : 0;
  const primary = pooled + directConnections + reservedConnections;
  // In the worst case one replica is left to answer all reads.
  const replica = reads + reservedConnections;
  return found(
    primary > maxConnections &&
      error(
        `postgres.maxConnections is ${maxConnections}, and the primary may get ${primary} (pooler ${pooled}, direct ${directConnections}, reserved ${reservedConnections}): ` +
          `clients would be refused; give at least ${primary}, or fewer pooler.serverConnections or directConnections`,
      ),
    replica > maxConnections &&
      error(
        `postgres.maxConnections is ${maxConnections}, and one replica may get ${replica} (pooler ${reads}, reserved ${reservedConnections}): ` +
          `clients would be refused; give at least ${replica}, or a smaller pooler.readShare`,
      ),
    pooler !== undefined &&
      writes + reads > pooler.serverConnections.max &&
      error(
        `pooler.serverConnections.max is ${pooler.serverConnections.max}, and ${pooler.replicas} pods with ${pooler.aliases.length} aliases need at least ${writes + reads}: ` +
          'each alias keeps one connection in each pod; give more, or fewer pods',
      ),
  );
};
