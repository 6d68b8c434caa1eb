import type { Observation } from '../../lib/checks/check';
import type { PlatformModel, PlatformProps } from '../../lib';

/** One description, and what one check says to it. */
export interface Case {
  readonly check: string;
  readonly title: string;
  /** What differs from the valid description. */
  readonly props?: Partial<PlatformProps>;
  /** What no description can have, but a changed calculator might. */
  readonly model?: (model: PlatformModel) => PlatformModel;
  /** Each with its severity: `error: …`. Empty: the check is content. */
  readonly says: readonly string[];
}

export function lines(observations: readonly Observation[]): string[] {
  return observations.map(({ severity, message }) => `${severity}: ${message}`);
}
