/** A name as SQL, always quoted: no keyword or capital can change its meaning. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** psql runs `statement` only where `condition` holds; for what has no IF NOT EXISTS. */
export function executeIf(condition: string, statement: string): string {
  return `SELECT ${literal(statement)} WHERE ${condition} \\gexec`;
}
