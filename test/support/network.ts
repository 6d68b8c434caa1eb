import { BlockList } from 'node:net';
import type { Manifest } from './synth';
import { matches } from './workloads';

type Labels = Readonly<Record<string, string>>;

/** A pod, or an address outside of the cluster. */
export type Place =
  | { readonly name: string; readonly namespace: string; readonly labels: Labels; readonly ip?: undefined }
  | { readonly name: string; readonly ip: string; readonly namespace?: undefined };

export interface Connection {
  readonly from: Place;
  readonly to: Place;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** What a set of policies says about a connection. */
export type Verdict = (connection: Connection) => boolean;

interface Selector {
  readonly matchLabels?: Labels;
}

interface PolicyPeer {
  readonly podSelector?: Selector;
  readonly namespaceSelector?: Selector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

interface PolicyPort {
  readonly protocol?: string;
  readonly port: number;
}

interface PolicySpec {
  readonly podSelector: Selector;
  readonly policyTypes: readonly ('Ingress' | 'Egress')[];
  readonly ingress?: readonly { readonly from?: readonly PolicyPeer[]; readonly ports?: readonly PolicyPort[] }[];
  readonly egress?: readonly { readonly to?: readonly PolicyPeer[]; readonly ports?: readonly PolicyPort[] }[];
}

/**
 * The documented meaning of NetworkPolicy: a pod that a policy selects for a direction may do there only what some policy
 * allows; one that none selects may do anything. Every namespace has the one label that Kubernetes gives it.
 */
export function kubernetesVerdict(objects: readonly Manifest[]): Verdict {
  const policies = objects
    .filter((o) => o.kind === 'NetworkPolicy')
    .map((o) => ({ namespace: o.metadata.namespace!, spec: o['spec'] as PolicySpec }));
  const isPeer = (home: string, peer: PolicyPeer, place: Place): boolean => {
    if (place.namespace === undefined) return peer.ipBlock !== undefined && inBlock(place.ip, peer.ipBlock.cidr, peer.ipBlock.except);
    if (peer.ipBlock) return false;
    const inNamespace = peer.namespaceSelector
      ? matches({ 'kubernetes.io/metadata.name': place.namespace }, peer.namespaceSelector.matchLabels ?? {})
      : place.namespace === home;
    return inNamespace && matches(place.labels, peer.podSelector?.matchLabels ?? {});
  };
  const passes = (self: Place, other: Place, direction: 'Ingress' | 'Egress', { port, protocol }: Connection): boolean => {
    if (self.namespace === undefined) return true;
    const selecting = policies.filter(
      ({ namespace, spec }) =>
        namespace === self.namespace && spec.policyTypes.includes(direction) && matches(self.labels, spec.podSelector.matchLabels ?? {}),
    );
    if (selecting.length === 0) return true;
    return selecting.some(({ namespace, spec }) => {
      const rules =
        direction === 'Ingress'
          ? (spec.ingress ?? []).map((r) => ({ ...r, peers: r.from }))
          : (spec.egress ?? []).map((r) => ({ ...r, peers: r.to }));
      return rules.some(
        ({ peers, ports }) =>
          (peers === undefined || peers.some((peer) => isPeer(namespace, peer, other))) &&
          (ports === undefined || ports.some((p) => p.port === port && (p.protocol ?? 'TCP') === protocol)),
      );
    });
  };
  return (connection) =>
    passes(connection.from, connection.to, 'Egress', connection) && passes(connection.to, connection.from, 'Ingress', connection);
}

const NAMESPACE = 'k8s:io.kubernetes.pod.namespace';

interface CiliumPorts {
  readonly ports: readonly { readonly port: string; readonly protocol: string }[];
}

interface CiliumRule {
  readonly fromEndpoints?: readonly Selector[];
  readonly toEndpoints?: readonly Selector[];
  readonly toEntities?: readonly string[];
  readonly toCIDRSet?: readonly { readonly cidr: string; readonly except?: readonly string[] }[];
  readonly toFQDNs?: readonly { readonly matchName: string }[];
  readonly toPorts?: readonly CiliumPorts[];
}

interface CiliumSpec {
  readonly endpointSelector: Selector;
  readonly ingress?: readonly CiliumRule[];
  readonly egress?: readonly CiliumRule[];
}

/**
 * The documented meaning of CiliumNetworkPolicy, as far as we use it: a direction is restricted by a policy that has rules
 * for it, an empty rule allows nothing, endpoints are of the policy's own namespace unless they say otherwise.
 * @param named addresses by the name, or the entity, that Cilium knows them by
 */
export function ciliumVerdict(objects: readonly Manifest[], named: Readonly<Record<string, readonly string[]>>): Verdict {
  const policies = objects
    .filter((o) => o.kind === 'CiliumNetworkPolicy')
    .map((o) => ({ namespace: o.metadata.namespace!, spec: o['spec'] as CiliumSpec }));
  const isEndpoint = (home: string, { matchLabels = {} }: Selector, place: Place): boolean => {
    if (place.namespace === undefined) return false;
    const { [NAMESPACE]: namespace = home, ...labels } = matchLabels;
    return place.namespace === namespace && matches(place.labels, labels);
  };
  const isPeer = (home: string, rule: CiliumRule, place: Place): boolean => {
    const names = [...(rule.toEntities ?? []), ...(rule.toFQDNs ?? []).map(({ matchName }) => matchName)];
    if (place.namespace === undefined) {
      const inSet = (rule.toCIDRSet ?? []).some(({ cidr, except }) => inBlock(place.ip, cidr, except));
      return inSet || names.some((name) => named[name]?.includes(place.ip));
    }
    return [...(rule.fromEndpoints ?? []), ...(rule.toEndpoints ?? [])].some((selector) => isEndpoint(home, selector, place));
  };
  const passes = (self: Place, other: Place, direction: 'ingress' | 'egress', { port, protocol }: Connection): boolean => {
    const selecting = policies.filter(
      ({ namespace, spec }) => spec[direction] !== undefined && isEndpoint(namespace, spec.endpointSelector, self),
    );
    if (selecting.length === 0) return true;
    return selecting.some(({ namespace, spec }) =>
      spec[direction]!.some(
        (rule) =>
          isPeer(namespace, rule, other) &&
          (rule.toPorts ?? []).some(({ ports }) => ports.some((p) => p.port === String(port) && ['ANY', protocol].includes(p.protocol))),
      ),
    );
  };
  return (connection) =>
    passes(connection.from, connection.to, 'egress', connection) && passes(connection.to, connection.from, 'ingress', connection);
}

function inBlock(ip: string, cidr: string, except: readonly string[] = []): boolean {
  const within = (block: string) => {
    const list = new BlockList();
    const [address, bits] = block.split('/');
    list.addSubnet(address!, Number(bits));
    return list.check(ip);
  };
  return within(cidr) && !except.some(within);
}
