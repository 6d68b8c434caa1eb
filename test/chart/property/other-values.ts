import type { Kind } from '../../../lib/chart/knobs/kind';

/** What else a key may be: whatever its kind has, and perhaps not what its format or its neighbours want. */
export function otherValues(kind: Kind, there: unknown): unknown[] {
  return candidates(kind, there).filter((value) => JSON.stringify(value) !== JSON.stringify(there));
}

function candidates(kind: Kind, there: unknown): unknown[] {
  switch (kind.type) {
    case 'boolean':
      return [true, false];
    case 'integer':
      return [Number(there) + 1, Number(there) - 1, 1, 500, 100_000_000];
    case 'number':
      return [Number(there) / 2, 0.05, 0.45, kind.most ?? 0.99];
    case 'choice':
      return [...kind.of];
    case 'text':
      return texts(typeof there === 'string' ? there : '');
    case 'size':
      return ['2Gi', '1536Mi', '2Ti', '1Ti', '64Mi', '12Gi', '100Ti'];
    case 'cpu':
      return ['1500m', 2, '3', '250m', 900];
    case 'duration':
      return ['20m', '50m', '1m', '7s', '2h', '3h', '5d', '48h', '400d'];
    case 'cron':
      return ['25 3 * * *', '35 22 * * 6'];
    case 'rate':
      return ['1/h', '20/s', '100000/s'];
    case 'scalar':
      return ['16MB', 1];
    case 'list':
      return [[], ...listsOf(kind.of, there)];
    case 'map':
      return [{}, ...Object.keys(there ?? {}).map((key) => ({ ...(there as object), [key]: 'other' })), { 'example.com/other': 'other' }];
    case 'object':
      return [];
  }
}

function texts(there: string): string[] {
  return [
    ...[`${there}x`, `${there}/x`, `x.${there}`, 'other', 'OTHER', 'count(value)', 'value < 5', 'Europe/Berlin'],
    ...[
      '1.0',
      '0.1.0',
      '16.3',
      '99.0',
      '203.0.113.0/24',
      'https://example.com/other',
      'registry.example.com/other:v1',
      'pg15.18-ts2.28.3-x',
    ],
    ...[`sha256:${'f'.repeat(64)}`, '55555555-5555-4555-8555-555555555555', there.replace(/[^/]+$/, 'two'), 'value desc', 'machine desc'],
  ];
}

function listsOf(kind: Kind, there: unknown): unknown[][] {
  const items: readonly unknown[] = Array.isArray(there) ? there : [];
  const others = kind.type === 'object' ? [] : candidates(kind, items[0]);
  return others.map((other) => [...items, other]).concat(others.map((other) => [other]));
}
