import { BUILT_CHART, HELMS, installed, refusal, RELEASE, synthValues, unequal } from '../../support/chart';
import { render } from '../../support/helm';
import { describeWithTool } from '../../support/tools';

type Values = Readonly<Record<string, unknown>>;

const pooler = (readShare: number): Values => ({ pooler: { readShare, replicas: 1, serverConnections: { min: 50, max: 100 } } });
const sized = (size: string): Values => ({
  postgres: { storage: { size } },
  readPool: { enabled: true, replicas: 2, storage: { size } },
});

/** Values whose sums have parts that no double holds: JavaScript's come out below, Go's templates count in decimals. */
const FRACTIONS: readonly [string, Values][] = [
  ...[0.29, 0.57, 0.58].map((share): [string, Values] => [`a read share of ${share}`, pooler(share)]),
  ...['100Gi', '200Gi'].map((size): [string, Values] => [`0.29 of ${size} for WAL`, { postgres: { storage: { size }, walShare: 0.29 } }]),
  ...['83Gi', '147Gi', '166Gi', '294Gi'].map((size): [string, Values] => [`a read pool of the members' ${size}`, sized(size)]),
];

/** `work_mem` below 1 MB, PostgreSQL's smallest unit. */
const SMALL: readonly [string, Values][] = [
  ['500 connections in 1 GiB', { postgres: { maxConnections: 500, resources: { memory: '1Gi' } } }],
  ['300 connections in 2 GiB with 8 cores', { postgres: { maxConnections: 300, resources: { memory: '2Gi', cpu: 8 } } }],
];

describe.each(HELMS)('%s', (name) => {
  describeWithTool(name, 'sums of the chart', (helm) => {
    it.each([...FRACTIONS, ...SMALL])('%s gives what synth gives', async (_, values) => {
      expect(unequal(await installed(helm, { values }), synthValues(values).objects)).toBe('');
    });

    it('rounds a size in a message as the library does', async () => {
      const values = { postgres: { resources: { memory: '10496Mi' }, parameters: { shared_buffers: '11GB' } } };
      const { stderr } = await render(helm, BUILT_CHART, { ...RELEASE, values });
      expect(() => synthValues(values)).toThrow(refusal(stderr));
    });
  });
});
