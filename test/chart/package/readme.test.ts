import { chartReadme } from '../../../lib/chart/package/readme';

const FACTS = { version: '1.2.3', values: '| key |\n|---|' };

describe("the chart's README", () => {
  it('has what is known in its places, also where that has characters of a pattern', () => {
    expect(chartReadme('of <<version>>, again <<version>>\n\n<<values>>\n', FACTS)).toBe('of 1.2.3, again 1.2.3\n\n| key |\n|---|\n');
    expect(chartReadme('<<version>> <<values>>', { ...FACTS, values: '$& $1' })).toBe('1.2.3 $& $1');
  });

  it('is not made with a place that nothing is known for, or without a place for something: all are named', () => {
    expect(() => chartReadme('<<verison>> <<value>> <<version>>', FACTS)).toThrow(
      'template of the README: <<verison>> must be one of version, values; <<value>> must be one of version, values; <<values>> is missing',
    );
  });
});
