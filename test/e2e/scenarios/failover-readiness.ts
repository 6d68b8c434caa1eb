import { PATRONI } from '../../../lib/common/ports';
import { issue, makeAuthority } from '../../support/authority';
import type { Observation } from '../report/measure';
import { describeCertificate } from '../support/certificates';
import { ending, logOf, runNow, type JobObject } from '../support/jobs';
import type { ApiObject } from '../support/kubectl';
import type { Platform } from '../support/platform';
import { Prometheus } from '../support/prometheus';
import { secondsSince, until } from '../support/time';
import type { Context, Scenario } from './scenario';
import { RECOVERY_SECONDS } from './writing';

/** Members look every 10 s, and give up on a silent one after 5 s. */
const NOTICED_SECONDS = 60;
/** The kubelet brings a changed Secret within about a minute, the watcher in the pod looks every 15 s. */
const SECRET_SECONDS = 150;
/** On top of what the alert waits for: two scrapes and two evaluations of this Prometheus. */
const ALERT_SECONDS = 400;
const CHECK_SECONDS = 240;
/** Between two questions: each is a kubectl exec in every member. */
const PAUSE_SECONDS = 2;

interface Obstacle {
  readonly reason: string;
  readonly member: string;
  readonly text: string;
}

interface Facts {
  readonly failover: { readonly possible: boolean | null; readonly obstacles: readonly Obstacle[] };
}

interface Policy extends ApiObject {
  readonly spec: { readonly ingress: readonly { readonly ports: readonly { readonly port: number }[] }[] };
}

/**
 * High availability that is dead although every pod is Ready, in three ways: a network policy without Patroni's port, an authority that Python
 * refuses, a cluster that is paused. Each is known to the members, fails the check and fires the alert, and is over when its cause is.
 */
export const failoverReadiness: Scenario = {
  letter: 'y',
  title: 'a failover is not possible, and everything is Ready',
  measures: [
    { key: 'policy', title: 'blocked port noticed after', unit: 's', most: NOTICED_SECONDS },
    { key: 'policyAlert', title: 'alert of it fires after', unit: 's', most: ALERT_SECONDS },
    { key: 'authority', title: 'lax authority noticed after', unit: 's', most: SECRET_SECONDS },
    { key: 'authorityAlert', title: 'alert of it fires after', unit: 's', most: SECRET_SECONDS + ALERT_SECONDS },
    { key: 'paused', title: 'pause noticed after', unit: 's', most: NOTICED_SECONDS },
    { key: 'well', title: 'known to be well again, slowest', unit: 's', most: SECRET_SECONDS },
  ],
  unfit: ({ platform: { model } }) => {
    if (process.env['STAND_IN_IMAGE'] === undefined) return 'needs an image with Prometheus inside';
    return model.members.replicas > 1 && model.network.dataplane === 'kubernetes' ? undefined : 'needs standbys and network policies';
  },
  run,
};

async function run({ platform }: Context): Promise<Observation> {
  await platform.waitHealthy(RECOVERY_SECONDS);
  await possible(platform, SECRET_SECONDS);
  const prometheus = await Prometheus.start(platform, ['failover', 'certificates']);
  const notes: string[] = [];
  const well: number[] = [];
  try {
    await check(platform, 'well', 'Complete');
    const broken = async (what: string, cause: Cause, seconds: number, words: RegExp, alert?: string) => {
      const start = Date.now();
      await cause.breaks();
      try {
        const text = await obstacle(platform, seconds, words);
        const noticed = secondsSince(start);
        notes.push(`${what}: ${text}`, `${what}, the check: ${await check(platform, what.replaceAll(' ', '-'), 'Failed')}`);
        const fired = alert === undefined ? undefined : await prometheus.firing(alert, ALERT_SECONDS + seconds);
        if (fired !== undefined) notes.push(`${what}, the alert: ${fired}`);
        return [noticed, secondsSince(start)] as const;
      } finally {
        const over = Date.now();
        await cause.mends();
        await possible(platform, SECRET_SECONDS + NOTICED_SECONDS);
        well.push(secondsSince(over));
      }
    };

    const [policy, policyAlert] = await broken(
      'blocked port',
      blockedPort(platform),
      NOTICED_SECONDS,
      /REST interface/,
      'TimescaleFailoverNotPossible',
    );
    const lax = laxAuthority(platform, async () => void notes.push(`lax authority, its Job: ${await certificateJob(platform)}`));
    const [authority, authorityAlert] = await broken(
      'lax authority',
      lax,
      SECRET_SECONDS,
      /key usage|certificate/i,
      'TimescaleCertificateProblem',
    );
    const [paused] = await broken('pause', pause(platform), NOTICED_SECONDS, /paused/);
    await check(platform, 'well-again', 'Complete');
    await prometheus.silent(ALERT_SECONDS);
    return { values: { policy, policyAlert, authority, authorityAlert, paused, well: Math.max(...well) }, notes };
  } finally {
    await prometheus.remove();
    await platform.waitHealthy(RECOVERY_SECONDS);
  }
}

/** Something that stands in the way of a failover, for a while. */
interface Cause {
  breaks(): Promise<void>;
  mends(): Promise<void>;
}

/** No member reaches Patroni of another one; kubelets do, and replication goes on. */
function blockedPort({ kubectl, model }: Platform): Cause {
  const name = `${model.name}-database`;
  let before: Policy;
  return {
    breaks: async () => {
      before = await kubectl.get<Policy>('networkpolicy', name);
      // A rule without any port would let all of them through.
      const ingress = before.spec.ingress
        .map((rule) => ({ ...rule, ports: rule.ports.filter(({ port }) => port !== PATRONI.number) }))
        .filter(({ ports }) => ports.length > 0);
      await kubectl.run(['patch', 'networkpolicy', name, '--type=merge', `--patch=${JSON.stringify({ spec: { ingress } })}`]);
    },
    mends: async () =>
      void (await kubectl.run(['patch', 'networkpolicy', name, '--type=merge', `--patch=${JSON.stringify({ spec: before.spec })}`])),
  };
}

/** The servers get certificates of an authority without keyUsage, as many a guide makes it. @param meanwhile once they are there */
function laxAuthority({ kubectl, model }: Platform, meanwhile: () => Promise<void>): Cause {
  const secret = model.tls.serverSecret;
  let before: Record<string, string>;
  return {
    breaks: async () => {
      before = await kubectl.secret(secret);
      const { names, commonName } = await describeCertificate(before['tls.crt']!);
      const authority = makeAuthority({ subject: '/CN=lax authority', extensions: { keyUsage: undefined } });
      const { cert, key } = issue(authority, names, { subject: `/CN=${commonName}` });
      // Both are trusted, so that those who are not strict go on.
      await kubectl.patchSecret(secret, { 'tls.crt': cert, 'tls.key': key, 'ca.crt': before['ca.crt']! + authority.cert });
      await meanwhile();
    },
    mends: async () => kubectl.patchSecret(secret, before),
  };
}

function pause(platform: Platform): Cause {
  const patronictl = async (command: string) =>
    void (await platform.kubectl.exec(`${platform.names.members}-0`, ['patronictl', command, '--wait'], {
      container: 'postgres',
      timeoutSeconds: 60,
    }));
  return { breaks: () => patronictl('pause'), mends: () => patronictl('resume') };
}

/** What each member that may lead says. */
function facts({ kubectl, names, model }: Platform): Promise<Facts[]> {
  const members = Array.from({ length: model.members.replicas }, (_, i) => `${names.members}-${i}`);
  // Whatever the certificate is worth at the moment: this asks the pod from within.
  const curl = ['curl', '--silent', '--fail', '--insecure', 'https://localhost:9201/facts'];
  return Promise.all(members.map(async (pod) => JSON.parse(await kubectl.exec(pod, curl, { container: 'postgres' })) as Facts));
}

async function possible(platform: Platform, seconds: number): Promise<void> {
  const all = async () => ((await facts(platform)).every(({ failover }) => failover.possible === true) ? true : undefined);
  await until('every member says that a failover is possible', seconds, all, PAUSE_SECONDS);
}

/** @returns what a member says first, with these words in it */
function obstacle(platform: Platform, seconds: number, words: RegExp): Promise<string> {
  const first = async () => {
    const obstacles = (await facts(platform)).flatMap(({ failover }) => failover.obstacles);
    return obstacles.map(({ text }) => text).find((text) => words.test(text));
  };
  return until(`a member says ${words}`, seconds, first, PAUSE_SECONDS);
}

/** Starts the connection check. @returns its first line about an obstacle */
async function check(platform: Platform, name: string, expected: 'Complete' | 'Failed'): Promise<string> {
  const job = `check-${name}-${Date.now()}`;
  const { text } = await runNow(platform.kubectl, { cronJob: platform.names.connectionCheck, name: job, expected, seconds: CHECK_SECONDS });
  return (
    text.split('\n').find((line) => line.includes('a failover is not possible') || line.includes('certificate is refused')) ?? 'all is well'
  );
}

/** Runs the Job that checks certificates again, which has to fail. @returns what it says */
async function certificateJob({ kubectl, names }: Platform): Promise<string> {
  const jobs = await kubectl.list<JobObject & { readonly spec: { readonly template: { readonly spec: object } } }>('jobs');
  const found = jobs.find(({ metadata }) => metadata.name.startsWith(`${names.certificateCheck}-`))!;
  const name = `tls-again-${Date.now()}`;
  const { labels } = found.metadata;
  const template = {
    metadata: { labels: { 'app.kubernetes.io/name': labels!['app.kubernetes.io/name'] } },
    spec: found.spec.template.spec,
  };
  await kubectl.apply({ apiVersion: 'batch/v1', kind: 'Job', metadata: { name }, spec: { backoffLimit: 0, template } });
  const ended = await ending(kubectl, name, CHECK_SECONDS);
  const { text } = await logOf(kubectl, name);
  if (ended !== 'Failed' || !text.includes('has no keyUsage')) throw new Error(`Job ${name}: ${ended}\n${text}`);
  return text.split('\n').find((line) => line.startsWith('error:'))!;
}
