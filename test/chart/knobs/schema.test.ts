import { KNOBS, pathText, VALUES } from '../../../lib/chart/knobs';
import { CRON_PATTERN, RATE_PATTERN, SIZE_PATTERN } from '../../../lib/chart/knobs/patterns';
import { valuesSchema } from '../../../lib/chart/knobs/schema';
import { valuesTable } from '../../../lib/chart/knobs/table';
import { sourceOf, text } from '../../../lib/chart/knobs/text';
import { cronProblem } from '../../../lib/common/cron';
import { SQL_NAME } from '../../../lib/common/formats';
import { fits } from '../../../lib/common/rules';
import { GUID } from '../../../lib/security/references';
import { valuesFile } from '../../support/helm-values';

/** Every value of a key of the schema, wherever it stands. */
function all(schema: unknown, key: string): unknown[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const found = Object.entries(schema).flatMap(([name, part]) => [...(name === key ? [part as unknown] : []), ...all(part, key)]);
  return found;
}

const schema = valuesSchema(VALUES);

describe('the schema', () => {
  it('has no pattern that Go reads otherwise, or not at all', () => {
    const named = all(schema, 'patternProperties').flatMap((patterns) => Object.keys(patterns as object));
    const patterns = [...all(schema, 'pattern').filter((pattern): pattern is string => typeof pattern === 'string'), ...named];
    expect(patterns.length).toBeGreaterThan(20);
    expect(patterns.filter((pattern) => /\(\?|\\[1-9kpPuxcA-Z]/.test(pattern.replaceAll('\\S', '')))).toEqual([]);
  });

  it('refers to nothing outside of itself', () => {
    const refs = all(schema, '$ref') as string[];
    const definitions = Object.keys(schema['definitions'] as object);
    expect(refs.filter((ref) => !definitions.includes(ref.replace('#/definitions/', '')))).toEqual([]);
    expect(definitions.filter((name) => refs.filter((ref) => ref === `#/definitions/${name}`).length < 2)).toEqual([]);
  });

  it('describes every key', () => {
    const described = all(schema, 'description');
    expect(KNOBS.filter(({ description }) => !described.includes(description)).map(({ path }) => pathText(path))).toEqual([]);
  });
});

describe('a pattern', () => {
  it.each(['5 1 * * *', '5 0,2-23 * * *', '*/15 0-6/2 1,15 jan,FEB-dec sun-Sat', '0 00 01 12 ?', '59 23 31 1 6/2'])(
    'takes the schedule %s',
    (cron) => {
      expect(cron).toMatch(new RegExp(CRON_PATTERN));
      expect(cronProblem(cron)).toBeUndefined();
    },
  );

  it.each(['8Gi', '512Mi', '16Ti', '100000Ki'])('takes the size %s', (size) => expect(size).toMatch(new RegExp(SIZE_PATTERN)));

  it.each(['27/s', '0.5/min', '100.25/h', '20/d'])('takes the rate %s', (rate) => expect(rate).toMatch(new RegExp(RATE_PATTERN)));

  it('has no flags: letters stand in both cases', () => {
    expect('ABCDEF33-3333-4333-8333-33333333333a').toMatch(new RegExp(sourceOf(GUID.pattern)));
    expect(sourceOf(/^a\d[b-c]$/i)).toBe('^[aA]\\d[b-cB-C]$');
  });

  it('says the same as the format of the library that it is made from, when its length is held apart', () => {
    const { pattern = '', length } = text(SQL_NAME);
    const takes = (name: string) => new RegExp(pattern).test(name) && name.length >= length!.least && name.length <= length!.most!;
    const names = ['a', '', '_', '1a', 'a-b', 'a b', 'x'.repeat(63), 'x'.repeat(64)];
    expect(names.map(takes)).toEqual(names.map((name) => fits(SQL_NAME, name)));
    expect(pattern).not.toContain('{');
  });
});

describe('the table of values', () => {
  const rows = valuesTable(KNOBS, valuesFile('values.yaml')).split('\n');

  it('says for each key what it is, what it may be, and what it is where nobody says anything', () => {
    expect(rows).toContain(
      '| `postgres.members` | How many. Three survive the loss of one while another is being replaced. | whole number, 1 to 10 | `3` |',
    );
    expect(rows.find((row) => row.startsWith('| `monitoring.thresholds.overdue`'))).toContain(
      'duration, such as `55m`, 5m to 7d | `"30m"` |',
    );
    expect(rows.find((row) => row.startsWith('| `databases.<name>.roles.<name>.privilege`'))).toContain('must be given');
  });

  it('says once what several keys have below them', () => {
    expect(rows.find((row) => row.startsWith('| `readPool.scheduling`'))).toContain('as `postgres.scheduling`');
    expect(rows.filter((row) => row.startsWith('| `readPool.scheduling.'))).toEqual([]);
  });

  it('has four columns, whatever a text has in it', () => {
    expect(rows.filter((row) => row.replaceAll('\\|', '').split('|').length !== 6)).toEqual([]);
  });
});
