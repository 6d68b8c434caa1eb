/** Pods or addresses at one end of a flow. */
export type Peer =
  | {
      readonly kind: 'pods';
      readonly labels: Readonly<Record<string, string>>;
      readonly namespaceLabels?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'cidr'; readonly cidr: string; readonly except?: readonly string[] }
  | { readonly kind: 'fqdn'; readonly name: string; readonly cidr: string }
  | { readonly kind: 'api-server' }
  | { readonly kind: 'dns' };

/** Application pods that may connect. */
export interface ClientModel {
  readonly name: string;
  readonly podLabels: Readonly<Record<string, string>>;
  /** Absent: pods of the platform's own namespace. */
  readonly namespace?: string;
  /** What they connect to. */
  readonly to: readonly ('pooler' | 'primary' | 'replicas')[];
}

/**
 * `kubernetes`: NetworkPolicy, as Azure and Calico enforce it. `cilium`: CiliumNetworkPolicy where only it can say the thing.
 * `none`: no policies.
 */
export type DataplaneKind = 'kubernetes' | 'cilium' | 'none';

export interface NetworkModel {
  readonly dataplane: DataplaneKind;
  readonly clients: readonly ClientModel[];
  /** Addresses of the Kubernetes API server, after the Service address was translated. */
  readonly apiServer: { readonly cidrs: readonly string[]; readonly ports: readonly number[] };
  readonly dnsPodLabels: Readonly<Record<string, string>>;
  readonly dnsNamespace: string;
}
