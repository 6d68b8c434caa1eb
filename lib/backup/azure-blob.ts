import type { Duration } from 'cdk8s';
import type { BlobKeyType, RepositoryModel } from '../model/backup';
import type { Peer } from '../model/network';

export interface AzureBlobProps {
  /** Name of the storage account. It must not have a hierarchical namespace: pgBackRest cannot expire backups on one. */
  readonly account: string;
  readonly container: string;
  /** Folder in the container. Two clusters never share one. @default - '/<platform>' */
  readonly path?: string;
  /** Keep every full backup, and what depends on it, for at least this long. */
  readonly retainFull: Duration;
  /** Client-side encryption (AES-256-CBC): key of the credentials Secret with the passphrase. Cannot be changed once backups exist. @default - Azure's encryption at rest only */
  readonly cipherKey?: string;
}

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

/** An Azure Blob container as a pgBackRest repository, and how to prove who one is. */
export class AzureBlob {
  /** A container-scoped shared access signature: the least that works. @param sasKey key of the credentials Secret that holds it, without a leading `?` */
  static sas(props: AzureBlobProps, sasKey: string): AzureBlob {
    return new AzureBlob(props, 'sas', sasKey);
  }

  /** The account's key: opens everything in the account. @param accountKey key of the credentials Secret that holds it */
  static sharedKey(props: AzureBlobProps, accountKey: string): AzureBlob {
    return new AzureBlob(props, 'shared', accountKey);
  }

  /** The node's managed identity. Experimental in pgBackRest 2.58, and fails on nodes with more than one identity (pgbackrest#2741). */
  static managedIdentity(props: AzureBlobProps): AzureBlob {
    return new AzureBlob(props, 'auto');
  }

  private constructor(
    private readonly props: AzureBlobProps,
    private readonly keyType: BlobKeyType,
    private readonly keySecretKey?: string,
    private readonly endpoint?: BlobEndpointProps,
  ) {}

  /** The same container at another endpoint. */
  at(endpoint: BlobEndpointProps): AzureBlob {
    return new AzureBlob(this.props, this.keyType, this.keySecretKey, endpoint);
  }

  /** @internal */
  toModel(index: number, platform: string): RepositoryModel {
    const { account, container } = this.props;
    const at = this.endpoint;
    return {
      index,
      account,
      container,
      path: this.props.path ?? `/${platform}`,
      keyType: this.keyType,
      keySecretKey: this.keySecretKey,
      cipherSecretKey: this.props.cipherKey,
      endpoint: at && { host: at.host, port: at.port ?? 443, pathStyle: at.pathStyle ?? false, caSecret: at.caSecret },
      // The addresses of a storage account change: by name where the dataplane can, else any address.
      peer: at?.peer ?? { kind: 'fqdn', name: `${account}.blob.core.windows.net`, cidr: '0.0.0.0/0' },
      port: at?.port ?? 443,
      retainFullDays: this.props.retainFull.toDays({ integral: false }),
    };
  }
}
