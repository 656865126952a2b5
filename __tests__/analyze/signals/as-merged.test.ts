import { failingChecks } from '../../../src/analyze/signals/failing-checks.js';
import { unresolvedThreads } from '../../../src/analyze/signals/unresolved-threads.js';
import { bot, file, fromGit } from '../../support/pull-request.js';
import { asChange, change, found } from '../../support/subject.js';

const page = [file('docs/a.md', 4)];

describe('failing checks', () => {
  it.each(['failure', 'error'] as const)('are those whose state is %s', checks => {
    expect(found(failingChecks, change({ checks }))).toEqual({ severity: 'high', evidence: { names: [checks] } });
  });

  it.each(['pending', 'expected'] as const)('are also those that are not done: %s', checks => {
    expect(found(failingChecks, change({ checks }))).toEqual({ severity: 'medium', evidence: { names: [checks] } });
  });

  it('weigh less where no source changed', () => {
    expect(found(failingChecks, change({ checks: 'failure', files: page }))?.severity).toBe('medium');
    expect(found(failingChecks, change({ checks: 'pending', files: page }))?.severity).toBe('low');
  });

  it('are told of a bot as of a person', () => {
    expect(found(failingChecks, change({ author: bot('renovate'), checks: 'failure' }))).not.toBeNull();
  });

  it('are not those that succeeded, nor where there are none, nor of a revert, nor where it is not known', () => {
    expect(found(failingChecks, change({ checks: 'success' }))).toBeNull();
    expect(found(failingChecks, change({ checks: null }))).toBeNull();
    expect(found(failingChecks, change({ checks: 'failure', title: 'Revert "Add retries"' }))).toBeNull();
    expect(found(failingChecks, asChange(fromGit({ number: 1 })))).toBeNull();
  });
});

describe('unresolved threads', () => {
  it('are those that nobody marked as resolved, of how many', () => {
    expect(found(unresolvedThreads, change({ reviewThreads: { total: 5, unresolved: 1 } }))).toEqual({
      severity: 'low',
      evidence: { counts: { unresolved: 1, threads: 5 } },
    });
  });

  it('weigh more where three or more are about source', () => {
    const reviewThreads = { total: 3, unresolved: 3 };
    expect(found(unresolvedThreads, change({ reviewThreads }))?.severity).toBe('medium');
    expect(found(unresolvedThreads, change({ reviewThreads, files: page }))?.severity).toBe('low');
  });

  it('are not where all are resolved, where there are none, or where it is not known', () => {
    expect(found(unresolvedThreads, change({ reviewThreads: { total: 5, unresolved: 0 } }))).toBeNull();
    expect(found(unresolvedThreads, change({ reviewThreads: { total: 0, unresolved: 0 } }))).toBeNull();
    expect(found(unresolvedThreads, asChange(fromGit({ number: 1 })))).toBeNull();
  });
});
