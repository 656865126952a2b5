import { landedPush } from '../../../src/analyze/reverts/landed.js';
import { unresolvedReferences } from '../../../src/analyze/reverts/references.js';
import { at, file, person, pullRequest, shaOf } from '../../support/pull-request.js';
import { cache, revert, TITLE } from './support.js';

const MERGED = ['Tue 01:00', 'Tue 02:00', 'Tue 03:00', 'Tue 04:00'] as const;

describe('the references that a source has to look up', () => {
  it('are the number, the commit or the title that a revert of an earlier pull request names', () => {
    const references = unresolvedReferences([
      pullRequest({ number: 1, title: 'Revert "Gone"', body: 'Reverts octo/house#77' }),
      pullRequest({ number: 2, title: 'Revert it', body: `This reverts commit ${shaOf(77)}.` }),
      pullRequest({ number: 3, title: 'Revert "A title of last month"' }),
      pullRequest({ number: 4, title: 'Reland #66' }),
    ]);
    expect(references).toEqual([
      { number: 77 },
      { sha: shaOf(77) },
      { title: 'A title of last month' },
      { number: 66 },
    ]);
  });

  it('are the commit, and the title that is quoted beside it, if the period has only the title', () => {
    const title = `Revert "${TITLE}"`;
    const named = revert({ title, body: 'This reverts commit 1a2b3c4d.' });
    expect(unresolvedReferences([cache(), named])).toEqual([{ sha: '1a2b3c4d' }, { title: TITLE }]);
    const known = cache({ branchCommits: ['1a2b3c4d'.repeat(5)] });
    expect(unresolvedReferences([known, named])).toEqual([]);
  });

  it('are none if everything is found in the period', () => {
    expect(unresolvedReferences([cache(), revert()])).toEqual([]);
  });

  it('include the one of two numbers that is not in the period', () => {
    expect(unresolvedReferences([cache(), revert({ title: 'Revert #101 and #77', body: '' })])).toContainEqual({
      number: 77,
    });
  });

  it('are none for pull requests that revert nothing', () => {
    expect(unresolvedReferences([cache(), pullRequest({ number: 2, title: 'Revert to the old default' })])).toEqual([]);
  });

  it('include a title if the period has only a mirrored change', () => {
    const week = [
      pullRequest({ number: 101, title: 'Cache a page', merged: 'Mon 10:00', files: [file('src/a.ts', 9, 1)] }),
      pullRequest({
        number: 110,
        title: 'Revert "Cache the thing"',
        merged: 'Tue 22:00',
        files: [file('src/a.ts', 1, 9)],
      }),
    ];
    expect(unresolvedReferences(week)).toEqual([{ title: 'Cache the thing' }]);
  });

  it('include a title if the period has only nearly the same title', () => {
    const files = [file('src/a.ts', 9, 1)];
    const week = [
      pullRequest({ number: 101, title: 'Cache the page of an user', merged: 'Mon 10:00', files }),
      pullRequest({ number: 110, title: `Revert "${TITLE}"`, merged: 'Tue 22:00', files }),
    ];
    expect(unresolvedReferences(week)).toEqual([{ title: TITLE }]);
  });

  it('include a title if the period has it only with a tag, as an earlier week may have it with another', () => {
    const week = [
      pullRequest({ number: 101, title: '[Console] Keep the cursor', merged: 'Mon 10:00' }),
      pullRequest({ number: 110, title: 'Revert "Keep the cursor"', merged: 'Tue 22:00' }),
    ];
    expect(unresolvedReferences(week)).toEqual([{ title: 'Keep the cursor' }]);
  });

  it('include what pushed commits name', () => {
    const to = { baseRef: 'main', url: 'https://github.com/octo/house' };
    const push = (sha: string, title: string, body = '') =>
      landedPush({ sha, title, body, author: person('ada'), committedAt: at('Tue 10:00') }, to);
    const pushes = [
      push('1a2b3c4', 'Revert "Cache it (#77)"'),
      push('2a2b3c4', 'Unbreak main', `This reverts commit ${shaOf(78)}.`),
      push('3a2b3c4', 'Roll back #79', 'Reverts octo/garden#80'),
    ];
    expect(unresolvedReferences([], pushes)).toEqual([{ number: 77 }, { sha: shaOf(78) }, { number: 79 }]);
  });

  it('include a number that may be an issue’s, and the title behind Revert, but not what follows another verb', () => {
    expect(
      unresolvedReferences([
        pullRequest({ number: 1, title: 'fix: revert the cache of pages (#77)' }),
        pullRequest({ number: 2, title: 'Revert the cache of pages' }),
        pullRequest({ number: 3, title: 'Rollback support for DDL statements' }),
      ]),
    ).toEqual([{ number: 77 }, { title: 'the cache of pages' }]);
  });

  it('are three hundred at most', () => {
    const many = (from: number) => Array.from({ length: 1_000 }, (_, n) => `Reverts #${n + from}`).join('\n');
    const week = [1, 2, 3, 4].map(number =>
      pullRequest({
        number,
        title: 'Revert all',
        body: many(number * 10_000),
        merged: MERGED[number % 4] ?? 'Tue 01:00',
      }),
    );
    expect(unresolvedReferences(week.slice(0, 1))).toHaveLength(100);
    expect(unresolvedReferences(week)).toHaveLength(300);
  });

  it('are the first of each revert before the second of any', () => {
    const many = Array.from({ length: 1_000 }, (_, n) => `Reverts #${n + 1_000}`).join('\n');
    const week = [
      ...[1, 2, 3, 4].map(number =>
        pullRequest({ number, title: 'Revert all', body: many, merged: MERGED[number % 4] ?? 'Tue 01:00' }),
      ),
      pullRequest({ number: 5, title: 'Revert #77 and #78', merged: 'Wed 10:00' }),
    ];
    const found = unresolvedReferences(week).map(({ number }) => number);
    expect(found.indexOf(77)).toBeLessThan(5);
    expect(found.indexOf(78)).toBeLessThan(10);
  });

  it('are none if a revert names nothing', () => {
    expect(unresolvedReferences([pullRequest({ number: 1, title: 'Revert it' })])).toEqual([]);
  });

  it('are none if only the description claims a revert', () => {
    expect(unresolvedReferences([pullRequest({ number: 1, title: 'Make it whole', body: 'Reverts #77' })])).toEqual([]);
  });
});
