import { CORE_SCHEMA, loadAll, YAML11_SCHEMA } from 'js-yaml';
import { differences, differencesText } from './differences';

/**
 * The documents of a YAML text, without empty ones, as strictly as something that is meant for a cluster has to be read.
 *
 * Kubernetes' reader follows neither YAML 1.1 nor 1.2 alone: `on`, `0o14`, `1_000` or `2024-01-01` are texts to one of them and something else to
 * the other. Where the two disagree, nobody can say what a cluster would make of it, so that is an error: the writer has to quote it.
 * @throws Error where the text is no YAML, has a key twice, or can be understood in two ways
 */
export function readYaml(text: string): unknown[] {
  const documents = loadAll(text, { schema: CORE_SCHEMA });
  const otherwise = loadAll(text, { schema: YAML11_SCHEMA });
  const ambiguous = differences(new Map([['text', documents]]), new Map([['text', otherwise]]));
  if (ambiguous.length > 0) {
    throw new Error(`YAML that readers of YAML 1.2 (first) and 1.1 (second) understand differently:\n${differencesText(ambiguous)}`);
  }
  return documents.filter((document) => document !== null && document !== undefined);
}
