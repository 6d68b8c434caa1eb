import { MINIMUM_TTL_SECONDS } from '../../cluster/failover';
import { LEAST_MEMORY } from '../../cluster/tuning/input';
import { LEAST_LAG, MAX_CONNECTIONS, MEMBER_COUNT, MOST_WAL_SHARE, STALENESS } from '../../cluster/validate-cluster';
import { PARAMETER_NAME } from '../../cluster/validate-parameters';
import { boolean, choice, duration, integer, mapOf, number, object, optional, required, scalar, size, type Field } from './kind';
import { resources, scheduling } from './pod';
import { storage } from './storage';
import { text } from './text';

const parameters = mapOf(text({ pattern: PARAMETER_NAME, allowed: 'the name of a parameter, as in postgresql.conf' }), scalar);

export const postgres: Field = required(
  'The pods that may lead.',
  object({
    members: optional('How many. Three survive the loss of one while another is being replaced.', integer(MEMBER_COUNT)),
    resources: required('Of the PostgreSQL container of each member; memory settings follow from them.', resources(LEAST_MEMORY)),
    storage: required('Of each member: data and WAL.', storage),
    walShare: optional('Part of the volume that WAL may take, between 0 and 0.5.', number({ above: 0, most: MOST_WAL_SHARE })),
    maxConnections: optional(
      'max_connections. null: what the pooler opens, direct clients and 20 for administration; at least 100.',
      integer(MAX_CONNECTIONS),
    ),
    directConnections: optional('Connections for clients that do not use the pooler.', integer({ least: 0 })),
    timescaleJobs: optional(
      'Background jobs (columnstore, retention, refresh) that may run at once. null: all of the databases, at least 8.',
      integer({ least: 0 }),
    ),
    maxLag: optional('A standby further behind is not ready, and not in the read-only Service.', size({ least: LEAST_LAG })),
    maxStaleness: optional(
      'How old the data may get that standbys and read replicas show while no member leads; beyond that they leave the read Services.',
      duration(STALENESS),
    ),
    readOnlyFallback: optional(
      'Who serves the read-only address while no standby and no read replica can: none (clients are refused) or primary.',
      choice('none', 'primary'),
    ),
    scheduling,
    parameters: optional('PostgreSQL parameters that replace or add to the derived ones: work_mem: 64MB.', parameters),
  }),
);

export const readPool: Field = required(
  'Pods that only read, never lead and never confirm a commit.',
  object({
    enabled: required('Whether there are any.', boolean),
    replicas: optional('How many.', integer({ least: 1 })),
    resources: required('Of the PostgreSQL container of each replica; memory settings follow from them.', resources(LEAST_MEMORY)),
    storage: required('Of each replica. It holds all that the members hold.', storage),
    maxLag: optional('A replica behind by more bytes is out of the read Services.', size({ least: LEAST_LAG })),
    maxLagTime: optional('The same by the age of the last replayed commit, while WAL waits to be replayed.', duration({ least: 1 })),
    scheduling,
    parameters: optional(
      'PostgreSQL parameters that replace or add to the derived ones; only those that may differ between servers.',
      parameters,
    ),
  }),
);

export const failover: Field = required(
  'How fast, and how safely, a lost primary is replaced.',
  object({
    budget: optional(
      "How long writes may stand still when the primary's node is lost; at least 20s.",
      duration({ least: MINIMUM_TTL_SECONDS }),
    ),
    synchronousMode: optional(
      '`quorum`: a commit waits for any one standby. `on`: for chosen ones. `off`: for none, and a failover may lose the last commits.',
      choice('quorum', 'on', 'off'),
    ),
    synchronousNodeCount: optional('Standbys that must confirm a commit. null: 1.', integer({ least: 1 })),
  }),
);
