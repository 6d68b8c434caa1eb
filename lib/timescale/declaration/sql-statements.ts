/**
 * What a text of SQL is made of (PostgreSQL's documentation, "Lexical Structure"). Nested comments and escape strings
 * are told apart only as far as semicolons and keywords need it.
 */
const TOKEN = new RegExp(
  [
    /--[^\n]*/, // comment to the end of the line
    /\/\*[^]*?\*\//, // comment
    /[eE]'(?:[^'\\]|\\[^]|'')*'/, // string with escapes
    /'(?:[^']|'')*'/, // string
    /"(?:[^"]|"")*"/, // quoted name
    /(?<![\w$])\$(?<tag>[A-Za-z_]\w*)?\$[^]*?\$\k<tag>\$/, // dollar-quoted text
    /;/,
    /[\w$]+/, // word
    /[^]/, // anything else
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/** A statement as its words and signs, without comments; every quoted thing is `'…'` or `"…"`. */
export interface Statement {
  readonly text: string;
  /** Line that it begins on, from 1. */
  readonly line: number;
}

/** The statements of a text, in order. What stands in a function's SQL body (`BEGIN ATOMIC … END`) belongs to the function. */
export function statementsOf(sql: string): Statement[] {
  const statements: Statement[] = [];
  let text = '';
  let line = 1;
  let begins = 0;
  let hasBegun = false;
  const finish = () => {
    const trimmed = text.replace(/\s+/g, ' ').trim();
    if (trimmed !== '') statements.push({ text: trimmed, line: begins });
    text = '';
    hasBegun = false;
  };
  for (const [token] of sql.matchAll(TOKEN)) {
    if (token === ';' && !isInBody(text)) finish();
    else {
      if (!hasBegun && token.trim() !== '' && !isComment(token)) {
        hasBegun = true;
        begins = line;
      }
      text += isComment(token) ? ' ' : abridged(token);
    }
    line += token.split('\n').length - 1;
  }
  finish();
  return statements;
}

/** Whether a statement so far is a function whose SQL body has not ended. */
function isInBody(text: string): boolean {
  return /\bBEGIN\s+ATOMIC\b/i.test(text) && !/(;|ATOMIC)\s*END\s*$/i.test(text);
}

function isComment(token: string): boolean {
  return token.startsWith('--') || (token.startsWith('/*') && token.length > 2);
}

function abridged(token: string): string {
  if (token.length < 2) return token;
  if (token.startsWith('"')) return '"…"';
  return /^([eE]?'|\$)/.test(token) && /['$]$/.test(token) ? "'…'" : token;
}

const REFUSED: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /^(BEGIN|START TRANSACTION|COMMIT|END|ROLLBACK(?! TO)|ABORT|PREPARE TRANSACTION)\b/i,
    why: 'a file is one transaction already',
  },
  {
    pattern: /^(CREATE|DROP|REINDEX)\b.*\bCONCURRENTLY\b/i,
    why: 'it cannot be part of a transaction; declare the index of a hypertable, it is built chunk by chunk',
  },
  {
    pattern: /^(VACUUM|ALTER SYSTEM|CREATE DATABASE|DROP DATABASE|CREATE TABLESPACE|CREATE SUBSCRIPTION)\b/i,
    why: 'it cannot be part of a transaction',
  },
  {
    pattern: /^CALL refresh_continuous_aggregate\b/i,
    why: 'it cannot be part of a transaction; a declared aggregate is filled when it is made',
  },
  { pattern: /\\/, why: 'psql would take it as a command of its own' },
];

/** What makes a text unfit for a migration, each with its line. */
export function migrationProblems(sql: string): string[] {
  return statementsOf(sql).flatMap(({ text, line }) =>
    REFUSED.filter(({ pattern }) => pattern.test(text)).map(
      ({ pattern, why }) => `line ${line} must not have '${pattern.exec(text)![0]}': ${why}`,
    ),
  );
}
