import type { Measure, Observation, Values } from '../report/measure';
import { EndpointHistory } from '../support/endpoints';
import type { Platform, Server } from '../support/platform';
import { secondsSince, sleep, until } from '../support/time';
import { Writer, type WriterOptions, type WriterReport } from '../support/writer';

/** How long a disturbed cluster may take until it is whole again without anybody's help. */
export const RECOVERY_SECONDS = 240;

/** Writing before the disturbance and after the recovery, so that both ends of a gap are seen. */
const STEADY_SECONDS = 5;

/** What a disturbance of the writers is measured by. @param gap the longest acceptable write gap */
export function writeMeasures(gap?: number): Measure[] {
  return [
    { key: 'gap', title: 'write gap', unit: 's', most: gap },
    { key: 'stall', title: 'stall of a client (p99)', unit: 's' },
    { key: 'rejoined', title: 'old primary back', unit: 's', most: RECOVERY_SECONDS },
    { key: 'crowd', title: 'two addresses in the write Service', unit: 's', most: 2 },
    { key: 'acknowledged', title: 'acknowledged', unit: 'rows' },
    { key: 'lost', title: 'lost', unit: 'rows', most: 0 },
    { key: 'duplicates', title: 'duplicates', unit: 'rows', most: 0 },
  ];
}

export interface Aftermath {
  /** Seconds from the disturbance until the old primary served again. */
  readonly rejoined?: number;
  readonly values?: Values;
  readonly notes?: readonly string[];
  readonly broken?: readonly string[];
}

export interface WritingOptions {
  /** Watch the addresses of the write Service. @default true */
  readonly watchService?: boolean;
  /** Keep the writers off the node of the primary. @default true */
  readonly awayFromPrimary?: boolean;
  /** How the writers behave. @default - they keep their connections, and have the patience of a driver */
  readonly writer?: Omit<WriterOptions, 'notOn'>;
}

/** Disturbs a healthy cluster while clients write, waits until it is whole again and counts. */
export async function whileWriting(
  platform: Platform,
  disturb: (primary: Server, start: number) => Promise<Aftermath>,
  options: WritingOptions = {},
): Promise<Observation> {
  const { primary, servers } = await platform.waitHealthy(RECOVERY_SECONDS);
  const alone = servers.every((s) => s.node === primary.node);
  const notOn = options.awayFromPrimary === false || alone ? [] : [primary.node];
  const writer = await Writer.start(platform, { ...options.writer, notOn });
  const history =
    options.watchService === false ? undefined : new EndpointHistory(platform.kubectl.namespace, platform.names.primaryService);
  try {
    await sleep(STEADY_SECONDS);
    const start = Date.now();
    const aftermath = await disturb(primary, start);
    await platform.waitHealthy(RECOVERY_SECONDS);
    await sleep(STEADY_SECONDS);
    const observed = secondsSince(start);
    const crowd = history?.stop();
    const report = await writer.stop();
    // A writer that died with the disturbance saw no gap, which would look like a perfect result.
    const blind = report.seconds < observed ? [`the writer wrote for ${report.seconds.toFixed(0)} of ${observed.toFixed(0)} s`] : [];
    return {
      values: { ...written(report), ...defined({ rejoined: aftermath.rejoined, crowd }), ...aftermath.values },
      notes: [...(aftermath.notes ?? []), ...writerNotes(report, start)],
      broken: [...(aftermath.broken ?? []), ...blind],
    };
  } finally {
    history?.stop();
    await writer.remove();
  }
}

/** Waits until a server that led has come back on a later timeline. @returns seconds since `start` */
export async function rejoined(platform: Platform, before: Server, start: number): Promise<number> {
  await until(`${before.name} rejoins`, RECOVERY_SECONDS, async () => {
    const [leader, servers] = await Promise.all([platform.leader(), platform.servers()]);
    const now = servers.find((s) => s.name === before.name);
    const primary = servers.find((s) => s.name === leader);
    if (!now?.ready || now.timeline <= before.timeline || now.timeline !== primary?.timeline) return undefined;
    return now.name === leader || now.streaming ? true : undefined;
  });
  return secondsSince(start);
}

function written(report: WriterReport): Values {
  const { gapSeconds, stallSeconds, acknowledged, lost, duplicates, readOnly } = report;
  const errors = Object.values(report.errors).reduce((sum, count) => sum + count, 0);
  return { gap: gapSeconds, stall: stallSeconds.p99, acknowledged, lost, duplicates, errors, readOnly };
}

function writerNotes(report: WriterReport, start: number): string[] {
  const errors = Object.entries(report.errors).map(([text, count]) => `${count} × ${text}`);
  return [
    `${(report.acknowledged / report.seconds).toFixed(0)} rows/s over ${report.seconds.toFixed(0)} s`,
    `gap from ${(report.gapStart - start / 1000).toFixed(1)} s after the disturbance`,
    `${report.inDoubt} rows without an acknowledgement, ${report.inDoubtStored} of them stored`,
    ...errors,
  ];
}

function defined(values: Record<string, number | undefined>): Values {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined));
}
