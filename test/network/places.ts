import type { Flow, End } from '../../lib/network/flows';
import type { PlatformModel } from '../../lib/model/platform';
import { groupLabels } from '../../lib/network/selectors';
import type { Rendered } from '../support/platforms';
import type { Place } from '../support/network';
import { matches, workloadsOf } from '../support/workloads';

/** Pods as the platform's own workloads make them, one of each. */
export function podsOf({ model, objects }: Rendered): Place[] {
  return workloadsOf(objects).map(({ manifest, template }) => ({
    name: `${manifest.kind}/${manifest.metadata.name}`,
    namespace: model.namespace.name,
    labels: template.metadata.labels,
  }));
}

export function client(name: string, namespace: string, labels: Readonly<Record<string, string>>): Place {
  return { name, namespace, labels };
}

/** Every place that one end of a flow stands for. Addresses are those inside of a block that is not an exception. */
export function placesOf(end: End, model: PlatformModel, pods: readonly Place[]): Place[] {
  switch (end.kind) {
    case 'group':
      return pods.filter((pod) => pod.namespace !== undefined && matches(pod.labels, groupLabels(model, end.group)));
    case 'pods':
      return [client('declared', end.namespaceLabels?.['kubernetes.io/metadata.name'] ?? model.namespace.name, end.labels)];
    case 'dns':
      return [client('dns', model.network.dnsNamespace, model.network.dnsPodLabels)];
    case 'api-server':
      return model.network.apiServer.cidrs.map((cidr) => ({ name: 'api-server', ip: firstOf(cidr) }));
    case 'fqdn':
      return [{ name: end.name, ip: STORAGE }];
    case 'cidr':
      return [{ name: end.cidr, ip: firstOf(end.cidr) }];
  }
}

/** An address of Azure's, outside of every block that the examples declare otherwise. */
export const STORAGE = '20.60.0.1';
export const INTERNET = '198.51.100.7';

export function firstOf(cidr: string): string {
  return cidr.split('/')[0]!.replace(/\.0$/, '.1');
}

/** Each connection that a flow declares. */
export function connectionsOf(flow: Flow, model: PlatformModel, pods: readonly Place[]) {
  return placesOf(flow.from, model, pods).flatMap((from) =>
    placesOf(flow.to, model, pods).flatMap((to) =>
      flow.ports.flatMap((port) =>
        (flow.to.kind === 'dns' ? (['TCP', 'UDP'] as const) : (['TCP'] as const)).map((protocol) => ({ from, to, port, protocol })),
      ),
    ),
  );
}
