import { local } from '../../../config/local';
import type { PlatformProps } from '../../../lib';
import { applyUntilReady, prepare, synthesize, type Synthesized } from './install';
import { Kubectl } from './kubectl';
import { localProps } from './stand-in';

/** How soon after `kubectl apply` everything is Ready. */
const READY_SECONDS = 300;

/** The `local` environment and what it is made from. */
export type Local = Synthesized & { readonly props: PlatformProps };

/** Brings the `local` environment to the cluster, as far as it is not there yet, and says how long that took. */
export async function setUp(): Promise<Local> {
  const described = await describeLocal();
  const seconds = await applyUntilReady(described, READY_SECONDS);
  console.log(`applied, all Ready after ${seconds.toFixed(0)} s (at most ${READY_SECONDS})`);
  return described;
}

/** The `local` environment as this cluster can run it, with nothing but its namespace and what is in there before it. */
export async function describeLocal(): Promise<Local> {
  const { namespace, name } = local();
  await prepare(namespace, name ?? 'postgres');
  const props = await localProps(new Kubectl(namespace));
  return { ...synthesize(props), props };
}
