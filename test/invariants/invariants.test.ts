import { PLATFORMS, render } from '../support/platforms';
import type { Manifest } from '../support/synth';
import { externalsOf, NO_EXTERNALS, type Invariant } from './invariant';
import * as containers from './rules/containers';
import * as privileges from './rules/privileges';
import * as references from './rules/references';
import * as selectors from './rules/selectors';
import * as values from './rules/values';

const INVARIANTS: readonly Invariant[] = [containers, privileges, references, selectors, values].flatMap((rules) => Object.values(rules));

describe.each(INVARIANTS)('the rule: $name', ({ problems, compliant, broken }) => {
  it('says nothing about what keeps it', () => {
    expect(problems(compliant as Manifest[], NO_EXTERNALS)).toEqual([]);
  });

  it.each(broken)('says "$problem"', ({ objects, problem }) => {
    expect(problems(objects as Manifest[], NO_EXTERNALS)).toEqual([problem]);
  });
});

describe.each(PLATFORMS)('platform $name', ({ props }) => {
  const { model, objects } = render(props());
  const externals = externalsOf(model);

  it.each(INVARIANTS)('$name', ({ problems }) => {
    expect(problems(objects, externals)).toEqual([]);
  });
});
