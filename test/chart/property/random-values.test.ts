import { BUILT_CHART, HELMS, installed, RELEASE, refusal, unequal } from '../../support/chart';
import { helmError } from '../../support/helm';
import { describeWithTool } from '../../support/tools';
import { drawPlatforms } from './draws';

/** Not those that other tests draw. */
const FIRST_SEED = 10_000;

/** Platforms that are rendered: what one Helm renders, the other does too, and a few are enough to see that. */
const PLATFORMS = { helm3: 20, helm4: 200 };

for (const tool of HELMS) {
  describeWithTool(tool, `random values, rendered by ${tool}`, (helm) => {
    const draws = drawPlatforms(PLATFORMS[tool], FIRST_SEED);

    it('are what synth makes of them, field by field', async () => {
      const platforms = draws.filter((draw) => 'objects' in draw);
      expect(platforms).toHaveLength(PLATFORMS[tool]);
      const wrong = await Promise.all(
        platforms.map(async ({ seed, values, objects }) => {
          const differences = unequal(await installed(helm, { values }), objects);
          return differences === '' ? [] : [`seed ${seed}: ${differences}`];
        }),
      );
      expect(wrong.flat()).toEqual([]);
    }, 400_000);

    it('are refused where the library refuses them, with its words', async () => {
      const refused = draws.filter((draw) => 'refused' in draw);
      expect(refused.length).toBeGreaterThan(0);
      const said = await Promise.all(
        refused.map(async ({ seed, values }) => ({ seed, said: refusal(await helmError(helm, BUILT_CHART, { ...RELEASE, values })) })),
      );
      expect(said).toEqual(refused.map((draw) => ({ seed: draw.seed, said: draw.refused })));
    }, 120_000);
  });
}
