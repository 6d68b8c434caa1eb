import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'fflate';
import { load } from 'js-yaml';
import { pack } from 'tar-stream';

/** A chart as one file, as `helm install` and registries take it. */
export interface Package {
  /** `<name>-<version>.tgz`, which is what Helm looks for. */
  readonly fileName: string;
  readonly content: Buffer;
}

/** Nothing of the machine: not who made it, not when. */
const HEADER = { mode: 0o644, uid: 0, gid: 0, uname: '', gname: '', mtime: new Date(0), type: 'file' } as const;

/**
 * Packs a chart. The same files give the same bytes, on every machine: `helm package` writes times and owners, and the gzip that comes with
 * Node.js compresses differently from one release and one processor to the next, so that is done by code which does not.
 * @param directory of the chart: everything in it becomes part of the package
 * @throws Error when the directory is no chart, or has something that is neither file nor directory
 */
export async function packageChart(directory: string): Promise<Package> {
  const { name, version } = load(readFileSync(join(directory, 'Chart.yaml'), 'utf8')) as { name?: string; version?: string };
  if (!name || !version) throw new Error(`${join(directory, 'Chart.yaml')} must have a name and a version`);
  const tar = pack();
  for (const path of filesIn(directory)) {
    tar.entry({ ...HEADER, name: `${name}/${path.split(sep).join('/')}` }, readFileSync(join(directory, path)));
  }
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar) parts.push(part as Buffer);
  return { fileName: `${name}-${version}.tgz`, content: Buffer.from(gzipSync(Buffer.concat(parts), { level: 9, mtime: 0 })) };
}

/** Paths of all files, in the order of their letters whatever the language of the machine. */
function filesIn(directory: string): string[] {
  const paths: string[] = [];
  for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) continue;
    if (!entry.isFile()) throw new Error(`${path} is neither a file nor a directory, and cannot be part of a chart`);
    paths.push(relative(directory, path));
  }
  return paths.sort();
}
