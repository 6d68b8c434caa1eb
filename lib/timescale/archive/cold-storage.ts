import { describeBlobFolder, type BlobEndpointProps } from '../../common/blob-endpoint';
import type { AccessTier, ArchiveModel } from '../../model/archive';

export interface ColdStorageProps {
  /** Name of the storage account. */
  readonly account: string;
  /** Give it an immutability policy: nothing in it is ever changed (docs/archive.md). */
  readonly container: string;
  /** Folder in the container. Two platforms never share one. @default - '/<platform>' */
  readonly path?: string;
  /** Key of the credentials Secret with a shared access signature of the container that permits read, create and list, without a leading `?`. */
  readonly sasKey: string;
  /** What reading and keeping cost. Never `Archive`: a blob is read again before its chunk is dropped. @default - the account's own */
  readonly tier?: AccessTier;
}

/** Where archived chunks go, and how to prove who one is. */
export class ColdStorage {
  /** A container of Azure Blob Storage. */
  static azureBlob(props: ColdStorageProps): ColdStorage {
    return new ColdStorage(props);
  }

  private constructor(
    private readonly props: ColdStorageProps,
    private readonly endpoint?: BlobEndpointProps,
  ) {}

  /** The same container at another endpoint. */
  at(endpoint: BlobEndpointProps): ColdStorage {
    return new ColdStorage(this.props, endpoint);
  }

  /** @internal */
  toModel(platform: string): ArchiveModel['destination'] {
    const { sasKey, tier } = this.props;
    return { ...describeBlobFolder(this.props, platform, this.endpoint), sasSecretKey: sasKey, tier };
  }
}
