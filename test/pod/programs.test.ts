import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithTool } from '../support/tools';

const SCRIPTS = join(__dirname, '..', '..', 'scripts', 'pod');

// Python programs have tests in Python: each file beside this one is run as a whole.
describeWithTool('python3', 'programs for pods', (python) => {
  const env = { ...process.env, PYTHONPATH: SCRIPTS, PYTHONDONTWRITEBYTECODE: '1' };
  it.each(readdirSync(__dirname).filter((name) => name.endsWith('.py')))('pass %s', (name) => {
    const run = () => execFileSync(python, ['-W', 'error', join(__dirname, name)], { env, stdio: 'pipe', encoding: 'utf8' });
    try {
      run();
    } catch (error) {
      throw new Error((error as { readonly stderr: string }).stderr);
    }
  });
});
