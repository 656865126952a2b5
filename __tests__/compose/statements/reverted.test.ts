import { revertedParagraph } from '../../../src/compose/statements/reverted.js';
import { hours, reference, references } from '../../../src/compose/values.js';
import type { Statistics } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { said } from '../said.js';
import { digest, entries, type Given } from '../support.js';

type Reverted = Statistics['reverted'];

const reverted = (more: Partial<Reverted>): Reverted => ({
  ofPeriod: [],
  relanded: [],
  ofEarlier: [],
  flaggedBefore: { known: [], flagged: [] },
  ...more,
});
const REVERT = { pullRequest: 4, reverted: [], reason: null };

const paragraphOf = (more: Partial<Reverted>, reverts: Statistics['reverts'] = [REVERT], given: Given = {}) =>
  revertedParagraph(
    digest({
      pullRequests: entries(8, number => (number === 1 ? { outcome: { revertedAfterHours: 3 } } : {})),
      statistics: { reverts, reverted: reverted(more) },
      ...given,
    }),
  );

describe('what was reverted in the period', () => {
  it('is named with how long it stood if it is a single one', () => {
    expect(paragraphOf({ ofPeriod: [1] })).toEqual({
      type: 'paragraph',
      sentences: [statement('reverted-one', { reference: reference(1), after: hours(3) })],
    });
    expect(said(paragraphOf({ ofPeriod: [1] }))).toBe('#1 was reverted 3 hours after it was merged.');
  });

  it('is counted and named if there are several', () => {
    expect(paragraphOf({ ofPeriod: [1, 3] })).toEqual({
      type: 'paragraph',
      sentences: [statement('reverted-many', { n: 2, total: 8, references: references([1, 3]) })],
    });
    expect(said(paragraphOf({ ofPeriod: [1, 3] }))).toBe(
      '2 of the week’s 8 pull requests were reverted within the week: #1 and #3.',
    );
  });

  it('is named even if the settings leave out the revert', () => {
    expect(paragraphOf({ ofPeriod: [1] }, [])).toMatchObject({ sentences: [{ id: 'reverted-one' }] });
  });

  it('is followed by what was relanded', () => {
    expect(paragraphOf({ ofPeriod: [1, 3], relanded: [3] })).toMatchObject({
      sentences: [{ id: 'reverted-many' }, statement('relanded', { n: 1, references: references([3]) })],
    });
    expect(said(paragraphOf({ ofPeriod: [1, 3], relanded: [3] }))).toMatch(/ #3 has been relanded since\.$/);
    expect(said(paragraphOf({ ofPeriod: [1, 3], relanded: [1, 3] }))).toMatch(/ #1 and #3 have been relanded since\.$/);
  });
});

describe('what was reverted of earlier weeks', () => {
  it('is named', () => {
    expect(paragraphOf({ ofEarlier: [77] })).toEqual({
      type: 'paragraph',
      sentences: [statement('reverted-earlier', { n: 1, references: references([77]), isAlso: false })],
    });
  });

  it.each<[Partial<Reverted>, string]>([
    [{ ofEarlier: [77] }, 'A change of an earlier week was reverted: #77.'],
    [{ ofEarlier: [77, 78] }, '2 changes of earlier weeks were reverted: #77 and #78.'],
    [
      { ofPeriod: [1], ofEarlier: [77] },
      '#1 was reverted 3 hours after it was merged. A change of an earlier week was also reverted: #77.',
    ],
  ])('of %j reads: %s', (more, text) => expect(said(paragraphOf(more))).toBe(text));
});

describe('that nothing was reverted', () => {
  const weekAfter = (reverts: number, revertStreak = 1): Given => ({
    trends: {
      weekBefore: '2026-W13',
      figures: [{ figure: 'reverts', before: reverts, now: 0, direction: 'down' }],
      revertStreak,
    },
  });
  const noneOf = (given: Given) => paragraphOf({}, [], given);

  it('is said after a week with reverts', () => {
    expect(noneOf(weekAfter(3))).toEqual({ type: 'paragraph', sentences: [statement('none-reverted', { n: 3 })] });
  });

  it('is said after three or more weeks in a row with reverts', () => {
    expect(noneOf(weekAfter(1, 2))).toMatchObject({ sentences: [{ id: 'none-reverted' }] });
    expect(noneOf(weekAfter(1, 3))).toEqual({
      type: 'paragraph',
      sentences: [statement('none-reverted-in-weeks', { weeks: 3 })],
    });
  });

  it.each([
    [weekAfter(1), 'Nothing was reverted; the week before had one revert.'],
    [weekAfter(3, 2), 'Nothing was reverted; the week before had 3 reverts.'],
    [weekAfter(1, 3), 'Nothing was reverted, after 3 weeks in a row with reverts.'],
  ])('after %j reads: %s', (given, text) => expect(said(noneOf(given))).toBe(text));

  it('is not said after a week without reverts, or if none is known', () => {
    expect(noneOf(weekAfter(0, 0))).toBeNull();
    expect(noneOf({ trends: { weekBefore: '2026-W13', figures: [], revertStreak: 0 } })).toBeNull();
    expect(noneOf({})).toBeNull();
  });

  it('is not said if a revert of something unknown was merged', () => {
    expect(paragraphOf({}, [REVERT], weekAfter(2))).toBeNull();
  });
});
