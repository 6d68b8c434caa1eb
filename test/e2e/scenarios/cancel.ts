import { atLeast } from '../../../lib/common/version';
import { SINCE } from '../../../lib/pooler/pgbouncer-ini';
import { summarize } from '../report/measure';
import { Writer } from '../support/writer';
import type { Scenario } from './scenario';

/** A cancel request is a connection of its own and reaches any pooler; only the one that has the session can act on it. */
export const cancel: Scenario = {
  letter: 'h',
  title: '20 cancel requests through the pooler Service',
  measures: [{ key: 'slowest', title: 'slowest cancel', unit: 's', most: 2 }],
  unfit: ({ platform }) =>
    atLeast(platform.model.image.pgbouncer, SINCE.peers) ? undefined : `PgBouncer ${platform.model.image.pgbouncer} knows no peers`,
  async run({ platform }) {
    const writer = await Writer.start(platform);
    try {
      const seconds = JSON.parse(await writer.python('cancel.py')) as number[];
      const { median, max } = summarize(seconds)!;
      return {
        values: { slowest: max },
        notes: [`${seconds.length} requests over ${platform.model.pooler!.replicas} poolers, median ${median.toFixed(2)} s`],
      };
    } finally {
      await writer.remove();
    }
  },
};
