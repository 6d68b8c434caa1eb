import { GIB, MIB } from '../common/quantity';
import type { Parameter } from '../model/cluster';
import type { Finding } from '../model/finding';
import type { PlatformModel } from '../model/platform';
import { bytesOfSize } from '../cluster/tuning/units';

/** What one check found; the runner adds the check's id. */
export type Observation = Omit<Finding, 'check'>;

/** A rule over the whole platform: one file each, named as its id, a pure function from the model to what it found. */
export type Check = (model: PlatformModel) => readonly Observation[];

/** The platform would not work, or would lose data. */
export function error(message: string): Observation {
  return { severity: 'error', message };
}

/** The platform works; somebody should know. */
export function warning(message: string): Observation {
  return { severity: 'warning', message };
}

/** The observations of the conditions that hold. */
export function found(...observations: readonly (Observation | false | undefined)[]): Observation[] {
  return observations.filter((o): o is Observation => Boolean(o));
}

/** A parameter's value, where it is set. */
export function valueOf(parameters: readonly Parameter[], name: string): Parameter['value'] | undefined {
  return parameters.find((p) => p.name === name)?.value;
}

/** A size parameter in bytes, where it is set. */
export function bytesOfParameter(parameters: readonly Parameter[], name: string): number | undefined {
  const value = valueOf(parameters, name);
  return value === undefined ? undefined : bytesOfSize(String(value));
}

/** Whether a boolean parameter is off, in any of PostgreSQL's spellings. */
export function isOff(value: Parameter['value'] | undefined): boolean {
  return value !== undefined && ['off', 'false', 'no', '0'].includes(String(value).toLowerCase());
}

/** Bytes for people: GiB where it is whole or much, else MiB rounded up. */
export function sizeText(bytes: number): string {
  if (bytes % GIB === 0) return `${bytes / GIB} GiB`;
  return bytes >= 10 * GIB ? `${(Math.round((bytes / GIB) * 10) / 10).toFixed(1)} GiB` : `${Math.ceil(bytes / MIB)} MiB`;
}

/** Minutes for people: `6 h`, `1 h 30 min`, `50 min`. */
export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(' ');
}
