import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Login {
  readonly postgres: string;
  readonly port: number;
  readonly database: string;
}

/** Clients of a pooler, each a psql with TLS that is started again when it ends. */
export class Clients {
  /** What those that ended with an error said. */
  readonly errors: string[] = [];
  /** How many ended without one. */
  done = 0;
  private running = true;
  private readonly all: Promise<void>[];

  /** @param script SQL of one client, by its number. @param pauseMs before a client comes again */
  constructor(login: Login, count: number, script: (client: number) => string, pauseMs: number) {
    this.all = Array.from({ length: count }, (_, client) => this.repeat(login, script(client), pauseMs, (pauseMs * client) / count));
  }

  /** Lets nobody come again, and waits for those that are there. */
  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.all);
  }

  private async repeat(login: Login, script: string, pauseMs: number, firstMs: number): Promise<void> {
    await sleep(firstMs);
    while (this.running) {
      const { code, said } = await once(login, script, () => this.running);
      if (code === 0) this.done++;
      else if (this.running) this.errors.push(said);
      await sleep(pauseMs);
    }
  }
}

/** @returns psql's exit code and words, or 0 for one that had no reason to go on */
function once({ postgres, port, database }: Login, script: string, wanted: () => boolean): Promise<{ code: number | null; said: string }> {
  const env = { PATH: process.env['PATH'], PGPASSWORD: 'app', PGSSLMODE: 'require', PGCONNECT_TIMEOUT: '10', PGOPTIONS: '' };
  const where = ['-h', '127.0.0.1', '-p', String(port), '-U', 'app', '-d', database];
  const psql = spawn(join(dirname(postgres), 'psql'), ['-XqAt', '-v', 'ON_ERROR_STOP=1', ...where, '-f', '-'], {
    env,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const watch = setInterval(() => {
    if (!wanted()) psql.kill();
  }, 50);
  psql.stdin.on('error', () => undefined).end(script);
  let said = '';
  psql.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => {
    psql.once('close', (code) => {
      clearInterval(watch);
      resolve({ code: wanted() ? code : 0, said: said.trim().replace(/\s+/g, ' ') });
    });
  });
}
