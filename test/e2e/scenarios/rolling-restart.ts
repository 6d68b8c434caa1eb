import { applyUntilReady, synthesize } from '../support/install';
import type { Platform, Server } from '../support/platform';
import { until } from '../support/time';
import type { Scenario } from './scenario';
import { RECOVERY_SECONDS, whileWriting, writeMeasures, type Aftermath } from './writing';

const MORE_CONNECTIONS = 20;
const SHARED_BUFFERS = '112MB';

/** Parameters that need a restart are changed in the description; the settings Job does the rest. Afterwards they are changed back. */
export const rollingRestart: Scenario = {
  letter: 'd',
  title: 'rolling restart by changed parameters',
  measures: writeMeasures().filter((m) => m.key !== 'rejoined'),
  async run({ platform, props }) {
    const maxConnections = platform.model.members.maxConnections + MORE_CONNECTIONS;
    const parameters = { ...props.postgres.parameters, shared_buffers: SHARED_BUFFERS };
    const changed = synthesize({ ...props, postgres: { ...props.postgres, maxConnections, parameters } });
    const wanted = { max_connections: String(maxConnections), shared_buffers: SHARED_BUFFERS };
    try {
      return await whileWriting(platform, async (primary) => {
        const seconds = await applyUntilReady(changed, 600);
        const judged = await judge(platform, primary, wanted);
        return { ...judged, notes: [`converged after ${seconds.toFixed(0)} s`, ...judged.notes!] };
      });
    } finally {
      await applyUntilReady(synthesize(props), 600);
    }
  },
};

async function judge(platform: Platform, primary: Server, wanted: Readonly<Record<string, string>>): Promise<Aftermath> {
  const { servers } = await until('nothing waits for a restart', RECOVERY_SECONDS, async () => {
    const health = await platform.waitHealthy(RECOVERY_SECONDS);
    return health.servers.some((s) => s.pendingRestart) ? undefined : health;
  });
  const broken: string[] = [];
  const members = servers.filter((s) => s.member);
  const started = new Map<string, number>();
  for (const { name } of members) {
    for (const [parameter, value] of Object.entries(wanted)) {
      const live = await platform.sql(name, `SHOW ${parameter}`);
      if (live !== value) broken.push(`${parameter} on ${name} is ${live}, not ${value}`);
    }
    started.set(name, Number(await platform.sql(name, 'SELECT extract(epoch FROM pg_postmaster_start_time())')));
  }
  const last = [...started].sort(([, a], [, b]) => b - a)[0]![0];
  if (last !== primary.name) broken.push(`${last} restarted after the primary ${primary.name}`);
  return {
    broken,
    notes: [`the primary ${primary.name} restarted last of ${members.length} members: ${last === primary.name ? 'yes' : 'no'}`],
  };
}
