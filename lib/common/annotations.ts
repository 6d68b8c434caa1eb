import { LABEL_KEY } from './formats';
import { matches, type Format } from './rules';
import { problemsOf, type Rule } from './validation';

/** On the claim templates of database pods: the major version of the PostgreSQL that made the data. */
export const MAJOR_ANNOTATION = 'timescale.cdk8s.io/postgres-major';

type Annotations = Readonly<Record<string, string>>;

/** An annotation is called as a label is. */
export const ANNOTATION_KEY: Format = {
  pattern: LABEL_KEY.pattern,
  length: LABEL_KEY.length,
  allowed: "the key of an annotation (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/')",
};

/** Beginnings of keys that tell a tool what to do with the one object they stand on. On every object they would do harm. */
export const RESERVED_ANNOTATIONS: readonly { readonly prefix: string; readonly why: string }[] = [
  { prefix: 'argocd.argoproj.io/hook', why: 'every object would be a hook of Argo CD' },
  { prefix: 'helm.sh/', why: 'Helm would take every object for a hook, or never delete it' },
  { prefix: 'kubectl.kubernetes.io/', why: 'kubectl writes it' },
  { prefix: 'meta.helm.sh/', why: 'Helm writes it' },
  { prefix: 'snapshot.storage.kubernetes.io/', why: 'it chooses the snapshot class of the whole cluster' },
  { prefix: 'storageclass.kubernetes.io/', why: 'it chooses the StorageClass of the whole cluster' },
  { prefix: 'timescale.cdk8s.io/', why: 'the platform sets it' },
];

/**
 * Keys and values together. Kubernetes takes 256 KiB on one object (apimachinery/pkg/api/validation/objectmeta.go), in which `kubectl apply`
 * keeps a copy of the whole object: the largest ConfigMap leaves little more.
 */
export const MOST_CHARACTERS = 8 * 1024;

const ANNOTATION: readonly Rule<{ path: string; key: string }>[] = [
  matches(
    ({ path }) => `a key of ${path}`,
    ({ key }) => key,
    ANNOTATION_KEY,
    'Kubernetes refuses it',
  ),
];

/** Everything that is wrong with annotations that go on every object. */
export function annotationProblems(path: string, annotations: Annotations = {}): string[] {
  const keys = Object.keys(annotations).sort();
  const characters = keys.reduce((sum, key) => sum + key.length + annotations[key]!.length, 0);
  return [
    ...keys.flatMap((key) => [...problemsOf(ANNOTATION, { path, key }), ...reservedProblems(path, key)]),
    ...(characters > MOST_CHARACTERS
      ? [
          `${path} must have at most ${MOST_CHARACTERS} characters together, got ${characters}: they stand twice on every object that kubectl applies; ` +
            'put long texts into a ConfigMap',
        ]
      : []),
  ];
}

function reservedProblems(path: string, key: string): string[] {
  return RESERVED_ANNOTATIONS.filter(({ prefix }) => key.startsWith(prefix)).map(
    ({ prefix, why }) => `${path} must not have keys that begin with '${prefix}', got '${key}': ${why}; choose another key`,
  );
}
