import type { ResourcesProps } from '../../common/resources';
import { cpuOf, optionalCpu, optionalSize, sizeOf } from './quantities';

export interface ResourcesValues {
  readonly cpu: string | number;
  readonly memory: string;
  readonly cpuLimit?: string | number;
  readonly memoryLimit?: string;
}

export function resourcesProps(values: ResourcesValues): ResourcesProps {
  return {
    cpu: cpuOf(values.cpu),
    memory: sizeOf(values.memory),
    cpuLimit: optionalCpu(values.cpuLimit),
    memoryLimit: optionalSize(values.memoryLimit),
  };
}
