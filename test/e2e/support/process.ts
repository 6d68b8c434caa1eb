import { spawn } from 'node:child_process';

export interface RunOptions {
  /** Given to the program's standard input. @default - nothing */
  readonly input?: string;
  /** The program is killed when it takes longer. @default 60 */
  readonly timeoutSeconds?: number;
  /** What it says on standard error is part of the answer. @default false */
  readonly withErrors?: boolean;
}

/** A program that failed, with what it said. */
export class CommandError extends Error {
  constructor(
    readonly command: string,
    readonly code: number | string,
    readonly output: string,
  ) {
    super(`${command}: exit ${code}\n${output.trim()}`);
  }
}

/**
 * Runs a program to its end.
 * @returns its standard output, and its standard error after that where it is asked for
 * @throws CommandError when it cannot start, fails or takes too long
 */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const command = [program, ...args].join(' ').slice(0, 200);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'pipe', timeout: (options.timeoutSeconds ?? 60) * 1000, killSignal: 'SIGKILL' });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    // A program that ends without reading its input is judged by its exit code.
    child.stdin.on('error', () => undefined).end(options.input ?? '');
    child.on('error', (error) => reject(new CommandError(command, error.message, err)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(options.withErrors ? out + err : out);
      else reject(new CommandError(command, code ?? String(signal), err + out));
    });
  });
}
