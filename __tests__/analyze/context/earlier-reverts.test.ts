import { earlierReverts } from '../../../src/analyze/context/earlier-reverts.js';
import { NO_HISTORY } from '../../../src/analyze/context/history-index.js';
import { at } from '../../support/pull-request.js';

const merge = (number: number, title: string) => ({
  number,
  title,
  author: null,
  mergedAt: at('last Mon 10:00'),
  paths: [],
});
const merges = [
  merge(1, 'Cache the page'),
  merge(2, 'Revert "Cache the page" (#1)'),
  merge(3, 'Reland "Cache the page"'),
  merge(4, 'Explain "Cache the page"'),
  merge(5, 'Revert #4'),
];

describe('the reverts before the period', () => {
  it('are the merges whose titles claim a revert, in merge order', () => {
    const reverts = earlierReverts({ ...NO_HISTORY, merged: merges });
    expect(reverts.map(({ merge: { number } }) => number)).toEqual([2, 5]);
  });

  it('have the claims of their titles', () => {
    const claims = earlierReverts({ ...NO_HISTORY, merged: merges }).map(({ claim: { title, numbers } }) => ({
      title,
      numbers,
    }));
    expect(claims).toEqual([
      { title: 'Cache the page', numbers: [1] },
      { title: null, numbers: [4] },
    ]);
  });

  it('are looked for among the known reverts if the other merges are unknown', () => {
    const reverts = earlierReverts({ ...NO_HISTORY, reverts: merges.slice(1) });
    expect(reverts.map(({ merge: { number } }) => number)).toEqual([2, 5]);
  });

  it('are none if nothing is known', () => expect(earlierReverts(NO_HISTORY)).toEqual([]));
});
