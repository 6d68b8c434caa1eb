import type { ApiObject, Condition, Kubectl } from './kubectl';
import { secondsSince, until } from './time';

export type Ending = 'Complete' | 'Failed';

/** What a Job of one of the pod scripts said. */
export interface JobLog {
  readonly text: string;
  /** Its lines of JSON. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

export interface JobObject extends ApiObject {
  readonly status: { readonly failed?: number; readonly conditions?: readonly Condition[] };
}

/** One run of a CronJob that a test starts. */
export interface RunProps {
  readonly cronJob: string;
  /** Of the Job. */
  readonly name: string;
  readonly expected: Ending;
  /** The longest that it may take. */
  readonly seconds: number;
}

/**
 * Starts a CronJob now, with one attempt.
 * @returns seconds until it ended in the expected way, and what it said
 * @throws Error when it ends in the other way, with the end of its log
 */
export async function runNow(kubectl: Kubectl, { cronJob, name, expected, seconds }: RunProps): Promise<JobLog & { seconds: number }> {
  const start = Date.now();
  const from = ['create', 'job', name, `--from=cronjob/${cronJob}`, '--dry-run=client', '--output=json'];
  const job = JSON.parse(await kubectl.run(from)) as { spec: object };
  await kubectl.apply({ ...job, spec: { ...job.spec, backoffLimit: 0 } });
  const ended = await ending(kubectl, name, seconds);
  const took = secondsSince(start);
  const log = await logOf(kubectl, name);
  if (ended !== expected) throw new Error(`Job ${name}: ${ended}\n${log.text.slice(-3000)}`);
  return { ...log, seconds: took };
}

/** Waits for the end of a Job. */
export function ending(kubectl: Kubectl, name: string, seconds: number): Promise<Ending> {
  return until(`Job ${name} ends`, seconds, async () => {
    const { status } = await kubectl.get<JobObject>('job', name);
    const types = (status.conditions ?? []).filter((c) => c.status === 'True').map((c) => c.type);
    return (['Complete', 'Failed'] as const).find((type) => types.includes(type));
  });
}

/** What all attempts of a Job said. */
export async function logOf(kubectl: Kubectl, name: string): Promise<JobLog> {
  const text = await kubectl.run(['logs', `--selector=job-name=${name}`, '--tail=-1']);
  return { text, lines: jsonLines(text) };
}

function jsonLines(text: string): JobLog['lines'] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
