import { digestOf, entryOf } from '../support/digest.js';
import { file, type Given, pullRequest } from '../support/pull-request.js';

const TITLE = 'Cache the page of a user';
const FILES = ['a', 'b', 'c', 'd', 'e'].map(name => file(`src/${name}.ts`, 10, 0));
const cache = (given: Partial<Given> = {}) =>
  pullRequest({ number: 101, title: TITLE, merged: 'Mon 10:00', files: FILES, ...given });
const revert = (given: Partial<Given> = {}) =>
  pullRequest({
    number: 105,
    title: `Revert "${TITLE}"`,
    body: 'Reverts octo/house#101',
    merged: 'Tue 11:15',
    files: FILES,
    ...given,
  });

describe('what came back', () => {
  const week = (reland: Partial<Given>) =>
    digestOf([cache(), revert(), pullRequest({ number: 109, merged: 'Thu 10:00', files: FILES, ...reland })]);

  it.each<[string, Partial<Given>]>([
    ['by its title', { title: `Reland "${TITLE}"` }],
    ['by its number', { title: 'Re-land #101' }],
    ['by a description', { title: 'Reapply the cache', body: 'Relands #101, now without the leak.' }],
    ['as GitHub’s Reapply', { title: `Reapply "${TITLE}"`, body: 'Reverts octo/house#105' }],
    ['by reverting the revert', { title: `Revert "Revert "${TITLE}""` }],
    ['by reverting the revert by number', { title: `Revert "Revert "${TITLE}""`, body: 'Reverts octo/house#105' }],
    ['in the past tense', { title: `Reapplied "${TITLE}"` }],
    ['in the third person', { title: 'Reapplies #101' }],
    ['introduced anew', { title: 'Reintroduced #101' }],
  ])('comes back %s', (_, reland) => {
    const digest = week(reland);
    expect(entryOf(digest, 109).outcome).toEqual({ relands: [101] });
    expect(entryOf(digest, 101).outcome).toMatchObject({ revertedBy: 105, relandedBy: 109 });
    expect(digest.statistics.reverts).toMatchObject([{ pullRequest: 105, relandedBy: 109 }]);
  });

  it('may have been undone before the week', () => {
    const digest = digestOf([pullRequest({ number: 109, title: `Reland "${TITLE}"` })], {
      earlier: [cache({ merged: 'last Mon 10:00' })],
    });
    expect(entryOf(digest, 109).outcome).toEqual({ relands: [101] });
  });

  it('is the original, also where the revert of it was merged before the week', () => {
    const digest = digestOf([pullRequest({ number: 109, title: `Revert "Revert "${TITLE}""`, body: 'Reverts #105' })], {
      earlier: [cache({ merged: 'last Mon 10:00' }), revert({ merged: 'last Tue 10:00' })],
    });
    expect(entryOf(digest, 109).outcome).toEqual({ relands: [101] });
  });

  it('is brought back by undoing the revert by its number alone', () => {
    const again = pullRequest({ number: 107, title: 'Revert #105', merged: 'Wed 10:00', files: FILES });
    const digest = digestOf([cache(), revert(), again]);
    expect(entryOf(digest, 101).outcome).toMatchObject({ revertedBy: 105, relandedBy: 107 });
    expect(entryOf(digest, 107).outcome.relands).toEqual([101]);
  });

  it('is brought back by undoing what undid it, however that was called', () => {
    const rollback = revert({ title: 'Roll back #101', body: '' });
    const again = pullRequest({ number: 107, title: 'Revert #105', merged: 'Wed 10:00', files: FILES });
    expect(entryOf(digestOf([cache(), rollback, again]), 107).outcome).toEqual({ relands: [101] });
  });

  it('may be several, in order of number', () => {
    const other = pullRequest({ number: 99, merged: 'Mon 12:00' });
    const both = pullRequest({ number: 109, title: 'Reland #101 and #99', merged: 'Thu 10:00' });
    expect(entryOf(digestOf([cache(), other, both]), 109).outcome.relands).toEqual([99, 101]);
  });

  it('is nothing known where the revert of it undid nothing known', () => {
    const unknown = revert({ title: 'Revert "Something long gone"', body: '' });
    const again = pullRequest({ number: 107, title: 'Revert #105', merged: 'Wed 10:00', files: FILES });
    expect(entryOf(digestOf([unknown, again]), 107).outcome).toEqual({});
  });

  it('is told with the revert of several also where only one of them came back', () => {
    const other = pullRequest({ number: 102, merged: 'Mon 12:00', files: FILES });
    const both = revert({ title: 'Revert #101 and #102', body: '' });
    const again = pullRequest({ number: 109, title: 'Reland #102', merged: 'Thu 10:00', files: FILES });
    const { reverts } = digestOf([cache(), other, both, again]).statistics;
    expect(reverts).toMatchObject([{ pullRequest: 105, relandedBy: 109 }]);
  });

  it('is what is named, also where that itself brought something back', () => {
    const earlier = [pullRequest({ number: 50, title: 'Reland #40', merged: 'last Mon 10:00' })];
    const digest = digestOf([pullRequest({ number: 109, title: 'Reland #50' })], { earlier });
    expect(entryOf(digest, 109).outcome).toEqual({ relands: [50] });
  });

  it('is the revert where that was merged before the week and names no number', () => {
    const unnamed = revert({ body: '', merged: 'last Tue 10:00' });
    const again = pullRequest({ number: 109, title: 'Reland #105' });
    expect(entryOf(digestOf([again], { earlier: [unnamed] }), 109).outcome).toEqual({ relands: [105] });
  });

  it('may be undone once more', () => {
    const digest = digestOf([
      cache(),
      revert(),
      pullRequest({
        number: 109,
        title: `Reapply "${TITLE}"`,
        body: 'Reverts #105',
        merged: 'Thu 10:00',
        files: FILES,
      }),
      pullRequest({
        number: 113,
        title: `Revert "Reapply "${TITLE}""`,
        body: 'Reverts #109',
        merged: 'Fri 10:00',
        files: FILES,
      }),
    ]);
    expect(entryOf(digest, 109).outcome).toEqual({ relands: [101], revertedBy: 113, revertedAfterHours: 24 });
  });

  it('is undone by the third revert of a chain', () => {
    const third = `Revert "Revert "Revert "${TITLE}"""`;
    const digest = digestOf([
      cache(),
      revert(),
      pullRequest({
        number: 109,
        title: `Revert "Revert "${TITLE}""`,
        body: 'Reverts #105',
        merged: 'Thu 10:00',
        files: FILES,
      }),
      pullRequest({ number: 113, title: third, body: 'Reverts #109', merged: 'Fri 10:00', files: FILES }),
    ]);
    expect(entryOf(digest, 113).outcome.reverts).toMatchObject([{ number: 109 }]);
    expect(entryOf(digest, 109).outcome.revertedBy).toBe(113);
  });

  it('is nothing where something else is applied again', () => {
    expect(entryOf(week({ title: 'Reapply formatting', files: [file('x.ts')] }), 109).outcome).toEqual({});
  });
});
