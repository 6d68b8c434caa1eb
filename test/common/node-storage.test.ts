import { nodeStorage } from '../../lib/common/node-storage';
import { GIB, MIB } from '../../lib/common/quantity';

describe('what a container may write on the disk of its node', () => {
  it('is its log, which may be larger than nodes usually keep it', () => {
    expect(nodeStorage(0)).toEqual({ requestBytes: 64 * MIB, limitBytes: 512 * MIB });
  });

  it('is the whole of its scratch volumes besides', () => {
    expect(nodeStorage(GIB)).toEqual({ requestBytes: GIB + 64 * MIB, limitBytes: GIB + 512 * MIB });
  });
});
