import type { BlobEndpointProps } from '../../common/blob-endpoint';
import type { Peer } from '../../model/network';

/** Where an endpoint is on the network; what is for another kind is not looked at. */
export interface PeerValues {
  readonly kind: 'cidr' | 'fqdn' | 'pods';
  readonly cidr?: string;
  readonly except?: readonly string[];
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly namespaceLabels?: Readonly<Record<string, string>>;
}

export interface EndpointValues {
  readonly host: string;
  readonly port?: number;
  readonly pathStyle?: boolean;
  readonly caSecret?: { readonly name: string; readonly key: string };
  readonly peer: PeerValues;
}

export function endpointProps(values: EndpointValues): BlobEndpointProps {
  return {
    host: values.host,
    port: values.port,
    pathStyle: values.pathStyle,
    caSecret: values.caSecret,
    peer: peerOf(values.peer),
  };
}

function peerOf(values: PeerValues): Peer {
  const cidr = values.cidr ?? '';
  switch (values.kind) {
    case 'cidr':
      return { kind: 'cidr', cidr, except: values.except };
    case 'fqdn':
      return { kind: 'fqdn', name: values.name ?? '', cidr };
    default:
      return { kind: 'pods', labels: values.labels ?? {}, namespaceLabels: values.namespaceLabels };
  }
}
