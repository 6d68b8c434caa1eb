// Made by `npm run import`; see docs/schemas.md. Changes here are lost.
/* eslint-disable */
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';

export class CiliumNetworkPolicy extends ApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
  }

  public static manifest(props: CiliumNetworkPolicyProps): any {
    return {
      ...CiliumNetworkPolicy.GVK,
      ...toJson_CiliumNetworkPolicyProps(props),
    };
  }

  public constructor(scope: Construct, id: string, props: CiliumNetworkPolicyProps) {
    super(scope, id, {
      ...CiliumNetworkPolicy.GVK,
      ...props,
    });
  }

  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...CiliumNetworkPolicy.GVK,
      ...toJson_CiliumNetworkPolicyProps(resolved),
    };
  }
}

export interface CiliumNetworkPolicyProps {
  readonly metadata: ApiObjectMetadata;

  readonly spec?: CiliumNetworkPolicySpec;
}

export function toJson_CiliumNetworkPolicyProps(obj: CiliumNetworkPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CiliumNetworkPolicySpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpec {
  readonly description?: string;

  readonly egress?: CiliumNetworkPolicySpecEgress[];

  readonly egressDeny?: CiliumNetworkPolicySpecEgressDeny[];

  readonly enableDefaultDeny?: CiliumNetworkPolicySpecEnableDefaultDeny;

  readonly endpointSelector?: CiliumNetworkPolicySpecEndpointSelector;

  readonly ingress?: CiliumNetworkPolicySpecIngress[];

  readonly ingressDeny?: CiliumNetworkPolicySpecIngressDeny[];

  readonly labels?: CiliumNetworkPolicySpecLabels[];

  readonly log?: CiliumNetworkPolicySpecLog;

  readonly nodeSelector?: CiliumNetworkPolicySpecNodeSelector;
}

export function toJson_CiliumNetworkPolicySpec(obj: CiliumNetworkPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'egress': obj.egress?.map(y => toJson_CiliumNetworkPolicySpecEgress(y)),
    'egressDeny': obj.egressDeny?.map(y => toJson_CiliumNetworkPolicySpecEgressDeny(y)),
    'enableDefaultDeny': toJson_CiliumNetworkPolicySpecEnableDefaultDeny(obj.enableDefaultDeny),
    'endpointSelector': toJson_CiliumNetworkPolicySpecEndpointSelector(obj.endpointSelector),
    'ingress': obj.ingress?.map(y => toJson_CiliumNetworkPolicySpecIngress(y)),
    'ingressDeny': obj.ingressDeny?.map(y => toJson_CiliumNetworkPolicySpecIngressDeny(y)),
    'labels': obj.labels?.map(y => toJson_CiliumNetworkPolicySpecLabels(y)),
    'log': toJson_CiliumNetworkPolicySpecLog(obj.log),
    'nodeSelector': toJson_CiliumNetworkPolicySpecNodeSelector(obj.nodeSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgress {
  readonly authentication?: CiliumNetworkPolicySpecEgressAuthentication;

  readonly icmps?: CiliumNetworkPolicySpecEgressIcmps[];

  readonly toCidr?: string[];

  readonly toCidrSet?: CiliumNetworkPolicySpecEgressToCidrSet[];

  readonly toEndpoints?: CiliumNetworkPolicySpecEgressToEndpoints[];

  readonly toEntities?: CiliumNetworkPolicySpecEgressToEntities[];

  readonly toFqdNs?: CiliumNetworkPolicySpecEgressToFqdNs[];

  readonly toGroups?: CiliumNetworkPolicySpecEgressToGroups[];

  readonly toNodes?: CiliumNetworkPolicySpecEgressToNodes[];

  readonly toPorts?: CiliumNetworkPolicySpecEgressToPorts[];

  readonly toRequires?: string[];

  readonly toServices?: CiliumNetworkPolicySpecEgressToServices[];
}

export function toJson_CiliumNetworkPolicySpecEgress(obj: CiliumNetworkPolicySpecEgress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumNetworkPolicySpecEgressAuthentication(obj.authentication),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecEgressIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumNetworkPolicySpecEgressToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumNetworkPolicySpecEgressToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toFQDNs': obj.toFqdNs?.map(y => toJson_CiliumNetworkPolicySpecEgressToFqdNs(y)),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumNetworkPolicySpecEgressToGroups(y)),
    'toNodes': obj.toNodes?.map(y => toJson_CiliumNetworkPolicySpecEgressToNodes(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecEgressToPorts(y)),
    'toRequires': obj.toRequires?.map(y => y),
    'toServices': obj.toServices?.map(y => toJson_CiliumNetworkPolicySpecEgressToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDeny {
  readonly icmps?: CiliumNetworkPolicySpecEgressDenyIcmps[];

  readonly toCidr?: string[];

  readonly toCidrSet?: CiliumNetworkPolicySpecEgressDenyToCidrSet[];

  readonly toEndpoints?: CiliumNetworkPolicySpecEgressDenyToEndpoints[];

  readonly toEntities?: CiliumNetworkPolicySpecEgressDenyToEntities[];

  readonly toGroups?: CiliumNetworkPolicySpecEgressDenyToGroups[];

  readonly toNodes?: CiliumNetworkPolicySpecEgressDenyToNodes[];

  readonly toPorts?: CiliumNetworkPolicySpecEgressDenyToPorts[];

  readonly toRequires?: string[];

  readonly toServices?: CiliumNetworkPolicySpecEgressDenyToServices[];
}

export function toJson_CiliumNetworkPolicySpecEgressDeny(obj: CiliumNetworkPolicySpecEgressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyIcmps(y)),
    'toCIDR': obj.toCidr?.map(y => y),
    'toCIDRSet': obj.toCidrSet?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToCidrSet(y)),
    'toEndpoints': obj.toEndpoints?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToEndpoints(y)),
    'toEntities': obj.toEntities?.map(y => y),
    'toGroups': obj.toGroups?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToGroups(y)),
    'toNodes': obj.toNodes?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToNodes(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToPorts(y)),
    'toRequires': obj.toRequires?.map(y => y),
    'toServices': obj.toServices?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToServices(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEnableDefaultDeny {
  readonly egress?: boolean;

  readonly ingress?: boolean;
}

export function toJson_CiliumNetworkPolicySpecEnableDefaultDeny(obj: CiliumNetworkPolicySpecEnableDefaultDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'egress': obj.egress,
    'ingress': obj.ingress,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEndpointSelector {
  readonly matchExpressions?: CiliumNetworkPolicySpecEndpointSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEndpointSelector(obj: CiliumNetworkPolicySpecEndpointSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEndpointSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngress {
  readonly authentication?: CiliumNetworkPolicySpecIngressAuthentication;

  readonly fromCidr?: string[];

  readonly fromCidrSet?: CiliumNetworkPolicySpecIngressFromCidrSet[];

  readonly fromEndpoints?: CiliumNetworkPolicySpecIngressFromEndpoints[];

  readonly fromEntities?: CiliumNetworkPolicySpecIngressFromEntities[];

  readonly fromGroups?: CiliumNetworkPolicySpecIngressFromGroups[];

  readonly fromNodes?: CiliumNetworkPolicySpecIngressFromNodes[];

  readonly fromRequires?: string[];

  readonly icmps?: CiliumNetworkPolicySpecIngressIcmps[];

  readonly toPorts?: CiliumNetworkPolicySpecIngressToPorts[];
}

export function toJson_CiliumNetworkPolicySpecIngress(obj: CiliumNetworkPolicySpecIngress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authentication': toJson_CiliumNetworkPolicySpecIngressAuthentication(obj.authentication),
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumNetworkPolicySpecIngressFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumNetworkPolicySpecIngressFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromGroups': obj.fromGroups?.map(y => toJson_CiliumNetworkPolicySpecIngressFromGroups(y)),
    'fromNodes': obj.fromNodes?.map(y => toJson_CiliumNetworkPolicySpecIngressFromNodes(y)),
    'fromRequires': obj.fromRequires?.map(y => y),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecIngressIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecIngressToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDeny {
  readonly fromCidr?: string[];

  readonly fromCidrSet?: CiliumNetworkPolicySpecIngressDenyFromCidrSet[];

  readonly fromEndpoints?: CiliumNetworkPolicySpecIngressDenyFromEndpoints[];

  readonly fromEntities?: CiliumNetworkPolicySpecIngressDenyFromEntities[];

  readonly fromGroups?: CiliumNetworkPolicySpecIngressDenyFromGroups[];

  readonly fromNodes?: CiliumNetworkPolicySpecIngressDenyFromNodes[];

  readonly fromRequires?: string[];

  readonly icmps?: CiliumNetworkPolicySpecIngressDenyIcmps[];

  readonly toPorts?: CiliumNetworkPolicySpecIngressDenyToPorts[];
}

export function toJson_CiliumNetworkPolicySpecIngressDeny(obj: CiliumNetworkPolicySpecIngressDeny | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fromCIDR': obj.fromCidr?.map(y => y),
    'fromCIDRSet': obj.fromCidrSet?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromCidrSet(y)),
    'fromEndpoints': obj.fromEndpoints?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromEndpoints(y)),
    'fromEntities': obj.fromEntities?.map(y => y),
    'fromGroups': obj.fromGroups?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromGroups(y)),
    'fromNodes': obj.fromNodes?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromNodes(y)),
    'fromRequires': obj.fromRequires?.map(y => y),
    'icmps': obj.icmps?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyIcmps(y)),
    'toPorts': obj.toPorts?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyToPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecLabels {
  readonly key: string;

  readonly source?: string;

  readonly value?: string;
}

export function toJson_CiliumNetworkPolicySpecLabels(obj: CiliumNetworkPolicySpecLabels | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'source': obj.source,
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecLog {
  readonly value?: string;
}

export function toJson_CiliumNetworkPolicySpecLog(obj: CiliumNetworkPolicySpecLog | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecNodeSelector {
  readonly matchExpressions?: CiliumNetworkPolicySpecNodeSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecNodeSelector(obj: CiliumNetworkPolicySpecNodeSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecNodeSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressAuthentication {
  readonly mode: CiliumNetworkPolicySpecEgressAuthenticationMode;
}

export function toJson_CiliumNetworkPolicySpecEgressAuthentication(obj: CiliumNetworkPolicySpecEgressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressIcmps {
  readonly fields?: CiliumNetworkPolicySpecEgressIcmpsFields[];
}

export function toJson_CiliumNetworkPolicySpecEgressIcmps(obj: CiliumNetworkPolicySpecEgressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecEgressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToCidrSet {
  readonly cidr?: string;

  readonly cidrGroupRef?: string;

  readonly cidrGroupSelector?: CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelector;

  readonly except?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressToCidrSet(obj: CiliumNetworkPolicySpecEgressToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'cidrGroupSelector': toJson_CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelector(obj.cidrGroupSelector),
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToEndpoints {
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEgressToEndpoints(obj: CiliumNetworkPolicySpecEgressToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressToEntities {
  ALL = "all",
  WORLD = "world",
  CLUSTER = "cluster",
  CLUSTER_HYPHEN_MESH = "cluster-mesh",
  HOST = "host",
  INIT = "init",
  INGRESS = "ingress",
  UNMANAGED = "unmanaged",
  REMOTE_HYPHEN_NODE = "remote-node",
  HEALTH = "health",
  NONE = "none",
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

export interface CiliumNetworkPolicySpecEgressToFqdNs {
  readonly matchName?: string;

  readonly matchPattern?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToFqdNs(obj: CiliumNetworkPolicySpecEgressToFqdNs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToGroups {
  readonly aws?: CiliumNetworkPolicySpecEgressToGroupsAws;
}

export function toJson_CiliumNetworkPolicySpecEgressToGroups(obj: CiliumNetworkPolicySpecEgressToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumNetworkPolicySpecEgressToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToNodes {
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressToNodesMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEgressToNodes(obj: CiliumNetworkPolicySpecEgressToNodes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressToNodesMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPorts {
  readonly listener?: CiliumNetworkPolicySpecEgressToPortsListener;

  readonly originatingTls?: CiliumNetworkPolicySpecEgressToPortsOriginatingTls;

  readonly ports?: CiliumNetworkPolicySpecEgressToPortsPorts[];

  readonly rules?: CiliumNetworkPolicySpecEgressToPortsRules;

  readonly serverNames?: string[];

  readonly terminatingTls?: CiliumNetworkPolicySpecEgressToPortsTerminatingTls;
}

export function toJson_CiliumNetworkPolicySpecEgressToPorts(obj: CiliumNetworkPolicySpecEgressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumNetworkPolicySpecEgressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumNetworkPolicySpecEgressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsPorts(y)),
    'rules': toJson_CiliumNetworkPolicySpecEgressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumNetworkPolicySpecEgressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToServices {
  readonly k8SService?: CiliumNetworkPolicySpecEgressToServicesK8SService;

  readonly k8SServiceSelector?: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector;
}

export function toJson_CiliumNetworkPolicySpecEgressToServices(obj: CiliumNetworkPolicySpecEgressToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumNetworkPolicySpecEgressToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyIcmps {
  readonly fields?: CiliumNetworkPolicySpecEgressDenyIcmpsFields[];
}

export function toJson_CiliumNetworkPolicySpecEgressDenyIcmps(obj: CiliumNetworkPolicySpecEgressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToCidrSet {
  readonly cidr?: string;

  readonly cidrGroupRef?: string;

  readonly cidrGroupSelector?: CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelector;

  readonly except?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToCidrSet(obj: CiliumNetworkPolicySpecEgressDenyToCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'cidrGroupSelector': toJson_CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelector(obj.cidrGroupSelector),
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToEndpoints {
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToEndpoints(obj: CiliumNetworkPolicySpecEgressDenyToEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressDenyToEntities {
  ALL = "all",
  WORLD = "world",
  CLUSTER = "cluster",
  CLUSTER_HYPHEN_MESH = "cluster-mesh",
  HOST = "host",
  INIT = "init",
  INGRESS = "ingress",
  UNMANAGED = "unmanaged",
  REMOTE_HYPHEN_NODE = "remote-node",
  HEALTH = "health",
  NONE = "none",
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

export interface CiliumNetworkPolicySpecEgressDenyToGroups {
  readonly aws?: CiliumNetworkPolicySpecEgressDenyToGroupsAws;
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToGroups(obj: CiliumNetworkPolicySpecEgressDenyToGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumNetworkPolicySpecEgressDenyToGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToNodes {
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressDenyToNodesMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToNodes(obj: CiliumNetworkPolicySpecEgressDenyToNodes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToNodesMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToPorts {
  readonly ports?: CiliumNetworkPolicySpecEgressDenyToPortsPorts[];
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToPorts(obj: CiliumNetworkPolicySpecEgressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToServices {
  readonly k8SService?: CiliumNetworkPolicySpecEgressDenyToServicesK8SService;

  readonly k8SServiceSelector?: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector;
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToServices(obj: CiliumNetworkPolicySpecEgressDenyToServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'k8sService': toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SService(obj.k8SService),
    'k8sServiceSelector': toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector(obj.k8SServiceSelector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEndpointSelectorMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEndpointSelectorMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEndpointSelectorMatchExpressions(obj: CiliumNetworkPolicySpecEndpointSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressAuthentication {
  readonly mode: CiliumNetworkPolicySpecIngressAuthenticationMode;
}

export function toJson_CiliumNetworkPolicySpecIngressAuthentication(obj: CiliumNetworkPolicySpecIngressAuthentication | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressFromCidrSet {
  readonly cidr?: string;

  readonly cidrGroupRef?: string;

  readonly cidrGroupSelector?: CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelector;

  readonly except?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressFromCidrSet(obj: CiliumNetworkPolicySpecIngressFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'cidrGroupSelector': toJson_CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelector(obj.cidrGroupSelector),
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressFromEndpoints {
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecIngressFromEndpoints(obj: CiliumNetworkPolicySpecIngressFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecIngressFromEntities {
  ALL = "all",
  WORLD = "world",
  CLUSTER = "cluster",
  CLUSTER_HYPHEN_MESH = "cluster-mesh",
  HOST = "host",
  INIT = "init",
  INGRESS = "ingress",
  UNMANAGED = "unmanaged",
  REMOTE_HYPHEN_NODE = "remote-node",
  HEALTH = "health",
  NONE = "none",
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

export interface CiliumNetworkPolicySpecIngressFromGroups {
  readonly aws?: CiliumNetworkPolicySpecIngressFromGroupsAws;
}

export function toJson_CiliumNetworkPolicySpecIngressFromGroups(obj: CiliumNetworkPolicySpecIngressFromGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumNetworkPolicySpecIngressFromGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressFromNodes {
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressFromNodesMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecIngressFromNodes(obj: CiliumNetworkPolicySpecIngressFromNodes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressFromNodesMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressIcmps {
  readonly fields?: CiliumNetworkPolicySpecIngressIcmpsFields[];
}

export function toJson_CiliumNetworkPolicySpecIngressIcmps(obj: CiliumNetworkPolicySpecIngressIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecIngressIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPorts {
  readonly listener?: CiliumNetworkPolicySpecIngressToPortsListener;

  readonly originatingTls?: CiliumNetworkPolicySpecIngressToPortsOriginatingTls;

  readonly ports?: CiliumNetworkPolicySpecIngressToPortsPorts[];

  readonly rules?: CiliumNetworkPolicySpecIngressToPortsRules;

  readonly serverNames?: string[];

  readonly terminatingTls?: CiliumNetworkPolicySpecIngressToPortsTerminatingTls;
}

export function toJson_CiliumNetworkPolicySpecIngressToPorts(obj: CiliumNetworkPolicySpecIngressToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'listener': toJson_CiliumNetworkPolicySpecIngressToPortsListener(obj.listener),
    'originatingTLS': toJson_CiliumNetworkPolicySpecIngressToPortsOriginatingTls(obj.originatingTls),
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsPorts(y)),
    'rules': toJson_CiliumNetworkPolicySpecIngressToPortsRules(obj.rules),
    'serverNames': obj.serverNames?.map(y => y),
    'terminatingTLS': toJson_CiliumNetworkPolicySpecIngressToPortsTerminatingTls(obj.terminatingTls),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyFromCidrSet {
  readonly cidr?: string;

  readonly cidrGroupRef?: string;

  readonly cidrGroupSelector?: CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelector;

  readonly except?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromCidrSet(obj: CiliumNetworkPolicySpecIngressDenyFromCidrSet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'cidrGroupRef': obj.cidrGroupRef,
    'cidrGroupSelector': toJson_CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelector(obj.cidrGroupSelector),
    'except': obj.except?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyFromEndpoints {
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromEndpoints(obj: CiliumNetworkPolicySpecIngressDenyFromEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecIngressDenyFromEntities {
  ALL = "all",
  WORLD = "world",
  CLUSTER = "cluster",
  CLUSTER_HYPHEN_MESH = "cluster-mesh",
  HOST = "host",
  INIT = "init",
  INGRESS = "ingress",
  UNMANAGED = "unmanaged",
  REMOTE_HYPHEN_NODE = "remote-node",
  HEALTH = "health",
  NONE = "none",
  KUBE_HYPHEN_APISERVER = "kube-apiserver",
}

export interface CiliumNetworkPolicySpecIngressDenyFromGroups {
  readonly aws?: CiliumNetworkPolicySpecIngressDenyFromGroupsAws;
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromGroups(obj: CiliumNetworkPolicySpecIngressDenyFromGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'aws': toJson_CiliumNetworkPolicySpecIngressDenyFromGroupsAws(obj.aws),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyFromNodes {
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressDenyFromNodesMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromNodes(obj: CiliumNetworkPolicySpecIngressDenyFromNodes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromNodesMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyIcmps {
  readonly fields?: CiliumNetworkPolicySpecIngressDenyIcmpsFields[];
}

export function toJson_CiliumNetworkPolicySpecIngressDenyIcmps(obj: CiliumNetworkPolicySpecIngressDenyIcmps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fields': obj.fields?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyIcmpsFields(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyToPorts {
  readonly ports?: CiliumNetworkPolicySpecIngressDenyToPortsPorts[];
}

export function toJson_CiliumNetworkPolicySpecIngressDenyToPorts(obj: CiliumNetworkPolicySpecIngressDenyToPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ports': obj.ports?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyToPortsPorts(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecNodeSelectorMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecNodeSelectorMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecNodeSelectorMatchExpressions(obj: CiliumNetworkPolicySpecNodeSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressAuthenticationMode {
  DISABLED = "disabled",
  REQUIRED = "required",
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

export interface CiliumNetworkPolicySpecEgressIcmpsFields {
  readonly family?: CiliumNetworkPolicySpecEgressIcmpsFieldsFamily;

  readonly type: CiliumNetworkPolicySpecEgressIcmpsFieldsType;
}

export function toJson_CiliumNetworkPolicySpecEgressIcmpsFields(obj: CiliumNetworkPolicySpecEgressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelector {
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelector(obj: CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEgressToEndpointsMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecEgressToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToGroupsAws {
  readonly labels?: { [key: string]: string };

  readonly region?: string;

  readonly securityGroupsIds?: string[];

  readonly securityGroupsNames?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressToGroupsAws(obj: CiliumNetworkPolicySpecEgressToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToNodesMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEgressToNodesMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressToNodesMatchExpressions(obj: CiliumNetworkPolicySpecEgressToNodesMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPortsListener {
  readonly envoyConfig: CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig;

  readonly name: string;

  readonly priority?: number;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsListener(obj: CiliumNetworkPolicySpecEgressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
    'priority': obj.priority,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPortsOriginatingTls {
  readonly certificate?: string;

  readonly privateKey?: string;

  readonly secret: CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret;

  readonly trustedCa?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsOriginatingTls(obj: CiliumNetworkPolicySpecEgressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPortsPorts {
  readonly endPort?: number;

  readonly port?: string;

  readonly protocol?: CiliumNetworkPolicySpecEgressToPortsPortsProtocol;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsPorts(obj: CiliumNetworkPolicySpecEgressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endPort': obj.endPort,
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPortsRules {
  readonly dns?: CiliumNetworkPolicySpecEgressToPortsRulesDns[];

  readonly http?: CiliumNetworkPolicySpecEgressToPortsRulesHttp[];
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsRules(obj: CiliumNetworkPolicySpecEgressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttp(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPortsTerminatingTls {
  readonly certificate?: string;

  readonly privateKey?: string;

  readonly secret: CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret;

  readonly trustedCa?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsTerminatingTls(obj: CiliumNetworkPolicySpecEgressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToServicesK8SService {
  readonly namespace?: string;

  readonly serviceName?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToServicesK8SService(obj: CiliumNetworkPolicySpecEgressToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector {
  readonly namespace?: string;

  readonly selector: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector;
}

export function toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector(obj: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyIcmpsFields {
  readonly family?: CiliumNetworkPolicySpecEgressDenyIcmpsFieldsFamily;

  readonly type: CiliumNetworkPolicySpecEgressDenyIcmpsFieldsType;
}

export function toJson_CiliumNetworkPolicySpecEgressDenyIcmpsFields(obj: CiliumNetworkPolicySpecEgressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelector {
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelector(obj: CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToGroupsAws {
  readonly labels?: { [key: string]: string };

  readonly region?: string;

  readonly securityGroupsIds?: string[];

  readonly securityGroupsNames?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToGroupsAws(obj: CiliumNetworkPolicySpecEgressDenyToGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToNodesMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEgressDenyToNodesMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToNodesMatchExpressions(obj: CiliumNetworkPolicySpecEgressDenyToNodesMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToPortsPorts {
  readonly endPort?: number;

  readonly port?: string;

  readonly protocol?: CiliumNetworkPolicySpecEgressDenyToPortsPortsProtocol;
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToPortsPorts(obj: CiliumNetworkPolicySpecEgressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endPort': obj.endPort,
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToServicesK8SService {
  readonly namespace?: string;

  readonly serviceName?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SService(obj: CiliumNetworkPolicySpecEgressDenyToServicesK8SService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'serviceName': obj.serviceName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector {
  readonly namespace?: string;

  readonly selector: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector;
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector(obj: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespace': obj.namespace,
    'selector': toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector(obj.selector),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEndpointSelectorMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecIngressAuthenticationMode {
  DISABLED = "disabled",
  REQUIRED = "required",
  TEST_HYPHEN_ALWAYS_HYPHEN_FAIL = "test-always-fail",
}

export interface CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelector {
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelector(obj: CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressFromGroupsAws {
  readonly labels?: { [key: string]: string };

  readonly region?: string;

  readonly securityGroupsIds?: string[];

  readonly securityGroupsNames?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressFromGroupsAws(obj: CiliumNetworkPolicySpecIngressFromGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressFromNodesMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecIngressFromNodesMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressFromNodesMatchExpressions(obj: CiliumNetworkPolicySpecIngressFromNodesMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressIcmpsFields {
  readonly family?: CiliumNetworkPolicySpecIngressIcmpsFieldsFamily;

  readonly type: CiliumNetworkPolicySpecIngressIcmpsFieldsType;
}

export function toJson_CiliumNetworkPolicySpecIngressIcmpsFields(obj: CiliumNetworkPolicySpecIngressIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPortsListener {
  readonly envoyConfig: CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig;

  readonly name: string;

  readonly priority?: number;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsListener(obj: CiliumNetworkPolicySpecIngressToPortsListener | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'envoyConfig': toJson_CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig(obj.envoyConfig),
    'name': obj.name,
    'priority': obj.priority,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPortsOriginatingTls {
  readonly certificate?: string;

  readonly privateKey?: string;

  readonly secret: CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret;

  readonly trustedCa?: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsOriginatingTls(obj: CiliumNetworkPolicySpecIngressToPortsOriginatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPortsPorts {
  readonly endPort?: number;

  readonly port?: string;

  readonly protocol?: CiliumNetworkPolicySpecIngressToPortsPortsProtocol;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsPorts(obj: CiliumNetworkPolicySpecIngressToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endPort': obj.endPort,
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPortsRules {
  readonly dns?: CiliumNetworkPolicySpecIngressToPortsRulesDns[];

  readonly http?: CiliumNetworkPolicySpecIngressToPortsRulesHttp[];
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsRules(obj: CiliumNetworkPolicySpecIngressToPortsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'dns': obj.dns?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsRulesDns(y)),
    'http': obj.http?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttp(y)),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPortsTerminatingTls {
  readonly certificate?: string;

  readonly privateKey?: string;

  readonly secret: CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret;

  readonly trustedCa?: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsTerminatingTls(obj: CiliumNetworkPolicySpecIngressToPortsTerminatingTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certificate': obj.certificate,
    'privateKey': obj.privateKey,
    'secret': toJson_CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret(obj.secret),
    'trustedCA': obj.trustedCa,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelector {
  readonly matchExpressions?: CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelector(obj: CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions(obj: CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyFromGroupsAws {
  readonly labels?: { [key: string]: string };

  readonly region?: string;

  readonly securityGroupsIds?: string[];

  readonly securityGroupsNames?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromGroupsAws(obj: CiliumNetworkPolicySpecIngressDenyFromGroupsAws | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labels': ((obj.labels) === undefined) ? undefined : (Object.entries(obj.labels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
    'region': obj.region,
    'securityGroupsIds': obj.securityGroupsIds?.map(y => y),
    'securityGroupsNames': obj.securityGroupsNames?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyFromNodesMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecIngressDenyFromNodesMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromNodesMatchExpressions(obj: CiliumNetworkPolicySpecIngressDenyFromNodesMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyIcmpsFields {
  readonly family?: CiliumNetworkPolicySpecIngressDenyIcmpsFieldsFamily;

  readonly type: CiliumNetworkPolicySpecIngressDenyIcmpsFieldsType;
}

export function toJson_CiliumNetworkPolicySpecIngressDenyIcmpsFields(obj: CiliumNetworkPolicySpecIngressDenyIcmpsFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'family': obj.family,
    'type': obj.type?.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyToPortsPorts {
  readonly endPort?: number;

  readonly port?: string;

  readonly protocol?: CiliumNetworkPolicySpecIngressDenyToPortsPortsProtocol;
}

export function toJson_CiliumNetworkPolicySpecIngressDenyToPortsPorts(obj: CiliumNetworkPolicySpecIngressDenyToPortsPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endPort': obj.endPort,
    'port': obj.port,
    'protocol': obj.protocol,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecNodeSelectorMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecEgressIcmpsFieldsFamily {
  I_PV4 = "IPv4",
  I_PV6 = "IPv6",
}

export class CiliumNetworkPolicySpecEgressIcmpsFieldsType {
  public static fromNumber(value: number): CiliumNetworkPolicySpecEgressIcmpsFieldsType {
    return new CiliumNetworkPolicySpecEgressIcmpsFieldsType(value);
  }
  public static fromString(value: string): CiliumNetworkPolicySpecEgressIcmpsFieldsType {
    return new CiliumNetworkPolicySpecEgressIcmpsFieldsType(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

export interface CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelectorMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelectorMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelectorMatchExpressions(obj: CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressToEndpointsMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecEgressToNodesMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export interface CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig {
  readonly kind?: CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfigKind;

  readonly name: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig(obj: CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret {
  readonly name: string;

  readonly namespace?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret(obj: CiliumNetworkPolicySpecEgressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressToPortsPortsProtocol {
  TCP = "TCP",
  UDP = "UDP",
  SCTP = "SCTP",
  VRRP = "VRRP",
  IGMP = "IGMP",
  GRE = "GRE",
  IPIP = "IPIP",
  IPV6 = "IPV6",
  ESP = "ESP",
  AH = "AH",
  ANY = "ANY",
}

export interface CiliumNetworkPolicySpecEgressToPortsRulesDns {
  readonly matchName?: string;

  readonly matchPattern?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesDns(obj: CiliumNetworkPolicySpecEgressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPortsRulesHttp {
  readonly headerMatches?: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches[];

  readonly headers?: string[];

  readonly host?: string;

  readonly method?: string;

  readonly path?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttp(obj: CiliumNetworkPolicySpecEgressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret {
  readonly name: string;

  readonly namespace?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret(obj: CiliumNetworkPolicySpecEgressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector {
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector(obj: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressDenyIcmpsFieldsFamily {
  I_PV4 = "IPv4",
  I_PV6 = "IPv6",
}

export class CiliumNetworkPolicySpecEgressDenyIcmpsFieldsType {
  public static fromNumber(value: number): CiliumNetworkPolicySpecEgressDenyIcmpsFieldsType {
    return new CiliumNetworkPolicySpecEgressDenyIcmpsFieldsType(value);
  }
  public static fromString(value: string): CiliumNetworkPolicySpecEgressDenyIcmpsFieldsType {
    return new CiliumNetworkPolicySpecEgressDenyIcmpsFieldsType(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

export interface CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelectorMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelectorMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelectorMatchExpressions(obj: CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressDenyToEndpointsMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecEgressDenyToNodesMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecEgressDenyToPortsPortsProtocol {
  TCP = "TCP",
  UDP = "UDP",
  SCTP = "SCTP",
  VRRP = "VRRP",
  IGMP = "IGMP",
  GRE = "GRE",
  IPIP = "IPIP",
  IPV6 = "IPV6",
  ESP = "ESP",
  AH = "AH",
  ANY = "ANY",
}

export interface CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector {
  readonly matchExpressions?: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector(obj: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (Object.entries(obj.matchLabels).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelectorMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelectorMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelectorMatchExpressions(obj: CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecIngressFromEndpointsMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecIngressFromNodesMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecIngressIcmpsFieldsFamily {
  I_PV4 = "IPv4",
  I_PV6 = "IPv6",
}

export class CiliumNetworkPolicySpecIngressIcmpsFieldsType {
  public static fromNumber(value: number): CiliumNetworkPolicySpecIngressIcmpsFieldsType {
    return new CiliumNetworkPolicySpecIngressIcmpsFieldsType(value);
  }
  public static fromString(value: string): CiliumNetworkPolicySpecIngressIcmpsFieldsType {
    return new CiliumNetworkPolicySpecIngressIcmpsFieldsType(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

export interface CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig {
  readonly kind?: CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfigKind;

  readonly name: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig(obj: CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret {
  readonly name: string;

  readonly namespace?: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret(obj: CiliumNetworkPolicySpecIngressToPortsOriginatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecIngressToPortsPortsProtocol {
  TCP = "TCP",
  UDP = "UDP",
  SCTP = "SCTP",
  VRRP = "VRRP",
  IGMP = "IGMP",
  GRE = "GRE",
  IPIP = "IPIP",
  IPV6 = "IPV6",
  ESP = "ESP",
  AH = "AH",
  ANY = "ANY",
}

export interface CiliumNetworkPolicySpecIngressToPortsRulesDns {
  readonly matchName?: string;

  readonly matchPattern?: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesDns(obj: CiliumNetworkPolicySpecIngressToPortsRulesDns | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchName': obj.matchName,
    'matchPattern': obj.matchPattern,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPortsRulesHttp {
  readonly headerMatches?: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches[];

  readonly headers?: string[];

  readonly host?: string;

  readonly method?: string;

  readonly path?: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttp(obj: CiliumNetworkPolicySpecIngressToPortsRulesHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'headerMatches': obj.headerMatches?.map(y => toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches(y)),
    'headers': obj.headers?.map(y => y),
    'host': obj.host,
    'method': obj.method,
    'path': obj.path,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret {
  readonly name: string;

  readonly namespace?: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret(obj: CiliumNetworkPolicySpecIngressToPortsTerminatingTlsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelectorMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelectorMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelectorMatchExpressions(obj: CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecIngressDenyFromEndpointsMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecIngressDenyFromNodesMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecIngressDenyIcmpsFieldsFamily {
  I_PV4 = "IPv4",
  I_PV6 = "IPv6",
}

export class CiliumNetworkPolicySpecIngressDenyIcmpsFieldsType {
  public static fromNumber(value: number): CiliumNetworkPolicySpecIngressDenyIcmpsFieldsType {
    return new CiliumNetworkPolicySpecIngressDenyIcmpsFieldsType(value);
  }
  public static fromString(value: string): CiliumNetworkPolicySpecIngressDenyIcmpsFieldsType {
    return new CiliumNetworkPolicySpecIngressDenyIcmpsFieldsType(value);
  }
  private constructor(public readonly value: number | string) {
  }
}

export enum CiliumNetworkPolicySpecIngressDenyToPortsPortsProtocol {
  TCP = "TCP",
  UDP = "UDP",
  SCTP = "SCTP",
  VRRP = "VRRP",
  IGMP = "IGMP",
  GRE = "GRE",
  IPIP = "IPIP",
  IPV6 = "IPV6",
  ESP = "ESP",
  AH = "AH",
  ANY = "ANY",
}

export enum CiliumNetworkPolicySpecEgressToCidrSetCidrGroupSelectorMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecEgressToPortsListenerEnvoyConfigKind {
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

export interface CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches {
  readonly mismatch?: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesMismatch;

  readonly name: string;

  readonly secret?: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret;

  readonly value?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches(obj: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressDenyToCidrSetCidrGroupSelectorMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export interface CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions {
  readonly key: string;

  readonly operator: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator;

  readonly values?: string[];
}

export function toJson_CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions(obj: CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecIngressFromCidrSetCidrGroupSelectorMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecIngressToPortsListenerEnvoyConfigKind {
  CILIUM_ENVOY_CONFIG = "CiliumEnvoyConfig",
  CILIUM_CLUSTERWIDE_ENVOY_CONFIG = "CiliumClusterwideEnvoyConfig",
}

export interface CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches {
  readonly mismatch?: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesMismatch;

  readonly name: string;

  readonly secret?: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret;

  readonly value?: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches(obj: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mismatch': obj.mismatch,
    'name': obj.name,
    'secret': toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret(obj.secret),
    'value': obj.value,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecIngressDenyFromCidrSetCidrGroupSelectorMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesMismatch {
  LOG = "LOG",
  ADD = "ADD",
  DELETE = "DELETE",
  REPLACE = "REPLACE",
}

export interface CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret {
  readonly name: string;

  readonly namespace?: string;
}

export function toJson_CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumNetworkPolicySpecEgressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum CiliumNetworkPolicySpecEgressToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecEgressDenyToServicesK8SServiceSelectorSelectorMatchExpressionsOperator {
  IN = "In",
  NOT_IN = "NotIn",
  EXISTS = "Exists",
  DOES_NOT_EXIST = "DoesNotExist",
}

export enum CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesMismatch {
  LOG = "LOG",
  ADD = "ADD",
  DELETE = "DELETE",
  REPLACE = "REPLACE",
}

export interface CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret {
  readonly name: string;

  readonly namespace?: string;
}

export function toJson_CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret(obj: CiliumNetworkPolicySpecIngressToPortsRulesHttpHeaderMatchesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}
