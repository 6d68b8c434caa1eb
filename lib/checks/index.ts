import type { Finding } from '../model/finding';
import type { PlatformModel } from '../model/platform';

/** A rule over the whole platform: one file each, a pure function from the model to what it found. */
export type Check = (model: PlatformModel) => readonly Finding[];

/** Every check that synthesis runs. */
export const CHECKS: readonly Check[] = [];
