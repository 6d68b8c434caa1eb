import { Duration } from 'cdk8s';
import { describeFailover, MINIMUM_RETRY_SECONDS, MINIMUM_TTL_SECONDS } from '../../lib/cluster/failover';

describe('the clock of Patroni', () => {
  const budgets = Array.from({ length: 281 }, (_, i) => MINIMUM_TTL_SECONDS + i);

  it("keeps Patroni's own rule for every budget: loop + 2 · retry fit into the lease", () => {
    for (const seconds of budgets) {
      const { ttlSeconds, loopWaitSeconds, retryTimeoutSeconds } = describeFailover({ budget: Duration.seconds(seconds) });
      expect(loopWaitSeconds + 2 * retryTimeoutSeconds).toBeLessThanOrEqual(ttlSeconds);
      expect(ttlSeconds).toBeLessThanOrEqual(seconds);
      expect(retryTimeoutSeconds).toBeGreaterThanOrEqual(MINIMUM_RETRY_SECONDS);
    }
  });

  it("has a shorter loop for a shorter budget, and never a longer one than Patroni's default", () => {
    const loops = budgets.map((seconds) => describeFailover({ budget: Duration.seconds(seconds) }).loopWaitSeconds);
    expect([...loops].sort((a, b) => a - b)).toEqual(loops);
    expect(Math.max(...loops)).toBe(10);
  });

  it('is safe and fast where nothing is said', () => {
    expect(describeFailover()).toEqual({
      budgetSeconds: 20,
      ttlSeconds: 20,
      loopWaitSeconds: 5,
      retryTimeoutSeconds: 5,
      synchronousMode: 'quorum',
      synchronousNodeCount: 1,
    });
  });
});
