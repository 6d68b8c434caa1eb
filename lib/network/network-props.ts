import type { ClientModel, DataplaneKind, NetworkModel } from '../model/network';

export interface NetworkProps {
  /**
   * Which kind of policy the cluster enforces; with `none` no policy is made, and every pod of the cluster may connect.
   * @default 'kubernetes': NetworkPolicy, as Azure's and Calico's dataplanes do
   */
  readonly dataplane?: DataplaneKind;
  /** Application pods that connect to the database. Nobody else can. @default - none */
  readonly clients?: readonly ClientModel[];
  /**
   * Where the Kubernetes API server is, behind its Service address. Cilium knows it by itself.
   * @default - any address, ports 443 and 6443
   */
  readonly apiServer?: { readonly cidrs: readonly string[]; readonly ports?: readonly number[] };
  /** Namespace and labels of the DNS pods. @default - { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' } } */
  readonly dns?: { readonly namespace: string; readonly podLabels: Readonly<Record<string, string>> };
}

export const ANY_ADDRESS = '0.0.0.0/0';

export function describeNetwork(props: NetworkProps = {}): NetworkModel {
  return {
    dataplane: props.dataplane ?? 'kubernetes',
    clients: props.clients ?? [],
    apiServer: { cidrs: props.apiServer?.cidrs ?? [ANY_ADDRESS], ports: props.apiServer?.ports ?? [443, 6443] },
    dnsNamespace: props.dns?.namespace ?? 'kube-system',
    dnsPodLabels: props.dns?.podLabels ?? { 'k8s-app': 'kube-dns' },
  };
}
