import type { BlobFolderModel } from '../model/blob';
import type { Peer } from '../model/network';
import { HTTPS } from './ports';

/** A server that speaks Azure Blob's protocol elsewhere: a sovereign cloud, a private endpoint, an emulator. */
export interface BlobEndpointProps {
  readonly host: string;
  /** @default 443 */
  readonly port?: number;
  /** The account stands in the path instead of the host name. @default false */
  readonly pathStyle?: boolean;
  /** Secret with the certificate authority, where it is a private one. @default - the image's authorities */
  readonly caSecret?: { readonly name: string; readonly key: string };
  /** Where it is on the network. */
  readonly peer: Peer;
}

/** What a user says about a folder of a container. */
export interface BlobFolderProps {
  readonly account: string;
  readonly container: string;
  readonly path?: string;
}

/** @param platform names the folder where no path is given. @param at where it is, if not at Azure */
export function describeBlobFolder(props: BlobFolderProps, platform: string, at: BlobEndpointProps | undefined): BlobFolderModel {
  const { account, container, path } = props;
  const port = at?.port ?? HTTPS;
  return {
    account,
    container,
    path: path ?? `/${platform}`,
    endpoint: at && { host: at.host, port, pathStyle: at.pathStyle ?? false, caSecret: at.caSecret },
    // The addresses of a storage account change: by name where the dataplane can, else any address.
    peer: at?.peer ?? { kind: 'fqdn', name: azureHost(account), cidr: '0.0.0.0/0' },
    port,
  };
}

/** Where a client finds the container, without a slash at the end. */
export function containerUrl({ account, container, endpoint }: BlobFolderModel): string {
  if (!endpoint) return `https://${azureHost(account)}/${container}`;
  const server = `https://${endpoint.host}${endpoint.port === HTTPS ? '' : `:${endpoint.port}`}`;
  return endpoint.pathStyle ? `${server}/${account}/${container}` : `${server}/${container}`;
}

function azureHost(account: string): string {
  return `${account}.blob.core.windows.net`;
}
