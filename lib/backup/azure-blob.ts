import type { Duration } from 'cdk8s';
import { describeBlobFolder, type BlobEndpointProps } from '../common/blob-endpoint';
import type { BlobKeyType, RepositoryModel } from '../model/backup';

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
    return {
      ...describeBlobFolder(this.props, platform, this.endpoint),
      index,
      keyType: this.keyType,
      keySecretKey: this.keySecretKey,
      cipherSecretKey: this.props.cipherKey,
      retainFullDays: this.props.retainFull.toDays({ integral: false }),
    };
  }
}
