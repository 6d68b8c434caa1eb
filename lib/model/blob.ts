import type { Peer } from './network';

/** A server that speaks Azure Blob's protocol where Azure's own is not meant. */
export interface BlobEndpointModel {
  readonly host: string;
  readonly port: number;
  /** The account stands in the path instead of the host name. */
  readonly pathStyle: boolean;
  /** Secret with the certificate authority. Absent: the image's authorities. */
  readonly caSecret?: { readonly name: string; readonly key: string };
}

/** A folder of a container in Azure Blob Storage, and where it is. */
export interface BlobFolderModel {
  readonly account: string;
  readonly container: string;
  /** Begins with `/`. */
  readonly path: string;
  /** Host and port where they are not Azure's. */
  readonly endpoint?: BlobEndpointModel;
  /** Where the network has to let pods through to. */
  readonly peer: Peer;
  readonly port: number;
}
