import { failingChecks } from '../../../src/analyze/signals/failing-checks.js';
import { asChange, change } from '../../support/change.js';
import { fromGit } from '../../support/pull-request.js';
import { files, found, itReportsAllExcept, REVERTS, severity } from './support.js';

const docs = files('docs/a.md +4');

describe('failing-checks', () => {
  it.each(['failure', 'error'] as const)('reports checks with the state %s, with high severity', checks => {
    expect(found(failingChecks, change({ checks }))).toEqual({ severity: 'high', evidence: { names: [checks] } });
  });

  it.each(['pending', 'expected'] as const)('reports unfinished checks (%s), with medium severity', checks => {
    expect(found(failingChecks, change({ checks }))).toEqual({ severity: 'medium', evidence: { names: [checks] } });
  });

  it.each([
    ['failure', 'medium'],
    ['error', 'medium'],
    ['pending', 'low'],
    ['expected', 'low'],
  ] as const)('lowers the severity of %s to %s if no source changed', (checks, expected) => {
    expect(severity(failingChecks, { checks, files: docs })).toBe(expected);
  });

  it('ignores checks that succeeded', () => expect(severity(failingChecks, { checks: 'success' })).toBeNull());
  it('ignores a change without checks', () => expect(severity(failingChecks, { checks: null })).toBeNull());
  it('ignores a change whose checks are unknown', () => {
    expect(found(failingChecks, asChange(fromGit({ number: 1 })))).toBeNull();
  });

  itReportsAllExcept(REVERTS, failingChecks, { title: 'Add retries', checks: 'failure' });
});
