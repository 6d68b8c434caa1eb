import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartValues } from '../../lib/chart/values/chart-values';
import { platformProps } from '../../lib/chart/values/platform-props';
import { differences, differencesText, objectsByKey } from './differences';
import { helmTemplate, type Rendering } from './helm';
import { CHART, helmMerge, valuesFile } from './helm-values';
import { render, type Rendered } from './platforms';
import type { Manifest } from './synth';

/** The chart as it is shipped. */
export const BUILT_CHART = join(__dirname, '..', '..', 'dist', 'chart');

export const HELMS = ['helm3', 'helm4'] as const;

/** What a test says nothing else about. */
export const RELEASE = { release: 'postgres', namespace: 'databases' };

export type Values = Readonly<Record<string, unknown>>;

/** Values that the chart brings, on top of its values.yaml. */
export interface ValuesSet {
  readonly name: string;
  /** Below the chart's directory, the last one on top. */
  readonly files: readonly string[];
}

const yamlFiles = (directory: string): string[] => readdirSync(join(CHART, directory)).sort();

/** Every environment, which stands on what all of MS5.0's have. */
export const ENVIRONMENT_SETS: readonly ValuesSet[] = yamlFiles('values')
  .filter((file) => file !== 'ms5.yaml')
  .map((file) => ({ name: file.replace('.yaml', ''), files: ['values/ms5.yaml', `values/${file}`] }));

/** One for each way of using the chart that the environments do not have. */
export const EXAMPLE_SETS: readonly ValuesSet[] = yamlFiles('ci').map((file) => ({ name: file, files: [`ci/${file}`] }));

export const VALUES_SETS: readonly ValuesSet[] = [{ name: 'values.yaml alone', files: [] }, ...ENVIRONMENT_SETS, ...EXAMPLE_SETS];

/** Paths that Helm takes. */
export function pathsOf({ files }: ValuesSet): string[] {
  return files.map((file) => join(BUILT_CHART, file));
}

export const DEFAULTS = valuesFile('values.yaml');

/** What the library makes of values on top of values.yaml. @throws ValidationError, CheckError as it does */
export function synthValues(values: Values, release = RELEASE): Rendered {
  return synthAll(helmMerge(DEFAULTS, values), release);
}

/** The same of files of the chart. */
export function synthSet({ files }: ValuesSet, release = RELEASE): Rendered {
  return synthAll(helmMerge(DEFAULTS, ...files.map(valuesFile)), release);
}

/** The same of values that have the defaults in them. @param of whose objects, with its alias where it is a dependency under one */
export function synthAll(values: Values, of: typeof RELEASE & { readonly alias?: string } = RELEASE): Rendered {
  const { release, namespace, alias } = of;
  return render(platformProps(values as unknown as ChartValues, { name: release, namespace, alias, dependency: alias !== undefined }));
}

/** What Helm applies: the pods of `helm test` are no part of it. */
export function installed(helm: string, rendering: Partial<Rendering> = {}): Promise<Manifest[]> {
  return helmTemplate(helm, BUILT_CHART, { ...RELEASE, ...rendering, args: ['--skip-tests', ...(rendering.args ?? [])] });
}

/** Where Helm (a) and synth (b) differ, for people; empty where they are equal. */
export function unequal(helm: readonly Manifest[], synth: readonly Manifest[]): string {
  return differencesText(differences(objectsByKey(helm), objectsByKey(synth)));
}

/** The words of a template that refuses, without where it stands in the chart and how Helm could be told to say more. */
export function refusal(stderr: string): string {
  const said = /execution error at \([^)]*\): ([^]*)$/.exec(stderr)?.[1] ?? stderr;
  return said.replace(/\n+Use --debug flag[^]*$/, '').trimEnd();
}
