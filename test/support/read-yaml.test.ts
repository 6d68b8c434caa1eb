import { readYaml } from './read-yaml';

describe('strict reading of YAML', () => {
  it('gives the documents without empty ones', () => {
    expect(readYaml('---\n# Source: a.yaml\n---\na: 1\n---\nnull\n---\n"b"\n')).toEqual([{ a: 1 }, 'b']);
  });

  it('takes what every reader understands alike', () => {
    expect(readYaml('{a: "on", "on": "1e3", b: true, c: 1.5, d: -7, e: null, f: "2024-01-01", g: 8Gi, h: 10m}')).toEqual([
      { a: 'on', on: '1e3', b: true, c: 1.5, d: -7, e: null, f: '2024-01-01', g: '8Gi', h: '10m' },
    ]);
  });

  it.each(['yes', 'Off', '0o14', '0123', '1_000', '1e3', '1e+06', '12:30:45', '2024-01-01'])('refuses a bare %s', (scalar) => {
    expect(() => readYaml(`a:\n  - key: ${scalar}\n`)).toThrow(/understand differently:\ntext \/0\/a\/0\/key\n {2}a: .+\n {2}b: .+/);
  });

  it('refuses a key that readers understand differently', () => {
    expect(() => readYaml('on: push\n')).toThrow('understand differently');
  });

  it('refuses a key that is there twice', () => {
    expect(() => readYaml('a: 1\na: 2\n')).toThrow('duplicated mapping key');
  });
});
