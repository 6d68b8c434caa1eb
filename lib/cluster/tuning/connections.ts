import type { Parameter, TuningInput } from '../../model/cluster';
import { autovacuum } from './autovacuum';
import { lockingProcesses } from './lock-table';
import { parallelism } from './parallelism';
import { parameter } from './parameter';
import { replication } from './replication';
import { ourChoice, postgresDocs, tuneTool } from './sources';
import { GB } from './units';

/** Who may connect, when a dead peer is noticed, and what waits for whom. */
export function connections(input: TuningInput): Parameter[] {
  const maxConnections = parameter('max_connections', input.maxConnections, 'maxConnections, as described', tuneTool('misc'));
  return [
    maxConnections,
    parameter(
      'superuser_reserved_connections',
      5,
      '5: 2 for Patroni, 2 for pgBackRest, 1 for an administrator who is called because the rest are taken',
      ourChoice('Connections'),
    ),
    parameter(
      'max_locks_per_transaction',
      Math.max(locksFromMemory(input), locksForChunks(input, maxConnections)),
      'what chunks need, shared by all processes, as the next power of two; at least 128, 256 from 8 GB of memory, 512 from 16 GB, 1024 from 32 GB',
      `${tuneTool('misc')}; for chunks ${ourChoice('Connections')}`,
    ),
    parameter(
      'max_prepared_transactions',
      0,
      '0: a forgotten two-phase commit blocks vacuum for ever',
      postgresDocs('runtime-config-resource'),
    ),
    parameter('deadlock_timeout', '1s', '1 s: also when log_lock_waits reports', postgresDocs('runtime-config-locks')),
    ...timeouts(),
    ...deadPeers(),
  ];
}

function locksFromMemory(input: TuningInput): number {
  if (input.memoryBytes >= 32 * GB) return 1024;
  if (input.memoryBytes >= 16 * GB) return 512;
  return input.memoryBytes >= 8 * GB ? 256 : 128;
}

/** Up to what `max_locks_per_transaction` takes. */
const POWERS_OF_TWO = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576,
];

function locksForChunks(input: TuningInput, maxConnections: Parameter): number {
  if (input.chunkLocks === 0) return 0;
  const processes = lockingProcesses([maxConnections, ...autovacuum(), ...parallelism(input), ...replication(input)]);
  const each = input.chunkLocks / processes;
  return POWERS_OF_TWO.find((power) => power >= each) ?? each;
}

/** A server-wide limit would also end backups, migrations and columnstore jobs; a login that needs one gets it by `ALTER ROLE`. */
function timeouts(): Parameter[] {
  const perRole = '0: a limit for everyone would also end backups and policy jobs; set it on the login';
  return [
    parameter('statement_timeout', 0, perRole, ourChoice('Connections')),
    parameter('lock_timeout', 0, perRole, ourChoice('Connections')),
    parameter('idle_session_timeout', 0, '0: the pooler’s idle connections are wanted', ourChoice('Connections')),
    parameter(
      'idle_in_transaction_session_timeout',
      '5min',
      '5 min: an abandoned transaction blocks vacuum and holds a pooled connection',
      ourChoice('Connections'),
    ),
  ];
}

function deadPeers(): Parameter[] {
  return [
    parameter(
      'tcp_keepalives_idle',
      '1min',
      '1 min: below the 4 min after which Azure’s load balancer forgets a quiet flow',
      ourChoice('Connections'),
    ),
    parameter('tcp_keepalives_interval', '10s', '10 s', ourChoice('Connections')),
    parameter('tcp_keepalives_count', 3, '3: a silent peer is gone 90 s after its last word', ourChoice('Connections')),
    parameter('tcp_user_timeout', '30s', '30 s: a peer that acknowledges nothing is gone sooner', ourChoice('Connections')),
    parameter(
      'client_connection_check_interval',
      '10s',
      '10 s: a query whose client went away ends',
      postgresDocs('runtime-config-connection'),
    ),
  ];
}
