import { parseArgs } from 'node:util';
import { ValidationError } from '../common/validation';
import { describePlatform } from '../platform/describe-platform';
import type { PlatformProps } from '../platform/platform-props';
import { capacityCsv, capacityReport } from './capacity-report';
import { chosen, type Environments } from './environments';

const USAGE = 'usage: npm run capacity -- [--env NAME]... [--daily]';

/**
 * Prints how the declared data grows, and what for it there is room, of all environments or of those that are named. A description that
 * the checks refuse is printed all the same: the figures say why.
 * @returns the exit code: 0 done, 1 the description is wrong, 2 the call is wrong
 */
export function capacity(environments: Environments, args: readonly string[]): number {
  let options;
  try {
    options = parse(environments, args);
  } catch (error) {
    console.error(`error: ${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const { names, daily } = options;
  const reports = names.map((name) => report(name, environments[name]!, daily));
  const failures = reports.flatMap(({ failure }) => failure ?? []);
  if (failures.length > 0) {
    console.error(`error: ${failures.join('\nerror: ')}`);
    return 1;
  }
  console.log(reports.map(({ text }) => text).join('\n\n'));
  return 0;
}

interface Report {
  readonly text?: string;
  readonly failure?: string;
}

function report(name: string, describe: () => PlatformProps, daily: boolean): Report {
  let props: PlatformProps;
  try {
    props = describe();
  } catch (error) {
    return { failure: `environment '${name}': ${(error as Error).message}` };
  }
  try {
    const model = describePlatform(props);
    return { text: daily ? capacityCsv(name, model) : capacityReport(name, model) };
  } catch (error) {
    if (error instanceof ValidationError) return { failure: error.message };
    throw error;
  }
}

function parse(environments: Environments, args: readonly string[]): { names: string[]; daily: boolean } {
  const { values } = parseArgs({ args: [...args], options: { env: { type: 'string', multiple: true }, daily: { type: 'boolean' } } });
  return { names: chosen(environments, values.env), daily: values.daily ?? false };
}
