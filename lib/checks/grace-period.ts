import { HANDOVER_SECONDS } from '../cluster/pre-stop';
import { MIB } from '../common/quantity';
import { bytesOfParameter, sizeText, warning, type Check } from './check';

/** What a small Premium SSD writes when its burst is used up (P6: 50 MB/s). */
const WRITE_BYTES_PER_SECOND = 50 * MIB;

/** A pod has the time to hand over and to write its buffers before it is killed. */
export const gracePeriod: Check = ({ members }) => {
  const buffers = bytesOfParameter(members.parameters, 'shared_buffers') ?? 0;
  const needed = HANDOVER_SECONDS + Math.ceil(buffers / WRITE_BYTES_PER_SECOND);
  if (needed <= members.terminationGraceSeconds) return [];
  return [
    warning(
      `postgres.parameters.shared_buffers is ${sizeText(buffers)}, whose last checkpoint may take until ${needed} s after a stop began, and the pod is killed after ${members.terminationGraceSeconds} s: ` +
        'a kill means crash recovery; leave it out, or give the members more memory, from which the time follows',
    ),
  ];
};
