import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_CHART } from '../../support/chart';
import { helmMerge } from '../../support/helm-values';
import { requireTool } from '../../support/tools';
import { valuesLike, type Values } from '../support/chart-values';
import { ChartPlatform, FILES } from '../support/chart-platform';
import { prepare } from '../support/install';
import { Kubectl } from '../support/kubectl';
import { secondsSince } from '../support/time';
import { differing } from './differing';
import type { Context, Scenario } from './scenario';

/** One member less than `local` has: a roll of the members is most of what every change takes. */
const FEW = { postgres: { members: 2 } };

/** More of everything that can change: memory rolls the members, the other figures are derived from it or given. */
const MORE = {
  postgres: { resources: { memory: '1280Mi' }, maxConnections: 120, parameters: { work_mem: '6MB' } },
  readPool: { replicas: 3 },
  pooler: { serverConnections: { min: 12, max: 50 } },
};

/** The least that a release can be. */
const LEAST = {
  name: 'second',
  postgres: { members: 1 },
  readPool: { enabled: false },
  pooler: { enabled: false },
  monitoring: { enabled: false },
  // They are said to connect to poolers and standbys, of which there are none.
  network: { clients: [] },
};

/** The chart's releases, from the first installation to the last: nothing but Helm touches them, and a row of every stage has to be there in the end. */
export const chart: Scenario = {
  letter: 'o',
  title: 'the Helm chart',
  standsAlone: true,
  measures: [
    { key: 'installed', title: 'installed, all Ready and every Job done, after', unit: 's', most: 300 },
    { key: 'tested', title: '`helm test` passed after', unit: 's', most: 60 },
    { key: 'upgraded', title: 'upgraded to other values after', unit: 's', most: 300 },
    { key: 'back', title: 'rolled back after', unit: 's', most: 300 },
    { key: 'same', title: 'upgraded to the same values after', unit: 's', most: 60 },
    { key: 'second', title: 'second release beside it after', unit: 's', most: 120 },
    { key: 'again', title: 'installed again over its data, by Helm 4, after', unit: 's', most: 120 },
    { key: 'size', title: 'release Secret, KiB of at most 1024', unit: '', most: 900 },
  ],
  unfit: () => {
    const missing = [requireTool('helm3'), requireTool('helm4')].flatMap((tool) => ('missing' in tool ? [tool.missing] : []));
    return missing.length > 0 ? `it needs ${missing.join(' and ')}` : undefined;
  },
  run,
};

async function run({ platform, props }: Context) {
  const namespace = `${props.namespace}-chart`;
  // A copy: whoever makes the chart anew meanwhile does not change it under a release.
  const folder = mkdtempSync(join(tmpdir(), 'e2e-chart-'));
  cpSync(BUILT_CHART, folder, { recursive: true });
  const release = (tool: 'helm3' | 'helm4', values: Values) =>
    new ChartPlatform({ program: programOf(tool), chart: folder, files: FILES, namespace }, values);
  const values = helmMerge(valuesLike(platform.model, props), FEW);
  const kubectl = new Kubectl(namespace);
  try {
    await restricted(kubectl);
    const first = release('helm3', values);
    const second = release('helm3', helmMerge(values, LEAST));
    return await measure({ kubectl, first, second, newer: release('helm4', values) });
  } finally {
    rmSync(folder, { recursive: true });
    await kubectl.run(['delete', 'statefulsets,pods', '--all', '--grace-period=1', '--wait=false']);
    await kubectl.run(['delete', 'namespace', namespace, '--ignore-not-found', '--timeout=120s'], { timeoutSeconds: 150 });
  }
}

function programOf(tool: 'helm3' | 'helm4'): string {
  const found = requireTool(tool);
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
}

/** Nothing but Pod Security's strictest level, passwords and certificates of two platforms. */
async function restricted(kubectl: Kubectl): Promise<void> {
  await prepare(kubectl.namespace, 'postgres');
  await prepare(kubectl.namespace, LEAST.name);
  await kubectl.run(['label', 'namespace', kubectl.namespace, 'pod-security.kubernetes.io/enforce=restricted', '--overwrite']);
}

interface Releases {
  readonly kubectl: Kubectl;
  readonly first: ChartPlatform;
  /** Beside the first. */
  readonly second: ChartPlatform;
  /** The first, as a newer Helm sees it. */
  readonly newer: ChartPlatform;
}

async function measure({ kubectl, first, second, newer }: Releases) {
  const stages: string[] = [];
  const broken: string[] = [];
  /** Seconds of a change; afterwards it is as described, it passes its test, and what earlier stages wrote is there. */
  const stage = async (name: string, platform: ChartPlatform, change: () => Promise<void>) => {
    const start = Date.now();
    await change();
    const seconds = secondsSince(start);
    broken.push(...(await platform.problems()).map((problem) => `${name}: ${problem}`));
    stages.push(name);
    broken.push(...differing(`rows, ${name}`, await platform.rowsAfterWriting(name), stages));
    return seconds;
  };
  const undisturbed = (what: string, before: readonly string[], after: readonly string[]) =>
    broken.push(...differing(`pods of the first release, ${what}`, after, before));

  const installed = await stage('installed', first, () => first.release.install(first.values));
  const size = await first.releaseBytes();
  const testing = Date.now();
  await first.release.test();
  const tested = secondsSince(testing);

  const more = first.changed(MORE);
  const upgraded = await stage('upgraded', more, () => first.release.upgrade(more.values));
  const back = await stage('rolled back', first, () => first.release.rollback(1));

  const before = await first.pods();
  const same = await stage('upgraded to the same', first, () => first.release.upgrade(first.values));
  undisturbed('upgraded to the same', before, await first.pods());

  const start = Date.now();
  await second.release.install(second.values);
  const beside = secondsSince(start);
  broken.push(...(await second.problems()).map((problem) => `second release: ${problem}`));
  await second.release.uninstall();
  undisturbed('after a second one came and went', before, await first.pods());

  const claims = await claimsIn(kubectl);
  await first.release.uninstall();
  broken.push(...differing('claims after uninstalling', await claimsIn(kubectl), claims));
  const again = await stage('installed again', newer, () => newer.release.install(newer.values));
  await newer.release.uninstall();

  return {
    values: { installed, tested, upgraded, back, same, second: beside, again, size: size / 1024 },
    notes: [`${claims.length} claims stayed`, `rows of every stage: ${stages.join(', ')}`],
    broken,
  };
}

async function claimsIn(kubectl: Kubectl): Promise<string[]> {
  const claims = await kubectl.list('persistentvolumeclaims');
  return claims.map(({ metadata }) => `${metadata.name} ${metadata.uid}`).sort();
}
