import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { App } from 'cdk8s';
import { manifestsOf, replaceFolders, TimescalePlatform, type PlatformProps } from '../../../lib';
import { type ApiObject, type Condition, type Kubectl } from './kubectl';
import { Platform } from './platform';
import { run } from './process';
import { secondsSince, until } from './time';

const PREPARE = resolve(__dirname, '../../../scripts/local/prepare.sh');

interface Workload extends ApiObject {
  readonly spec: { readonly replicas?: number };
  readonly status: {
    readonly replicas?: number;
    readonly readyReplicas?: number;
    readonly updatedReplicas?: number;
    readonly observedGeneration?: number;
    readonly conditions?: readonly Condition[];
  };
}

/** A description as manifests in a temporary folder. */
export interface Synthesized {
  readonly platform: Platform;
  readonly folder: string;
}

/** @throws ValidationError, CheckError as synthesis does */
export function synthesize(props: PlatformProps): Synthesized {
  const app = new App();
  const { model } = new TimescalePlatform(app, props.environment, props);
  const outdir = mkdtempSync(join(tmpdir(), 'e2e-'));
  replaceFolders(outdir, [props.environment], manifestsOf(app));
  return { platform: new Platform(model), folder: join(outdir, props.environment, 'k8s') };
}

/** Makes the namespace, the passwords and the certificates that the `local` environment expects, unless they are there. */
export async function prepare(namespace: string, platform: string): Promise<void> {
  await run(PREPARE, [namespace, platform]);
}

/** Applies manifests. @returns the seconds until every pod is Ready and every Job is done */
export async function applyUntilReady({ platform, folder }: Synthesized, seconds = 300): Promise<number> {
  const start = Date.now();
  await platform.kubectl.run(['apply', '--filename', folder]);
  await until('everything is Ready', seconds, () => allDone(platform.kubectl, folder), 1);
  await platform.waitHealthy(Math.max(1, seconds - secondsSince(start)));
  return secondsSince(start);
}

async function allDone(kubectl: Kubectl, folder: string): Promise<true | undefined> {
  const objects = await kubectl.list<Workload>('--filename', folder);
  const failed = objects.filter((o) => o.kind === 'Job' && hasCondition(o, 'Failed'));
  if (failed.length > 0) throw new Error(`failed: ${failed.map((j) => j.metadata.name).join(', ')}`);
  return objects.every((o) => isDone(o)) ? true : undefined;
}

function isDone(object: Workload): boolean {
  const { status, spec, metadata } = object;
  if (object.kind === 'Job') return hasCondition(object, 'Complete');
  if (object.kind !== 'StatefulSet') return true;
  const wanted = spec.replicas ?? 1;
  return (
    status.observedGeneration === metadata.generation &&
    status.updatedReplicas === wanted &&
    status.readyReplicas === wanted &&
    status.replicas === wanted
  );
}

function hasCondition(object: Workload, type: string): boolean {
  return object.status.conditions?.some((c) => c.type === type && c.status === 'True') ?? false;
}
