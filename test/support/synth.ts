import { Chart, Testing } from 'cdk8s';
import type { Construct } from 'constructs';

/** A Kubernetes object as it would be applied. Deliberately loose: a test looks into objects of every kind. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** The objects that constructs render to, without an App around them. */
export function synth(build: (scope: Construct) => void): Manifest[] {
  const chart = new Chart(Testing.app(), 'test');
  build(chart);
  return Testing.synth(chart) as Manifest[];
}

/** The one object of this kind and name. @throws Error naming what there is instead */
export function find(objects: readonly Manifest[], kind: string, name: string): Manifest {
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  if (found.length === 1) return found[0]!;
  const all = objects.map((object) => `${object.kind}/${object.metadata.name}`).join(', ');
  throw new Error(`${found.length} objects ${kind}/${name}, expected one; there are: ${all}`);
}
