import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, Size } from 'cdk8s';
import { Database, Rate, Storage, type HypertableProps, type PlatformProps } from '../../lib';
import { capacity } from '../../lib/synth/capacity';
import { synth, type Environments } from '../../lib/synth/command';
import { VALID } from '../validation/props';

let printed: { readonly log: string[]; readonly error: string[] };

beforeEach(() => {
  printed = { log: [], error: [] };
  for (const stream of ['log', 'error'] as const) {
    jest.spyOn(console, stream).mockImplementation((...text: unknown[]) => void printed[stream].push(text.join(' ')));
  }
});
afterEach(() => jest.restoreAllMocks());

const TABLE: HypertableProps = {
  time: 'ts',
  ingest: Rate.perSecond(27),
  rowBytes: 197,
  chunkInterval: Duration.hours(1),
  columnstore: { after: Duration.days(7), ratio: 0.027 },
  retain: Duration.days(90),
};

function withTable(props: Partial<HypertableProps> = {}, others: Partial<PlatformProps> = {}): PlatformProps {
  const database = new Database('telemetry').addOwner('app').addMonitoring('watcher');
  database.addHypertable('metric_hist', { ...TABLE, ...props });
  return { ...VALID, databases: [database], ...others };
}

const only = (props: PlatformProps): Environments => ({ first: () => props });
const lines = () => printed.log.join('\n').split('\n');
const lineOf = (start: string) => lines().find((line) => line.startsWith(start));
const tight = { postgres: { ...VALID.postgres, storage: Storage.clusterDefault(Size.gibibytes(50)) } };

describe('the table', () => {
  test('has a line for each hypertable, with its size after some days, and one for all', () => {
    expect(capacity(only(withTable()), [])).toBe(0);
    expect(lineOf('telemetry.metric_hist')?.split(/ {2,}/)).toEqual([
      ...['telemetry.metric_hist', '1 hour', '2185', '2332800'],
      ...['439 MiB', '3068 MiB', '3358 MiB', '4068 MiB', '4080 MiB', '4080 MiB', '4080 MiB'],
    ]);
    expect(lineOf('all')?.split(/ {2,}/)).toEqual([
      'all',
      ...['439 MiB', '3068 MiB', '3358 MiB', '4068 MiB', '4080 MiB', '4080 MiB', '4080 MiB'],
    ]);
    expect(lines().filter((line) => line.startsWith('telemetry'))).toHaveLength(1);
  });

  test('has a line for each database where there are several', () => {
    const props = withTable();
    capacity(only({ ...props, databases: [...props.databases, new Database('other')] }), []);
    expect(lineOf('telemetry  ')).toMatch(/4080 MiB$/);
    expect(lineOf('other  ')).toMatch(/0 GiB$/);
  });

  test('aligns its columns', () => {
    capacity(only(withTable()), []);
    const rows = lines().slice(1, 5);
    expect(new Set([rows[0], rows[2], rows[3]].map((row) => row?.length)).size).toBe(1);
    expect(rows[1]).toMatch(/^-+$/);
  });

  test('says that there is nothing', () => {
    expect(capacity(only(VALID), [])).toBe(0);
    expect(lines().slice(0, 2)).toEqual(['== first', 'no hypertables are declared']);
  });
});

describe('what there is for the data', () => {
  test('is the room of members and read pool, with how much of it is used', () => {
    capacity(only(withTable()), []);
    expect(lineOf('members')).toBe('members: 80 GiB for data (100 GiB less 20 GiB for WAL), 5 % used at most');
    expect(lineOf('read pool')).toBe('read pool: 80 GiB for data (100 GiB less 20 GiB for WAL), 5 % used at most');
  });

  test('is full on a day, which the checks refuse and the table shows', () => {
    const environments = only(withTable({ columnstore: undefined, retain: undefined }, { ...tight, readPool: undefined }));
    expect(capacity(environments, [])).toBe(0);
    expect(lineOf('members')).toBe('members: 40 GiB for data (50 GiB less 10 GiB for WAL), full on day 94');
    expect(lineOf('read pool')).toBeUndefined();
    expect(synth(environments, ['--outdir', '/nowhere'])).toBe(1);
    expect(printed.error.join()).toContain('[storage-forecast]');
  });

  test('is workers, locks and memory', () => {
    capacity(only(withTable()), []);
    expect(lineOf('jobs')).toBe(
      'jobs: 3 may be due at once, beside a launcher and a scheduler for each database (1); timescaledb.max_background_workers 16, max_worker_processes 23',
    );
    expect(lineOf('locks')).toBe('locks: 33614 wanted; max_locks_per_transaction 256, for 166 processes 42496');
    expect(lineOf('chunks that')).toBe('chunks that rows arrive in: 19 MiB, of a quarter of the memory, 2 GiB');
  });
});

describe('docs/capacity.md', () => {
  test('shows what the command prints', () => {
    const production = withTable(
      { indexes: [{ columns: ['metric_def_id', 'ts'] }, { columns: ['ts'] }] },
      {
        postgres: { ...VALID.postgres, maxConnections: 200 },
        readPool: { ...VALID.readPool!, storage: Storage.clusterDefault(Size.gibibytes(50)) },
      },
    );
    capacity({ production: () => production }, []);
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'capacity.md'), 'utf8');
    expect(/```\n(== production[\s\S]*?)\n```/.exec(page)?.[1]).toBe(printed.log.join('\n'));
  });
});

describe('with --daily', () => {
  test('prints bytes by day, as a program reads them', () => {
    expect(capacity(only(withTable()), ['--daily'])).toBe(0);
    expect(lines()).toHaveLength(1 + 731);
    expect(lines().slice(0, 3)).toEqual([
      'environment,day,telemetry.metric_hist,all',
      'first,0,0,0',
      `first,1,${27 * 197 * 86_400},${27 * 197 * 86_400}`,
    ]);
    expect(lines().at(-1)).toBe('first,730,4277848302,4277848302');
  });
});

describe('the command', () => {
  const two: Environments = { first: () => VALID, second: () => VALID };

  test('prints the environments that are named, or all', () => {
    capacity(two, ['--env', 'second']);
    expect(lines().filter((line) => line.startsWith('=='))).toEqual(['== second']);
    capacity(two, []);
    expect(lines().filter((line) => line.startsWith('=='))).toEqual(['== second', '== first', '== second']);
  });

  test.each([
    [['--env', 'third'], "error: unknown environment 'third': known ones are first, second"],
    [['--weekly'], "error: Unknown option '--weekly'"],
  ])('ends with exit code 2 for %j', (args, message) => {
    expect(capacity(two, args)).toBe(2);
    expect(printed.error.join()).toContain(message);
    expect(printed.error.join()).toMatch(/\nusage: npm run capacity -- \[--env NAME\]\.\.\. \[--daily\]$/);
  });

  test('ends with exit code 1 and all that is wrong where the description is, and prints no figures', () => {
    const wrong: Environments = {
      first: () => ({ ...VALID, namespace: '' }),
      second: () => ({ ...VALID, postgres: { ...VALID.postgres, storage: Storage.clusterDefault(Size.gibibytes(-1)) } }),
      third: () => VALID,
    };
    expect(capacity(wrong, [])).toBe(1);
    expect(printed.error.join()).toMatch(
      /^error: platform 'postgres' \(test\) is not valid.*\nerror: environment 'second': Storage amounts/s,
    );
    expect(printed.log).toEqual([]);
  });
});
