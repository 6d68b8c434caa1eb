import { helmMerge } from './helm-values';

describe('values are merged as Helm does it', () => {
  it('maps one into the other, lists and all else as a whole, the last file on top', () => {
    const defaults = { map: { a: 1, b: 2 }, list: [1, 2], text: 'below' };
    expect(helmMerge(defaults, { map: { b: 3, c: 4 }, list: [5] }, { map: { c: 6 }, text: 'above' })).toEqual({
      map: { a: 1, b: 3, c: 6 },
      list: [5],
      text: 'above',
    });
  });

  it('takes a default of the chart away by null, at any depth', () => {
    expect(helmMerge({ map: { a: 1, b: { c: 2 } } }, { map: { a: null, b: { c: null } } })).toEqual({ map: { b: {} } });
    expect(helmMerge({ map: { a: 1 } }, { map: null })).toEqual({});
  });

  it('keeps a null that hides what another file says', () => {
    expect(helmMerge({}, { map: { a: 1 } }, { map: { a: null } })).toEqual({ map: { a: null } });
  });
});
