import { dump } from 'js-yaml';

/** No anchors, no folded lines. */
const OPTIONS = { noRefs: true, lineWidth: -1 } as const;

/** Scripts and migrations come with every cluster; longer texts are not remembered. */
const LONGEST_REMEMBERED = 100_000;

const keys = new Map<unknown, string>();
const scalars = new Map<unknown, string>();

/**
 * YAML as people would write it, letter by letter what js-yaml writes. Strings that YAML 1.1 would read as something else are quoted.
 *
 * How a text has to be written is js-yaml's to decide, and takes it most of its time; manifests consist of a few hundred words
 * that come again and again, so it is asked once for each.
 */
export function toYaml(value: unknown): string {
  if (!isCollection(value)) return dump(value, OPTIONS);
  const text = collection(value, '');
  // A text that ends with empty lines would take in what follows.
  return text.endsWith('\n\n') ? `${text}...\n` : text;
}

type Collection = readonly unknown[] | Readonly<Record<string, unknown>>;

/** Whether it needs lines of its own; `{}` and `[]` do not. */
function isCollection(value: unknown): value is Collection {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? value.length > 0 : Object.values(value).some((item) => item !== undefined);
}

/** Whole lines, of which the first one is indented by what it is appended to. */
function collection(value: Collection, indent: string): string {
  const below = `${indent}  `;
  let text = '';
  const add = (announced: string, item: unknown, first: string) => {
    text += `${text === '' ? '' : indent}${announced}`;
    text += isCollection(item) ? `${first}${collection(item, below)}` : ` ${scalarText(item, below)}\n`;
  };
  if (Array.isArray(value)) {
    for (const item of value) add('-', item, ' ');
  } else {
    for (const [key, item] of Object.entries(value)) if (item !== undefined) add(`${keyText(key)}:`, item, `\n${below}`);
  }
  return text;
}

function keyText(key: string): string {
  return remembered(keys, key, () => dump({ [key]: 0 }, OPTIONS).slice(0, -': 0\n'.length));
}

/** A scalar, or an empty collection; its further lines are indented. */
function scalarText(value: unknown, indent: string): string {
  const text = remembered(scalars, value, () => dump([value, 0], OPTIONS).slice('- '.length, -'\n- 0\n'.length));
  // js-yaml has indented them by two, as an item of a list.
  return text.includes('\n') ? text.replaceAll(/\n {2}(?=[^\n])/g, `\n${indent}`) : text;
}

function remembered(known: Map<unknown, string>, scalar: unknown, written: () => string): string {
  let found = known.get(scalar);
  if (found === undefined) {
    found = written();
    if (typeof scalar !== 'object' && found.length <= LONGEST_REMEMBERED) known.set(scalar, found);
  }
  return found;
}
