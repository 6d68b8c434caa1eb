import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { App } from 'cdk8s';
import { CheckError, findingLine, isPrinted } from '../checks/report';
import { ValidationError } from '../common/validation';
import { TimescalePlatform } from '../platform/platform';
import type { PlatformProps } from '../platform/platform-props';
import { deployedClaims } from './deployed-claims';
import { chosen, type Environments } from './environments';
import { manifestsOf } from './manifests';
import { replaceFolders } from './write';

export type { Environments };

const USAGE = 'usage: npm run synth -- [--env NAME]... [--outdir DIRECTORY]';

/**
 * Writes the manifests of all environments, or of those that are named, all or nothing.
 * @returns the exit code: 0 done, 1 the description is wrong or the output cannot be written, 2 the call is wrong
 */
export function synth(environments: Environments, args: readonly string[]): number {
  let options;
  try {
    options = parse(environments, args);
  } catch (error) {
    console.error(`error: ${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const app = new App();
  const failures = options.names.flatMap((name) => build(app, name, environments[name]!, options.outdir));
  if (failures.length > 0) {
    console.error(`error: ${failures.join('\nerror: ')}\nnothing was written`);
    return 1;
  }
  const files = manifestsOf(app);
  try {
    replaceFolders(options.outdir, options.names, files);
  } catch (error) {
    console.error(`error: ${options.outdir} cannot be written, it is as it was: ${(error as Error).message}`);
    return 1;
  }
  console.log(`${files.size} files for ${options.names.join(', ')} in ${options.outdir}`);
  return 0;
}

/** Adds one environment to the app. @returns what is wrong with it */
function build(app: App, name: string, describe: () => PlatformProps, outdir: string): string[] {
  let props: PlatformProps;
  try {
    props = describe();
  } catch (error) {
    // A value class refused its argument, such as a negative size, before there was a description to look at.
    return [`environment '${name}': ${(error as Error).message}`];
  }
  try {
    const { findings } = new TimescalePlatform(app, name, { deployedClaims: deployedClaims(join(outdir, name)), ...props });
    findings.filter(isPrinted).forEach((finding) => console.error(findingLine(name, finding)));
    return [];
  } catch (error) {
    if (error instanceof ValidationError || error instanceof CheckError) return [error.message];
    throw error;
  }
}

function parse(environments: Environments, args: readonly string[]): { names: string[]; outdir: string } {
  const { values } = parseArgs({ args: [...args], options: { env: { type: 'string', multiple: true }, outdir: { type: 'string' } } });
  return { names: chosen(environments, values.env), outdir: values.outdir ?? process.env['CDK8S_OUTDIR'] ?? 'dist' };
}
