import { MINIMUM_RETRY_SECONDS, MINIMUM_TTL_SECONDS } from '../cluster/failover';
import { error, found, type Check } from './check';

/** Patroni's clock: a lease that holds while one call after the other is slow, and ends within the budget. */
export const failoverTiming: Check = ({ failover }) => {
  const { budgetSeconds, ttlSeconds: ttl, loopWaitSeconds: loop, retryTimeoutSeconds: retry } = failover;
  const needed = loop + 2 * retry;
  return found(
    ttl < MINIMUM_TTL_SECONDS &&
      error(`failover: ttl is ${ttl} s, must be at least ${MINIMUM_TTL_SECONDS} s: Patroni refuses less; give a longer budget`),
    retry < MINIMUM_RETRY_SECONDS &&
      error(
        `failover: retry_timeout is ${retry} s, must be at least ${MINIMUM_RETRY_SECONDS} s: Patroni refuses less; give a longer budget`,
      ),
    needed > ttl &&
      error(
        `failover: loop_wait ${loop} s + 2 × retry_timeout ${retry} s is ${needed} s, must be at most ttl (${ttl} s): ` +
          'a healthy primary whose calls are slow would lose its lease; give a longer budget',
      ),
    ttl > budgetSeconds &&
      error(
        `failover: ttl is ${ttl} s, must be at most the budget (${budgetSeconds} s): a lost primary is replaced when its lease ends; give a longer budget`,
      ),
  );
};
