import { hours, list, person, reference, references, title } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { person as somebody } from '../../../support/pull-request.js';
import { type Given, statementsOf, textOf } from './support.js';

/** #1 was reverted by #11, and #2 by #12. */
const reverted = (number: number) => (number < 3 ? { outcome: { revertedBy: number + 10 } } : {});
const ONE: Given = { pullRequests: [1], counts: { hours: 3 } };
const TWO: Given = { counts: { hours: 3 } };
const DECIDE_ONE =
  'Decide with p1 whether #1 comes back: it was reverted within 3 hours of its merge and has not been relanded.';

const said = (given: Given) => textOf('settle-reverts', given, reverted);
const sentences = (given: Given) => statementsOf('settle-reverts', given, reverted);

describe('a revert to settle', () => {
  it('names the pull requests, their authors, and how soon they were reverted', () => {
    expect(sentences(TWO)).toEqual([
      statement('suggest-settle-reverts', {
        n: 2,
        references: references([1, 2]),
        authors: list([person(somebody('p1')), person(somebody('p2'))]),
        within: hours(3),
      }),
    ]);
  });

  it('reads as a sentence', () => {
    expect(said(ONE)).toBe(DECIDE_ONE);
    expect(said(TWO)).toBe(
      'Decide with p1 and p2 whether #1 and #2 come back: all were reverted within 3 hours of their merges, and none has been relanded.',
    );
  });

  it('gives the reason of the revert', () => {
    expect(sentences({ ...ONE, reason: 'It hangs' })[1]).toEqual(
      statement('suggest-reason', { revert: reference(11), reason: title('It hangs') }),
    );
  });

  it.each([
    ['It hangs', 'It hangs.'],
    ['It hangs.', 'It hangs.'],
    ['It hangs。', 'It hangs.'],
    ['v1.x hangs', 'v1.x hangs.'],
  ])('ends the reason %j with one full stop', (reason, text) => {
    expect(said({ ...ONE, reason })).toBe(`${DECIDE_ONE} #11 gives the reason: ${text}`);
  });

  it('says how many of the reverts give no reason', () => {
    expect(sentences({ ...TWO, counts: { hours: 3, unexplained: 1 }, parts: { unexplained: 'some' } })[1]).toEqual(
      statement('suggest-no-reason', { n: 1, part: 'some', revert: reference(11) }),
    );
  });

  it.each<[Given, string]>([
    [{ ...ONE, counts: { hours: 3, unexplained: 1 }, parts: { unexplained: 'one' } }, ' #11 does not say why.'],
    [
      { ...TWO, counts: { hours: 3, unexplained: 1 }, parts: { unexplained: 'some' } },
      ' One of the reverts does not say why.',
    ],
    [{ ...TWO, counts: { hours: 3, unexplained: 2 }, parts: { unexplained: 'all' } }, ' None of the reverts says why.'],
  ])('of %j ends: %s', (given, end) => expect(said(given)?.endsWith(end)).toBe(true));

  it('names the revert that the settings do not leave out', () => {
    const byExcluded = (number: number) => ({ outcome: { revertedBy: number === 1 ? 99 : 12 } });
    expect(statementsOf('settle-reverts', { ...TWO, reason: 'It hangs' }, byExcluded)[1]).toEqual(
      statement('suggest-reason', { revert: reference(12), reason: title('It hangs') }),
    );
  });

  it('advises smaller steps for what was very large', () => {
    expect(sentences({ ...TWO, counts: { hours: 3, large: 1 }, parts: { large: 'some' } })[1]).toEqual(
      statement('suggest-smaller-steps', { n: 1, part: 'some' }),
    );
    expect(sentences({ ...TWO, parts: { large: 'none' } })).toHaveLength(1);
  });

  it.each<[Given, string]>([
    [{ ...ONE, counts: { large: 1 }, parts: { large: 'one' } }, ' It was very large; smaller steps would be safer.'],
    [{ ...TWO, counts: { large: 2 }, parts: { large: 'all' } }, ' All were very large; smaller steps would be safer.'],
    [{ ...TWO, counts: { large: 1 }, parts: { large: 'some' } }, ' One was very large; smaller steps would be safer.'],
  ])('of %j ends: %s', (given, end) => expect(said(given)?.endsWith(end)).toBe(true));

  it('names each author once', () => {
    const byAda = (number: number) => ({ ...reverted(number), author: somebody('ada') });
    expect(textOf('settle-reverts', TWO, byAda)).toContain('Decide with ada whether #1 and #2 come back');
  });
});
