import { unresolvedReferences } from '../../../src/analyze/reverts/references.js';
import { digestOf } from '../../support/digest.js';
import { file, type Given, pullRequest } from '../../support/pull-request.js';
import { cache, FILES, GONE, outcomesOf, revert, TITLE } from './support.js';

const reland = (given: Partial<Given>) => pullRequest({ number: 109, merged: 'Thu 10:00', files: FILES, ...given });

describe('a reland', () => {
  it.each<[string, Partial<Given>]>([
    ['the title', { title: `Reland "${TITLE}"` }],
    ['the number', { title: 'Re-land #101' }],
    ['a description', { title: 'Reapply the cache', body: 'Relands #101, now without the leak.' }],
    ['GitHub’s Reapply', { title: `Reapply "${TITLE}"`, body: 'Reverts octo/house#105' }],
    ['a revert of the revert', { title: `Revert "Revert "${TITLE}""` }],
    ['a revert of the revert by number', { title: `Revert "Revert "${TITLE}""`, body: 'Reverts octo/house#105' }],
    ['the past tense', { title: `Reapplied "${TITLE}"` }],
    ['the third person', { title: 'Reapplies #101' }],
    ['another word', { title: 'Reintroduced #101' }],
  ])('is recognized by %s', (_, given) => {
    const week = [cache(), revert(), reland(given)];
    const outcomeOf = outcomesOf(week);
    expect(outcomeOf(109)).toEqual({ relands: [101] });
    expect(outcomeOf(101)).toMatchObject({ revertedBy: 105, relandedBy: 109 });
    expect(digestOf(week).statistics.reverts).toMatchObject([{ pullRequest: 105, relandedBy: 109 }]);
  });

  it('finds an original that was merged before the period', () => {
    const again = pullRequest({ number: 109, title: `Reland "${TITLE}"`, files: FILES });
    expect(outcomesOf([again], [cache({ merged: 'last Mon 10:00' })])(109)).toEqual({ relands: [101] });
  });

  it('relands the original, even if its revert was merged before the period', () => {
    const again = pullRequest({ number: 109, title: `Revert "Revert "${TITLE}""`, body: 'Reverts #105', files: FILES });
    const earlier = [cache({ merged: 'last Mon 10:00' }), revert({ merged: 'last Tue 10:00' })];
    expect(outcomesOf([again], earlier)(109)).toEqual({ relands: [101] });
  });

  it('may name only the number of the revert', () => {
    const again = pullRequest({ number: 107, title: 'Revert #105', merged: 'Wed 10:00', files: FILES });
    const outcomeOf = outcomesOf([cache(), revert(), again]);
    expect(outcomeOf(101)).toMatchObject({ revertedBy: 105, relandedBy: 107 });
    expect(outcomeOf(107)?.relands).toEqual([101]);
  });

  it('may have the title of the revert, if its lines take that back', () => {
    const again = reland({ title: `Revert "${TITLE}"`, body: 'Reverts octo/house#105' });
    expect(outcomesOf([cache(), revert(), again])(101)).toMatchObject({ revertedBy: 105, relandedBy: 109 });
  });

  it('may revert a rollback', () => {
    const rollback = revert({ title: 'Roll back #101', body: '' });
    const again = pullRequest({ number: 107, title: 'Revert #105', merged: 'Wed 10:00', files: FILES });
    expect(outcomesOf([cache(), rollback, again])(107)).toEqual({ relands: [101] });
  });

  it('lists several numbers in ascending order', () => {
    const other = pullRequest({ number: 99, merged: 'Mon 12:00', files: FILES });
    const both = pullRequest({ number: 109, title: 'Reland #101 and #99', merged: 'Thu 10:00', files: FILES });
    expect(outcomesOf([cache(), other, both])(109)?.relands).toEqual([99, 101]);
  });

  it('relands nothing known if its revert reverted nothing known', () => {
    const unknown = revert({ title: 'Revert "Something long gone"', body: '' });
    const again = pullRequest({ number: 107, title: 'Revert #105', merged: 'Wed 10:00', files: FILES });
    expect(outcomesOf([unknown, again])(107)).toEqual({});
  });

  it('counts for a revert of several even if it relands only one of them', () => {
    const other = pullRequest({ number: 102, merged: 'Mon 12:00', files: FILES });
    const both = revert({ title: 'Revert #101 and #102', body: '' });
    const again = reland({ title: 'Reland #102' });
    const { reverts } = digestOf([cache(), other, both, again]).statistics;
    expect(reverts).toMatchObject([{ pullRequest: 105, relandedBy: 109 }]);
  });

  it('relands the pull request that it names, even if that is a reland itself', () => {
    const earlier = [pullRequest({ number: 50, title: 'Reland #40', merged: 'last Mon 10:00', files: FILES })];
    expect(outcomesOf([pullRequest({ number: 109, title: 'Reland #50', files: FILES })], earlier)(109)).toEqual({
      relands: [50],
    });
  });

  it('relands the revert itself if that was merged before the period and names no number', () => {
    const unnamed = revert({ body: '', merged: 'last Tue 10:00' });
    const again = pullRequest({ number: 109, title: 'Reland #105', files: GONE });
    expect(outcomesOf([again], [unnamed])(109)).toEqual({ relands: [105] });
  });

  it('can be reverted', () => {
    const outcomeOf = outcomesOf([
      cache(),
      revert(),
      reland({ title: `Reapply "${TITLE}"`, body: 'Reverts #105' }),
      pullRequest({
        number: 113,
        title: `Revert "Reapply "${TITLE}""`,
        body: 'Reverts #109',
        merged: 'Fri 10:00',
        files: FILES,
      }),
    ]);
    expect(outcomeOf(109)).toEqual({ relands: [101], revertedBy: 113, revertedAfterHours: 24 });
  });

  it('is reverted by the third revert of a chain', () => {
    const third = `Revert "Revert "Revert "${TITLE}"""`;
    const outcomeOf = outcomesOf([
      cache(),
      revert(),
      reland({ title: `Revert "Revert "${TITLE}""`, body: 'Reverts #105' }),
      pullRequest({ number: 113, title: third, body: 'Reverts #109', merged: 'Fri 10:00', files: FILES }),
    ]);
    expect(outcomeOf(113)?.reverts).toMatchObject([{ number: 109 }, { number: 101 }]);
    expect(outcomeOf(109)?.revertedBy).toBe(113);
  });

  it('is not a change that reapplies something else', () => {
    const formatting = reland({ title: 'Reapply formatting', files: [file('x.ts')] });
    expect(outcomesOf([cache(), revert(), formatting])(109)).toEqual({});
  });
});

describe('a reland that only its words tell', () => {
  const title = 'Read the pages of users from memory';

  it.each<[string, Partial<Given>]>([
    ['a sentence', { title, body: 'This relands #101.' }],
    ['a noun', { title, body: 'Why not?\n\nRe-land of #101, without the leak' }],
    ['an attempt', { title, body: 'Second attempt at #101 which was reverted in #105.' }],
    ['an attempt in the title', { title: '[page] Second attempt at #101' }],
    ['the undone revert', { title, body: 'This PR undoes the revert of #101 that was done\nin #105.' }],
    ['the number of the revert alone', { title, body: 'This PR relands the cache to main\n(reverted in #105).' }],
    ['a link', { title, body: 'Relands https://github.com/octo/house/pull/101' }],
    [
      'the words of a title that says it with others',
      { title: 'Reapply pages in memory', body: 'It un-reverts #101.' },
    ],
  ])('is known by %s', (_, given) => {
    const outcomeOf = outcomesOf([cache(), revert(), reland(given)]);
    expect(outcomeOf(109)).toEqual({ relands: [101] });
    expect(outcomeOf(101)).toMatchObject({ revertedBy: 105, relandedBy: 109 });
  });

  it('may be of what was reverted before the period, if the revert is known', () => {
    const again = reland({ title, body: 'Second attempt at #101 which was reverted in #105.' });
    const earlier = [cache({ merged: 'last Mon 10:00' }), revert({ merged: 'last Tue 10:00' })];
    expect(outcomesOf([again], earlier)(109)).toEqual({ relands: [101] });
    expect(outcomesOf([again], earlier.slice(0, 1))(109)).toEqual({});
    expect(unresolvedReferences([again])).toEqual([{ number: 101 }, { number: 105 }]);
  });

  it.each<[string, Partial<Given>]>([
    ['it is only planned', { body: 'After this we can reland #101.' }],
    ['it must not be', { body: 'Do not reland #101.' }],
    ['it is a mention', { body: 'Like #101, which was reverted in #105.' }],
    ['it is of another repository', { body: 'This relands octo/garden#101.' }],
    ['it is in a comment', { body: '<!-- This relands #101. -->' }],
    ['its lines are others', { body: 'This relands #101.', files: [file('door.ts', 30, 0)] }],
    ['it is on another branch', { body: 'This relands #101.', baseRef: 'release-1.2' }],
  ])('is none if %s', (_, given) => {
    const outcomeOf = outcomesOf([cache(), revert(), reland({ title, ...given })]);
    expect(outcomeOf(109)).toEqual({});
  });

  it('is none if what it names was never reverted', () => {
    expect(outcomesOf([cache(), reland({ title, body: 'This relands #101.' })])(109)).toEqual({});
  });
});
