import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PodFiles, until } from '../support/pod-files';
import { describeWithTool } from '../support/tools';
import { unprivileged } from '../support/unprivileged';

const VOLUME = '/scratch';

/**
 * Stands for Patroni: starts the server as Patroni does, in a session of its own and without the descriptors that it inherited itself,
 * then works until it is killed, or leaves the server alone after a while.
 */
const PATRONI = `#!/bin/sh
echo "$TREE: Patroni starts"
setsid /run/patroni/bin/postgres -D data 8>&- 9>&- &
sleep "$PATRONI_SECONDS"
echo "$TREE: Patroni ends"
`;

/** Stands for the server: two processes that write to the volume until they are killed. */
const SERVER = `#!/bin/sh
[ "$1" = --version ] && { echo 'postgres (PostgreSQL) 15.18'; exit; }
write() { while :; do echo "$TREE" >>${VOLUME}/written; sleep 0.02; done; }
write &
write
`;

/** Kills process 1 of a container, and with it all others, as the kubelet does in the end. */
function end(tree: ChildProcess): void {
  const children = readFileSync(`/proc/${tree.pid}/task/${tree.pid}/children`, 'utf8');
  for (const pid of children.trim().split(' ')) process.kill(Number(pid), 'SIGKILL');
}

describeWithTool('unshare', 'the lock of a data directory', (unshare) => {
  let pod: PodFiles;
  const trees: ChildProcess[] = [];

  beforeEach(() => {
    pod = new PodFiles();
    pod.program('patroni-stand-in', ...pod.moved(PATRONI).split('\n').slice(1));
    pod.write('/opt/bin/postgres', pod.moved(SERVER), 0o755);
    pod.write('/run/patroni/bin/postgres', pod.moved(readFileSync(pod.path('/scripts/locked-program.sh'), 'utf8')), 0o755);
  });
  afterEach(() => {
    for (const tree of trees.splice(0)) if (tree.exitCode === null) end(tree);
    pod.remove();
  });

  /** A container: process 1 of a PID namespace, in which everything ends with it. */
  function container(name: string, env: Readonly<Record<string, string>> = {}) {
    const ofUser = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
    // A first process that only waits, as dumb-init does.
    const init = `"${pod.path('/scripts/with-data-lock.sh')}" patroni-stand-in; while :; do sleep 1; done`;
    const [command, args] = unprivileged('sh', ['-c', init]);
    const tree = spawn(unshare, [...ofUser, '--pid', '--fork', command, ...args], {
      env: {
        PATH: `${pod.path('/bin')}:${process.env['PATH']}`,
        TREE: name,
        DATA_VOLUME: pod.path(VOLUME),
        BIN_DIR: pod.path('/opt/bin'),
        PATRONI_SECONDS: '600',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    trees.push(tree);
    let output = '';
    for (const stream of [tree.stdout, tree.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    return { tree, output: () => output };
  }

  const written = () => pod.read(`${VOLUME}/written`).trim().split('\n');
  const writes = (name: string) => () => {
    try {
      return written().includes(name);
    } catch {
      return false;
    }
  };

  it('lets the second of two pods start when the last process of the first has ended, not before', async () => {
    const first = container('first');
    await until(writes('first'), first.output);
    const second = container('second');
    await until(() => second.output().includes('waiting at most 150 s'), second.output);
    expect(second.output()).toContain(`Patroni of another pod still has ${pod.path(VOLUME)} open`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(second.output()).not.toContain('Patroni starts');

    end(first.tree);
    await until(writes('second'), second.output);
    expect(second.output()).toMatch(/the other pod has ended: .* is free after \d+ s/);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const lines = written();
    expect(lines.slice(lines.indexOf('second'))).not.toContain('first');
  });

  it('counts a server whose Patroni has ended', async () => {
    const first = container('first', { PATRONI_SECONDS: '0.3' });
    await until(() => first.output().includes('Patroni ends') && writes('first')(), first.output);
    const second = container('second');
    await until(() => second.output().includes('a PostgreSQL server of another pod'), second.output);
    expect(second.output()).not.toContain('Patroni starts');
    end(first.tree);
    await until(writes('second'), second.output);
  });

  it('ends after a bound, says what is in the way, and has started nothing', async () => {
    const first = container('first');
    await until(writes('first'), first.output);
    const second = container('second', { LOCK_WAIT_SECONDS: '1', NODE_NAME: 'worker-2' });
    await until(() => second.output().includes('error:'), second.output);
    expect(second.output()).toContain('after 1 s, Patroni of another pod still has');
    expect(second.output()).toContain("Find that pod's processes on node worker-2 and end them");
    expect(second.output()).not.toContain('Patroni starts');
  });

  it('keeps a second server out of the same pod, and answers questions without it', async () => {
    const first = container('first');
    await until(writes('first'), first.output);
    const env = { BIN_DIR: pod.path('/opt/bin'), DATA_VOLUME: pod.path(VOLUME) };
    pod.write('/scripts/postgres', pod.moved(readFileSync(pod.path('/scripts/locked-program.sh'), 'utf8')), 0o755);
    expect(await pod.run('postgres', ['-D', 'data'], env)).toMatchObject({
      code: 1,
      output: `error: another process still has ${pod.path(VOLUME)} open: postgres was not started\n`,
    });
    expect(await pod.run('postgres', ['--version'], env)).toMatchObject({ code: 0, output: 'postgres (PostgreSQL) 15.18\n' });
  });
});
