/**
 * Whether a real API server takes every object of every environment: a server-side dry run, with the custom resource
 * definitions of the pinned releases installed first. And whether it narrows the account of the database pods as it should.
 * `npm run e2e:accepts`, with KUBECONFIG at a throw-away cluster.
 */
import { execFileSync } from 'node:child_process';
import { App } from 'cdk8s';
import { dump } from 'js-yaml';
import { ENVIRONMENTS } from '../../config';
import { production } from '../../config/production';
import { objectsOf, TimescalePlatform, type PlatformProps } from '../../lib';
import { readCrd } from '../../scripts/dev/import/crds';
import { downloadModules } from '../../scripts/dev/import/go-modules';
import { CUSTOM_KINDS } from '../../scripts/dev/import/pinned';
import type { Manifest } from '../support/synth';
import { databaseAccountProblems } from './support/database-account';

/** What no environment of MS5.0 uses, but others may. */
const variants: Record<string, () => PlatformProps> = {
  ...ENVIRONMENTS,
  'production on Cilium': () => ({ ...production(), network: { ...production().network, dataplane: 'cilium' } }),
};

function kubectl(args: readonly string[], input?: string): string {
  return execFileSync('kubectl', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], maxBuffer: 64 * 2 ** 20 });
}

function yaml(objects: readonly object[]): string {
  return objects.map((object) => dump(object, { noRefs: true })).join('---\n');
}

function installDefinitions(): void {
  const directoryOf = downloadModules(CUSTOM_KINDS);
  for (const source of CUSTOM_KINDS) {
    for (const kind of source.kinds) {
      kubectl(['apply', '--server-side', '--force-conflicts', '--filename', `${directoryOf(source)}/${kind.file}`]);
      const { names } = readCrd(directoryOf(source), kind);
      kubectl(['wait', '--for=condition=Established', '--timeout=30s', `crd/${String(names['plural'])}.${kind.group}`]);
    }
  }
}

/** The namespace has to exist for the rest to be taken, and is made without a trace of what it would become. */
async function accepted(name: string, props: PlatformProps): Promise<number> {
  const platform = new TimescalePlatform(new App(), 'platform', props);
  const objects = objectsOf(platform) as Manifest[];
  kubectl(['create', 'namespace', props.namespace]);
  try {
    const output = kubectl(['apply', '--server-side', '--dry-run=server', '--force-conflicts', '--filename', '-'], yaml(objects));
    const taken = output.split('\n').filter((line) => line.endsWith('serverside-applied (server dry run)')).length;
    console.log(`${name}: ${taken} of ${objects.length} objects accepted`);
    const problems = await databaseAccountProblems(platform.model, objects);
    for (const problem of problems) console.log(`${name}: ${problem}`);
    if (problems.length === 0) console.log(`${name}: a database pod may change what Patroni changes, and nothing else`);
    return objects.length - taken + problems.length;
  } finally {
    kubectl(['delete', 'namespace', props.namespace, '--wait=true']);
  }
}

async function main(): Promise<void> {
  installDefinitions();
  let refused = 0;
  for (const [name, props] of Object.entries(variants)) {
    const { namespace } = props();
    if (kubectl(['get', 'namespaces', '--output=name']).split('\n').includes(`namespace/${namespace}`)) {
      console.log(`${name}: SKIPPED, namespace ${namespace} is in use`);
      continue;
    }
    refused += await accepted(name, props());
  }
  process.exitCode = refused === 0 ? 0 : 1;
}

void main();
