import { error, type Check } from './check';

/** What clients are let through to exists. */
export const clientTargets: Check = ({ network, pooler, members, readPool }) =>
  network.clients.flatMap(({ name, to }) => [
    ...(to.includes('pooler') && !pooler
      ? [error(`network.clients.${name}.to has 'pooler', and no pooler is described: add pooler, or let it connect to 'primary'`)]
      : []),
    ...(to.includes('replicas') && !readPool && members.replicas === 1
      ? [
          error(
            `network.clients.${name}.to has 'replicas', and nothing follows the only member: add members or readPool, or let it connect to 'primary'`,
          ),
        ]
      : []),
  ]);
