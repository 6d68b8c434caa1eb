import type { PlatformProps } from '../../../lib';
import { prepare, synthesize, type Synthesized } from './install';

/** The same description with fewer pods, for a second platform beside the first: two members, no read pool, one pooler. */
export function small(props: PlatformProps, namespace: string): PlatformProps {
  return {
    ...props,
    namespace,
    postgres: { ...props.postgres, members: 2 },
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
    await kubectl.run(['delete', 'namespace', model.namespace.name, '--ignore-not-found', '--wait=false']);
  }
}
