import { renameSync, symlinkSync } from 'node:fs';
import { PodFiles, until } from '../support/pod-files';

/** As the kubelet does: a new directory, then a new symlink, moved over the old one in one step. */
function mount(pod: PodFiles, directory: string, version: string): void {
  pod.write(`${directory}/${version}/file`, version);
  symlinkSync(version, pod.path(`${directory}/..new`));
  renameSync(pod.path(`${directory}/..new`), pod.path(`${directory}/..data`));
}

describe('watch-files.sh', () => {
  const pod = new PodFiles();
  afterAll(() => pod.remove());

  // Stands for Patroni, PgBouncer and pgBackRest: tells what it is signalled with.
  pod.program('server', "trap 'echo reloaded' HUP", 'echo up', 'while :; do sleep 0.05; done');

  it('signals a process when a mounted Secret or ConfigMap changes, once for each change, and ends with it', async () => {
    mount(pod, '/tls', 'one');
    mount(pod, '/etc/patroni', 'one');
    pod.write(
      '/scripts/run-server.sh',
      `#!/bin/sh\n${pod.path('/scripts/watch-files.sh')} HUP $$ ${pod.path('/etc/patroni')} ${pod.path('/tls')} &\nexec server\n`,
      0o755,
    );
    const server = pod.start('run-server.sh', [], { WATCH_SECONDS: '0.1' });
    const reloads = () => server.output().match(/reloaded/g)?.length ?? 0;
    await until(() => server.output().includes('up'), server.output);

    // Long enough for the watcher to have looked once.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(reloads()).toBe(0);
    mount(pod, '/tls', 'two');
    await until(() => reloads() === 1, server.output);
    mount(pod, '/etc/patroni', 'two');
    await until(() => reloads() === 2, server.output);

    process.kill(server.pid, 'SIGTERM');
    const { output } = await server.ended;
    expect(output.match(/mounted files changed: sending HUP/g)).toHaveLength(2);
  });
});
