import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFolders } from '../synth/write';
import { CompileError } from './compile/compile-error';
import { chartFiles } from './files';
import { packageChart } from './package/package-chart';

const USAGE = 'usage: npm run chart -- [--package] [--outdir DIRECTORY]';
const FOLDER = 'chart';

/**
 * Writes the Helm chart, all or nothing, and packs it where that is asked for.
 * @param root of this project
 * @returns the exit code: 0 done, 1 it cannot be made or written, 2 the call is wrong
 */
export async function chart(root: string, args: readonly string[]): Promise<number> {
  let options;
  try {
    const { values } = parseArgs({ args: [...args], options: { package: { type: 'boolean' }, outdir: { type: 'string' } } });
    options = { outdir: values.outdir ?? join(root, 'dist'), isPacked: values.package ?? false };
  } catch (error) {
    console.error(`error: ${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  try {
    const files = chartFiles(root);
    replaceFolders(options.outdir, [FOLDER], new Map([...files].map(([path, text]) => [`${FOLDER}/${path}`, text])));
    console.log(`${files.size} files in ${join(options.outdir, FOLDER)}`);
    if (options.isPacked) await pack(options.outdir);
    return 0;
  } catch (error) {
    if (!(error instanceof CompileError) && (error as NodeJS.ErrnoException).code === undefined) throw error;
    console.error(`error: the chart cannot be made, what was there before still is: ${(error as Error).message}`);
    return 1;
  }
}

async function pack(outdir: string): Promise<void> {
  const { fileName, content } = await packageChart(join(outdir, FOLDER));
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, fileName), content);
  console.log(`${content.length} bytes in ${join(outdir, fileName)}`);
}
