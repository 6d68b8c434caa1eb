import { bytesOfSize, GB, KB, MB, size } from '../../../lib/cluster/tuning/units';

describe('size', () => {
  it.each([
    [0, '1kB'],
    [500, '1kB'],
    [64 * KB, '64kB'],
    [64 * KB + 700, '65kB'],
    [2 * MB + 512 * KB, '2560kB'],
    [GB, '1GB'],
    [1.5 * GB, '1536MB'],
    [1024 * GB, '1TB'],
    [1.5 * 1024 * GB, '1536GB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(size(bytes)).toBe(text);
  });

  it('drops what is less than a thousandth of its unit', () => {
    expect(size(GB + MB)).toBe('1GB');
    expect(size(GB + 2 * MB)).toBe('1026MB');
  });
});

describe('bytesOfSize', () => {
  it.each(['1kB', '683kB', '2560kB', '16MB', '1536MB', '2GB', '1TB'])('reads %s back', (text) => {
    expect(size(bytesOfSize(text))).toBe(text);
  });

  it.each(['', '5', '5B', '1.5GB', 'GB', '5 miles'])('refuses %p', (text) => {
    expect(() => bytesOfSize(text)).toThrow(`a PostgreSQL size is a whole number followed by kB, MB, GB or TB, got '${text}'`);
  });
});
