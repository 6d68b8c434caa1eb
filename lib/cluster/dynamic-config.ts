import type { Parameter } from '../model/cluster';
import type { PlatformModel } from '../model/platform';
import { MIB } from '../common/quantity';
import { PATHS } from './paths';

type Scalar = string | number | boolean;

/** Patroni's dynamic configuration: what all members agree on. Plain JSON, as `GET /config` returns it. */
export interface DynamicConfig {
  readonly ttl: number;
  readonly loop_wait: number;
  readonly retry_timeout: number;
  readonly primary_start_timeout: number;
  readonly maximum_lag_on_failover: number;
  readonly member_slots_ttl: string;
  readonly failsafe_mode: boolean;
  readonly synchronous_mode: string | boolean;
  readonly synchronous_node_count: number;
  readonly postgresql: {
    readonly use_pg_rewind: boolean;
    readonly use_slots: boolean;
    readonly parameters: Readonly<Record<string, Scalar>>;
  };
}

/** Parameters that follow from where files lie in the pod. */
function fileParameters(model: PlatformModel): Record<string, Scalar> {
  return {
    ssl_cert_file: `${PATHS.tls}/tls.crt`,
    ssl_key_file: `${PATHS.tls}/tls.key`,
    ssl_ca_file: `${PATHS.tls}/ca.crt`,
    unix_socket_directories: PATHS.socket,
    // Without backups nothing may pile up for an archive that nobody reads.
    ...(model.backups ? { archive_command: '/scripts/pgbackrest.sh archive-push %p' } : {}),
  };
}

export function dynamicConfig(model: PlatformModel): DynamicConfig {
  const { failover } = model;
  return {
    ttl: failover.ttlSeconds,
    loop_wait: failover.loopWaitSeconds,
    retry_timeout: failover.retryTimeoutSeconds,
    // A crashed primary may recover in place for half a lease; then a standby, which lost nothing, is faster.
    primary_start_timeout: Math.ceil(failover.ttlSeconds / 2),
    // Only counts in asynchronous mode; Patroni's own default.
    maximum_lag_on_failover: MIB,
    member_slots_ttl: '30min',
    failsafe_mode: true,
    synchronous_mode: failover.synchronousMode === 'off' ? false : failover.synchronousMode === 'on' ? true : 'quorum',
    synchronous_node_count: failover.synchronousNodeCount,
    postgresql: {
      use_pg_rewind: true,
      use_slots: true,
      parameters: { ...parameterValues(model.members.parameters), ...fileParameters(model) },
    },
  };
}

/** Parameters as name → value. */
export function parameterValues(parameters: readonly Parameter[]): Record<string, Scalar> {
  return Object.fromEntries(parameters.map((p) => [p.name, p.value]));
}
