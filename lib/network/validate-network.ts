import { isAddressRange } from '../common/address';
import { DNS_LABEL, DNS_NAME, labelProblems } from '../common/formats';
import { TCP_PORT } from '../common/ports';
import { matches, repeated, whole } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import type { ClientModel, Peer } from '../model/network';
import type { NetworkProps } from './network-props';

/** The least text that says which client is meant. */
const CLIENT: readonly Rule<ClientModel>[] = [
  matches('a name of network.clients', ({ name }) => name, DNS_LABEL, 'it tells the rules of a policy apart'),
  {
    broken: ({ podLabels }) => Object.keys(podLabels).length === 0,
    message: ({ name }) =>
      `network.clients.${name}.podLabels must have at least one label, got none: it would let in every pod of the namespace; give the labels of the client's pods`,
  },
  matches(
    ({ name }) => `network.clients.${name}.namespace`,
    ({ namespace }) => namespace,
    DNS_LABEL,
    "leave it out for the platform's own",
  ),
  {
    broken: ({ to }) => to.length === 0,
    message: ({ name }) =>
      `network.clients.${name}.to must name at least one of pooler, primary and replicas, got none: leave the client out if it does not connect`,
  },
];

interface Address {
  readonly path: string;
  readonly cidr: string;
}

const CIDR: readonly Rule<Address>[] = [
  {
    broken: ({ cidr }) => !isAddressRange(cidr),
    message: ({ path, cidr }) =>
      `${path} must be an address range ('10.240.0.0/16', one address is '10.240.0.4/32'), got '${cidr}': see "kubectl get endpointslices"`,
  },
];

const PORT: readonly Rule<{ path: string; port: number }>[] = [
  whole(
    ({ path }) => path,
    ({ port }) => port,
    TCP_PORT,
    'it is a TCP port',
  ),
];

const DNS: readonly Rule<{ namespace: string }>[] = [
  matches('network.dns.namespace', (s) => s.namespace, DNS_LABEL, 'give the namespace of the DNS pods'),
];

/** Everything that is wrong with who may connect, and to what. */
export function networkProblems(props: NetworkProps = {}): string[] {
  const { clients = [], apiServer, dns } = props;
  return [
    ...repeated(clients.map((c) => c.name)).map(
      (name) => `network.clients must have different names, got '${name}' more than once: put what it connects to into one client`,
    ),
    ...clients.flatMap((client) => [
      ...problemsOf(CLIENT, client),
      ...labelProblems(`network.clients.${client.name}.podLabels`, client.podLabels),
    ]),
    ...(apiServer?.cidrs.length === 0
      ? [
          'network.apiServer.cidrs must have at least one address range, got none: Patroni cannot work without the API server; leave apiServer out for any address',
        ]
      : []),
    ...(apiServer?.cidrs ?? []).flatMap((cidr, i) => problemsOf(CIDR, { path: `network.apiServer.cidrs[${i}]`, cidr })),
    ...(apiServer?.ports?.length === 0
      ? ['network.apiServer.ports must have at least one port, got none: leave it out for 443 and 6443']
      : []),
    ...portProblems('network.apiServer.ports', apiServer?.ports ?? []),
    ...(dns ? [...problemsOf(DNS, dns), ...labelProblems('network.dns.podLabels', dns.podLabels)] : []),
  ];
}

/** Everything that is wrong with one end of a flow that the user gave. */
export function peerProblems(path: string, peer: Peer): string[] {
  if (peer.kind === 'pods') {
    return [...labelProblems(`${path}.labels`, peer.labels), ...labelProblems(`${path}.namespaceLabels`, peer.namespaceLabels)];
  }
  if (peer.kind !== 'cidr' && peer.kind !== 'fqdn') return [];
  const ranges = peer.kind === 'cidr' ? (peer.except ?? []) : [];
  return [
    ...(peer.kind === 'fqdn'
      ? problemsOf([matches<typeof peer>(`${path}.name`, (p) => p.name, DNS_NAME, 'give the host name')], peer)
      : []),
    ...problemsOf(CIDR, { path: `${path}.cidr`, cidr: peer.cidr }),
    ...ranges.flatMap((cidr, i) => problemsOf(CIDR, { path: `${path}.except[${i}]`, cidr })),
  ];
}

export function portProblems(path: string, ports: readonly number[]): string[] {
  return ports.flatMap((port, i) => problemsOf(PORT, { path: `${path}[${i}]`, port }));
}
