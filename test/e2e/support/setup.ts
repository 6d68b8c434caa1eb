import { local } from '../../../config/local';
import type { PlatformProps } from '../../../lib';
import { applyUntilReady, prepare, synthesize, type Synthesized } from './install';
import { Kubectl } from './kubectl';
import { localProps } from './stand-in';

/** How soon after `kubectl apply` everything is Ready. */
const READY_SECONDS = 300;

/** Brings the `local` environment to the cluster, as far as it is not there yet, and says how long that took. */
export async function setUp(): Promise<Synthesized & { props: PlatformProps }> {
  const { namespace, name } = local();
  await prepare(namespace, name ?? 'postgres');
  const props = await localProps(new Kubectl(namespace));
  const synthesized = synthesize(props);
  const seconds = await applyUntilReady(synthesized, READY_SECONDS);
  console.log(`applied, all Ready after ${seconds.toFixed(0)} s (at most ${READY_SECONDS})`);
  return { ...synthesized, props };
}
