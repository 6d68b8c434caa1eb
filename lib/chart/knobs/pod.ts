import { IMAGE_REFERENCE } from '../../common/validate-pod';
import { WEIGHT } from '../../common/validate-affinity';
import { VERSION } from '../../common/formats';
import { boolean, choice, cpu, integer, listOf, object, optional, required, size, type Field, type ObjectKind } from './kind';
import { labelKey, labels, labelValue, saying, text, withoutLatest } from './text';

/** @param least bytes of memory that the program cannot do without */
export function resources(least: number): ObjectKind {
  return object({
    cpu: required('CPU that the pod asks for.', cpu),
    memory: required('Memory that the pod asks for.', size({ least })),
    cpuLimit: optional('CPU that the pod may use. null: what it asks for.', cpu),
    memoryLimit: optional('Memory that the pod may use. null: what it asks for.', size({ least })),
  });
}

const strictness = choice('required', 'preferred');
const weight = optional('1 to 100: those of all preferences that a node meets are added up. null: 1.', integer(WEIGHT));

const nodeRequirement = {
  key: required('Label of nodes.', labelKey),
  operator: required(
    'How its value is compared: In and NotIn take values, Gt and Lt one whole number, the others none.',
    choice('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'),
  ),
  values: optional('What it is compared with.', listOf(labelValue)),
};

const podPreference = object({
  labels: required('Labels of the pods.', labels),
  topologyKey: optional('Label of nodes that counts as one place where its value is the same. null: kubernetes.io/hostname.', labelKey),
  weight,
});

const affinity = object({
  requireNodes: optional('What a node must be, all of it: a list of { key, operator, values }.', listOf(object(nodeRequirement))),
  preferNodes: optional('What a node should be: the same, with a weight from 1 to 100.', listOf(object({ ...nodeRequirement, weight }))),
  nearPods: optional('Pods to share a node or zone with: a list of { labels, topologyKey, weight }.', listOf(podPreference)),
  avoidPods: optional('Pods to share no node or zone with: the same.', listOf(podPreference)),
});

const toleration = object({
  key: required('Key of the taint.', labelKey),
  value: optional('Its value. null: any.', labelValue),
  effect: required('What it does.', choice('NoSchedule', 'NoExecute', 'PreferNoSchedule')),
});

export const scheduling: Field = optional(
  'Where the pods may run.',
  object({
    nodeSelector: optional('Labels that a node must have.', labels),
    tolerations: optional('Taints that do not matter: a list of { key, value, effect }; without a value any.', listOf(toleration)),
    spreadHosts: optional(
      'Whether two pods may share a node: `required` (never; without a node of its own a pod waits), `even` (not before every node has one) or `preferred`.',
      choice('required', 'even', 'preferred'),
    ),
    spreadZones: optional('Whether zones must be used evenly, at least two of them: `required` or `preferred`.', strictness),
    avoidSpot: optional('Refuse spot nodes.', boolean),
    affinity: optional('Further nodes and pods to look for, or to avoid.', affinity),
  }),
);

export const pullPolicy: Field = optional(
  'When nodes pull the image: IfNotPresent, Always or Never.',
  choice('IfNotPresent', 'Always', 'Never'),
);

/** Image of a helper program. */
export const helperImage = {
  reference: required('Image with a tag or a digest; `latest` is refused.', withoutLatest(text(IMAGE_REFERENCE), ':latest(@|$)')),
  version: required('Version of the program inside; flags are chosen by it.', text(VERSION)),
  command: optional(
    "The program with its path, as a list; the image's /bin/sh starts it again when it ends. null: the entrypoint, and the pod is not ready after a crash.",
    listOf(saying, 1),
  ),
  pullPolicy,
};
