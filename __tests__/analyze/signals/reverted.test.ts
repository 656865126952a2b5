import { reverted } from '../../../src/analyze/signals/reverted.js';
import { change, REVERTED_ANOTHER } from '../../support/change.js';
import { found, severity } from './support.js';

describe('reverted', () => {
  it('reports the number of the revert and the hours until it', () => {
    expect(found(reverted, change({ outcome: { revertedBy: 9, revertedAfterHours: 5.5 } }))).toEqual({
      severity: 'high',
      evidence: { pullRequests: [9], counts: { hours: 5.5 } },
    });
  });

  it('has no counts if the hours are unknown', () => {
    const evidence = { pullRequests: [9] };
    expect(found(reverted, change({ outcome: { revertedBy: 9 } }))?.evidence).toStrictEqual(evidence);
  });

  it('has medium severity if only a part was reverted', () => {
    expect(found(reverted, change({ outcome: { partlyRevertedBy: 9 } }))).toEqual({
      severity: 'medium',
      evidence: { pullRequests: [9] },
    });
  });

  it('has high severity if one revert took back a part and another the rest', () => {
    expect(found(reverted, change({ outcome: { partlyRevertedBy: 8, revertedBy: 9 } }))).toEqual({
      severity: 'high',
      evidence: { pullRequests: [9] },
    });
  });

  it('ignores a change that was not reverted', () => expect(severity(reverted, {})).toBeNull());
  it('ignores the revert itself', () => expect(severity(reverted, { outcome: REVERTED_ANOTHER })).toBeNull());
});
