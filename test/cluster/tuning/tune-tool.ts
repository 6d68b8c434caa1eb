import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { TuningInput } from '../../../lib/model/cluster';
import { bytesOfSize } from '../../../lib/cluster/tuning/units';
import { PRODUCTION } from './inputs';

const VERSION = '0.19.0';

/** What timescaledb-tune says whatever the input, for PostgreSQL 15 on Linux. */
const CONSTANTS: Readonly<Record<string, string>> = {
  'timescaledb.max_background_workers': '16',
  default_statistics_target: '100',
  random_page_cost: '1.1',
  checkpoint_completion_target: '0.9',
  autovacuum_max_workers: '10',
  autovacuum_naptime: '10s',
  default_toast_compression: 'lz4',
  jit: 'off',
  effective_io_concurrency: '256',
};

/** One input and what timescaledb-tune 0.19 recommends for it. */
export interface Recommendation {
  readonly title: string;
  readonly input: TuningInput;
  readonly values: Readonly<Record<string, string>>;
}

/** timescaledb-tune.csv, worked out from the tool's formulas with exact fractions. With one core the tool is silent about workers. */
export function expectedRecommendations(): readonly Recommendation[] {
  const [header = '', ...lines] = readFileSync(join(__dirname, 'timescaledb-tune.csv'), 'utf8').trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const row = Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell]));
    const { memory = '', cores = '', connections = '', wal_disk = '', ...recommended } = row;
    const spoken = Object.entries(recommended).filter(([, value]) => value !== '');
    const silent = cores === '1' ? ['timescaledb.max_background_workers'] : [];
    const constants = Object.entries(CONSTANTS).filter(([name]) => !silent.includes(name));
    return {
      title: `${memory}, ${cores} cores, ${connections} connections, ${wal_disk} for WAL`,
      input: inputOf(memory, Number(cores), Number(connections), wal_disk),
      values: Object.fromEntries([...constants, ...spoken, ['max_connections', connections]]),
    };
  });
}

function inputOf(memory: string, cores: number, maxConnections: number, wal: string): TuningInput {
  return { ...PRODUCTION, cpuMillis: cores * 1000, memoryBytes: bytesOfSize(memory), maxConnections, walBudgetBytes: bytesOfSize(wal) };
}

/** Path of timescaledb-tune at the version the table is for, in PATH or `.cache/bin`. */
export function findTuneTool(): string | undefined {
  const cache = join(__dirname, '..', '..', '..', '.cache', 'bin');
  const places = [cache, ...(process.env['PATH'] ?? '').split(delimiter)];
  return places.map((place) => join(place, 'timescaledb-tune')).find((path) => existsSync(path) && versionOf(path) === VERSION);
}

function versionOf(path: string): string | undefined {
  return /^timescaledb-tune (\S+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' }))?.[1];
}

/** Asks the tool itself, for an empty postgresql.conf. */
export function askTuneTool(path: string, input: TuningInput, backgroundWorkers: number): Readonly<Record<string, string>> {
  const directory = mkdtempSync(join(tmpdir(), 'tune-'));
  try {
    const conf = join(directory, 'postgresql.conf');
    writeFileSync(conf, '');
    const figures = [
      `--memory=${input.memoryBytes / 1024}kB`,
      `--cpus=${input.cpuMillis / 1000}`,
      `--max-conns=${input.maxConnections}`,
      `--max-bg-workers=${backgroundWorkers}`,
      `--wal-disk-size=${input.walBudgetBytes / 1024}kB`,
    ];
    const options = ['--pg-version=15', `--conf-path=${conf}`, '--quiet', '--dry-run', '--yes', '--color=false'];
    return parse(execFileSync(path, [...figures, ...options], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Not advice: that the extension is loaded, and when which version of the tool ran. */
const NOT_ADVICE = new Set(['shared_preload_libraries', 'timescaledb.last_tuned', 'timescaledb.last_tuned_version']);

/** Its `name = value` lines. It leaves out the unit of a nap, which PostgreSQL counts in seconds. */
function parse(output: string): Readonly<Record<string, string>> {
  const lines = [...output.matchAll(/^([\w.]+) = (.*?)\s*$/gm)].map(([, name = '', value = '']) => [name, value] as const);
  const advice = lines.filter(([name]) => !NOT_ADVICE.has(name));
  return Object.fromEntries(advice.map(([name, value]) => [name, name === 'autovacuum_naptime' ? `${value}s` : value]));
}
