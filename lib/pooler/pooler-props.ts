import type { Duration } from 'cdk8s';
import type { ResourcesProps } from '../common/resources';
import type { SchedulingProps } from '../common/scheduling';
import type { ContainerImage } from '../common/container-image';

export interface PoolerProps {
  /** Pods. @default 2 */
  readonly replicas?: number;
  /** @default - 500m CPU, 128Mi memory: PgBouncer is one thread */
  readonly resources?: ResourcesProps;
  /**
   * Server connections over all pods and aliases: kept open, and at most.
   * @default - { min: 50, max: 100 }
   */
  readonly serverConnections?: { readonly min: number; readonly max: number };
  /** Client connections over all pods. @default 1000 */
  readonly clients?: number;
  /** `transaction` shares a server connection between clients; `session` keeps one for each. @default 'transaction' */
  readonly mode?: 'transaction' | 'session';
  /** Protocol-level prepared statements that one server connection may hold; 0 switches them off. @default 200, PgBouncer's own */
  readonly maxPreparedStatements?: number;
  /** Part of the server connections that goes to reads, between 0 and 1. Without read replicas or standbys nothing is set aside. @default 0.3 */
  readonly readShare?: number;
  /** How long a stopping pod still accepts connections while the network learns of it. @default Duration.seconds(5) */
  readonly drain?: Duration;
  /** Runs where there is monitoring. @default - quay.io/prometheuscommunity/pgbouncer-exporter:v0.12.1 */
  readonly exporter?: ContainerImage | 'none';
  /** @default - evenly over the nodes that may run them, over zones where possible */
  readonly scheduling?: SchedulingProps;
}
