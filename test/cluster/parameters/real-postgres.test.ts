import { parameterNames, settingOf, type Setting } from '../../../lib/cluster/parameters/catalogue';
import { figureText } from '../../../lib/cluster/parameters/figure';
import { valueProblem } from '../../../lib/cluster/parameters/value';
import { LOADED, PRELOADED } from '../../../scripts/dev/import/postgres/releases';
import { hasTimescaledb, ThrowawayPostgres } from '../../support/postgres';
import { describeWithTool } from '../../support/tools';

const MAJOR = '15';

interface Row {
  readonly name: string;
  readonly vartype: string;
  readonly unit: string | null;
  readonly min_val: string | null;
  readonly max_val: string | null;
  readonly enumvals: readonly string[] | null;
  readonly context: string;
}

const KINDS: Readonly<Record<string, Setting['kind']>> = {
  bool: 'boolean',
  integer: 'integer',
  real: 'real',
  enum: 'enum',
  string: 'text',
};
const NO_LIMIT = [2147483647, 1.79769e308];

/** As the catalogue would say it. */
function expected({ name, vartype, unit, min_val, max_val, enumvals, context }: Row): Setting | undefined {
  const known = settingOf(MAJOR, name.toLowerCase());
  if (context === 'internal') return { kind: 'fixed', unit: '', least: undefined, most: undefined, words: [] };
  if (known?.kind === 'list') return { ...known, words: [...known.words].sort() };
  const kind = KINDS[vartype]!;
  const most = max_val === null || NO_LIMIT.includes(Number(max_val)) ? undefined : Number(max_val);
  return { kind, unit: unit ?? '', least: min_val === null ? undefined : Number(min_val), most, words: [...(enumvals ?? [])].sort() };
}

/** Values around what a setting takes, and some that nothing takes. */
function candidates({ kind, unit, least = -1, most = 2147483647, words }: Setting): string[] {
  switch (kind) {
    case 'boolean':
      return ['on', 'OFF', 'true', 'f', 't', 'y', 'no', '1', '0', 'of', 'o', '2', 'maybe', ''];
    case 'enum':
      return [...words, ...words.map((word) => word.toUpperCase()), 'true', 'no', '1', 'sometimes', 'of'];
    case 'list':
      return ['stderr', 'stderr, csvlog', 'stderr,nowhere', 'STDERR'];
    default:
      return [
        ...[least, least - 1, most, most + 1, (least + Math.min(most, 1000)) / 2].map((value) =>
          unit ? figureText(value, unit) : String(value),
        ),
        // Patroni takes no hexadecimal number where any number is asked for.
        ...(kind === 'integer' ? ['0x10'] : []),
        ...['010', '08', '1e1', '10 ', '1.5', 'many', '1 x', '1kB', '2MB', '1GB', '90s', '2min', '1h', '100us', '3ms', '1mb', '1 min'],
      ];
  }
}

/** Check functions of the server decide as well: the sum of all processes, the limit of the shell, what only a transaction has. */
const DECIDED_ELSEWHERE = [
  ...['autovacuum_max_workers', 'bonjour', 'max_connections', 'max_wal_senders', 'max_worker_processes', 'max_stack_depth'],
  ...['transaction_deferrable', 'transaction_isolation', 'transaction_read_only'],
];

describeWithTool('postgres', 'the catalogue and a real PostgreSQL 15', (program) => {
  let postgres: ThrowawayPostgres;
  let rows: readonly Row[];

  beforeAll(async () => {
    const timescaledb = hasTimescaledb(program);
    const libraries = [...(timescaledb ? ['timescaledb'] : []), ...PRELOADED];
    // Every refusal would be a line in the log, which nobody reads while psql runs.
    postgres = await ThrowawayPostgres.start({
      program,
      parameters: { shared_preload_libraries: libraries.join(), log_min_messages: 'panic', fsync: false },
    });
    if (timescaledb) postgres.execute('CREATE EXTENSION timescaledb');
    const load = LOADED.map((library) => `LOAD '${library}';`).join('\n');
    const query = 'SELECT name, vartype, unit, min_val, max_val, enumvals, context FROM pg_settings ORDER BY name';
    rows = JSON.parse(postgres.execute(`${load}\nSELECT json_agg(r) FROM (${query}) r`)) as Row[];
  });

  afterAll(() => postgres?.stop());

  it('have the same parameters', () => {
    const names = rows.map(({ name }) => name.toLowerCase());
    const known = parameterNames(MAJOR);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    // Other builds and libraries that are not installed here may have more.
    const absent = known.filter((name) => !names.includes(name));
    expect(absent.filter((name) => !/^(timescaledb(_\w+)?|pgaudit)\.|^extension_destdir$/.test(name))).toEqual([]);
  });

  it('say the same of each', () => {
    const said = rows.map(({ name }) => {
      const setting = settingOf(MAJOR, name.toLowerCase());
      return { name, setting: setting && { ...setting, words: [...setting.words].sort() } };
    });
    expect(said).toEqual(rows.map((row) => ({ name: row.name, setting: expected(row) })));
  });

  it('take and refuse the same values', () => {
    const tries = rows
      .filter(({ name, context }) => context !== 'internal' && !name.includes('.') && !DECIDED_ELSEWHERE.includes(name))
      .map(({ name }) => ({ name, setting: settingOf(MAJOR, name.toLowerCase())! }))
      .filter(({ setting }) => setting.kind !== 'text' && setting.kind !== 'fixed')
      .flatMap(({ name, setting }) =>
        candidates(setting).map((value) => ({ name, value, takes: valueProblem(setting, value) === undefined })),
      );
    const statements = tries.map(({ name, value }) => `ALTER SYSTEM SET "${name}" = '${value}';\n\\echo :ERROR`);
    const answers = postgres
      .execute(`\\set ON_ERROR_STOP off\n\\set VERBOSITY terse\n${statements.join('\n')}`)
      .trim()
      .split('\n');
    expect(tries.length).toBeGreaterThan(3000);
    expect(answers).toHaveLength(tries.length);
    const unlike = tries.filter(({ takes }, i) => takes !== (answers[i] === 'false')).map(({ name, value }) => `${name} = '${value}'`);
    expect(unlike).toEqual([]);
  });
});
