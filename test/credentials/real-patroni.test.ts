import { execFile, execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { request } from 'node:https';
import { EACH_CHARACTER, PRINTABLE } from '../support/passwords';
import { until } from '../support/pod-files';
import { describeWithTool, skipVisibly } from '../support/tools';
import { LOGINS, patroniLibraries, PatroniNode, PYTHON, type Passwords } from './support/patroni-node';

const SCRIPTS = join(__dirname, '..', '..', 'scripts', 'pod');

/** Reads the files with Patroni's own loader, and compares what its client would send with what its server would accept. */
const LOADER = `
import base64, json, os, sys, tempfile
import patroni_files
from patroni.config import Config
from patroni.request import PatroniRequest

directory = tempfile.mkdtemp()
patroni_files.CONFIG = directory + "/mounted"
for name in ("COPY", "CREDENTIALS", "REST"):
    setattr(patroni_files, name, directory + "/" + os.path.basename(getattr(patroni_files, name)))
logins = {"superuser": "a", "replication": "b", "rewind": "c", "patroni-rest": "patroni"}
authentication = {name: {"username": login, "sslmode": "verify-ca"} for name, login in logins.items() if name != "patroni-rest"}
with open(patroni_files.CONFIG, "w") as file:
    json.dump({"scope": "s", "name": "n", "restapi": {"listen": "0.0.0.0:8008"}, "ctl": {"insecure": True},
        "postgresql": {"listen": "*:5432", "data_dir": "/nowhere", "authentication": authentication}}, file)
for password in json.load(sys.stdin):
    patroni_files.write(dict.fromkeys(logins, password), logins)
    config = Config(directory, validator=None)
    for name, known in config["postgresql"]["authentication"].items():
        assert known == {"username": logins[name], "sslmode": "verify-ca", "password": password}, (password, known)
    accepted = "Basic " + base64.b64encode(config["restapi"]["auth"].encode("utf-8")).decode()
    sent = PatroniRequest(config)._pool.headers["authorization"]
    assert accepted == sent == patroni_files.rest_header(), (password, accepted, sent)
print("all")
`;

const passwordsOf = (value: string): Passwords => ({
  superuser: `${value}s`,
  replication: `${value}r`,
  rewind: `${value}w`,
  'patroni-rest': `${value}p`,
});

if (process.env['CREDENTIALS'] !== 'all') {
  skipVisibly('passwords in a real Patroni', 'npm run test:credentials, which installs Patroni');
} else {
  describe('passwords in a real Patroni', () => {
    it.each(['C.UTF-8', 'C'])(
      'are read from its files as they are, with every printable character, in the locale %s',
      (locale) => {
        const env = { PATH: process.env['PATH'], PYTHONPATH: `${patroniLibraries()}:${SCRIPTS}`, PYTHONUTF8: '1', LC_ALL: locale };
        const input = JSON.stringify([...EACH_CHARACTER, ...PRINTABLE]);
        expect(execFileSync(PYTHON, ['-S', '-B', '-c', LOADER], { env, input, encoding: 'utf8' })).toBe('all\n');
      },
      300_000,
    );
  });

  describeWithTool('postgres', 'a cluster that a real Patroni makes', (postgres) => {
    // What ends Patroni's own quotes is among them.
    const [first, ...others] = [`$$'"\\%s#: ü€😀`, ...PRINTABLE] as [string, ...string[]];
    let node: PatroniNode;

    beforeAll(() => {
      node = new PatroniNode(postgres, passwordsOf(first));
    }, 300_000);
    afterAll(() => node?.stop(), 60_000);

    function login(user: string, password: string): Promise<string> {
      const args = ['-XqAt', '-h', node.address, '-p', '5433', '-U', user, '-d', 'postgres', '-c', 'SELECT session_user'];
      const env = { ...process.env, PGPASSWORD: password, PGSSLMODE: 'require' };
      return new Promise((resolve) =>
        execFile(join(dirname(postgres), 'psql'), args, { env, encoding: 'utf8' }, (_, stdout, stderr) =>
          resolve((stdout + stderr).trim()),
        ),
      );
    }

    /** Status of a call that changes something; Patroni refuses its content, once it has accepted the password. */
    function call(password: string): Promise<number | undefined> {
      const authorization = `Basic ${Buffer.from(`patroni:${password}`).toString('base64')}`;
      const options = {
        host: node.address,
        port: 8008,
        path: '/citus',
        method: 'POST',
        headers: { authorization },
        rejectUnauthorized: false,
      };
      return new Promise((resolve) => {
        const sent = request(options, (answer) => resolve(answer.resume().statusCode));
        sent.once('error', () => resolve(undefined)).end('{}');
      });
    }

    async function refused(passwords: Passwords): Promise<string[]> {
      const said: string[] = [];
      for (const [file, user] of Object.entries(LOGINS)) {
        const answer = await login(user, passwords[file as keyof typeof LOGINS]);
        if (answer !== user) said.push(answer);
      }
      const status = await call(passwords['patroni-rest']);
      return status === undefined || status === 401 ? [...said, `REST ${status}`] : said;
    }

    async function expectTakenOver(passwords: Passwords): Promise<void> {
      let left = ['nothing yet'];
      let asking = false;
      const ask = () => {
        if (asking) return false;
        asking = true;
        void refused(passwords).then((said) => {
          left = said;
          asking = false;
        });
        return left.length === 0;
      };
      await until(ask, () => `${left.join('\n')}\n${node.log.slice(-3000)}`, 120);
    }

    it('has the logins of the Secret, and asks for its password', async () => {
      await expectTakenOver(passwordsOf(first));
      expect(await call('another')).toBe(401);
    }, 180_000);

    it.each(others)(
      'takes over the password %j',
      async (value) => {
        node.mount(passwordsOf(value));
        await expectTakenOver(passwordsOf(value));
      },
      180_000,
    );

    it('has none of them in its log', () => {
      expect(node.log).toContain('setting the password of postgres');
      expect(node.log).not.toMatch(/PASSWORD '|uoted|leading and/);
    });
  });
}
