import { contributionsOf } from '../../../src/analyze/statistics/contributions.js';
import { person } from '../../support/pull-request.js';
import { entry } from './support.js';

const [ada, bo] = [person('ada'), person('bo')];

describe('contributions', () => {
  it('separate what an author wrote from what the author co-authored', () => {
    const [first, second] = [entry(1, { author: ada, coAuthors: [bo] }), entry(2, { author: bo })];
    expect(contributionsOf([first, second])).toEqual([
      { author: ada, wrote: [first], coAuthored: [] },
      { author: bo, wrote: [second], coAuthored: [first] },
    ]);
  });

  it('of deleted accounts are left out, but not those of their co-authors', () => {
    const one = entry(1, { author: null, coAuthors: [bo] });
    expect(contributionsOf([one])).toEqual([{ author: bo, wrote: [], coAuthored: [one] }]);
  });
});
