import { LoginServer } from '../support/login-server';
import { EACH_CHARACTER, PRINTABLE } from '../support/passwords';
import type { Ended } from '../support/pod-files';
import { describeWithTool } from '../support/tools';

/** Each takes a fifth of a second: all of them in `npm run test:credentials`. */
const SOME = process.env['CREDENTIALS'] === 'all' ? EACH_CHARACTER : PRINTABLE;

describeWithTool('postgres', 'passwords of the Secret in a real PostgreSQL', (program) => {
  let the: LoginServer;

  beforeAll(async () => {
    the = await LoginServer.start(program, {
      shared_preload_libraries: 'pg_stat_statements',
      'pg_stat_statements.track_utility': true,
      log_statement: 'all',
      log_min_duration_statement: 0,
      log_transaction_sample_rate: 1,
      fsync: 'off',
    });
    await the.execute('CREATE EXTENSION pg_stat_statements');
    the.pod.write('/scripts/set.sh', `exec python3 ${the.pod.path('/scripts/passwords.py')}\n`, 0o755);
  });
  afterAll(() => the?.stop());

  const set = (env: Readonly<Record<string, string>>): Promise<Ended> =>
    the.pod.run('set.sh', [], { PGUSER: 'postgres', LOGINS: '', ...env });

  describe('of applications', () => {
    const names = SOME.map((_, i) => `login_${i}`);
    /** The value of each login's key; a line feed at the end is not part of it. */
    function give(value: (i: number) => string): Promise<Ended> {
      names.forEach((name, i) => the.pod.write(`/credentials/role-${name}`, value(i)));
      return set({ LOGINS: names.map((name) => `${name}=role-${name}`).join(' ') });
    }
    /** Values that do not open their login, with what the server says. */
    async function refused(value: (i: number) => string): Promise<string[]> {
      const said: string[] = [];
      for (const [i, name] of names.entries()) {
        const answer = await the.login(name, value(i));
        if (answer !== name) said.push(`${value(i)}: ${answer}`);
      }
      return said;
    }

    beforeAll(() => the.execute(names.map((name) => `CREATE ROLE ${name} LOGIN;`).join('\n')));

    it('opens each login, whatever printable character it has', async () => {
      const { code, output } = await give((i) => `${SOME[i]}${i % 2 ? '\n' : ''}`);
      expect({ code, said: output.match(/Z setting the password of login_\d+$/gm)?.length }).toEqual({ code: 0, said: SOME.length });
      expect(await refused((i) => SOME[i]!)).toEqual([]);
    });

    it('changes nothing where it opens the login already', async () => {
      expect(await give((i) => SOME[i]!)).toEqual({ code: 0, output: '' });
    });

    it('takes the place of the one before when the Secret changes', async () => {
      const rotated = (i: number) => SOME[(i + 1) % SOME.length]!;
      expect((await give(rotated)).code).toBe(0);
      expect(await refused(rotated)).toEqual([]);
      expect(await the.login(names[0]!, SOME[0]!)).toContain('password authentication failed');
    });

    it('is in no log and no statistics of the server', () => {
      expect(the.server.log).toContain('CREATE ROLE login_1 LOGIN');
      expect(the.server.log).not.toMatch(/ALTER ROLE|PASSWORD/);
      const seen = the.server.query<{ query: string }>('SELECT query FROM pg_stat_statements').map(({ query }) => query);
      expect(seen.filter((query) => /PASSWORD/.test(query))).toEqual([]);
    });

    it('is set again where the server has an md5 verifier, which lets no client in', async () => {
      await the.execute("SET password_encryption = 'md5'; ALTER ROLE login_0 PASSWORD 'x'");
      the.pod.write('/credentials/role-login_0', 'x');
      expect(await set({ LOGINS: 'login_0=role-login_0' })).toMatchObject({ code: 0 });
      expect(await the.login('login_0', 'x')).toBe('login_0');
    });

    it('says which value cannot be used, and changes no other', async () => {
      the.pod.write('/credentials/role-login_0', 'other');
      the.pod.write('/credentials/role-login_1', 'two\nlines');
      const { code, output } = await set({ LOGINS: 'login_0=role-login_0 login_1=role-login_1', CREDENTIAL_KEYS: 'role-login_1=s/KEY' });
      expect(code).toBe(1);
      expect(output).toMatch(
        /^error: the key KEY of Secret s must be one line of printable characters, and its character 4 is a line feed/,
      );
      expect(await the.login('login_0', 'x')).toBe('login_0');
    });

    it('says what the server says', async () => {
      the.pod.write('/credentials/role-stranger', 'x');
      const { code, output } = await set({ LOGINS: 'stranger=role-stranger' });
      expect({ code, output: output.split('\n').at(-2) }).toEqual({ code: 1, output: 'error: role "stranger" does not exist' });
    });
  });

  describe("of the pooler's two logins", () => {
    const TWINS = ['pooler', 'pooler_b'] as const;
    const give = (value: string) => {
      the.pod.write('/credentials/pooler', value);
      return set({ POOLER_LOGINS: TWINS.join(' ') });
    };
    async function open(value: string): Promise<string[]> {
      const answers = await Promise.all(TWINS.map((name) => the.login(name, value)));
      return TWINS.filter((name, i) => answers[i] === name);
    }
    const said = ({ output }: Ended) => output.match(/(?<=Z ).*/g) ?? [];
    const ends = () =>
      the.server.query(
        `SELECT rolname AS login, CASE WHEN rolvaliduntil = 'infinity' THEN 'never' WHEN rolvaliduntil IS NULL THEN 'unset'
           ELSE round(extract(epoch FROM rolvaliduntil - now()) / 60)::text END AS minutes
         FROM pg_authid WHERE rolname LIKE 'pooler%' ORDER BY 1`,
      );

    beforeEach(() => the.execute(`DROP ROLE IF EXISTS ${TWINS.join(', ')}; ${TWINS.map((t) => `CREATE ROLE ${t} LOGIN`).join('; ')}`));

    it('opens the first one at the start, for ever', async () => {
      expect(said(await give('one'))).toEqual(['setting the password of pooler']);
      expect(await open('one')).toEqual(['pooler']);
      expect(await give('one\n')).toEqual({ code: 0, output: '' });
      expect(ends()).toEqual([
        { login: 'pooler', minutes: 'never' },
        { login: 'pooler_b', minutes: 'unset' },
      ]);
    });

    it('goes to the other one when it changes, and the one before is let in for a quarter of an hour', async () => {
      await give('one');
      expect(said(await give('two'))).toEqual(['setting the password of pooler_b', 'pooler keeps the password before for 15 minutes']);
      expect([await open('one'), await open('two')]).toEqual([['pooler'], ['pooler_b']]);
      expect(await give('two')).toEqual({ code: 0, output: '' });
      expect(ends()).toEqual([
        { login: 'pooler', minutes: '15' },
        { login: 'pooler_b', minutes: 'never' },
      ]);
      expect(said(await give('three'))).toEqual(['setting the password of pooler', 'pooler_b keeps the password before for 15 minutes']);
      expect([await open('one'), await open('two'), await open('three')]).toEqual([[], ['pooler_b'], ['pooler']]);
    });

    it('comes back to the one before when the change is taken back', async () => {
      await give('one');
      await give('two');
      expect(said(await give('one'))).toEqual([
        "pooler has the Secret's password again: it lasts",
        'pooler_b keeps the password before for 15 minutes',
      ]);
      await the.execute("ALTER ROLE pooler_b VALID UNTIL '2001-01-01'");
      expect(said(await give('two'))).toEqual([
        "pooler_b has the Secret's password again: it lasts",
        'pooler keeps the password before for 15 minutes',
      ]);
      expect(await open('two')).toEqual(['pooler_b']);
    });

    it('leaves a cluster from before there were two logins as it is, until the password changes', async () => {
      await the.execute("ALTER ROLE pooler PASSWORD 'one'");
      expect(await give('one')).toEqual({ code: 0, output: '' });
      await give('two');
      expect([await open('one'), await open('two')]).toEqual([['pooler'], ['pooler_b']]);
    });

    it('finishes what a run left that was stopped between its two statements', async () => {
      await give('one');
      await the.execute("ALTER ROLE pooler_b PASSWORD 'two' VALID UNTIL 'infinity'");
      expect(said(await give('two'))).toEqual(['pooler keeps the password before for 15 minutes']);
    });

    it(`opens one of them with any printable character, by turns`, async () => {
      for (const value of SOME) {
        expect(await give(value)).toMatchObject({ code: 0 });
        expect([value, (await open(value)).length]).toEqual([value, 1]);
      }
    }, 600_000);
  });
});
