import { figureOf } from '../../../lib/cluster/parameters/figure';
import { settingOf } from '../../../lib/cluster/parameters/catalogue';
import { canonicalValue, valueProblem, type Scalar } from '../../../lib/cluster/parameters/value';

/** What a parameter of PostgreSQL 17 must be, where the value is not it. */
const said = (name: string, value: Scalar) => valueProblem(settingOf('17', name)!, value);

// Also what postgres --single says to `SET`, and Patroni's parse_int and parse_real: test/cluster/parameters/real-postgres.test.ts.
test.each([
  ['64', 'kB', 64],
  [' 64 MB ', 'kB', 65536],
  ['1.5GB', 'kB', 1572864],
  ['512MB', '8kB', 65536],
  ['1d', 'min', 1440],
  ['90s', 'min', 2],
  ['-1', 'kB', -1],
  ['0x400', 'kB', 1024],
  ['010', '', 8],
  ['1e3', '', 1000],
  ['0.5', '', 0],
  ['1.5', '', 2],
  ['64mb', 'kB', undefined],
  ['64 M B', 'kB', undefined],
  ['1h', 'kB', undefined],
  ['5MB', '', undefined],
  ['08', '', undefined],
  ['', '', undefined],
  ['e3', '', undefined],
  ['many', 'kB', undefined],
  ['1e999', '', undefined],
])('%j, counted in %j, is the whole number %s', (text, unit, figure) => {
  expect(figureOf(text, unit, true)).toBe(figure);
});

test.each([
  ['0.25', '', 0.25],
  ['2.5ms', 'ms', 2.5],
  ['250us', 'ms', 0.25],
  ['1e-3', '', 0.001],
  ['0x10', '', undefined],
])('%j, counted in %j, is the number %s', (text, unit, figure) => {
  expect(figureOf(text, unit, false)).toBe(figure);
});

test.each<[string, Scalar, string | undefined]>([
  ['jit', 'maybe', 'a boolean (on, off, true, false, yes, no, 1 or 0)'],
  ['jit', 'o', 'a boolean (on, off, true, false, yes, no, 1 or 0)'],
  ['jit', 'TRUE', undefined],
  ['jit', true, undefined],
  ['jit', 0, undefined],
  ['wal_compression', true, undefined],
  ['wal_compression', 'ZSTD', undefined],
  ['track_functions', true, 'one of none, pl, all'],
  ['ssl_max_protocol_version', 'TLSv9', "one of '', TLSv1, TLSv1.1, TLSv1.2, TLSv1.3"],
  ['log_destination', 'stderr, jsonlog', undefined],
  ['log_destination', 'stderr,file', 'one or more of stderr, csvlog, jsonlog, syslog, eventlog, with commas between'],
  ['checkpoint_timeout', '10s', 'a whole number from 30s to 86400s, with one of the units us, ms, s, min, h, d or without'],
  ['checkpoint_timeout', '15min', undefined],
  ['shared_buffers', '64kB', 'a whole number from 128kB to 8589934584kB, with one of the units B, kB, MB, GB, TB or without'],
  ['work_mem', '4TB', 'a whole number, at least 64kB, with one of the units B, kB, MB, GB, TB or without'],
  ['checkpoint_completion_target', 1.5, 'a number from 0 to 1'],
  ['random_page_cost', -1, 'a number, at least 0'],
  ['application_name', 'anything', undefined],
])('%s may not be, or may be, %j', (name, value, problem) => {
  expect(said(name, value)).toBe(problem);
});

test('a shortened boolean is written out, since Patroni throws it away', () => {
  expect(['t', 'Y', 'f', 'of', 'on', true].map((value) => canonicalValue(settingOf('15', 'jit'), value))).toEqual([
    ...['on', 'on', 'off', 'off', 'on', true],
  ]);
  expect(canonicalValue(settingOf('15', 'application_name'), 't')).toBe('t');
});
