import { digestOf } from '../../support/digest.js';
import { file, type Given, pullRequest } from '../../support/pull-request.js';
import { cache, FILES, GONE, outcomesOf, revert, shown, TITLE } from './support.js';

const OLD = 'release-1.2';

/** #106: something of Wednesday on the branch of a release. */
const onRelease = (given: Partial<Given>) =>
  pullRequest({ number: 106, merged: 'Wed 10:00', baseRef: OLD, files: GONE, ...given });

describe('the backport of a revert', () => {
  it.each<[string, Partial<Given>]>([
    ['the number behind the title', { title: `[${OLD}] Revert "${TITLE}" (#105)` }],
    ['the number before it', { title: `Automated cherry pick of #105: Revert "${TITLE}"` }],
    ['the number of the original', { title: `[Backport #105] Revert "${TITLE} (#101)"` }],
    ['a word and the number', { title: `Revert "${TITLE}" (backport #105)` }],
    ['GitHub’s sentence', { title: `Revert "${TITLE}"`, body: 'Reverts octo/house#105' }],
    ['no title', { title: `[${OLD}] Revert #105` }],
  ])('relands nothing and changes no hours if it has %s', (_, given) => {
    const outcomeOf = outcomesOf([cache(), revert(), onRelease(given)]);
    expect(outcomeOf(101)).toEqual({ revertedBy: 105, revertedAfterHours: 25.25 });
    expect(outcomeOf(106)).not.toHaveProperty('relands');
    expect(outcomeOf(106)?.reverts).toMatchObject([{ number: 101 }]);
  });

  it('is not a reland on the same branch either, where its lines go the same way', () => {
    const again = pullRequest({ number: 106, title: 'Revert #105', merged: 'Wed 10:00', files: GONE });
    expect(outcomesOf([cache(), revert(), again])(101)).toEqual({ revertedBy: 105, revertedAfterHours: 25.25 });
  });

  it('may be known before the revert on the main branch, which counts then', () => {
    const first = onRelease({ title: `Revert "${TITLE} (#101)"`, merged: 'Mon 12:00' });
    expect(outcomesOf([cache(), first, revert()])(101)).toMatchObject({ revertedBy: 105, revertedAfterHours: 25.25 });
  });

  it('of an earlier week says what that reverted', () => {
    const earlier = [revert({ merged: 'last Tue 10:00' })];
    const outcomeOf = outcomesOf([onRelease({ title: `Revert "${TITLE}" (#105)` })], earlier);
    expect(outcomeOf(106)).toMatchObject({ reverts: [{ number: 101 }] });
    expect(outcomeOf(105)).toEqual({});
  });
});

describe('a reland on another branch', () => {
  it('does not bring back what was reverted on this one', () => {
    const again = onRelease({ title: `Reapply "${TITLE}"`, files: FILES });
    const outcomeOf = outcomesOf([cache(), revert(), again]);
    expect(outcomeOf(101)).toEqual({ revertedBy: 105, revertedAfterHours: 25.25 });
    expect(outcomeOf(106)).toEqual({});
  });

  it('does not undo a reland on this one, as a late backport of the revert', () => {
    const again = pullRequest({ number: 107, title: `Reapply "${TITLE}"`, merged: 'Wed 09:00', files: FILES });
    const outcomeOf = outcomesOf([cache(), revert(), again, onRelease({ title: `Revert "${TITLE}" (#105)` })]);
    expect(outcomeOf(101)).toMatchObject({ revertedBy: 105, relandedBy: 107 });
    expect(outcomeOf(107)).toEqual({ relands: [101] });
  });
});

describe('a reland needs lines that bring back the original', () => {
  const again = (given: Partial<Given>) => pullRequest({ number: 107, merged: 'Wed 10:00', ...given });

  it.each<[string, Partial<Given>]>([
    ['that take it away once more', { title: `Reapply "${TITLE}"`, files: GONE }],
    ['of other files', { title: `Reapply "${TITLE}"`, files: [file('door.ts', 9, 1)] }],
    ['of other files, with the number of the revert', { title: 'Revert #105', files: [file('door.ts', 9, 1)] }],
  ])('and not lines %s', (_, given) => {
    expect(outcomesOf([cache(), revert(), again(given)])(101)).toEqual({ revertedBy: 105, revertedAfterHours: 25.25 });
  });

  it('unless its files are unknown', () => {
    const outcomeOf = outcomesOf([cache(), revert(), again({ title: 'Revert #105', files: [] })]);
    expect(outcomeOf(101)?.relandedBy).toBe(107);
  });
});

describe('what is meant among several', () => {
  const backport = cache({ number: 102, title: `${TITLE} (#101)`, merged: 'Mon 15:00', baseRef: OLD });

  it('is what a sentence names, before the number inside the quotation', () => {
    const title = `Revert "${TITLE} (#101)"`;
    const outcomeOf = outcomesOf([cache(), backport, onRelease({ title, body: 'Reverts octo/house#102' })]);
    expect(shown(outcomeOf(106)?.reverts)).toEqual(['#102 by number']);
    expect(outcomeOf(101)).toEqual({});
  });

  it('is what landed on the same branch, before the number inside the quotation', () => {
    const outcomeOf = outcomesOf([cache(), backport, onRelease({ title: `Revert "${TITLE} (#101)"` })]);
    expect(shown(outcomeOf(106)?.reverts)).toEqual(['#102 by title']);
  });

  it('is what landed on the same branch, before a later one of the same title', () => {
    const outcomeOf = outcomesOf([cache(), backport, revert({ body: '' })]);
    expect(shown(outcomeOf(105)?.reverts)).toEqual(['#101 by title']);
  });

  it('may be on another branch if nothing else is found', () => {
    expect(shown(outcomesOf([cache(), onRelease({ title: `Revert "${TITLE}"` })])(106)?.reverts)).toEqual([
      '#101 by title',
    ]);
  });

  it('is both of two quoted titles', () => {
    const door = pullRequest({ number: 103, title: 'Paint the door', merged: 'Mon 12:00' });
    const both = revert({ title: `Revert "${TITLE}" and "Paint the door"`, body: '' });
    expect(shown(outcomesOf([cache(), door, both])(105)?.reverts)).toEqual(['#101 by title', '#103 by title']);
  });
});

describe('a chain of reverts and relands', () => {
  const reapply = (given: Partial<Given> = {}) =>
    pullRequest({ number: 107, title: `Reapply "${TITLE}"`, merged: 'Wed 10:00', files: FILES, ...given });
  const last = (given: Partial<Given> = {}) =>
    pullRequest({ number: 109, title: `Revert "Reapply "${TITLE}""`, merged: 'Thu 10:00', files: GONE, ...given });

  it.each<[string, Partial<Given>, Partial<Given>]>([
    ['titles', {}, {}],
    ['numbers', { body: 'Reverts octo/house#105' }, { body: 'Reverts octo/house#107' }],
    ['reverts alone', { title: `Revert "Revert "${TITLE}""` }, { title: `Revert "Revert "Revert "${TITLE}"""` }],
    ['the first title again', {}, { title: `Revert "${TITLE}"`, body: 'Reverts octo/house#101' }],
  ])('ends with what came last, by %s', (_, third, fourth) => {
    const outcomeOf = outcomesOf([cache(), revert(), reapply(third), last(fourth)]);
    expect(outcomeOf(101)).toEqual({ revertedBy: 109, revertedAfterHours: 72 });
    expect(outcomeOf(107)).toEqual({ relands: [101], revertedBy: 109, revertedAfterHours: 24 });
    expect(
      outcomeOf(109)
        ?.reverts?.map(({ number }) => number)
        .sort(),
    ).toEqual([101, 107]);
    expect(outcomeOf(109)?.reverts?.filter(({ evidence }) => evidence === null)).toHaveLength(1);
  });

  it('may end with the change in place', () => {
    const fifth = pullRequest({
      number: 111,
      title: `Reapply "Reapply "${TITLE}""`,
      body: 'Reverts octo/house#109',
      merged: 'Fri 10:00',
      files: FILES,
    });
    const outcomeOf = outcomesOf([cache(), revert(), reapply(), last(), fifth]);
    expect(outcomeOf(101)).toMatchObject({ revertedBy: 109, relandedBy: 111 });
    expect(outcomeOf(107)).toMatchObject({ revertedBy: 109, relandedBy: 111 });
  });

  it('has no highlight and no reland in the statistics if it ends with the change taken out', () => {
    const { highlights, statistics } = digestOf([cache(), revert(), reapply(), last()]);
    expect(highlights).toEqual([]);
    expect(statistics.reverted).toMatchObject({ ofPeriod: [101, 107], relanded: [] });
    expect(statistics.reverts.map(({ relandedBy }) => relandedBy)).toEqual([undefined, undefined]);
  });
});

describe('a feature that rolls something back', () => {
  const support = pullRequest({
    number: 101,
    title: 'Support for DDL statements',
    merged: 'Mon 10:00',
    files: [file('src/ddl.ts', 60, 2)],
  });
  const rollback = (given: Partial<Given> = {}) =>
    pullRequest({
      number: 105,
      title: 'Rollback support for DDL statements',
      merged: 'Tue 10:00',
      files: [file('src/ddl.ts', 40, 3)],
      ...given,
    });

  it('reverts nothing, even of the same words and files', () => {
    const outcomeOf = outcomesOf([support, rollback()]);
    expect([outcomeOf(101), outcomeOf(105)]).toEqual([{}, {}]);
    expect(outcomesOf([support, rollback({ files: [] })])(105)).toEqual({});
    expect(outcomesOf([support, rollback({ title: 'Rollback support for DDL statements (#101)' })])(105)).toEqual({});
  });

  it('is a revert if its lines take back the others', () => {
    const mirrored = rollback({ title: 'Roll back the DDL statements', files: [file('src/ddl.ts', 2, 60)] });
    expect(shown(outcomesOf([support, mirrored])(105)?.reverts)).toEqual(['#101 by mirrored-files']);
  });

  it('can be reverted, which is no reland', () => {
    const button = cache({ title: 'Revert button: keep focus on cancel' });
    const outcomeOf = outcomesOf([button, revert({ title: `Revert "${button.title}"`, body: '' })]);
    expect(outcomeOf(105)).toMatchObject({ reverts: [{ number: 101 }] });
    expect(outcomeOf(101)?.revertedBy).toBe(105);
  });
});
