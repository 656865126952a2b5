import { hotfixed } from '../../../src/analyze/signals/hotfixed.js';
import { change, type GivenChange } from '../../support/change.js';
import { files, found, itReportsAllExcept, severity } from './support.js';

const fix: GivenChange = {
  number: 2,
  title: 'fix: a crash',
  body: 'It broke with #1.',
  merged: 'Wed 12:00',
  files: files('src/a.ts +1, src/c.ts +1'),
};
/** The severity for a change to these files that a later change follows. */
const followedBy = (later: GivenChange, own = 'src/a.ts +20, src/b.ts +20') =>
  severity(hotfixed, { merged: 'Tue 12:00', files: files(own) }, { others: [change({ ...fix, ...later })] });

describe('hotfixed', () => {
  it('reports a change that a later fix blames and touches', () => {
    const own = change({ number: 4, merged: 'Mon 10:00', files: files('src/a.ts +20, src/b.ts +20') });
    const later = change({ ...fix, number: 7, title: 'fix: crash since #4', body: '', files: files('src/a.ts +2') });
    expect(found(hotfixed, own, { others: [later] })).toEqual({
      severity: 'medium',
      evidence: { pullRequests: [7], paths: ['src/a.ts', 'src/b.ts'] },
    });
  });

  it.each<[string, GivenChange]>([
    ['blames it in a sentence of its description', {}],
    ['blames it in its title', { title: 'fix: crash since #1', body: '' }],
    ['blames it on a line of its description', { body: 'A crash\nsince #1\n\nSeen today' }],
    ['blames it by its URL', { body: 'Caused by https://github.com/octo/house/pull/1' }],
    ['starts with a verb of fixes', { title: 'Handle a crash' }],
    ['is about the formatting of something', { title: 'Fix formatting of dates since #1', body: '' }],
    ['is a follow-up', { title: 'Follow-up to uploads', body: 'Something was missed in #1' }],
    ['is called a hotfix', { title: 'Upload hotfix', body: 'Mistaken in #1' }],
    ['is about a regression', { title: 'A regression of uploads', body: 'Forgotten in #1' }],
    ['is merged 72 hours later', { merged: 'Fri 12:00' }],
    ['is merged a minute later', { merged: 'Tue 12:01' }],
  ])('counts a fix that %s', (_, later) => expect(followedBy(later)).toBe('medium'));

  it.each<[string, GivenChange]>([
    ['does not mention it', { body: '' }],
    ['mentions a number that starts with the same digits', { body: 'It broke with #12.' }],
    ['blames another change on the line before', { body: 'It broke today\nUses #1' }],
    ['blames another change in the sentence before', { body: 'It broke today. Uses #1 now' }],
    ['blames another change in the sentence after', { body: 'Uses #1 now! It broke today' }],
    ['only uses its code', { body: 'Uses the helper from #1.' }],
    ['is a feature', { title: 'feat: uploads' }],
    ['is a feature that builds on it', { title: 'feat: build on #1', body: '' }],
    ['corrects only words', { title: 'fix: a typo that #1 introduced', body: '' }],
    ['corrects only formatting', { title: 'Fix lint errors since #1', body: '' }],
    ['corrects only formatting, and nothing else is said', { title: 'Fix formatting (#1)', body: '' }],
    ['corrects only types that a checker sees', { title: 'Fix mypy errors', body: 'Missed in #1.' }],
    ['corrects the pipeline', { title: 'ci: fix the job that #1 broke', body: '' }],
    ['only takes a new version', { title: 'fix(deps): update tokio', body: 'It broke with #1.' }],
    ['corrects only documents', { title: 'docs: fix what #1 broke', body: '' }],
    ['is a revert', { title: 'Revert "fix: a crash"' }],
    ['is the revert of the change', { title: 'Revert "X" (#1)', body: '' }],
    ['changes other files', { files: files('src/c.ts +2') }],
    ['is merged more than 72 hours later', { merged: 'Fri 12:01' }],
    ['is merged days later', { merged: 'Sat 10:00' }],
    ['is merged at the same time', { merged: 'Tue 12:00' }],
    ['is merged before the change', { merged: 'Mon 09:00' }],
  ])('does not count a later change that %s', (_, later) => expect(followedBy(later)).toBeNull());

  it.each([
    ['medium', 'src/a.ts +9, src/c.ts +9'],
    ['medium', 'src/a.ts +9, src/b.ts +9'],
    [null, 'src/a.ts +9, src/b.ts +9, src/d.ts +9'],
    [null, 'docs/a.md +9'],
  ])('needs a fix to touch half of the source files: the severity is %p for %p', (expected, own) => {
    expect(followedBy({}, own)).toBe(expected);
  });

  itReportsAllExcept(
    ['a change that was reverted', 'a change that was partly reverted'],
    hotfixed,
    { title: 'Cache answers', merged: 'Tue 12:00', files: files('src/a.ts +20') },
    { others: [change(fix)] },
  );
});
