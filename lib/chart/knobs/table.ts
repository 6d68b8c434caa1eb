import { memoryQuantity } from '../../common/quantity';
import { pathText, type Knob } from './index';
import type { Kind } from './kind';

/** Markdown rows of the README: key, description, what is allowed, default. @param defaults values.yaml */
export function valuesTable(knobs: readonly Knob[], defaults: unknown): string {
  const rows = writtenOf(knobs).map(({ knob, allowed }) => {
    const cells = [`\`${pathText(knob.path)}\``, knob.description, allowed, defaultText(knob.path, defaults)];
    return `| ${cells.map(escaped).join(' | ')} |`;
  });
  return ['| key | description | allowed | default |', '|---|---|---|---|', ...rows].join('\n');
}

interface Written {
  readonly knob: Knob;
  readonly allowed: string;
}

/** Keys with a row of their own. What has the same keys below it as something before refers to that. */
function writtenOf(knobs: readonly Knob[]): Written[] {
  const written: Written[] = [];
  const explained = new Map<Kind, string>();
  const hidden: string[] = [];
  for (const knob of knobs) {
    const path = pathText(knob.path);
    if (hidden.some((start) => path.startsWith(start))) continue;
    const { structure, below } = structureOf(knob);
    const before = structure && explained.get(structure);
    if (structure && !before) explained.set(structure, path);
    if (before) hidden.push(below);
    // What must be there and has further keys is said by these.
    if (knob.kind.type === 'object' && !before && (knob.isRequired || !isChosen(knob))) continue;
    written.push({ knob, allowed: before ? `as \`${before}\`` : allowedText(knob) });
  }
  return written;
}

/** The keys below a key, and how their paths begin. */
function structureOf({ kind, path }: Knob): { readonly structure?: Kind; readonly below: string } {
  const text = pathText(path);
  if (kind.type === 'object') return { structure: kind, below: `${text}.` };
  if (kind.type === 'list' && kind.of.type === 'object') return { structure: kind.of, below: `${text}[].` };
  return { below: `${text}.` };
}

function isChosen({ path }: Knob): boolean {
  return path.some((part) => part === '*' || part === '[]');
}

function allowedText(knob: Knob): string {
  return `${kindText(knob.kind)}${isChosen(knob) && knob.isRequired ? '; must be given' : ''}`;
}

/** As Markdown: what looks like a column or a tag is neither. */
function escaped(cell: string): string {
  const parts = cell.replaceAll('|', '\\|').split('`');
  return parts.map((part, i) => (i % 2 === 0 ? part.replaceAll('<', '\\<') : part)).join('`');
}

function kindText(kind: Kind): string {
  switch (kind.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return `whole number${bounds(kind, String)}`;
    case 'number':
      return `number${kind.above === undefined ? '' : ` above ${kind.above}`}${kind.below === undefined ? '' : ` below ${kind.below}`}${bounds(kind, String)}`;
    case 'text':
      return kind.allowed;
    case 'choice':
      return kind.of.map((value) => `\`${value}\``).join(', ');
    case 'size':
      return `size, such as \`8Gi\`${bounds(kind, memoryQuantity)}`;
    case 'cpu':
      return 'CPU, such as `500m` or `2`';
    case 'duration':
      return `duration, such as \`55m\`${bounds(kind, durationText)}`;
    case 'cron':
      return 'five fields, such as `5 1 * * *`';
    case 'rate':
      return 'rate, such as `27/s`';
    case 'scalar':
      return 'text, number, `true` or `false`';
    case 'list':
      return kind.of.type === 'object' ? 'list, see below' : `list: ${kindText(kind.of)}`;
    case 'map':
      return kind.of.type === 'object' ? 'map by name, see below' : `map by name: ${kindText(kind.of)}`;
    case 'object':
      return 'see below';
  }
}

function bounds({ least, most }: { readonly least?: number; readonly most?: number }, text: (value: number) => string): string {
  if (least !== undefined && most !== undefined) return `, ${text(least)} to ${text(most)}`;
  if (least !== undefined) return `, at least ${text(least)}`;
  return most === undefined ? '' : `, at most ${text(most)}`;
}

const UNITS = [
  { seconds: 24 * 3600, unit: 'd' },
  { seconds: 3600, unit: 'h' },
  { seconds: 60, unit: 'm' },
] as const;

function durationText(seconds: number): string {
  const fitting = UNITS.find((u) => seconds > 0 && seconds % u.seconds === 0);
  return fitting ? `${seconds / fitting.seconds}${fitting.unit}` : `${seconds}s`;
}

/** Characters: what is longer belongs into a file. */
const LONGEST_DEFAULT = 80;

/** What values.yaml has. Nothing where the user chooses the names. */
function defaultText(path: readonly string[], defaults: unknown): string {
  const value = path.reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part], defaults);
  if (value === undefined) return '';
  const text = JSON.stringify(value);
  return text.length > LONGEST_DEFAULT ? 'see values.yaml' : `\`${text}\``;
}
