import { Construct } from 'constructs';
import {
  CiliumNetworkPolicy,
  CiliumNetworkPolicySpecEgressToEntities as Entities,
  CiliumNetworkPolicySpecEgressToPortsPortsProtocol as Protocol,
  CiliumNetworkPolicySpecIngressToPortsPortsProtocol as IngressProtocol,
  type CiliumNetworkPolicySpec,
  type CiliumNetworkPolicySpecEgress as Egress,
  type CiliumNetworkPolicySpecEgressToPorts as ToPorts,
  type CiliumNetworkPolicySpecIngress as Ingress,
} from '../../imports/cilium.io';
import { selectorLabels } from '../common/labels';
import { metadata } from '../common/metadata';
import * as ports from '../common/ports';
import type { PlatformModel } from '../model/platform';
import { type End, flowsOf, groupsOf } from './flows';
import { groupLabels, rulesOf } from './selectors';

const NAMESPACE = 'k8s:io.kubernetes.pod.namespace';

/**
 * CiliumNetworkPolicy objects. On Cilium an ipBlock never matches a node, hence not the API server: it is an entity
 * there. Names of storage accounts can be allowed as names, as long as Cilium sees the DNS answers.
 */
export class CiliumPolicies extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const flows = flowsOf(model);
    const policy = (name: string, spec: CiliumNetworkPolicySpec) =>
      new CiliumNetworkPolicy(this, name, { metadata: metadata(model, `${model.name}-${name}`), spec });

    // An empty rule selects the pods and allows nothing.
    policy('default-deny', { endpointSelector: { matchLabels: { ...selectorLabels(model.name) } }, ingress: [{}], egress: [{}] });
    for (const group of groupsOf(model)) {
      const rules = rulesOf(group, flows);
      policy(group, {
        endpointSelector: { matchLabels: { ...groupLabels(model, group) } },
        ingress: rules.ingress.map((rule) => ingress(model, rule.peers, rule.ports)),
        egress: rules.egress.flatMap((rule) => egress(model, rule.peers, rule.ports)),
      });
    }
  }
}

function ingress(model: PlatformModel, ends: readonly End[], portNumbers: readonly number[]): Ingress {
  return {
    fromEndpoints: ends.map((end) => endpoint(model, end)),
    toPorts: [{ ports: portNumbers.map((port) => ({ port: String(port), protocol: IngressProtocol.TCP })) }],
  };
}

function egress(model: PlatformModel, ends: readonly End[], portNumbers: readonly number[]): Egress[] {
  const first = ends[0]!;
  switch (first.kind) {
    case 'api-server':
      return [{ toEntities: [Entities.KUBE_HYPHEN_APISERVER], toPorts: toPorts(portNumbers) }];
    case 'dns': {
      // Looking at the answers is what makes `toFQDNs` work.
      const lookup: ToPorts = { ports: [{ port: String(ports.DNS), protocol: Protocol.ANY }], rules: { dns: [{ matchPattern: '*' }] } };
      return [{ toEndpoints: [endpoint(model, first)], toPorts: [lookup] }];
    }
    case 'fqdn':
      return [{ toFqdNs: ends.map((end) => ({ matchName: (end as Extract<End, { kind: 'fqdn' }>).name })), toPorts: toPorts(portNumbers) }];
    default: {
      const addresses = ends.filter((end): end is Extract<End, { kind: 'cidr' }> => end.kind === 'cidr');
      const pods = ends.filter((end) => end.kind !== 'cidr');
      return [
        ...(pods.length > 0 ? [{ toEndpoints: pods.map((end) => endpoint(model, end)), toPorts: toPorts(portNumbers) }] : []),
        ...(addresses.length > 0
          ? [{ toCidrSet: addresses.map(({ cidr, except }) => ({ cidr, except: except && [...except] })), toPorts: toPorts(portNumbers) }]
          : []),
      ];
    }
  }
}

function endpoint(model: PlatformModel, end: End): { matchLabels: Record<string, string> } {
  switch (end.kind) {
    case 'group':
      return { matchLabels: { ...groupLabels(model, end.group) } };
    case 'pods': {
      const namespace = end.namespaceLabels?.['kubernetes.io/metadata.name'];
      return { matchLabels: { ...end.labels, ...(namespace ? { [NAMESPACE]: namespace } : {}) } };
    }
    case 'dns':
      return { matchLabels: { ...model.network.dnsPodLabels, [NAMESPACE]: model.network.dnsNamespace } };
    default:
      throw new Error(`a peer of kind ${end.kind} is not a set of pods`);
  }
}

function toPorts(numbers: readonly number[]): ToPorts[] {
  return [{ ports: numbers.map((port) => ({ port: String(port), protocol: Protocol.TCP })) }];
}
