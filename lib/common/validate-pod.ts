import type { ContainerImage, ContainerImageProps } from './container-image';
import { labelProblems, VERSION } from './formats';
import { bytesOf, memoryQuantity, millisOf } from './quantity';
import type { ResourcesProps } from './resources';
import { isWholeWithin, matches, wholeBytes, type Format } from './rules';
import type { SchedulingProps } from './scheduling';
import { affinityProblems } from './validate-affinity';
import { problemsOf, type Rule } from './validation';

interface Resources {
  readonly path: string;
  readonly props: ResourcesProps;
}

const CPU: readonly Rule<Resources>[] = (['cpu', 'cpuLimit'] as const).map((field) => ({
  broken: ({ props }) => props[field] !== undefined && !isWholeWithin(millisOf(props[field]), { least: 1 }),
  message: ({ path, props }) =>
    `${path}.${field} must be whole thousandths of a core, at least 1, got ${millisOf(props[field]!)}: use Cpu.units() or Cpu.millis()`,
}));

const LIMITS: readonly Rule<Resources>[] = [
  {
    broken: ({ props: { cpu, cpuLimit } }) => cpuLimit !== undefined && millisOf(cpuLimit) < millisOf(cpu),
    message: ({ path, props: { cpu, cpuLimit } }) =>
      `${path}.cpuLimit must not be below cpu (${millisOf(cpu)}m), got ${millisOf(cpuLimit!)}m: Kubernetes refuses a pod that asks for more than it may use`,
  },
  {
    broken: ({ props: { memory, memoryLimit } }) => memoryLimit !== undefined && bytesOf(memoryLimit) < bytesOf(memory),
    message: ({ path, props: { memory, memoryLimit } }) =>
      `${path}.memoryLimit must not be below memory (${memoryQuantity(bytesOf(memory))}), got ${memoryQuantity(bytesOf(memoryLimit!))}: ` +
      'Kubernetes refuses a pod that asks for more than it may use',
  },
];

/**
 * Everything that is wrong with what a container asks for. Nothing given breaks nothing.
 * @param leastMemory bytes that the program cannot do without
 */
export function resourcesProblems(path: string, props: ResourcesProps | undefined, leastMemory: number): string[] {
  if (!props) return [];
  const memory = [
    wholeBytes<Resources>(`${path}.memory`, (s) => s.props.memory, { least: leastMemory }, 'the program does not run with less'),
    wholeBytes<Resources>(`${path}.memoryLimit`, (s) => s.props.memoryLimit, { least: 1 }, 'use Size.mebibytes()'),
  ];
  return problemsOf([...CPU, ...memory, ...LIMITS], { path, props });
}

/** Everything that is wrong with where pods may run. */
export function schedulingProblems(path: string, props: SchedulingProps = {}): string[] {
  return [
    ...labelProblems(`${path}.nodeSelector`, props.nodeSelector),
    ...(props.tolerations ?? []).flatMap(({ key, value }, i) => labelProblems(`${path}.tolerations[${i}]`, { [key]: value ?? '' })),
    ...affinityProblems(`${path}.affinity`, props.affinity),
  ];
}

/** What a container runtime takes; lower case, with a tag, a digest or both. */
export const IMAGE_REFERENCE: Format = {
  pattern: /^[a-z0-9][a-z0-9._/:-]*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$/,
  allowed: "an image with a tag or a digest ('registry/path:tag', '…@sha256:…')",
};

/** Everything that is wrong with the image of a helper program. */
export function imageProblems(path: string, image: ContainerImage | undefined): string[] {
  if (!image) return [];
  const rules: Rule<Pick<ContainerImageProps, 'reference' | 'version'>>[] = [
    matches(`${path}.reference`, (s) => s.reference, IMAGE_REFERENCE, 'without one, nodes run whatever is newest on the day'),
    matches(`${path}.version`, (s) => s.version, VERSION, 'flags are chosen by it'),
  ];
  return problemsOf(rules, image.toModel());
}
