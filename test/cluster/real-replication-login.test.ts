import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { hostBasedAuthentication, identityMaps } from '../../lib/cluster/pg-hba';
import { issue, makeAuthority } from '../support/authority';
import { modelFixture } from '../support/model';
import { freePort } from '../support/ports';
import { ThrowawayPostgres } from '../support/postgres';
import { describeWithTool } from '../support/tools';

const SCRIPTS = join(__dirname, '..', '..', 'scripts', 'pod');
const model = modelFixture({ monitoring: undefined });
const LOGIN = model.systemRoles.replication;
/** Every printable character of ASCII, and some that are not. */
const PASSWORD = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}üß漢🔑`;

interface Problem {
  readonly kind: 'silent' | 'password' | 'broken';
  readonly text: string;
}

describeWithTool('postgres', 'the replication login that a member tries', (program) => {
  const directory = mkdtempSync(join(tmpdir(), 'login-'));
  const authority = makeAuthority();
  let server: ThrowawayPostgres;
  let port: number;

  beforeAll(async () => {
    port = await freePort();
    writeFileSync(join(directory, 'ca.crt'), authority.cert);
    server = await ThrowawayPostgres.start({
      program,
      tcpPort: port,
      certificate: issue(authority, ['localhost']),
      authentication: { hostBased: hostBasedAuthentication(model), identities: identityMaps(model) },
      parameters: { ssl: 'on', wal_level: 'replica' },
    });
    server.execute(
      `CREATE ROLE ${LOGIN} LOGIN REPLICATION PASSWORD '${PASSWORD.replaceAll("'", "''")}'; CREATE ROLE nobody LOGIN PASSWORD 'x'`,
    );
  });
  afterAll(async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  /** What reach.py finds, with psql and openssl of this machine. */
  function tries({ user = LOGIN, password = PASSWORD, at = port } = {}): Problem | null {
    const script = `
import json, sys
import reach
user, password, port, reach.PASSWORD_FILE = json.load(sys.stdin)
reach.keep_password(user, password)
problem = reach.replication_problem("127.0.0.1", port, user, 0)
print(json.dumps(problem and {"kind": problem.kind, "text": problem.text}))`;
    const PATH = `${dirname(program)}${delimiter}${process.env['PATH']}`;
    const env = { ...process.env, PATH, PYTHONPATH: SCRIPTS, PYTHONDONTWRITEBYTECODE: '1', TLS_PATH: directory };
    const input = JSON.stringify([user, password, at, join(directory, 'pgpass')]);
    return JSON.parse(execFileSync('python3', ['-c', script], { env, input, encoding: 'utf8' })) as Problem | null;
  }

  it('works with every printable character in the password', () => {
    expect(tries()).toBeNull();
  });

  it('tells a wrong password', () => {
    expect(tries({ password: 'guess' })).toEqual({ kind: 'password', text: `it refuses the password of ${LOGIN}` });
  });

  it('tells a login that may not replicate', () => {
    expect(tries({ user: 'nobody', password: 'x' })).toMatchObject({
      kind: 'broken',
      text: expect.stringContaining('no pg_hba.conf entry') as string,
    });
  });

  it('tells another authority', () => {
    writeFileSync(join(directory, 'ca.crt'), makeAuthority().cert);
    expect(tries()).toMatchObject({ kind: 'broken', text: expect.stringContaining('certificate verify failed') as string });
    writeFileSync(join(directory, 'ca.crt'), authority.cert);
  });

  it('tells a server that is not there', async () => {
    expect(tries({ at: await freePort() })).toMatchObject({
      kind: 'silent',
      text: expect.stringContaining('Connection refused') as string,
    });
  });
});
