import { Cpu } from 'cdk8s-plus-28';
import type { PlatformProps } from '../../../lib';
import { prepare, synthesize, type Synthesized } from './install';

/** The same description as small as it can be, to fit beside the first on one machine: two members, no read pool, one pooler. */
export function small(props: PlatformProps, namespace: string): PlatformProps {
  return {
    ...props,
    namespace,
    postgres: { ...props.postgres, members: 2, resources: { ...props.postgres.resources, cpu: Cpu.millis(50) } },
    readPool: undefined,
    pooler: props.pooler && { ...props.pooler, replicas: 1 },
  };
}

/** Prepares the namespace of a platform, works with it, and deletes everything, whatever happened. */
export async function withPlatform<T>(props: PlatformProps, work: (synthesized: Synthesized) => Promise<T>): Promise<T> {
  const synthesized = synthesize(props);
  const { platform, folder } = synthesized;
  const { kubectl, model } = platform;
  try {
    await prepare(model.namespace.name, model.name);
    return await work(synthesized);
  } finally {
    await kubectl.run(['delete', '--filename', folder, '--ignore-not-found', '--wait=false']);
    // A server that cannot archive its last segments takes all of its time to stop. The next platform needs its place, and maybe its name.
    await kubectl.run(['delete', 'pods', '--all', '--grace-period=1', '--wait=false']);
    await kubectl.run(['delete', 'namespace', model.namespace.name, '--ignore-not-found', '--timeout=120s'], { timeoutSeconds: 150 });
  }
}
