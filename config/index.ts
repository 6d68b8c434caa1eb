import type { PlatformProps } from '../lib';
import { local } from './local';
import { production } from './production';
import { staging } from './staging';

/** Every environment by name; a description is made only when it is asked for. */
export const ENVIRONMENTS: Readonly<Record<string, () => PlatformProps>> = { production, staging, local: () => local() };
