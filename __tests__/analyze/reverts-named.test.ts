import type { Undone } from '../../src/domain/digest.js';
import { digestOf, entryOf } from '../support/digest.js';
import { file, type Given, pullRequest, shaOf } from '../support/pull-request.js';

const TITLE = 'Cache the page of a user together with their repositories';

const cache = pullRequest({
  number: 101,
  title: TITLE,
  merged: 'Mon 10:00',
  files: [file('src/cache.ts', 40, 2), file('src/page.ts', 7, 1)],
});
const other = pullRequest({
  number: 102,
  title: 'Paint the door',
  merged: 'Mon 18:00',
  files: [file('door.ts', 9, 9)],
});

/** What a pull request, merged a day and a half after the cache, is found to undo; its files are nobody else's. */
function revertingNumber(given: Partial<Given>): Undone[] {
  const revert = pullRequest({ number: 110, merged: 'Tue 22:00', files: [file('elsewhere.ts', 1, 1)], ...given });
  return entryOf(digestOf([cache, other, revert]), 110).outcome.reverts ?? [];
}

const shows = (undone: Undone[]) => undone.map(({ number, evidence }) => `#${number} by ${evidence}`);

describe('a revert names what it undoes', () => {
  it.each<[string, Partial<Given>, string]>([
    ['by the title it quotes', { title: `Revert "${TITLE}"` }, '#101 by title'],
    ['by the title in curly quotes', { title: `Revert “${TITLE}”` }, '#101 by title'],
    ['by a title that it repeats after a colon', { title: `revert: ${TITLE}` }, '#101 by title'],
    [
      'by a title in other case and spacing',
      { title: `Revert "${TITLE.toUpperCase().replace(' ', '  ')}"` },
      '#101 by title',
    ],
    ['by a title with the number that squashing adds', { title: `Revert "${TITLE} (#101)"` }, '#101 by number'],
    ['by a title cut off by an ellipsis', { title: `Revert "${TITLE.slice(0, 36)}…"` }, '#101 by title'],
    ['by a title cut off by three dots', { title: `Revert "${TITLE.slice(0, 36)}..."` }, '#101 by title'],
    ['by a title cut off before its closing quote', { title: `Revert "${TITLE.slice(0, 36)}…` }, '#101 by title'],
    ['behind a tag', { title: `[core] Revert "${TITLE}"` }, '#101 by title'],
    ['by its number in the title', { title: 'Revert #101: it broke the page' }, '#101 by number'],
    ['as a PR', { title: 'Revert PR 101' }, '#101 by number'],
    ['in the scope of a conventional commit', { title: 'revert(#101): the cache' }, '#101 by number'],
    ['as a rollback', { title: 'Rollback #101' }, '#101 by number'],
    ['as something backed out', { title: 'Back out #101' }, '#101 by number'],
    ['by GitHub’s own sentence', { title: 'Revert "An old title"', body: 'Reverts octo/house#101' }, '#101 by number'],
    [
      'by its number in the description',
      { title: 'Revert the cache', body: 'Why.\n\nThis reverts #101.' },
      '#101 by number',
    ],
    [
      'by its address',
      { title: 'Revert it', body: 'Reverts https://github.com/octo/house/pull/101' },
      '#101 by number',
    ],
    ['by its commit', { title: 'Revert it', body: `This reverts commit ${shaOf(101)}.` }, '#101 by sha'],
    ['by its commit, abbreviated', { title: 'Revert it', body: `Reverts ${shaOf(101).slice(0, 8)}` }, '#101 by sha'],
    ['by its commit in the title', { title: `Revert ${shaOf(101).slice(0, 10)}` }, '#101 by sha'],
    [
      'by nearly its title, where it changes the same files',
      { title: 'Revert "Cache the page of a user with its repositories"', files: cache.files },
      '#101 by near-title',
    ],
    [
      'by undoing it line for line',
      { title: 'Revert what broke on Monday', files: [file('src/cache.ts', 2, 40), file('src/page.ts', 1, 7)] },
      '#101 by mirrored-files',
    ],
    [
      'in the description only, where it changes the same files',
      { title: 'Make the page whole again', body: 'Reverts #101', files: cache.files },
      '#101 by number',
    ],
  ])('%s', (_, given, expected) => {
    expect(shows(revertingNumber(given))).toEqual([expected]);
  });

  it('by its commit, beside others whose commit nobody knows', () => {
    const unknown = pullRequest({ number: 100, merged: 'Mon 09:00', commitSha: null });
    const body = `This reverts commit ${shaOf(101)}.`;
    const revert = pullRequest({ number: 110, title: 'Revert it', body, merged: 'Tue 22:00' });
    expect(shows(entryOf(digestOf([unknown, cache, revert]), 110).outcome.reverts ?? [])).toEqual(['#101 by sha']);
  });

  it('may name several in its title', () => {
    expect(shows(revertingNumber({ title: 'Revert #101 and #102' }))).toEqual(['#101 by number', '#102 by number']);
  });

  it('may name several in a sentence of its description', () => {
    expect(shows(revertingNumber({ title: 'Revert both', body: 'Reverts #101 and #102.' }))).toEqual([
      '#101 by number',
      '#102 by number',
    ]);
  });

  it('means the number behind the quoted title and not one within it', () => {
    expect(shows(revertingNumber({ title: 'Revert "Follow up on #102 (#101)" (#110)' }))).toEqual(['#101 by number']);
  });

  it('means the one merged last where two have the same title', () => {
    const again = pullRequest({ number: 103, title: TITLE, merged: 'Tue 09:00' });
    const revert = pullRequest({ number: 110, title: `Revert "${TITLE}"`, merged: 'Tue 22:00' });
    expect(shows(entryOf(digestOf([cache, again, revert]), 110).outcome.reverts ?? [])).toEqual(['#103 by title']);
  });

  it('never means one merged after it', () => {
    const later = pullRequest({ number: 111, title: TITLE, merged: 'Wed 10:00' });
    const revert = pullRequest({ number: 110, title: `Revert "${TITLE}"`, merged: 'Tue 22:00' });
    expect(entryOf(digestOf([later, revert]), 110).outcome.reverts).toMatchObject([{ number: null, title: TITLE }]);
    expect(entryOf(digestOf([later, revert]), 111).outcome).toEqual({});
  });

  it('does not mean a nearly equal title on other files', () => {
    const undone = revertingNumber({ title: 'Revert "Cache the page of a user with its repositories"' });
    expect(undone).toMatchObject([{ number: null, evidence: null }]);
  });

  it('does not mean what it mirrors in a line or two by chance', () => {
    const bump = pullRequest({ number: 103, merged: 'Mon 11:00', files: [file('version.txt', 2, 1)] });
    const revert = pullRequest({ number: 110, title: 'Revert the version', files: [file('version.txt', 1, 2)] });
    expect(entryOf(digestOf([bump, revert]), 110).outcome.reverts).toMatchObject([{ number: null }]);
  });
});

describe('it is no revert', () => {
  it.each<[string, Partial<Given>]>([
    ['to go back to a state', { title: 'Revert to the old default' }],
    ['to go back to a state, said otherwise', { title: 'Roll back to version 2 of the footer' }],
    ['to write about reverts', { title: 'Explain how to revert a migration' }],
    ['to make something revertible', { title: 'Revertible migrations' }],
    [
      'to mention one in passing',
      { title: 'Change', body: 'If it breaks, revert #101 and tell us.', files: cache.files },
    ],
    ['to mention a commit in passing', { title: 'Change', body: `Do not revert ${shaOf(101)}`, files: cache.files }],
    ['to name one in the description and change other files', { title: 'Change', body: 'Reverts #101' }],
    [
      'to carry along what a squashed branch reverted of itself',
      { title: 'Change', body: `* Revert "Try"\n\nThis reverts commit ${'ab12'.repeat(10)}.` },
    ],
    [
      'to keep a template’s comment',
      { title: 'Change', body: '<!--\nReverts #101\n-->\nA change.', files: cache.files },
    ],
  ])('%s', (_, given) => {
    expect(revertingNumber(given)).toEqual([]);
  });

  it('of ours where it names a pull request of another repository', () => {
    expect(
      revertingNumber({ title: 'Revert "An upstream change"', body: 'Reverts upstream/garden#101' }),
    ).not.toMatchObject([{ number: 101 }]);
  });

  it('of what stands in an HTML comment', () => {
    const body = 'Too slow.\n<!--\nReverts #102\n-->';
    expect(shows(revertingNumber({ title: `Revert "${TITLE}"`, body }))).toEqual(['#101 by title']);
  });
});
