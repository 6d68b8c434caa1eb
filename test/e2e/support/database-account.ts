import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PlatformModel } from '../../../lib';
import { READS_LABEL } from '../../../lib/common/labels';
import { namesOf } from '../../../lib/common/names';
import type { Manifest } from '../../support/synth';
import { statefulSetSpec } from '../../support/workloads';

/** What narrows the account, and what it needs to be there. */
const KINDS = ['ServiceAccount', 'Role', 'RoleBinding', 'ValidatingAdmissionPolicy', 'ValidatingAdmissionPolicyBinding'];
/** How soon the API server enforces a new policy. */
const ENFORCED_SECONDS = 30;

interface Try {
  readonly what: string;
  readonly method?: 'POST';
  readonly path: string;
  readonly body: object;
  readonly refused?: true;
}

const configMap = (name: string) => ({ method: 'POST', path: 'configmaps', body: { metadata: { name } } }) as const;
const ANYTHING: Try = { what: 'any other ConfigMap', ...configMap('anything'), refused: true };

/** Everything that Patroni and the scripts do, and what must be refused. @param own pod of the token */
function tries(own: string, other: string, platform: string): readonly Try[] {
  const labels = (pod: string, change: object) => ({ path: `pods/${pod}`, body: { metadata: { labels: change } } });
  const metadata = (pod: string, change: object) => ({ path: `pods/${pod}`, body: { metadata: change } });
  const image = { spec: { containers: [{ name: 'main', image: 'b:2' }] } };
  return [
    { what: 'its own role and status', ...metadata(own, { labels: { role: 'primary' }, annotations: { status: '{}' } }) },
    { what: 'no role of its own', ...metadata(own, { labels: { role: null }, annotations: { status: '{"state":"stopped"}' } }) },
    { what: 'no status of its own', ...metadata(own, { annotations: { status: null } }) },
    { what: 'that it may not be read from', ...labels(own, { [READS_LABEL]: 'no' }) },
    { what: "the primary's role off another pod", ...labels(other, { role: 'replica' }) },
    { what: "Patroni's ConfigMap", ...configMap(`${platform}-leader`) },
    { what: 'the label of its instance off', ...labels(own, { 'app.kubernetes.io/instance': null }), refused: true },
    { what: 'another component', ...labels(own, { 'app.kubernetes.io/component': 'backend' }), refused: true },
    { what: 'a label of the application', ...labels(own, { app: 'backend' }), refused: true },
    { what: 'another annotation', ...metadata(own, { annotations: { other: 'x' } }), refused: true },
    { what: 'a finalizer', ...metadata(own, { finalizers: ['example.com/stay'] }), refused: true },
    { what: 'another image', path: `pods/${own}`, body: image, refused: true },
    { what: 'another image for another pod', path: `pods/${other}`, body: image, refused: true },
    { what: 'another pod as primary', ...labels(other, { role: 'primary' }), refused: true },
    { what: 'that another pod may not be read from', ...labels(other, { role: 'replica', [READS_LABEL]: 'no' }), refused: true },
    { what: "another pod's status", ...metadata(other, { annotations: { status: '{}' } }), refused: true },
    { what: 'labels of another pod', ...labels(other, { role: 'replica', app: 'backend' }), refused: true },
    ANYTHING,
    { what: 'a Secret', method: 'POST', path: 'secrets', body: { metadata: { name: 'anything' } }, refused: true },
  ];
}

/**
 * Tries with the token of a database pod what Patroni needs and what must be refused, on the API server that KUBECONFIG points at and in a namespace
 * that is there. What it makes in no namespace it deletes.
 * @returns what was not as it should be
 */
export async function databaseAccountProblems(model: PlatformModel, objects: readonly Manifest[]): Promise<string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'account-'));
  const [own, other] = [`${model.name}-0`, `${model.name}-1`];
  const narrowing = objects.filter(({ kind }) => KINDS.includes(kind));
  try {
    kubectl(['apply', '--filename=-'], list([...narrowing, pod(model, objects, own), pod(model, objects, other)]));
    const ask = client(model, own, directory);
    const end = Date.now() + ENFORCED_SECONDS * 1000;
    while (ask(ANYTHING) !== 403 && Date.now() < end) await sleep(500);
    return tries(own, other, model.name).flatMap((attempt) => {
      const status = ask(attempt);
      const isRight = attempt.refused ? status === 403 : status < 300;
      return isRight ? [] : [`${own} asked for ${attempt.what}: answered ${status}, must be ${attempt.refused ? 'refused' : 'done'}`];
    });
  } finally {
    kubectl(['delete', '--ignore-not-found', '--wait=false', '--filename=-'], list(narrowing));
    rmSync(directory, { recursive: true });
  }
}

/** Sends requests with a token that belongs to a pod. @returns statuses */
function client(model: PlatformModel, podName: string, directory: string): (attempt: Try) => number {
  const account = namesOf(model.name).databaseAccount;
  const namespace = model.namespace.name;
  const token = kubectl([
    'create',
    'token',
    account,
    `--namespace=${namespace}`,
    '--bound-object-kind=Pod',
    `--bound-object-name=${podName}`,
  ]);
  const view = kubectl(['config', 'view', '--raw', '--minify', '--flatten', '--output=json']);
  const { clusters } = JSON.parse(view) as { clusters: { cluster: { server: string; 'certificate-authority-data': string } }[] };
  const { server, 'certificate-authority-data': authority } = clusters[0]!.cluster;
  writeFileSync(join(directory, 'ca.crt'), Buffer.from(authority, 'base64'));
  // A file, so that no list of processes shows the token.
  writeFileSync(join(directory, 'header'), `Authorization: Bearer ${token.trim()}`, { mode: 0o600 });
  return ({ method, path, body }) => {
    const type = method ? 'application/json' : 'application/strategic-merge-patch+json';
    const answer = execFileSync(
      'curl',
      [
        ...['--silent', '--show-error', '--output', '/dev/null', '--write-out', '%{http_code}', '--cacert', join(directory, 'ca.crt')],
        ...['--request', method ?? 'PATCH', '--header', `@${join(directory, 'header')}`, '--header', `Content-Type: ${type}`],
        ...['--data', JSON.stringify(body), `${server}/api/v1/namespaces/${namespace}/${path}`],
      ],
      { encoding: 'utf8' },
    );
    return Number(answer);
  };
}

/** A pod that never runs, with the labels of a member. */
function pod(model: PlatformModel, objects: readonly Manifest[], name: string): object {
  const set = objects.find(({ kind, metadata }) => kind === 'StatefulSet' && metadata.name === model.name)!;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: model.namespace.name, labels: statefulSetSpec(set).template.metadata.labels },
    spec: {
      serviceAccountName: namesOf(model.name).databaseAccount,
      nodeSelector: { 'example.com/nowhere': 'true' },
      containers: [{ name: 'main', image: 'a:1' }],
    },
  };
}

function list(items: readonly object[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
}

function kubectl(args: readonly string[], input?: string): string {
  return execFileSync('kubectl', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], maxBuffer: 64 * 2 ** 20 });
}
