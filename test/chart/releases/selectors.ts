import type { Manifest } from '../../support/synth';
import { matches, workloadsOf } from '../../support/workloads';

type Labels = Readonly<Record<string, string>>;

/** A set of labels that an object looks for. */
export interface Selector {
  /** `NetworkPolicy/postgres-pooler /spec/podSelector`. */
  readonly place: string;
  readonly labels: Labels;
}

/** Everything in objects that looks for pods or Services by labels; one that looks for none finds all of them. */
export function selectorsOf(objects: readonly Manifest[]): Selector[] {
  return objects.flatMap((object) => below(object, `${object.kind}/${object.metadata.name} `));
}

function below(value: unknown, place: string): Selector[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const isSelector = /selector$/i.test(key) && typeof part === 'object' && part !== null;
    const found = isSelector ? [{ place: `${place}/${key}`, labels: labelsOf(part) }] : [];
    return [...found, ...below(part, `${place}/${key}`)];
  });
}

/** A Service names labels only; Cilium puts where they come from before them. */
function labelsOf(selector: { readonly matchLabels?: Labels } | Labels): Labels {
  const labels = (selector.matchLabels ?? selector) as Labels;
  return Object.fromEntries(Object.entries(labels).map(([key, value]) => [key.replace(/^k8s:/, ''), value]));
}

/** Of selectors, those that find pods or Services of these objects. */
export function finding(selectors: readonly Selector[], objects: readonly Manifest[]): string[] {
  const pods = workloadsOf(objects).map(({ template }) => template.metadata.labels);
  const services = objects.filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata.labels ?? {});
  return selectors.filter(({ labels }) => [...pods, ...services].some((of) => matches(of, labels))).map(({ place }) => place);
}
