import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeWithTool } from '../support/tools';

const SCRIPT = join(__dirname, '..', '..', 'scripts', 'pod', 'check-data-version.sh');

describeWithTool('postgres', 'what runs before Patroni, with the programs of PostgreSQL 15', (program) => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'data-version-'));
    writeFileSync(join(directory, 'log'), '');
  });

  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const check = (log = join(directory, 'log')) => {
    const env = { PATH: process.env['PATH'], POD_NAME: 'postgres-2', BIN_DIR: dirname(program), TERMINATION_LOG: log };
    const { status, stderr } = spawnSync('sh', [SCRIPT, directory], { env, encoding: 'utf8' });
    return { status, stderr, termination: existsSync(log) ? readFileSync(log, 'utf8') : undefined };
  };

  it('lets an empty volume and data of the same major version pass', () => {
    expect(check()).toEqual({ status: 0, stderr: '', termination: '' });
    writeFileSync(join(directory, 'PG_VERSION'), '15\n');
    expect(check()).toEqual({ status: 0, stderr: '', termination: '' });
  });

  it('names both versions and the way out where they differ, in the log and in the state of the pod', () => {
    writeFileSync(join(directory, 'PG_VERSION'), '14\n');
    const { status, stderr, termination } = check();
    expect(status).toBe(1);
    expect(stderr).toContain('error: PostgreSQL 14 made the data of postgres-2, and this image has PostgreSQL 15');
    expect(stderr).toContain('Apply an image with PostgreSQL 14 again; README, "Another major version of PostgreSQL"');
    expect(termination).toBe(stderr);
  });

  it('says it where the state of the pod cannot be written, too', () => {
    writeFileSync(join(directory, 'PG_VERSION'), '17\n');
    expect(check(join(directory, 'nowhere', 'log'))).toMatchObject({ status: 1, termination: undefined });
  });
});
