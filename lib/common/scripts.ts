import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIRECTORY = join(__dirname, '..', '..', 'scripts', 'pod');
const cache = new Map<string, string>();

/** The text of a script of `scripts/pod`, which runs inside a pod from a ConfigMap. */
export function podScript(name: string): string {
  let text = cache.get(name);
  if (text === undefined) {
    text = readFileSync(join(DIRECTORY, name), 'utf8');
    cache.set(name, text);
  }
  return text;
}

/** Where every container finds them. */
export const SCRIPTS_PATH = '/scripts';

/** Several scripts as ConfigMap data. */
export function podScripts(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, podScript(name)]));
}
