import type { ImageRef } from '../model/workload';

export interface ContainerImageProps {
  /** Reference with a tag or a digest. */
  readonly reference: string;
  /** Version of the program inside; flags are chosen by it. */
  readonly version: string;
  /**
   * The program with its path: `['/bin/postgres_exporter']`. The image's `/bin/sh` starts it, and starts it again when it ends, so that a crash of
   * it makes no pod unready.
   * @default - the image's entrypoint, which the kubelet starts again after a pause of up to 5 minutes; its pod is not ready meanwhile
   */
  readonly command?: readonly string[];
  /** @default 'IfNotPresent' */
  readonly pullPolicy?: 'IfNotPresent' | 'Never' | 'Always';
}

/** An image of a helper program, such as an exporter. */
export class ContainerImage {
  static of(props: ContainerImageProps): ContainerImage {
    return new ContainerImage(props);
  }

  private constructor(private readonly props: ContainerImageProps) {}

  /** @internal */
  toModel(): ImageRef {
    const { reference, version, command, pullPolicy } = this.props;
    return { reference, version, command, pullPolicy: pullPolicy ?? 'IfNotPresent' };
  }
}
