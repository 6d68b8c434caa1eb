/** All printable characters of ASCII, and some beyond it: two bytes, three, four, composed ones, a space that is none of ASCII's. */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...['ü', '€', '😀', '漢', 'ﬁ', 'e\u0301', '\u00a0', '\u00ad', '\ufeff', '\u2028', '\u{10ffff}'],
];

/** Every printable character at the start, in the middle and at the end of a password. */
export const EACH_CHARACTER: readonly string[] = CHARACTERS.flatMap((c) => [`${c}pass`, `pa${c}ss`, `pass${c}`]);

/** The same in a few passwords, with what is special where programs quote: for tests that take long. */
export const PRINTABLE: readonly string[] = [
  CHARACTERS.join(''),
  [...CHARACTERS].reverse().join(''),
  ' leading and trailing ',
  '"quoted"',
  "'quoted'",
  'a""b\'\'c',
  'back\\slash\\',
  '\\n\\t\\x41\\u0041',
  '%s%d%%',
  '$HOME ${HOME} $(id) `id`',
  '$$a$$ $1',
  '#comment ;end',
  ':colon:=:at@/?&',
  '--option',
  '*',
  '{"json": [1]}',
  'yes',
  '0123',
  'md5',
  'pässwörd €uro 漢字 😀',
];
