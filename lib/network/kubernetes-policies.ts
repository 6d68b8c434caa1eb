import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { selectorLabels } from '../common/labels';
import { metadata } from '../common/metadata';
import * as ports from '../common/ports';
import type { PlatformModel } from '../model/platform';
import { type End, flowsOf, groupsOf } from './flows';
import { groupLabels, rulesOf } from './selectors';

/** NetworkPolicy objects, as Azure's and Calico's dataplanes enforce them: deny by default, then one policy for each kind of pod. */
export class KubernetesPolicies extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const flows = flowsOf(model);
    new k8s.KubeNetworkPolicy(this, 'DefaultDeny', {
      metadata: metadata(model, `${model.name}-default-deny`),
      spec: { podSelector: { matchLabels: { ...selectorLabels(model.name) } }, policyTypes: ['Ingress', 'Egress'] },
    });
    for (const group of groupsOf(model)) {
      const rules = rulesOf(group, flows);
      new k8s.KubeNetworkPolicy(this, group, {
        metadata: metadata(model, `${model.name}-${group}`),
        spec: {
          podSelector: { matchLabels: { ...groupLabels(model, group) } },
          policyTypes: ['Ingress', 'Egress'],
          ingress: rules.ingress.map((rule) => ({ from: rule.peers.flatMap((peer) => peers(model, peer)), ports: rule.ports.map(tcp) })),
          egress: rules.egress.map((rule) => ({
            to: rule.peers.flatMap((peer) => peers(model, peer)),
            ports: rule.ports.flatMap((port) => (port === ports.DNS ? [udp(port), tcp(port)] : [tcp(port)])),
          })),
        },
      });
    }
  }
}

function peers(model: PlatformModel, end: End): k8s.NetworkPolicyPeer[] {
  switch (end.kind) {
    case 'group':
      return [{ podSelector: { matchLabels: { ...groupLabels(model, end.group) } } }];
    case 'pods':
      return [
        {
          podSelector: { matchLabels: { ...end.labels } },
          namespaceSelector: end.namespaceLabels ? { matchLabels: { ...end.namespaceLabels } } : undefined,
        },
      ];
    case 'cidr':
      return [{ ipBlock: { cidr: end.cidr, except: end.except ? [...end.except] : undefined } }];
    case 'fqdn':
      return [{ ipBlock: { cidr: end.cidr } }];
    case 'api-server':
      return model.network.apiServer.cidrs.map((cidr) => ({ ipBlock: { cidr } }));
    case 'dns':
      return [
        {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': model.network.dnsNamespace } },
          podSelector: { matchLabels: { ...model.network.dnsPodLabels } },
        },
      ];
  }
}

const tcp = (port: number): k8s.NetworkPolicyPort => ({ protocol: 'TCP', port: k8s.IntOrString.fromNumber(port) });
const udp = (port: number): k8s.NetworkPolicyPort => ({ protocol: 'UDP', port: k8s.IntOrString.fromNumber(port) });
