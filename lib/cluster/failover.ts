import type { Duration } from 'cdk8s';
import type { FailoverModel } from '../model/cluster';

export interface FailoverProps {
  /**
   * How long writes may stand still when the primary's node is lost, without the time that pooler and clients need to reconnect.
   * @default Duration.seconds(20), the shortest that Patroni allows
   */
  readonly budget?: Duration;
  /**
   * `quorum`: a commit waits for any one standby, and only a standby that has it may take over.
   * `off`: the last commits before a failover may be lost.
   * @default 'quorum'
   */
  readonly synchronousMode?: 'quorum' | 'on' | 'off';
  /** Standbys that must confirm a commit. @default 1 */
  readonly synchronousNodeCount?: number;
}

/** Patroni refuses a shorter lease (dynamic_configuration.rst: ttl, minimum 20). */
export const MINIMUM_TTL_SECONDS = 20;
/** dynamic_configuration.rst: retry_timeout, minimum 3. */
export const MINIMUM_RETRY_SECONDS = 3;

/**
 * Patroni's clock from the failover budget. The lease is the budget: a lost primary is replaced when its lease ends.
 * At most a quarter of it each for the loop and for one retry keeps Patroni's own rule (loop_wait + 2 · retry_timeout ≤ ttl)
 * with one more quarter to spare for a slow API server.
 */
export function describeFailover(props: FailoverProps = {}): FailoverModel {
  const budgetSeconds = props.budget?.toSeconds() ?? MINIMUM_TTL_SECONDS;
  return {
    budgetSeconds,
    ttlSeconds: budgetSeconds,
    loopWaitSeconds: loopWait(budgetSeconds),
    retryTimeoutSeconds: Math.max(MINIMUM_RETRY_SECONDS, Math.min(10, Math.floor(budgetSeconds / 4))),
    synchronousMode: props.synchronousMode ?? 'quorum',
    synchronousNodeCount: props.synchronousNodeCount ?? 1,
  };
}

/**
 * The longest loop whose first look after the end of the lease is not much late. A standby looks at the lease once in
 * each loop. Were the lease a multiple of the loop, one of the looks would come as it ends, and when that is a
 * millisecond early, the next one is a whole loop too late.
 */
function loopWait(ttlSeconds: number): number {
  const longest = Math.min(10, Math.floor(ttlSeconds / 4));
  const loops = Array.from({ length: longest }, (_, i) => longest - i);
  return loops.find((loop) => loop === 1 || loop - (ttlSeconds % loop) <= ttlSeconds / 10) ?? 1;
}
