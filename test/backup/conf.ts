/** Sections of pgbackrest.conf: name → option → value. */
export function parseConf(text: string): Record<string, Record<string, string>> {
  const sections: Record<string, Record<string, string>> = {};
  let current: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const header = /^\[(.+)\]$/.exec(line);
    if (header) current = sections[header[1]!] = {};
    const option = /^([^=[]+)=(.*)$/.exec(line);
    if (option) current[option[1]!] = option[2]!;
  }
  return sections;
}
