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

  it('has a standby look at the lease soon after its end, for every budget', () => {
    for (const seconds of budgets) {
      const { ttlSeconds, loopWaitSeconds } = describeFailover({ budget: Duration.seconds(seconds) });
      const firstLook = (Math.floor(ttlSeconds / loopWaitSeconds) + 1) * loopWaitSeconds;
      expect(firstLook - ttlSeconds).toBeLessThanOrEqual(ttlSeconds / 10);
    }
  });

  it("never has a longer loop than Patroni's default, nor one of less than a second", () => {
    const loops = budgets.map((seconds) => describeFailover({ budget: Duration.seconds(seconds) }).loopWaitSeconds);
    expect(Math.max(...loops)).toBe(10);
    expect(Math.min(...loops)).toBeGreaterThanOrEqual(1);
  });

  it('is safe and fast where nothing is said', () => {
    expect(describeFailover()).toEqual({
      budgetSeconds: 20,
      ttlSeconds: 20,
      loopWaitSeconds: 3,
      retryTimeoutSeconds: 5,
      synchronousMode: 'quorum',
      synchronousNodeCount: 1,
    });
  });
});
