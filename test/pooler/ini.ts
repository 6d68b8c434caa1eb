/** Sections of an ini file: name → key → value. */
export type Ini = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function parseIni(text: string): Ini {
  const sections: Record<string, Record<string, string>> = {};
  let current: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const header = /^\[(.+)\]$/.exec(line);
    if (header) current = sections[header[1]!] = {};
    const setting = /^([^\s%=]+) = (.*)$/.exec(line);
    if (setting) current[setting[1]!] = setting[2]!;
  }
  return sections;
}

/** `host=a port=1 query='b = c'` → fields. */
export function fields(entry: string): Record<string, string> {
  return Object.fromEntries([...entry.matchAll(/(\w+)=(?:'([^']*)'|(\S+))/g)].map(([, key, quoted, plain]) => [key!, quoted ?? plain!]));
}
