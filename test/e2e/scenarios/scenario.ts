import type { PlatformProps } from '../../../lib';
import type { Measure, Observation } from '../report/measure';
import type { ClusterTool } from '../support/cluster-tool';
import type { Platform } from '../support/platform';

export interface Context {
  /** Healthy and as described by `props`; a scenario leaves it like that. Described only, where every scenario of the run stands alone. */
  readonly platform: Platform;
  readonly props: PlatformProps;
  readonly clusterTool: ClusterTool | undefined;
}

export interface Scenario {
  /** What it is called on the command line. */
  readonly letter: string;
  readonly title: string;
  readonly measures: readonly Measure[];
  /** It makes all that it needs, and may be the only thing on a small cluster. @default false: it breaks something in the first platform */
  readonly standsAlone?: boolean;
  /** @returns why it cannot run on this cluster */
  unfit?(context: Context): string | undefined;
  run(context: Context): Promise<Observation>;
}
