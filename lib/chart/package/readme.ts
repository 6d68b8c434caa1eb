/** What the template of the README leaves open. */
export interface ReadmeFacts {
  /** Of the chart. */
  readonly version: string;
  /** Markdown table of all values. */
  readonly values: string;
}

const PLACE = /<<([^<>]*)>>/g;

/**
 * The chart's README.
 * @param template has `<<version>>`, `<<values>>` where these belong
 * @throws Error naming every place that nothing is known for, and everything that has no place
 */
export function chartReadme(template: string, facts: ReadmeFacts): string {
  const known: Readonly<Record<string, string>> = { ...facts };
  const places = new Set([...template.matchAll(PLACE)].map(([, name]) => name!));
  const problems = [
    ...[...places].filter((name) => !(name in known)).map((name) => `<<${name}>> must be one of ${Object.keys(known).join(', ')}`),
    ...Object.keys(known)
      .filter((name) => !places.has(name))
      .map((name) => `<<${name}>> is missing`),
  ];
  if (problems.length > 0) throw new Error(`template of the README: ${problems.join('; ')}`);
  return template.replaceAll(PLACE, (_, name: string) => known[name]!);
}
