import { spawn } from 'node:child_process';

/** One moment from which on a Service had these ready addresses. */
export interface Change {
  readonly at: number;
  readonly addresses: readonly string[];
}

/** What happened to the addresses of a Service, from the API server's stream of changes. */
export class EndpointHistory {
  private readonly changes: Change[] = [];
  private readonly watch;

  constructor(namespace: string, service: string) {
    // Not a jsonpath: one with a range prints the first of watched objects only.
    const template = '{{range .endpoints}}{{.conditions.ready}} {{index .addresses 0}},{{end}}{{"\\n"}}';
    const selector = `--selector=kubernetes.io/service-name=${service}`;
    this.watch = spawn('kubectl', [
      '--namespace',
      namespace,
      'get',
      'endpointslices',
      selector,
      '--watch',
      `--output=go-template=${template}`,
    ]);
    let text = '';
    this.watch.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) this.changes.push({ at: Date.now(), addresses: readyAddresses(line) });
    });
  }

  /** Ends the watching. @returns the longest time in seconds for which the Service had more than one address */
  stop(): number {
    this.watch.kill('SIGTERM');
    return longestCrowd(this.changes, Date.now());
  }
}

function readyAddresses(line: string): string[] {
  return line
    .split(',')
    .map((entry) => entry.split(' '))
    .filter(([ready]) => ready === 'true')
    .map(([, address]) => address!);
}

/** The longest time in seconds with more than one address. @param end when the watching ended, in ms */
export function longestCrowd(changes: readonly Change[], end: number): number {
  let longest = 0;
  let since: number | undefined;
  for (const { at, addresses } of [...changes, { at: end, addresses: [] }]) {
    if (since !== undefined) longest = Math.max(longest, at - since);
    if (addresses.length > 1) since ??= at;
    else since = undefined;
  }
  return longest / 1000;
}
