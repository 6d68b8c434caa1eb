/** Rows of text in columns; the first one to the left, figures to the right. The first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  const [heading, ...body] = rows.map((row) => line(row).trimEnd());
  return [heading, '-'.repeat(widths.reduce((sum, width) => sum + width, 2 * (widths.length - 1))), ...body].join('\n');
}
