import { entriesByNumber } from '../../../src/compose/lookup.js';
import { secondLook } from '../../../src/compose/sections/second-look.js';
import { basis } from '../../../src/compose/statements/basis.js';
import { suggestionParagraph } from '../../../src/compose/statements/suggestions/index.js';
import { list, number, owner, person, reference, term, title } from '../../../src/compose/values.js';
import type { Suggestion } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import type { SecondLook } from '../../../src/domain/second-look.js';
import { person as somebody } from '../../support/pull-request.js';
import { said } from '../said.js';
import { contentOf, entries, type Given, inside } from '../support.js';

const UNREVIEWED = { id: 'unreviewed', evidence: { counts: { lines: 120 } } } as const;
const NOBODY = { owners: [], people: [] };
const pullRequests = entries(4);

const look = (pullRequest: number, more: Partial<SecondLook> = {}): SecondLook => ({
  pullRequest,
  reasons: [UNREVIEWED],
  ask: NOBODY,
  ...more,
});
const sectionOf = (given: Given = {}) => contentOf(secondLook, { pullRequests, ...given });
const textOf = (more: Partial<SecondLook>) =>
  said(inside(sectionOf({ secondLook: [look(2, more)] }), 'looks', 0, 'text'));

describe('a pull request that is worth a second look', () => {
  it('has its place, what it does, why, what to do, and whom to ask', () => {
    const one = look(2, { action: 'read-now', ask: { owners: ['@ada'], people: [] } });
    expect(sectionOf({ secondLook: [one] })?.looks).toEqual([
      {
        place: number(1),
        text: {
          type: 'paragraph',
          sentences: [
            statement('look', {
              reference: reference(2),
              what: title('Effect of 2', 'brief'),
              reasons: list([basis('second-look', 'unreviewed', UNREVIEWED.evidence)], 'semicolon'),
            }),
            term('second-look-actions', 'read-now', ''),
            statement('ask', { who: list([owner('@ada')]), isOwner: true }),
          ],
        },
      },
    ]);
  });

  it('reads as sentences', () => {
    expect(textOf({})).toBe('#2 Effect of 2: no review, 120 lines.');
    const failing = { id: 'failing-checks' as const, evidence: { names: ['failure'] } };
    expect(textOf({ reasons: [failing, UNREVIEWED], action: 'read-now' })).toBe(
      '#2 Effect of 2: checks had not passed (failure); no review, 120 lines. Review it now.',
    );
  });

  it('says whom to ask: its owners, or people, and nothing if nobody is known', () => {
    const people = [somebody('bo'), somebody('cleo')];
    expect(textOf({ ask: { owners: ['@ada', '@octo/pay'], people: [] } })).toMatch(/\. Ask @ada and @octo\/pay\.$/);
    expect(textOf({ ask: { owners: [], people } })).toMatch(/\. Ask bo and cleo\.$/);
    expect(textOf({ ask: NOBODY })).not.toContain('Ask');
  });

  it('mentions nobody', () => {
    const content = sectionOf({ secondLook: [look(2, { ask: { owners: [], people: [somebody('bo')] } })] });
    expect(inside(content, 'looks', 0, 'text', 'sentences', 1)).toEqual(
      statement('ask', { who: list([person(somebody('bo'))]), isOwner: false }),
    );
  });
});

describe('Worth a second look', () => {
  const suggestion = (id: string): Suggestion => ({ id, pullRequests: [1] });

  it('numbers the pull requests in the order of the digest', () => {
    const content = sectionOf({ secondLook: [look(3), look(1)] });
    expect(content?.looks).toMatchObject([{ place: number(1) }, { place: number(2) }]);
    expect(said(inside(content, 'looks', 1, 'text'))).toMatch(/^#1 /);
  });

  it('says what to do about the week as a whole, below them', () => {
    const content = sectionOf({ suggestions: [suggestion('settle-reverts'), suggestion('ask-the-oracle')] });
    expect(content).toEqual({
      looks: [],
      actions: [suggestionParagraph(suggestion('settle-reverts'), entriesByNumber({ pullRequests }))],
    });
  });

  it('is left out if there is nothing, or nothing that can be said', () => {
    expect(sectionOf()).toBeNull();
    expect(sectionOf({ suggestions: [suggestion('ask-the-oracle')], secondLook: [look(99)] })).toBeNull();
  });
});
