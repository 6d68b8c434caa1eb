const WIDTH = 140;

/** JSON that is small and still shows a change as a changed line: what fits on a line stays on one. */
export function compactJson(value: unknown): string {
  return `${render(value, 0)}\n`;
}

function render(value: unknown, depth: number): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length + depth <= WIDTH) return line;
  const indent = ' '.repeat(depth + 1);
  const end = `\n${' '.repeat(depth)}`;
  if (Array.isArray(value)) return `[\n${value.map((item) => indent + render(item, depth + 1)).join(',\n')}${end}]`;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{\n${entries.map(([key, v]) => `${indent}${JSON.stringify(key)}:${render(v, depth + 1)}`).join(',\n')}${end}}`;
}
