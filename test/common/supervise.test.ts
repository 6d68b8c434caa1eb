import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PodFiles, until } from '../support/pod-files';

const TEXT = readFileSync(join(__dirname, '..', '..', 'scripts', 'pod', 'supervise.sh'), 'utf8');

describe('supervise.sh', () => {
  let pod: PodFiles;
  beforeEach(() => {
    pod = new PodFiles();
    pod.write('/run/starts', '');
  });
  afterEach(() => pod.remove());

  /** Stands for an exporter: notes that it was started, then does as it is told. */
  const program = (...lines: string[]) => pod.program('exporter', `echo started >>${pod.path('/run/starts')}`, ...lines);
  const starts = () => pod.read('/run/starts').match(/started/g)?.length ?? 0;
  const start = (...args: string[]) => pod.start('supervise.sh', ['exporter', ...args], { RESTART_SECONDS: '0.05' });

  it('hands its arguments over as they are', async () => {
    program('echo "called: $# $1 $2"', 'sleep 30');
    const { output } = start('--url=a b', '$HOME');
    await until(() => output().includes('called'), output);
    expect(output()).toContain('called: 2 --url=a b $HOME');
  });

  it('starts the program again each time it ends, and says how it ended', async () => {
    program('exit 3');
    const { output } = start();
    await until(() => starts() >= 3, output);
    expect(output()).toContain('exporter ended with 3 and is started again in 0.05 s');
  });

  it('waits before it does, so that a program that cannot start takes no time from the others', async () => {
    program('exit 1');
    const { output } = pod.start('supervise.sh', ['exporter'], { RESTART_SECONDS: '30' });
    await until(() => output().includes('is started again in 30 s'), output);
    expect(starts()).toBe(1);
  });

  it('survives a program that is killed, and one that is not there', async () => {
    program('kill -9 $$');
    const killed = start();
    await until(() => starts() >= 2, killed.output);
    expect(killed.output()).toContain('ended with 137');
    const missing = pod.start('supervise.sh', ['/no/such/program'], { RESTART_SECONDS: '0.05' });
    await until(() => (missing.output().match(/ended with 127/g) ?? []).length >= 2, missing.output);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends at once with its container (%s), and lets the program end before', async (signal) => {
    program("trap 'echo ending; exit 0' TERM", 'while :; do sleep 0.02; done');
    const { pid, output, ended } = start();
    await until(() => starts() === 1, output);
    process.kill(pid, signal);
    expect(await ended).toMatchObject({ code: 0 });
    expect(output()).toContain('ending');
  });

  it('ends at once while it waits', async () => {
    program('exit 1');
    const { pid, output, ended } = pod.start('supervise.sh', ['exporter'], { RESTART_SECONDS: '30' });
    await until(() => output().includes('started again'), output);
    process.kill(pid, 'SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('can stand in the command of a container, where Kubernetes replaces $(NAME) and $$', () => {
    expect(TEXT).not.toMatch(/\$\(|\$\$/);
  });
});
