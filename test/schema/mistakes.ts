import type { Kind } from '../../scripts/dev/import/pinned';
import { kindOf } from './kinds';

/** A valid object with one thing in it replaced. */
export interface Mistake {
  readonly title: string;
  readonly kind: Kind;
  readonly path: readonly (string | number)[];
  /** `undefined` takes the field away. */
  readonly value: unknown;
  /** What kubeconform must complain about. */
  readonly complaint: RegExp;
}

const CONTAINER = ['spec', 'template', 'spec', 'containers', 0] as const;
const PROMETHEUS_RULE = kindOf('PrometheusRule');
const STATEFUL_SET = kindOf('StatefulSet');

export const MISTAKES: readonly Mistake[] = [
  {
    title: 'an unknown field at the top',
    kind: STATEFUL_SET,
    path: ['sepc'],
    value: {},
    complaint: /additional properties 'sepc' not allowed/,
  },
  {
    title: 'an unknown field deep inside',
    kind: STATEFUL_SET,
    path: [...CONTAINER, 'livenesProbe'],
    value: {},
    complaint: /'livenesProbe' not allowed/,
  },
  {
    title: 'an unknown field in the metadata',
    kind: STATEFUL_SET,
    path: ['metadata', 'lables'],
    value: {},
    complaint: /'lables' not allowed/,
  },
  { title: "a status, which is the server's", kind: STATEFUL_SET, path: ['status'], value: {}, complaint: /'status' not allowed/ },
  { title: "a uid, which is the server's", kind: STATEFUL_SET, path: ['metadata', 'uid'], value: 'x', complaint: /'uid' not allowed/ },
  {
    title: 'text for a number',
    kind: STATEFUL_SET,
    path: ['spec', 'replicas'],
    value: '3',
    complaint: /\/spec\/replicas': got string, want integer/,
  },
  {
    title: 'a number for text',
    kind: STATEFUL_SET,
    path: [...CONTAINER, 'env'],
    value: [{ name: 'A', value: 1 }],
    complaint: /got number, want string/,
  },
  { title: 'a missing selector', kind: STATEFUL_SET, path: ['spec', 'selector'], value: undefined, complaint: /missing propert.*selector/ },
  { title: 'a missing name', kind: STATEFUL_SET, path: ['metadata', 'name'], value: undefined, complaint: /missing propert.*name/ },
  { title: 'null for an optional field', kind: STATEFUL_SET, path: ['spec', 'replicas'], value: null, complaint: /got null, want integer/ },
  {
    title: 'null for an object',
    kind: STATEFUL_SET,
    path: ['spec', 'template', 'spec', 'affinity'],
    value: null,
    complaint: /got null, want object/,
  },
  { title: 'null in a map', kind: STATEFUL_SET, path: ['metadata', 'labels'], value: { app: null }, complaint: /got null, want string/ },
  {
    title: 'a quantity with a wrong suffix',
    kind: STATEFUL_SET,
    path: [...CONTAINER, 'resources', 'limits', 'memory'],
    value: '8GB',
    complaint: /does not match pattern/,
  },
  {
    title: 'a boolean for a quantity',
    kind: STATEFUL_SET,
    path: [...CONTAINER, 'resources', 'limits', 'cpu'],
    value: true,
    complaint: /got boolean/,
  },
  {
    title: 'a fraction for a port',
    kind: kindOf('Service'),
    path: ['spec', 'ports', 0, 'targetPort'],
    value: 1.5,
    complaint: /got number, want/,
  },
  {
    title: 'a Secret that is not base64',
    kind: kindOf('Secret'),
    path: ['data', 'key'],
    value: 'p@ss',
    complaint: /does not match pattern/,
  },
  {
    title: 'a kind in a version that it is not in',
    kind: STATEFUL_SET,
    path: ['apiVersion'],
    value: 'apps/v1beta1',
    complaint: /could not find schema/,
  },
  {
    title: "a built-in kind in a stranger's group",
    kind: STATEFUL_SET,
    path: ['apiVersion'],
    value: 'apps.example.com/v1',
    complaint: /value must be 'apps\/v1'/,
  },
  { title: 'a kind that nobody knows', kind: STATEFUL_SET, path: ['kind'], value: 'StatefulSett', complaint: /could not find schema/ },
  {
    title: 'an unknown field of a custom kind',
    kind: PROMETHEUS_RULE,
    path: ['spec', 'groups', 0, 'rules', 0, 'fro'],
    value: '5m',
    complaint: /'fro' not allowed/,
  },
  { title: 'metadata of a custom kind', kind: PROMETHEUS_RULE, path: ['metadata', 'lables'], value: {}, complaint: /'lables' not allowed/ },
  {
    title: 'a duration that Prometheus cannot read',
    kind: PROMETHEUS_RULE,
    path: ['spec', 'groups', 0, 'interval'],
    value: '30 s',
    complaint: /does not match pattern/,
  },
  {
    title: 'null in a custom kind',
    kind: PROMETHEUS_RULE,
    path: ['spec', 'groups', 0, 'rules'],
    value: null,
    complaint: /got null, want array/,
  },
  {
    title: 'a missing field of a custom kind',
    kind: PROMETHEUS_RULE,
    path: ['spec', 'groups', 0, 'name'],
    value: undefined,
    complaint: /missing propert.*name/,
  },
  {
    title: 'a value outside an enum',
    kind: kindOf('VolumeSnapshotClass'),
    path: ['deletionPolicy'],
    value: 'Keep',
    complaint: /must be one of 'Delete', 'Retain'/,
  },
  {
    title: 'an entity that Cilium does not know',
    kind: kindOf('CiliumNetworkPolicy'),
    path: ['spec', 'egress', 0, 'toEntities'],
    value: ['moon'],
    complaint: /must be one of/,
  },
];
