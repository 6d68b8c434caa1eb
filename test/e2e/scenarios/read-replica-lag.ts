import type { ApiObject } from '../support/kubectl';
import { secondsSince, until } from '../support/time';
import type { Context, Scenario } from './scenario';
import { whileWriting } from './writing';

/** Probe periods, one Patroni loop and the endpoints controller, on top of the declared age. */
const SLACK_SECONDS = 40;

interface EndpointSlice extends ApiObject {
  readonly endpoints?: readonly { readonly addresses: readonly string[]; readonly conditions: { readonly ready?: boolean } }[];
}

/**
 * Replay halts on a read replica while clients write. It stays connected and `pg_isready` calls it well, yet it must
 * leave the read Services once it is older than declared, and come back when it has caught up. The replaying process is
 * halted by a signal: Patroni undoes `pg_wal_replay_pause()` in its next loop.
 */
export const readReplicaLag: Scenario = {
  letter: 'g',
  title: 'a read replica falls behind',
  measures: [
    { key: 'left', title: 'out of the read Services after', unit: 's', most: 60 + SLACK_SECONDS },
    { key: 'returned', title: 'back after replay resumed', unit: 's', most: SLACK_SECONDS },
    { key: 'lost', title: 'lost', unit: 'rows', most: 0 },
  ],
  unfit: ({ platform }) => (platform.model.readPool ? undefined : 'there is no read pool'),
  run,
};

async function run({ platform }: Context) {
  const pod = `${platform.names.readPool}-0`;
  const services = [platform.names.replicaService, platform.names.readOnlyService];
  const listed = async (service: string, address: string) => {
    const slices = await platform.kubectl.list<EndpointSlice>('endpointslices', `--selector=kubernetes.io/service-name=${service}`);
    return slices.flatMap((s) => s.endpoints ?? []).some((e) => e.addresses.includes(address) && e.conditions.ready !== false);
  };
  const all = async (expected: boolean) => {
    const { address } = await platform.server(pod);
    const found = await Promise.all(services.map((service) => listed(service, address!)));
    return found.every((f) => f === expected) ? true : undefined;
  };
  const replay = await platform.sql(pod, "SELECT pid FROM pg_stat_activity WHERE backend_type = 'startup'");
  const signalReplay = (signal: string) => platform.kubectl.exec(pod, ['kill', `-${signal}`, replay], { container: 'postgres' });
  const observation = await whileWriting(
    platform,
    async (_primary, start) => {
      const limit = platform.model.readPool!.maxLagSeconds;
      let resumed: number;
      let left: number;
      let accepting: string;
      try {
        await signalReplay('STOP');
        await until(`${pod} leaves ${services.join(' and ')}`, limit + 2 * SLACK_SECONDS, () => all(false));
        left = secondsSince(start);
        accepting = (await platform.kubectl.exec(pod, ['pg_isready', '--host=/var/run/postgresql'], { container: 'postgres' })).trim();
      } finally {
        resumed = Date.now();
        await signalReplay('CONT');
      }
      await until(`${pod} returns to ${services.join(' and ')}`, 2 * SLACK_SECONDS, () => all(true));
      return {
        values: { left, returned: secondsSince(resumed) },
        notes: [`declared age ${limit} s; pg_isready said meanwhile: ${accepting}`],
      };
    },
    { watchService: false },
  );
  const { left, returned, lost } = observation.values;
  return { ...observation, values: { left: left!, returned: returned!, lost: lost! } };
}
