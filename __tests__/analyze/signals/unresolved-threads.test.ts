import { unresolvedThreads } from '../../../src/analyze/signals/unresolved-threads.js';
import { asChange, change } from '../../support/change.js';
import { fromGit } from '../../support/pull-request.js';
import { files, found, itReportsAllExcept, severity } from './support.js';

describe('unresolved-threads', () => {
  it('reports how many of the review threads are unresolved', () => {
    expect(found(unresolvedThreads, change({ reviewThreads: { total: 5, unresolved: 1 } }))).toEqual({
      severity: 'low',
      evidence: { counts: { unresolved: 1, threads: 5 } },
    });
  });

  it('has medium severity from three unresolved threads on', () => {
    expect(severity(unresolvedThreads, { reviewThreads: { total: 3, unresolved: 3 } })).toBe('medium');
    expect(severity(unresolvedThreads, { reviewThreads: { total: 3, unresolved: 2 } })).toBe('low');
  });

  it('has low severity if no source changed', () => {
    const given = { reviewThreads: { total: 3, unresolved: 3 }, files: files('docs/a.md +4') };
    expect(severity(unresolvedThreads, given)).toBe('low');
  });

  it('ignores a change whose threads are all resolved', () => {
    expect(severity(unresolvedThreads, { reviewThreads: { total: 5, unresolved: 0 } })).toBeNull();
  });

  it('ignores a change without threads', () => {
    expect(severity(unresolvedThreads, { reviewThreads: { total: 0, unresolved: 0 } })).toBeNull();
  });

  it('ignores a change whose threads are unknown', () => {
    expect(found(unresolvedThreads, asChange(fromGit({ number: 1 })))).toBeNull();
  });

  itReportsAllExcept([], unresolvedThreads, { title: 'Add retries', reviewThreads: { total: 5, unresolved: 1 } });
});
