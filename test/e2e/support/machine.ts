import type { DatabaseImageModel } from '../../../lib/model/workload';
import type { Machine } from '../report/record';
import { run } from './process';

interface Node {
  readonly status: {
    readonly capacity: { readonly cpu: string; readonly memory: string };
    readonly nodeInfo: { readonly kubeletVersion: string; readonly osImage: string; readonly kernelVersion: string };
  };
}

/** The cluster's nodes and what the database image holds. Workers of one machine each count all of its processors. */
export async function describeMachine(image: DatabaseImageModel): Promise<Machine> {
  const { items } = JSON.parse(await run('kubectl', ['get', 'nodes', '--output=json'])) as { items: Node[] };
  const kinds = new Map<string, number>();
  for (const { status } of items) {
    const { capacity, nodeInfo } = status;
    const memory = Math.round(parseInt(capacity.memory, 10) / 1024 / 1024);
    const kind = `${capacity.cpu} CPU and ${memory} GiB each, ${nodeInfo.osImage}, Linux ${nodeInfo.kernelVersion}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return {
    nodes: [...kinds].map(([kind, count]) => `${count} worker${count === 1 ? '' : 's'} with ${kind}`),
    kubernetes: items[0]!.status.nodeInfo.kubeletVersion,
    image: `PostgreSQL ${image.postgres}, Patroni ${image.patroni}, ${image.timescaledb ? `TimescaleDB ${image.timescaledb}` : 'no TimescaleDB'}, PgBouncer ${image.pgbouncer}`,
  };
}
