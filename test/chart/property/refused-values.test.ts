import { BUILT_CHART, HELMS, RELEASE, refusal, synthValues } from '../../support/chart';
import { helmError } from '../../support/helm';
import { random } from '../../support/random';
import { describeWithTool } from '../../support/tools';
import { badValues } from '../knobs/bad-values';
import { CONTRADICTIONS } from '../knobs/contradictions';
import { BAD_INPUTS, MANY_PROBLEMS } from './bad-input';

/** Values with one key that nobody may write: as with what may be written, the other Helm does what the one does. */
const DRAWS = { helm3: 20, helm4: 120 };

/** Whether a refusal by the schema is about a key: as a place of its own, or as one that is missing or too much where it stands. */
function names(said: string, place: string): boolean {
  const parts = place.split('.');
  const at = (path: readonly string[]) => `- at '${path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}'`;
  const around = said.split('\n').filter((line) => line.startsWith(`${at(parts.slice(0, -1))}:`));
  return said.includes(at(parts)) || around.some((line) => line.includes(`'${parts.at(-1)}'`));
}

for (const tool of HELMS) {
  describeWithTool(tool, `what ${tool} refuses`, (helm) => {
    const refused = (values: object) => helmError(helm, BUILT_CHART, { ...RELEASE, values });

    it.each(BAD_INPUTS)('$name', async ({ values, says, secret }) => {
      const said = await refused(values);
      for (const part of says) expect(said).toContain(part);
      expect(said).not.toContain(secret ?? 'rendered');
    });

    it.each(CONTRADICTIONS)('$name, in the words of the library', async ({ values, message }) => {
      const said = refusal(await refused(values));
      expect(said).toContain(message);
      expect(() => synthValues(values)).toThrow(new Error(said));
    });

    it.each(MANY_PROBLEMS)('$name: all of it is said, as the library does', async ({ values, problems }) => {
      const said = refusal(await refused(values));
      expect(said.split('\n  - ').length - 1).toBeGreaterThanOrEqual(problems);
      expect(() => synthValues(values)).toThrow(new Error(said));
    });

    it('any value that nobody may write, with the name of its key', async () => {
      const draws = Array.from({ length: DRAWS[tool] }, (_, seed) => badValues(random(20_000 + seed)));
      const said = await Promise.all(draws.map(({ values }) => refused(values)));
      const unnamed = draws.flatMap(({ place, given }, i) => (names(said[i]!, place) ? [] : [{ place, given, said: said[i] }]));
      expect(unnamed).toEqual([]);
    }, 300_000);
  });
}
