import { MIB } from './quantity';

/**
 * The log of one container: the kubelet keeps 5 files of 10 MiB (its `containerLogMaxFiles` and `containerLogMaxSize`, pkg/kubelet/apis/config/v1beta1/defaults.go)
 * and looks at them every 10 s. Nothing else in a container can be written to.
 */
const LOG_BYTES = 64 * MIB;

/** Nodes may keep larger logs, and a pod that is above its limit is killed at once, without a switchover (pkg/kubelet/eviction): room for eight times as much. */
const LOG_LIMIT_BYTES = 8 * LOG_BYTES;

/** What a container may write on the disk of its node. Without it, neither scheduler nor quota count it, and it is the first to go when the disk is full. */
export interface NodeStorage {
  readonly requestBytes: number;
  readonly limitBytes: number;
}

/** @param scratchBytes limits of the emptyDirs on disk that the container is accounted for: of those that containers share, one is */
export function nodeStorage(scratchBytes: number): NodeStorage {
  return { requestBytes: scratchBytes + LOG_BYTES, limitBytes: scratchBytes + LOG_LIMIT_BYTES };
}
