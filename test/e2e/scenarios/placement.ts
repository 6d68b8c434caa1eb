import { COMPONENT_LABEL, INSTANCE_LABEL } from '../../../lib/common/labels';
import type { Kubectl, Pod, ApiObject } from '../support/kubectl';
import { small, withPlatform } from '../support/small-platform';
import type { Synthesized } from '../support/install';
import { sleep, until } from '../support/time';
import type { Context, Scenario } from './scenario';

/** Long enough for the scheduler to have tried again. */
const STILL_SECONDS = 15;

/** `spreadHosts: required` with one node left: the first member runs, the second waits for a node of its own. */
export const placement: Scenario = {
  letter: 't',
  title: 'members that need a node each, poolers that need none',
  standsAlone: true,
  measures: [],
  run: ({ props }: Context) => {
    const own = small(props, `${props.namespace}-placement`);
    const scheduling = { ...own.postgres.scheduling, spreadHosts: 'required' } as const;
    return withPlatform({ ...own, postgres: { ...own.postgres, scheduling }, pooler: { ...own.pooler, replicas: 2 } }, measure);
  },
};

async function measure({ platform, folder }: Synthesized) {
  const { kubectl } = platform;
  const all = (await kubectl.list<ApiObject & { spec: { unschedulable?: boolean } }>('nodes')).filter((node) => !node.spec.unschedulable);
  const [left, ...others] = all.map((node) => node.metadata.name);
  if (!left || others.length === 0) return { values: {}, notes: ['there is one node only'], broken: ['needs two nodes'] };
  for (const node of others) await kubectl.run(['cordon', node]);
  let crowded: string[];
  try {
    await kubectl.run(['apply', '--filename', folder]);
    await until('one member and both poolers have a node', 120, async () => {
      const pooled = await nodes(kubectl, platform.model.name, 'pooler');
      return (await nodes(kubectl, platform.model.name, 'member')).length >= 1 && pooled.length === 2 ? true : undefined;
    });
    await sleep(STILL_SECONDS);
    crowded = await nodes(kubectl, platform.model.name, 'member');
  } finally {
    for (const node of others) await kubectl.run(['uncordon', node]);
  }
  const { servers } = await platform.waitHealthy(240);
  const apart = new Set(servers.map((server) => server.node)).size === servers.length;
  return {
    values: {},
    notes: [`on one node: ${crowded.length} of ${servers.length} members and both poolers`, `with ${all.length} nodes: each has its own`],
    broken: [
      ...(crowded.length === 1 ? [] : [`${crowded.length} members were on one node`]),
      ...(apart ? [] : ['two members share a node']),
    ],
  };
}

/** Nodes of the pods that have one. */
async function nodes(kubectl: Kubectl, instance: string, component: string): Promise<string[]> {
  const pods = await kubectl.list<Pod>('pods', `--selector=${INSTANCE_LABEL}=${instance},${COMPONENT_LABEL}=${component}`);
  return pods.flatMap((pod) => pod.spec.nodeName ?? []);
}
