import { mergedFast } from '../../../src/analyze/signals/merged-fast.js';
import { asChange, change, type GivenChange } from '../../support/change.js';
import { fromGit, person, review } from '../../support/pull-request.js';
import { files, found, itReportsAllExcept, RELANDS, REVERTS, severity } from './support.js';

/** A reviewed change of this many source lines, merged after 59 minutes. */
const quick = (lines: number, more: GivenChange = {}): GivenChange => ({
  opened: 'Tue 10:00',
  merged: 'Tue 10:59',
  reviews: [review(person('bo'), 'Tue 10:30')],
  files: files(`src/a.ts +${lines}`),
  ...more,
});

describe('merged-fast', () => {
  it('reports 200 lines of source merged within an hour', () => {
    expect(found(mergedFast, change(quick(200)))).toEqual({
      severity: 'medium',
      evidence: { counts: { lines: 200, minutes: 59 } },
    });
  });

  it('reports 1000 lines of source merged within four hours', () => {
    expect(found(mergedFast, change(quick(1000, { merged: 'Tue 13:59' })))).toEqual({
      severity: 'medium',
      evidence: { counts: { lines: 1000, minutes: 239 } },
    });
  });

  it('has high severity if nobody reviewed it', () => {
    expect(severity(mergedFast, quick(200, { reviews: [] }))).toBe('high');
  });

  it('has medium severity if the reviews are unknown', () => {
    expect(severity(mergedFast, quick(200, { reviews: undefined }))).toBe('medium');
  });

  it.each<[string, GivenChange]>([
    ['199 lines', quick(199)],
    ['200 lines merged after an hour', quick(200, { merged: 'Tue 11:00' })],
    ['999 lines merged after 239 minutes', quick(999, { merged: 'Tue 13:59' })],
    ['1000 lines merged after four hours', quick(1000, { merged: 'Tue 14:00' })],
    ['lines of docs', quick(0, { files: files('docs/a.md +900') })],
    ['the revert of another title', quick(200, { title: 'Revert "Add retries"' })],
  ])('ignores %s', (_, given) => expect(severity(mergedFast, given)).toBeNull());

  it('ignores a change if it is unknown when it was opened', () => {
    expect(found(mergedFast, asChange(fromGit({ number: 1, files: files('src/a.ts +200') })))).toBeNull();
  });

  itReportsAllExcept([...REVERTS, ...RELANDS, 'a change by a bot'], mergedFast, {
    ...quick(200),
    title: 'Keep answers',
  });
});
