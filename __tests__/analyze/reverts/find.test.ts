import type { RevertedPullRequest } from '../../../src/domain/digest.js';
import { file, type Given, pullRequest, shaOf } from '../../support/pull-request.js';
import { outcomesOf, shown } from './support.js';

const TITLE = 'Cache the page of a user together with their repositories';

const cache = pullRequest({
  number: 101,
  title: TITLE,
  merged: 'Mon 10:00',
  files: [file('src/cache.ts', 40, 2), file('src/page.ts', 7, 1)],
  branchCommits: ['9a2b3c4d'.repeat(5), '1a2b3c4d5e6f'.padEnd(40, '0')],
});
const other = pullRequest({
  number: 102,
  title: 'Paint the door',
  merged: 'Mon 18:00',
  files: [file('door.ts', 9, 9)],
});

/** What a pull request reverts that was merged after both. By default it changes no file of theirs. */
function revertedBy(given: Partial<Given>): RevertedPullRequest[] {
  const revert = pullRequest({ number: 110, merged: 'Tue 22:00', files: [file('elsewhere.ts', 1, 1)], ...given });
  return outcomesOf([cache, other, revert])(110)?.reverts ?? [];
}

describe('finding what a revert reverts', () => {
  it.each<[string, Partial<Given>, string]>([
    ['the title that it quotes', { title: `Revert "${TITLE}"` }, '#101 by title'],
    ['the title in curly quotes', { title: `Revert “${TITLE}”` }, '#101 by title'],
    ['a title that it repeats after a colon', { title: `revert: ${TITLE}` }, '#101 by title'],
    [
      'a title in other case and spacing',
      { title: `Revert "${TITLE.toUpperCase().replace(' ', '  ')}"` },
      '#101 by title',
    ],
    ['a title with the number that squashing adds', { title: `Revert "${TITLE} (#101)"` }, '#101 by number'],
    ['a title cut off by an ellipsis', { title: `Revert "${TITLE.slice(0, 36)}…"` }, '#101 by title'],
    ['a title cut off by three dots', { title: `Revert "${TITLE.slice(0, 36)}..."` }, '#101 by title'],
    ['a title cut off before its closing quote', { title: `Revert "${TITLE.slice(0, 36)}…` }, '#101 by title'],
    ['a title after a tag', { title: `[core] Revert "${TITLE}"` }, '#101 by title'],
    ['a number in the title', { title: 'Revert #101: it broke the page' }, '#101 by number'],
    ['a PR without #', { title: 'Revert PR 101' }, '#101 by number'],
    ['the scope of a conventional commit', { title: 'revert(#101): the cache' }, '#101 by number'],
    ['a rollback', { title: 'Rollback #101' }, '#101 by number'],
    ['a back-out', { title: 'Back out #101' }, '#101 by number'],
    ['GitHub’s own sentence', { title: 'Revert "An old title"', body: 'Reverts octo/house#101' }, '#101 by number'],
    [
      'a number in the description',
      { title: 'Revert the cache', body: 'Why.\n\nThis reverts #101.' },
      '#101 by number',
    ],
    ['a link', { title: 'Revert it', body: 'Reverts https://github.com/octo/house/pull/101' }, '#101 by number'],
    ['a commit', { title: 'Revert it', body: `This reverts commit ${shaOf(101)}.` }, '#101 by sha'],
    ['an abbreviated commit', { title: 'Revert it', body: `Reverts ${shaOf(101).slice(0, 8)}` }, '#101 by sha'],
    ['a commit of its branch', { title: 'Revert it', body: 'This reverts commit 1a2b3c4d5e6f.' }, '#101 by sha'],
    ['a commit in the title', { title: `Revert ${shaOf(101).slice(0, 10)}` }, '#101 by sha'],
    [
      'nearly the title, if it changes the same files',
      { title: 'Revert "Cache the page of a user with its repositories"', files: cache.files },
      '#101 by near-title',
    ],
    [
      'the mirrored lines',
      { title: 'Revert what broke on Monday', files: [file('src/cache.ts', 2, 40), file('src/page.ts', 1, 7)] },
      '#101 by mirrored-files',
    ],
    [
      'only the description, if it changes the same files',
      { title: 'Make the page whole again', body: 'Reverts #101', files: cache.files },
      '#101 by number',
    ],
  ])('uses %s', (_, given, expected) => {
    expect(shown(revertedBy(given))).toEqual([expected]);
  });

  it('finds a commit although the commits of other pull requests are unknown', () => {
    const unknown = pullRequest({ number: 100, merged: 'Mon 09:00', commitSha: null });
    const body = `This reverts commit ${shaOf(101)}.`;
    const revert = pullRequest({ number: 110, title: 'Revert it', body, merged: 'Tue 22:00' });
    expect(shown(outcomesOf([unknown, cache, revert])(110)?.reverts)).toEqual(['#101 by sha']);
  });

  it('finds several numbers in a title', () => {
    expect(shown(revertedBy({ title: 'Revert #101 and #102' }))).toEqual(['#101 by number', '#102 by number']);
  });

  it('finds several numbers in a sentence of the description', () => {
    expect(shown(revertedBy({ title: 'Revert both', body: 'Reverts #101 and #102.' }))).toEqual([
      '#101 by number',
      '#102 by number',
    ]);
  });

  it('prefers the number after a quoted title to a number within it', () => {
    expect(shown(revertedBy({ title: 'Revert "Follow up on #102 (#101)" (#110)' }))).toEqual(['#101 by number']);
  });

  it('prefers the latest of two pull requests with the same title', () => {
    const again = pullRequest({ number: 103, title: TITLE, merged: 'Tue 09:00' });
    const revert = pullRequest({ number: 110, title: `Revert "${TITLE}"`, merged: 'Tue 22:00' });
    expect(shown(outcomesOf([cache, again, revert])(110)?.reverts)).toEqual(['#103 by title']);
  });

  describe('without the tags of the title', () => {
    const files = [file('src/console.ts', 20, 1)];
    const tagged = (number: number, title: string, merged: 'Mon 10:00' | 'Mon 11:00' = 'Mon 10:00') =>
      pullRequest({ number, title, merged, files });
    const gone = [file('src/console.ts', 1, 20)];
    const by = (title: string, all = [tagged(103, '[Console] Keep the cursor')], changed = gone) =>
      shown(
        outcomesOf([...all, pullRequest({ number: 110, title, merged: 'Tue 22:00', files: changed })])(110)?.reverts,
      );

    it.each([
      ['[Console] Keep the cursor', 'Revert "Keep the cursor"'],
      ['[Console] Keep the cursor', '[Console] Revert "Keep the cursor"'],
      ['[Console][Output] Keep the cursor', 'Revert "Keep the cursor" (#99)'],
      ['fix(console): keep the cursor', 'Revert "Keep the cursor"'],
      ['Keep the cursor', 'Revert "[Console] Keep the cursor"'],
      ['[Console] Keep the cursor', 'Revert Keep the cursor'],
    ])('finds %s by %s', (title, revert) => {
      expect(by(revert, [tagged(103, title)])).toEqual(['#103 by near-title']);
    });

    it('finds none of two that have it, also if one is of an earlier week', () => {
      const [console, dialog] = [tagged(103, '[Console] Keep the cursor'), tagged(104, '[Dialog] Keep the cursor')];
      const revert = pullRequest({ number: 110, title: 'Revert "Keep the cursor"', merged: 'Tue 22:00', files: [] });
      const reverted = (week: (typeof revert)[], earlier: (typeof revert)[]) =>
        outcomesOf([...week, revert], earlier)(110)?.reverts;
      expect(reverted([console, dialog], [])).toMatchObject([{ number: null }]);
      expect(reverted([console], [dialog])).toMatchObject([{ number: null }]);
      expect(reverted([console], [])).toMatchObject([{ number: 103 }]);
    });

    it('prefers the one with the same title', () => {
      const all = [tagged(103, 'Keep the cursor'), tagged(104, '[Dialog] Keep the cursor', 'Mon 11:00')];
      expect(by('Revert "Keep the cursor"', all)).toEqual(['#103 by title']);
    });

    it.each([
      ['has other tags', '[Dialog] Keep the cursor', 'Revert "[Console] Keep the cursor"', []],
      ['is a revert itself', 'revert: Keep the cursor', 'Revert "Keep the cursor"', []],
      ['changes other files', '[Console] Keep the cursor', 'Revert "Keep the cursor"', [file('door.ts', 1, 20)]],
    ])('finds nothing that %s', (_, title, revert, changed) => {
      expect(by(revert, [tagged(103, title)], changed).filter(one => one.startsWith('#103 by near'))).toEqual([]);
    });
  });

  it('ignores pull requests merged after the revert', () => {
    const later = pullRequest({ number: 111, title: TITLE, merged: 'Wed 10:00' });
    const revert = pullRequest({ number: 110, title: `Revert "${TITLE}"`, merged: 'Tue 22:00' });
    const outcomeOf = outcomesOf([later, revert]);
    expect(outcomeOf(110)?.reverts).toMatchObject([{ number: null, title: TITLE }]);
    expect(outcomeOf(111)).toEqual({});
  });

  it('ignores a nearly equal title of a change to other files', () => {
    const reverted = revertedBy({ title: 'Revert "Cache the page of a user with its repositories"' });
    expect(reverted).toMatchObject([{ number: null, evidence: null }]);
  });

  it('ignores a line or two that mirror another change by chance', () => {
    const bump = pullRequest({ number: 103, merged: 'Mon 11:00', files: [file('version.txt', 2, 1)] });
    const revert = pullRequest({ number: 110, title: 'Revert the version', files: [file('version.txt', 1, 2)] });
    expect(outcomesOf([bump, revert])(110)).toEqual({});
  });

  it('ignores a number of another repository', () => {
    expect(revertedBy({ title: 'Revert "An upstream change"', body: 'Reverts upstream/garden#101' })).not.toMatchObject(
      [{ number: 101 }],
    );
  });

  it('ignores a number in an HTML comment', () => {
    const body = 'Too slow.\n<!--\nReverts #102\n-->';
    expect(shown(revertedBy({ title: `Revert "${TITLE}"`, body }))).toEqual(['#101 by title']);
  });
});

describe('a pull request reverts nothing if it', () => {
  it.each<[string, Partial<Given>]>([
    ['restores a state', { title: 'Revert to the old default' }],
    ['rolls back to a version', { title: 'Roll back to version 2 of the footer' }],
    ['is about reverts', { title: 'Explain how to revert a migration' }],
    ['makes something revertible', { title: 'Revertible migrations' }],
    ['mentions a revert', { title: 'Change', body: 'If it breaks, revert #101 and tell us.', files: cache.files }],
    ['mentions a commit', { title: 'Change', body: `Do not revert ${shaOf(101)}`, files: cache.files }],
    ['names a number only in the description and changes other files', { title: 'Change', body: 'Reverts #101' }],
    [
      'is a squashed branch that reverted one of its own commits',
      { title: 'Change', body: `* Revert "Try"\n\nThis reverts commit ${'ab12'.repeat(10)}.` },
    ],
    [
      'keeps the comment of a template',
      { title: 'Change', body: '<!--\nReverts #101\n-->\nA change.', files: cache.files },
    ],
  ])('%s', (_, given) => {
    expect(revertedBy(given)).toEqual([]);
  });
});
