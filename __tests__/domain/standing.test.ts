import type { Outcome } from '../../src/domain/entry.js';
import { isRevert, isReverted, standingOf, stands } from '../../src/domain/standing.js';

describe('a pull request', () => {
  it.each<[string, Outcome, ReturnType<typeof standingOf>]>([
    ['stands if nothing reverted it', {}, 'stands'],
    ['stands if it relanded another', { relands: [1] }, 'stands'],
    ['is reverted if another reverted it', { revertedBy: 9, revertedAfterHours: 3 }, 'reverted'],
    ['is reverted even if it was relanded', { revertedBy: 9, relandedBy: 10 }, 'reverted'],
    ['is reverted in part if another reverted some of it', { partlyRevertedBy: 9 }, 'reverted-in-part'],
    ['is reverted if one reverted some of it and another all', { partlyRevertedBy: 9, revertedBy: 10 }, 'reverted'],
  ])('%s', (_, outcome, standing) => {
    expect(standingOf(outcome)).toBe(standing);
    expect(stands(outcome)).toBe(standing === 'stands');
    expect(isReverted(outcome)).toBe(standing === 'reverted');
  });

  it('is a revert if it reverts at least one', () => {
    const one = { number: 1, title: null, evidence: null, afterHours: null, mergedInPeriod: false, partial: false };
    expect(isRevert({ reverts: [one] })).toBe(true);
    expect(isRevert({ reverts: [] })).toBe(false);
    expect(isRevert({ revertedBy: 9 })).toBe(false);
  });
});
