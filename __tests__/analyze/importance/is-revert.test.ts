import { isRevertFactor } from '../../../src/analyze/importance/is-revert.js';
import type { RevertedPullRequest } from '../../../src/domain/digest.js';
import { change } from '../../support/change.js';

const undone = (number: number | null): RevertedPullRequest => ({
  number,
  title: null,
  evidence: number === null ? null : 'number',
  afterHours: null,
  mergedInPeriod: false,
  partial: false,
});

describe('the is-revert factor', () => {
  it.each(['Revert "Paint"', 'Revert "Paint the door"'])('sees a title that says so: %s', title =>
    expect(isRevertFactor.observe(change({ title }))).toEqual({ value: 1, evidence: {} }),
  );

  it('does not see a reland', () =>
    expect(isRevertFactor.observe(change({ title: 'Reland "Paint the door"' }))).toBeNull());
  it('does not see any other title', () => expect(isRevertFactor.observe(change({ title: 'Paint' }))).toBeNull());

  it('shows the pull requests that it reverted', () =>
    expect(isRevertFactor.observe(change({ outcome: { reverts: [undone(7)] } }))?.evidence).toEqual({
      pullRequests: [7],
    }));

  it('shows them in ascending order, whatever the title says', () => {
    const outcome = { reverts: [undone(12), undone(null), undone(7)] };
    expect(isRevertFactor.observe(change({ title: 'Back to the old paint', outcome }))).toEqual({
      value: 1,
      evidence: { pullRequests: [7, 12] },
    });
  });

  it('sees a revert of something unknown', () =>
    expect(isRevertFactor.observe(change({ outcome: { reverts: [undone(null)] } }))).toEqual({
      value: 1,
      evidence: {},
    }));
});
