import { unreviewed } from '../../../src/analyze/signals/unreviewed.js';
import { asChange, change } from '../../support/change.js';
import { bot, fromGit, person, review } from '../../support/pull-request.js';
import { files, found, itReportsAllExcept, REVERTS, severity } from './support.js';

const ada = person('ada');

describe('unreviewed', () => {
  it('reports a change that only its author reviewed', () => {
    const own = change({ author: ada, reviews: [review(ada, 'Mon 13:00', 'commented')] });
    expect(found(unreviewed, own)).toEqual({ severity: 'medium', evidence: { counts: { lines: 15 } } });
  });

  it('reports a change without reviews', () => expect(severity(unreviewed, { reviews: [] })).toBe('medium'));

  it('reports a change that only a bot reviewed, or a person after the merge', () => {
    const reviews = [review(bot('copilot'), 'Mon 13:00'), review(person('bo'), 'Wed 13:00')];
    expect(severity(unreviewed, { author: ada, reviews })).toBe('medium');
  });

  it('ignores a change that another person reviewed before the merge', () => {
    expect(severity(unreviewed, { reviews: [review(person('bo'), 'Mon 13:00', 'commented')] })).toBeNull();
  });

  it('ignores a change whose reviews are unknown', () => {
    expect(found(unreviewed, asChange(fromGit({ number: 1 })))).toBeNull();
  });

  it.each([
    ['high', 'src/a.ts +100'],
    ['high', 'a.ts +60 -40'],
    ['medium', 'a.ts +99, docs/a.md +99, bench/a.ts +99'],
    ['medium', 'a.ts +1'],
    ['low', 'bench/a.ts +100'],
    ['low', 'docs/a.md +100'],
  ])('has %s severity for %s', (expected, changed) => {
    expect(severity(unreviewed, { files: files(changed) })).toBe(expected);
  });

  itReportsAllExcept([...REVERTS, 'a change by a bot'], unreviewed, { title: 'Keep answers' });
});
