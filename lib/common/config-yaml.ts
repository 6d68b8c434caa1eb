import { inOrder } from './json';

/** What a block of lines keeps as it is: plain characters, no space in front, one end of line at the end at most. */
const BLOCK = /^[!-~]([ -~\n]*[ -~])?\n?$/;

/**
 * YAML inside of a manifest, such as a program's configuration. Keys are in the order of the alphabet, because the Helm chart writes the
 * very same text and its maps have no other; texts are quoted as in JSON, and those of several lines are blocks. Its keys are words that need no quotes.
 */
export function configYaml(value: object): string {
  return lines(inOrder(value), '').join('\n').concat('\n');
}

/** Lines of a map or a list. */
function lines(value: unknown, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => entry(`${indent}-`, item, indent, true));
  return Object.entries(value as object).flatMap(([key, item]) => entry(`${indent}${key}:`, item, indent, false));
}

function entry(start: string, item: unknown, indent: string, inList: boolean): string[] {
  if (typeof item === 'object' && item !== null) {
    if (Object.keys(item).length === 0) return [`${start} ${Array.isArray(item) ? '[]' : '{}'}`];
    const below = lines(item, `${indent}  `);
    // The first line of what stands in a list goes beside the dash.
    return inList ? [`${start} ${below[0]!.trimStart()}`, ...below.slice(1)] : [start, ...below];
  }
  if (typeof item === 'string' && item.includes('\n') && BLOCK.test(item)) return block(start, item, indent);
  return [`${start} ${JSON.stringify(item)}`];
}

function block(start: string, text: string, indent: string): string[] {
  const ends = text.endsWith('\n');
  const body = (ends ? text.slice(0, -1) : text).split('\n');
  return [`${start} |${ends ? '' : '-'}`, ...body.map((line) => (line === '' ? '' : `${indent}  ${line}`))];
}
