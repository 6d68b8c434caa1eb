/** A key of a YAML file, with the comment directly above it as one text. */
export interface CommentedKey {
  readonly path: readonly string[];
  readonly comment: string;
}

/** Reads block style with two spaces for each level, as values.yaml is written; lists and flow style have no keys of their own here. */
export function commentedKeys(text: string): CommentedKey[] {
  const keys: CommentedKey[] = [];
  const path: string[] = [];
  let comment: string[] = [];
  for (const line of text.split('\n')) {
    const [, indent = '', key] = /^( *)([^\s#:-][^\s:]*):( |$)/.exec(line) ?? [];
    if (key !== undefined) {
      path.splice(indent.length / 2, Infinity, key);
      keys.push({ path: [...path], comment: comment.join(' ') });
      comment = [];
    } else {
      const [, said] = /^ *# ?(.*)$/.exec(line) ?? [];
      comment = said === undefined ? [] : [...comment, said];
    }
  }
  return keys;
}
