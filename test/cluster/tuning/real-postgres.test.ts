import type { Parameter, TuningInput } from '../../../lib/model/cluster';
import { memoryUses } from '../../../lib/cluster/tuning/memory-budget';
import { tune } from '../../../lib/cluster/tuning/tune';
import { GB, KB, MB } from '../../../lib/cluster/tuning/units';
import { hasTimescaledb, ThrowawayPostgres, type Value } from '../../support/postgres';
import { describeWithTool } from '../../support/tools';
import { LOCAL, PRODUCTION, READ_REPLICA } from './inputs';

/** A session over a Unix socket reports 0 for these; what the server took is in `reset_val`. */
const ONLY_OVER_TCP = /^tcp_/;

const MEMORY_UNITS: Readonly<Record<string, number>> = { B: 1, kB: KB, MB, GB, TB: 1024 * GB };
const TIME_UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };

interface Setting {
  readonly name: string;
  readonly setting: string;
  readonly unit: string | null;
  readonly source: string;
  readonly reset_val: string;
  readonly pending_restart: boolean;
}

/** A value such as `2GB` or `15min` in the unit that pg_settings counts in, such as `8kB` or `s`. */
function inUnit(value: Value, unit: string | null): string {
  if (unit === null) return String(value);
  const [, amount, given] = /^(-?[\d.]+)\s*([A-Za-z]*)$/.exec(String(value)) ?? [];
  const [, multiple, base] = /^(\d*)([A-Za-z]+)$/.exec(unit) ?? [];
  if (amount === undefined || base === undefined) throw new Error(`no figure in '${value}' or no unit in '${unit}'`);
  if (!given) return amount;
  const units = base in MEMORY_UNITS ? MEMORY_UNITS : TIME_UNITS;
  const factor = (units[given] ?? NaN) / ((units[base] ?? NaN) * Number(multiple || 1));
  return String(Math.round(Number(amount) * factor));
}

/** A read replica runs on the members' dynamic configuration with its own on top, as Patroni merges them. */
function configurationOf(input: TuningInput): readonly Parameter[] {
  if (input.role === 'member') return tune(input);
  const own = tune(input);
  const names = new Set(own.map(({ name }) => name));
  const { cpuMillis, memoryBytes, walBudgetBytes } = PRODUCTION;
  const members = tune({ ...input, role: 'member', cpuMillis, memoryBytes, walBudgetBytes });
  return [...members.filter(({ name }) => !names.has(name)), ...own];
}

describeWithTool('postgres', 'a real PostgreSQL 15 with the tuned configuration', (program) => {
  const timescaledb = hasTimescaledb(program);
  if (!timescaledb) console.warn('This PostgreSQL has no TimescaleDB: its library and its parameters are left out of these runs.');

  describe.each([
    ['production member', PRODUCTION],
    ['production read replica', READ_REPLICA],
    ['local member', LOCAL],
  ])('%s', (_title, figures) => {
    const input = { ...figures, timescaledb };
    const parameters = configurationOf(input);
    let postgres: ThrowawayPostgres;
    let settings: Map<string, Setting>;

    beforeAll(async () => {
      const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
      // Nothing is to be archived here, and `archive_mode` without a command only fills the log.
      const archiver: Record<string, Value> = input.archiving ? { archive_command: '/bin/true' } : {};
      postgres = await ThrowawayPostgres.start({ program, certificate: true, parameters: { ...values, ...archiver } });
      // Its library knows most of its parameters, and is loaded where the extension is.
      if (timescaledb) postgres.execute('CREATE EXTENSION timescaledb');
      const rows = postgres.query<Setting>('SELECT name, setting, unit, source, reset_val, pending_restart FROM pg_settings');
      settings = new Map(rows.map((row) => [row.name, row]));
    });

    afterAll(() => postgres?.stop());

    it('knows every parameter', () => {
      expect(parameters.map(({ name }) => name).filter((name) => !settings.has(name))).toEqual([]);
    });

    it('took every value from the configuration file', () => {
      const elsewhere = parameters
        .map(({ name }) => [name, settings.get(name)?.source])
        .filter(([, source]) => source !== 'configuration file');
      expect(elsewhere).toEqual([]);
    });

    it('has every value that was asked for', () => {
      const has = parameters.map(({ name }) => {
        const row = settings.get(name);
        return [name, ONLY_OVER_TCP.test(name) ? row?.reset_val : row?.setting];
      });
      expect(has).toEqual(parameters.map(({ name, value }) => [name, inUnit(value, settings.get(name)?.unit ?? null)]));
    });

    it('waits for no restart', () => {
      expect([...settings.values()].filter(({ pending_restart }) => pending_restart)).toEqual([]);
    });

    it('found nothing wrong with the configuration file', () => {
      expect(postgres.query('SELECT name, setting, error FROM pg_file_settings WHERE error IS NOT NULL')).toEqual([]);
      // The test itself may ask before the server is ready.
      const log = postgres.log.replaceAll('FATAL:  the database system is starting up', '');
      expect(log).not.toMatch(/WARNING|ERROR|FATAL|PANIC/);
    });

    it('needs no more shared memory than the budget says', () => {
      const budget = memoryUses(parameters, input).find(({ what }) => what === 'shared memory')?.bytes ?? 0;
      const real = Number(settings.get('shared_memory_size')?.setting) * MB;
      expect(real).toBeLessThanOrEqual(budget);
      expect(real).toBeGreaterThan(budget * 0.8);
    });

    it('compresses TOAST and full-page images with lz4', () => {
      postgres.execute(`CREATE TABLE probe AS SELECT repeat('abc', 10000) AS wide; CHECKPOINT; UPDATE probe SET wide = wide || 'd'`);
      expect(postgres.query('SELECT DISTINCT pg_column_compression(wide) AS method FROM probe')).toEqual([{ method: 'lz4' }]);
    });
  });

  it('would not start with a parameter that PostgreSQL 15 does not know', async () => {
    const starting = ThrowawayPostgres.start({ program, parameters: { idle_replication_slot_timeout: '1d' } });
    await expect(starting).rejects.toThrow('unrecognized configuration parameter "idle_replication_slot_timeout"');
  });

  it('prints the production figures as they were written', async () => {
    const parameters = tune({ ...PRODUCTION, timescaledb }).filter(({ name }) => !ONLY_OVER_TCP.test(name));
    const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
    const postgres = await ThrowawayPostgres.start({ program, certificate: true, parameters: { ...values, archive_command: '/bin/true' } });
    try {
      if (timescaledb) postgres.execute('CREATE EXTENSION timescaledb');
      const shown = postgres.query('SELECT name, current_setting(name) AS value FROM pg_settings');
      const printed = new Map(shown.map(({ name, value }) => [name, value]));
      expect(parameters.map(({ name }) => [name, printed.get(name)])).toEqual(parameters.map(({ name, value }) => [name, String(value)]));
    } finally {
      await postgres.stop();
    }
  });
});
