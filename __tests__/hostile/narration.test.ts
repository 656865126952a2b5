import fc from 'fast-check';
import type { Digest } from '../../src/domain/digest.js';
import type { Narration } from '../../src/domain/narration.js';
import type { Language } from '../../src/render/index.js';
import { anyDigest } from '../compose/any-digest.js';
import { reportOf } from '../support/digest.js';
import { elements, type Node, onGitHub, visible } from '../support/github.js';
import { KNOWN_BAD, NAUGHTY } from '../support/hostile.js';
import { briefedDigest, MARK } from '../support/hostile-briefing.js';
import { anyNarration, inHarmlessSentences, narrationOf } from '../support/hostile-narration.js';
import { pageProblems, skeleton } from '../support/hostile-page.js';
import { inHarmlessWords, LANGUAGES } from '../support/hostile-week.js';
import { runs, sample } from '../support/property-runs.js';

const language = fc.constantFrom(...LANGUAGES);
const RUNS = runs(200);
/** A page is too large to be worth shrinking. */
const UNSHRUNK = { ...RUNS, endOnFailure: true };

const spoken = (digest: Digest, narration: Omit<Narration, 'language'>, { strings }: Language): Digest => ({
  ...digest,
  narration: { ...narration, language: strings.locale },
});

/** What sentences do to a page beside standing there, with a small number behind each. */
async function problemsOf(digest: Digest, by: Language): Promise<string[]> {
  const { markdown, parts } = reportOf(digest, { limit: 12_000 }, by);
  const found = await Promise.all([markdown, ...parts].map(one => pageProblems(one)));
  return [...new Set(found.flat())].filter(problem => problem !== 'holds sup');
}

const lastFolds = (tree: Node) =>
  elements(tree, 'details').filter(fold => /words that each rests on|所依据的原文/.test(visible(fold)));

describe('whatever the sentences of a model hold', () => {
  it('they disturb nobody and break nothing, on the page and in each of its parts', async () => {
    const undisturbed = fc.asyncProperty(anyDigest, anyNarration, language, async (digest, narration, by) => {
      expect(await problemsOf(spoken(inHarmlessWords(digest), narration, by), by)).toEqual([]);
    });
    await fc.assert(undisturbed, UNSHRUNK);
  });

  it('they leave the page the form that it has with harmless sentences', () => {
    let shown = 0;
    fc.assert(
      fc.property(anyDigest, anyNarration, language, (digest, narration, by) => {
        const [hostile = '', calm = ''] = [narration, inHarmlessSentences(narration)].map(own =>
          skeleton(reportOf(spoken(digest, own, by), {}, by).markdown),
        );
        expect(hostile).toBe(calm);
        shown += calm.split('<sup ').length - 1;
      }),
      UNSHRUNK,
    );
    expect(shown).toBeGreaterThan(RUNS.numRuns);
  });

  it('they have the numbers from 1, each a line in the fold of what they rest on', () => {
    fc.assert(
      fc.property(anyDigest, anyNarration, language, (digest, narration, by) => {
        const { tree } = onGitHub(reportOf(spoken(digest, narration, by), {}, by).markdown);
        const marks = elements(tree, 'sup');
        const numbers = [...new Set(marks.map(visible))];
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
        expect(marks.flatMap(mark => elements(mark, 'a', 'code'))).toEqual([]);
        expect(lastFolds(tree).flatMap(fold => elements(fold, 'li'))).toHaveLength(numbers.length);
      }),
      UNSHRUNK,
    );
  });
});

const week = briefedDigest(MARK);
const bad = sample([...KNOWN_BAD, ...sample(NAUGHTY)].map((text, index) => [index, text] as const));

describe('what is known to be bad', () => {
  it.each(bad)('number %i does nothing in any place of a narration', async (_, text) => {
    for (const by of LANGUAGES) expect(await problemsOf(spoken(week, narrationOf(text, week), by), by)).toEqual([]);
  });

  it.each([
    ['a heading', '## Details'],
    ['a list', '\n\n- nothing\n- more'],
    ['a number of its own', '<sup>99</sup>'],
    ['a footnote', '[^1]\n\n[^1]: x'],
    ['a forged fold', '<details><summary>145 sentences</summary>'],
    ['an image before a reference', '!'],
    ['a link from a reference', '](https://example.org/evil)'],
    ['a placeholder', '{{1}} {{{99}}}'],
  ])('%s is text', (_, text) => {
    const [own, calm] = [text, 'x'].map(one => {
      const [by] = LANGUAGES;
      if (by === undefined) throw new Error('there is no language');
      return skeleton(reportOf(spoken(week, narrationOf(one, week), by), {}, by).markdown);
    });
    expect(own).toBe(calm);
    expect(own).toMatch(/<sup /);
  });
});
