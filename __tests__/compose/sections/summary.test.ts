import { summary } from '../../../src/compose/sections/summary.js';
import { said } from '../said.js';
import { authorRow, contentOf, entries, entry, type Given } from '../support.js';

const summaryOf = (given: Given) => contentOf(summary, { pullRequests: entries(4), ...given });

describe('the summary', () => {
  it.each([
    ['none', false],
    ['few', false],
    ['quiet', true],
    ['busy', true],
  ] as const)('of a volume %j is there: %j', (volume, isThere) => {
    expect(summaryOf({ statistics: { volume } }) !== null).toBe(isThere);
  });

  it('has no paragraph on reverts if nothing was reverted', () => {
    const content = summaryOf({ statistics: { authors: [authorRow('mona', [1])] } });
    expect(content?.reverted).toBeNull();
    expect(said(content?.week)).toBe('4 pull requests were merged, by one person.');
  });

  it('has a paragraph on reverts before that on the week', () => {
    const flaggedBefore = { known: [], flagged: [] };
    const content = summaryOf({
      pullRequests: [entry(1, { outcome: { revertedBy: 2, revertedAfterHours: 3 } }), entry(2)],
      statistics: { reverted: { ofPeriod: [1], relanded: [], ofEarlier: [], flaggedBefore } },
    });
    expect(Object.keys(content ?? {})).toEqual(['reverted', 'week']);
    expect(said(content?.reverted)).toBe('#1 was reverted 3 hours after it was merged.');
  });
});
