import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithTool } from '../support/tools';

const SCRIPTS = join(__dirname, '..', '..', 'scripts', 'pod');

// Python programs have tests in Python: each file beside this one is run as a whole.
describeWithTool('python3', 'programs for pods', (python) => {
  const env = { ...process.env, PYTHONPATH: SCRIPTS, PYTHONDONTWRITEBYTECODE: '1' };
  it.each(readdirSync(__dirname).filter((name) => name.endsWith('.py')))('pass %s', (name) => {
    const { status, stderr } = spawnSync(python, ['-W', 'error', join(__dirname, name)], { env, encoding: 'utf8' });
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  });
});
