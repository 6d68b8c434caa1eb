import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describeBackup } from '../../lib/backup/describe-backup';
import { clientConf, serverConf } from '../../lib/backup/pgbackrest-conf';
import { modelFixture } from '../support/model';
import { freePort } from '../support/ports';
import { PodFiles, until } from '../support/pod-files';
import { selfSigned } from '../support/self-signed';
import { describeWithTool } from '../support/tools';

const execFileAsync = promisify(execFile);

/** A key as open as a mounted one is: pgBackRest refuses keys that others can read. */
function certificate(pod: PodFiles): void {
  const { key, cert } = selfSigned(['localhost'], '/CN=pgbackrest');
  pod.write('/tls-backup/tls.key', key, 0o600);
  for (const name of ['tls.crt', 'ca.crt']) pod.write(`/tls-backup/${name}`, cert);
}

describeWithTool('pgbackrest', 'a real pgBackRest with our files', (program) => {
  const version = /pgBackRest (\S+)/.exec(execFileSync(program, ['version'], { encoding: 'utf8' }))![1]!;
  const fixture = modelFixture();
  const { from } = describeBackup({ repositories: [] }, { platform: 'postgres', pgbackrest: version, members: 3 });
  const backups = { ...fixture.backups!, from };
  const pod = new PodFiles();
  beforeAll(() => {
    pod.clear('/tls-backup');
    certificate(pod);
  });
  afterAll(() => pod.remove());

  it('serves over TLS beside a member', async () => {
    const port = await freePort();
    pod.write('/etc/pgbackrest/pgbackrest.conf', pod.moved(serverConf(backups)).replace('tls-server-port=8432', `tls-server-port=${port}`));
    const env = { PGBACKREST_CONFIG: pod.path('/etc/pgbackrest/pgbackrest.conf'), PGBACKREST_STANZA: 'postgres', WATCH_SECONDS: '0.1' };
    pod.program('pgbackrest', `exec ${program} "$@"`);
    const server = pod.start('run-pgbackrest-server.sh', [], env);
    const ping = () =>
      execFileAsync(program, ['server-ping', 'localhost', `--tls-server-port=${port}`, '--log-level-console=info'], {
        env: { PATH: process.env['PATH'] },
      });
    await until(() => /begin/.test(server.output()), server.output);
    expect((await ping()).stdout).toContain('server-ping command end: completed successfully');

    process.kill(server.pid, 'SIGTERM');
    const { output } = await server.ended;
    expect(output).not.toMatch(/configuration file contains|ERROR/);
  });

  it('understands the file of the backup Job, and looks for the members in it', async () => {
    pod.write('/etc/client.conf', pod.moved(clientConf(fixture, backups)).replaceAll('ms5-production.svc.cluster.local', 'invalid'));
    const env = {
      PATH: process.env['PATH'],
      PGBACKREST_CONFIG: pod.path('/etc/client.conf'),
      PGBACKREST_STANZA: 'postgres',
      PGBACKREST_REPO1_AZURE_KEY: 'sig=none',
      PGBACKREST_REPO1_CIPHER_PASS: 'none',
    };
    const { stdout, stderr } = await execFileAsync(program, ['check'], { env }).catch((error: { stdout: string; stderr: string }) => error);
    expect(stdout + stderr).toContain('postgres-0.postgres-headless.invalid');
    expect(stdout + stderr).not.toMatch(/configuration file contains|option \'/);
  });
});
