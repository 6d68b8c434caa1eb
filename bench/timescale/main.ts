import { memoryQuantity } from '../../lib/common/quantity';
import { machine } from '../report';
import { count, missedIn, tables, type Figures } from './figures';
import { say } from './clock';
import { History } from './history';
import { LIMITS } from './limits';
import { MEMBER } from './parameters';
import { optionsOf, USAGE, type Options, type PartName } from './options';
import { aggregate } from './parts/aggregate';
import { convert } from './parts/convert';
import { load } from './parts/load';
import type { Part } from './parts/part';
import { storage } from './parts/storage';
import { programsFor, type Programs } from './programs';
import { makeScratch } from './scratch';
import { startServer } from './server';
import { historyOf } from './span';

const PARTS: Readonly<Record<PartName, Part>> = { storage, aggregate, load, convert };

/** Of the process: a limit was missed; nothing could be measured. */
const MISSED = 1;
const NOT_MEASURED = 2;

async function measure(options: Options, programs: Programs): Promise<number> {
  const server = await startServer(programs);
  const { postgres, timescaledb } = server.versions;
  const date = new Date().toISOString().slice(0, 10);
  const all: Figures[] = [];
  try {
    const history = new History(server, historyOf(options.rows, options.days));
    for (const part of options.parts) {
      say(`${part}:`);
      const figures = await PARTS[part](history, options);
      all.push({ part, figures });
    }
  } finally {
    await server.engine.stop();
    // What there is, also when a later part failed.
    if (all.length > 0) {
      const server = `PostgreSQL ${postgres} with TimescaleDB ${timescaledb}, tuned for a member of ${memoryQuantity(MEMBER.memoryBytes)} and ${MEMBER.cpuMillis / 1000} cores`;
      console.log(`${machine(date)}, ${server}, PgBouncer ${programs.pgbouncerVersion}, everything on this one machine.\n`);
      if (options.rows < LIMITS.rows) console.log(`A trial: the limits are meant for ${count(LIMITS.rows)} rows of telemetry.\n`);
      console.log(tables(all));
    }
  }
  const missed = missedIn(all);
  missed.forEach((text) => console.error(`error: ${text}`));
  return missed.length > 0 ? MISSED : 0;
}

async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = optionsOf(args);
  } catch (error) {
    console.error(`error: ${(error as Error).message}\n\n${USAGE}`);
    return NOT_MEASURED;
  }
  const programs = programsFor(options.rows);
  if ('missing' in programs) {
    programs.missing.forEach((what) => console.error(`error: needs ${what}`));
    return NOT_MEASURED;
  }
  const scratch = makeScratch();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Last of all that happens at exit: servers are ended before.
      process.once('exit', scratch.remove);
      process.exit(NOT_MEASURED);
    });
  }
  return measure(options, programs).finally(scratch.remove);
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => {
    console.error(`error: ${error.message}`);
    process.exitCode = NOT_MEASURED;
  },
);
