import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describePlatform } from '../../lib';
import { CHECKS } from '../../lib/checks';
import { VALID } from '../validation/props';
import { lines, type Case } from './cases';
import { CLUSTER_CASES } from './cluster-cases';
import { EXPORTER_CASES } from './exporter-cases';
import { IMAGE_CASES } from './image-cases';
import { PARAMETER_CASES } from './parameter-cases';
import { TIMESCALE_CASES } from './timescale-cases';
import { WING_CASES } from './wing-cases';

const CASES: readonly Case[] = [...CLUSTER_CASES, ...EXPORTER_CASES, ...IMAGE_CASES, ...PARAMETER_CASES, ...TIMESCALE_CASES, ...WING_CASES];
const IDS = Object.keys(CHECKS);
const ROOT = join(__dirname, '..', '..');

test.each(CASES.map((c) => [c.check, c.says.length > 0 ? 'finds' : 'accepts', c.title, c] as const))(
  '%s %s %s',
  (check, _verb, _title, c) => {
    const model = describePlatform({ ...VALID, ...c.props });
    expect(lines(CHECKS[check]!(c.model?.(model) ?? model))).toEqual(c.says);
  },
);

describe('every check', () => {
  test.each(IDS)('%s has a case that it accepts and one that it does not', (id) => {
    const own = CASES.filter((c) => c.check === id);
    expect(own.some((c) => c.says.length === 0)).toBe(true);
    expect(own.some((c) => c.says.length > 0)).toBe(true);
  });

  test('has a file of its name', () => {
    const helpers = ['check', 'claims', 'index', 'report', 'series'];
    const files = readdirSync(join(ROOT, 'lib', 'checks')).map((name) => name.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual([...IDS, ...helpers].sort());
  });

  test('is content with the valid description', () => {
    const model = describePlatform(VALID);
    expect(IDS.filter((id) => CHECKS[id]!(model).length > 0)).toEqual([]);
  });

  test('stands in docs/checks.md with the severities that it has', () => {
    const rows = readFileSync(join(ROOT, 'docs', 'checks.md'), 'utf8').matchAll(/^\| `([a-z-]+)` \| ([a-z, ]+) \|/gm);
    const documented = new Map([...rows].map(([, id, severities]) => [id, severities]));
    const severities = (id: string) =>
      [...new Set(CASES.filter((c) => c.check === id).flatMap((c) => c.says.map((s) => s.split(':')[0]!)))].sort();
    expect(documented).toEqual(new Map(IDS.map((id) => [id, severities(id).join(', ')])));
  });
});
