import type { Size } from 'cdk8s';
import type { Cpu } from 'cdk8s-plus-28';
import { bytesOf, millisOf } from './quantity';
import type { ResourcesModel } from '../model/workload';

export interface ResourcesProps {
  readonly cpu: Cpu;
  readonly memory: Size;
  /** Where more than the request may be used. @default - the request: the pod's quality of service is Guaranteed */
  readonly cpuLimit?: Cpu;
  /** @default - the request */
  readonly memoryLimit?: Size;
}

export function describeResources(props: ResourcesProps): ResourcesModel {
  return {
    cpuMillis: millisOf(props.cpu),
    memoryBytes: bytesOf(props.memory),
    cpuLimitMillis: millisOf(props.cpuLimit ?? props.cpu),
    memoryLimitBytes: bytesOf(props.memoryLimit ?? props.memory),
  };
}
