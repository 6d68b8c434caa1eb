import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseConfig } from '../../lib/cluster/config-maps';
import { Preflight } from '../../lib/workload/preflight';
import { ARCHIVE, modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import { configText, container, workloadsOf } from '../support/workloads';
import { describeWithTool } from '../support/tools';

const DIRECTORY = join(__dirname, '..', '..', 'scripts', 'pod');
const files = readdirSync(DIRECTORY);
const scripts = files.filter((name) => name.endsWith('.sh'));
const programs = files.filter((name) => name.endsWith('.py'));

describe.each(scripts)('scripts/pod/%s', (name) => {
  const path = join(DIRECTORY, name);
  const text = readFileSync(path, 'utf8');

  it('is a script for any POSIX shell, that a pod can execute', () => {
    expect(text).toMatch(/^#!\/bin\/sh\n# /);
    expect(statSync(path).mode & 0o111).not.toBe(0);
    expect(() => execFileSync('sh', ['-n', path])).not.toThrow();
  });

  it('stops at a variable that nobody set', () => {
    expect(/^set -e?u$/m.test(text) || /^exec [^$]*\$\{\w+:-[^}]*\}"?$/m.test(text)).toBe(true);
  });

  it('reaches the pods as it is', () => {
    const objects = synth((scope) => {
      new DatabaseConfig(scope, 'Config', modelFixture({ archive: ARCHIVE }));
      new Preflight(scope, 'Preflight', modelFixture());
    });
    // It runs before there is a ConfigMap.
    const reached =
      name === 'preflight.sh'
        ? container(workloadsOf(objects)[0]!.template, 'preflight').command![2]
        : configText(find(objects, 'ConfigMap', 'postgres-scripts'), name);
    expect(reached).toBe(text);
  });
});

describeWithTool('python3', 'Python', (python) => {
  it.each(programs)('compiles %s, whose first words say what it is for', (name) => {
    const path = join(DIRECTORY, name);
    expect(readFileSync(path, 'utf8')).toMatch(/^"""[A-Z]/);
    const compile = "import sys; compile(open(sys.argv[1], encoding='utf8').read(), sys.argv[1], 'exec')";
    expect(() => execFileSync(python, ['-c', compile, path], { stdio: 'pipe' })).not.toThrow();
  });

  it.each(programs)('reaches the pods as it is: %s', (name) => {
    const objects = synth((scope) => new DatabaseConfig(scope, 'Config', modelFixture({ archive: ARCHIVE })));
    expect(configText(find(objects, 'ConfigMap', 'postgres-scripts'), name)).toBe(readFileSync(join(DIRECTORY, name), 'utf8'));
  });
});

describeWithTool('shellcheck', 'ShellCheck', (shellcheck) => {
  it.each(scripts)('finds nothing wrong with %s', (name) => {
    const run = () => execFileSync(shellcheck, ['--shell=sh', join(DIRECTORY, name)], { encoding: 'utf8', stdio: 'pipe' });
    expect(run()).toBe('');
  });
});
