import { selfMerged } from '../../../src/analyze/signals/self-merged.js';
import { asChange, change } from '../../support/change.js';
import { fromGit, person, review } from '../../support/pull-request.js';
import { files, found, itReportsAllExcept, REVERTS, severity } from './support.js';

const ada = person('ada');
const bo = person('bo');
const own = { author: ada, mergedBy: ada };
type State = Parameters<typeof review>[2];
const reviewed = (...states: readonly State[]) =>
  severity(selfMerged, { ...own, reviews: states.map(state => review(bo, 'Mon 13:00', state)) });

describe('self-merged', () => {
  it('reports a change that its author merged without an approval', () => {
    const reviews = [review(bo, 'Mon 13:00', 'commented')];
    expect(found(selfMerged, change({ ...own, reviews }))).toEqual({
      severity: 'medium',
      evidence: { names: ['ada'], counts: { reviews: 1 } },
    });
  });

  it('reports a name if there is no login', () => {
    const author = { name: 'Ada', bot: false };
    expect(found(selfMerged, change({ author, mergedBy: author }))?.evidence.names).toEqual(['Ada']);
  });

  it('counts only the reviews by others', () => {
    const reviews = [review(ada, 'Mon 13:00', 'commented')];
    expect(found(selfMerged, change({ ...own, reviews }))?.evidence.counts).toEqual({ reviews: 0 });
  });

  it('has high severity if a reviewer requested changes', () => {
    expect(reviewed('changes-requested')).toBe('high');
    expect(reviewed('commented', 'changes-requested')).toBe('high');
    expect(reviewed('commented')).toBe('medium');
  });

  it.each([
    ['medium', 'a.ts +1'],
    ['low', 'docs/a.md +1'],
  ])('has %s severity for %s', (expected, changed) => {
    expect(severity(selfMerged, { ...own, files: files(changed) })).toBe(expected);
  });

  it('ignores a change that another person approved', () => {
    expect(reviewed('approved')).toBeNull();
    expect(reviewed('commented', 'approved')).toBeNull();
  });

  it('ignores a change that another person merged', () => {
    expect(severity(selfMerged, { author: ada, mergedBy: bo })).toBeNull();
  });

  it('ignores a change whose reviews are unknown', () => {
    expect(severity(selfMerged, { ...own, reviews: undefined })).toBeNull();
  });

  it('ignores a change if it is unknown who merged it', () => {
    expect(severity(selfMerged, { author: ada, mergedBy: null })).toBeNull();
    expect(found(selfMerged, asChange(fromGit({ number: 1, author: ada })))).toBeNull();
  });

  itReportsAllExcept([...REVERTS, 'a change by a bot', 'a change by a deleted account'], selfMerged, {
    ...own,
    title: 'Keep answers',
  });
});
