import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One script, and how often it is taken among the others. */
export interface Script {
  readonly name: string;
  readonly text: string;
  readonly weight: number;
}

export interface PgbenchRun {
  readonly program: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly scripts: readonly Script[];
  readonly clients: number;
  /** Transactions a second of all clients together, at times that do not wait for answers. */
  readonly rate: number;
  readonly seconds: number;
  readonly protocol: 'simple' | 'extended' | 'prepared';
}

/** One transaction. */
export interface Transaction {
  readonly script: string;
  /** From when it was sent to its last row. */
  readonly latencyMs: number;
  /** For a free client, after the time that it was meant for. */
  readonly lagMs: number;
}

export interface PgbenchResult {
  readonly transactions: readonly Transaction[];
  /** What pgbench said went wrong, line by line. */
  readonly errors: readonly string[];
}

/** The same numbers in every run. */
const SEED = 20_150_615;
const THREADS = 2;

/** Runs scripts by many clients and reads what pgbench logged of each transaction. */
export async function pgbench(run: PgbenchRun): Promise<PgbenchResult> {
  const directory = mkdtempSync(join(tmpdir(), 'pgbench-'));
  try {
    const files = run.scripts.map(({ text, weight }, i) => {
      const path = join(directory, `script-${i}.sql`);
      writeFileSync(path, `${text.trim()}\n`);
      return `--file=${path}@${weight}`;
    });
    const connection = ['--host=127.0.0.1', `--port=${run.port}`, `--username=${run.user}`, run.database];
    const output = await outputOf(run.program, [
      '--no-vacuum',
      `--protocol=${run.protocol}`,
      `--client=${run.clients}`,
      `--jobs=${Math.min(THREADS, run.clients)}`,
      `--rate=${run.rate}`,
      `--time=${run.seconds}`,
      `--random-seed=${SEED}`,
      '--log',
      `--log-prefix=${join(directory, 'log')}`,
      ...files,
      ...connection,
    ]);
    const logs = readdirSync(directory).filter((name) => name.startsWith('log'));
    const lines = logs.flatMap((name) => readFileSync(join(directory, name), 'utf8').trimEnd().split('\n'));
    return {
      // A transaction that failed has a word in place of its time, and is counted in the summary.
      transactions: lines.filter((line) => /^[\d ]+$/.test(line)).map((line) => transactionOf(line, run.scripts)),
      errors: output.split('\n').filter((line) => /error|aborted|fatal|failed transactions: [1-9]/i.test(line)),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * `client transaction time script epoch microseconds lag`: with a rate, `time` counts from when the transaction was meant to start
 * and has the lag in it.
 */
function transactionOf(line: string, scripts: readonly Script[]): Transaction {
  const [, , time, script, , , lag] = line.split(' ').map(Number);
  return { script: scripts[script!]!.name, latencyMs: (time! - lag!) / 1000, lagMs: lag! / 1000 };
}

/** Both streams; whatever the exit code is, since clients that were cut off are errors of the run and not of ours. */
function outputOf(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (): void => void child.kill('SIGKILL');
    process.once('exit', kill);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', kill);
      resolve(code === 0 ? output : `${output}\nerror: pgbench ended with ${code}`);
    });
  });
}
