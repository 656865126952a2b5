import fc from 'fast-check';
import { composeOrganization } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import type { Narration } from '../../src/domain/narration.js';
import type { OrganizationNarration } from '../../src/domain/organization.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import { type Language, renderMarkdown } from '../../src/render/index.js';
import { anyDigest } from '../compose/any-digest.js';
import { elements, onGitHub, visible } from '../support/github.js';
import { anyNarration, inHarmlessSentences } from '../support/hostile-narration.js';
import { pageProblems, skeleton } from '../support/hostile-page.js';
import { inHarmlessWords, LANGUAGES } from '../support/hostile-week.js';
import { LAYOUT } from '../support/languages.js';
import { runs } from '../support/property-runs.js';
import { organizationDigest } from '../support/site.js';

type Written = Omit<Narration, 'language'>;

const language = fc.constantFrom(...LANGUAGES);
const RUNS = runs(100);
/** A page is too large to be worth shrinking. */
const UNSHRUNK = { ...RUNS, endOnFailure: true };
const LIMIT = 12_000;

/** The same sentences over several repositories, of which they name the first. */
function overAll({ model, week, areas, setAside }: Written, repository: string, locale: string): OrganizationNarration {
  const placed = (text: string) => text.replaceAll(/\{\{(\d+)\}\}/g, `{{${repository}#$1}}`);
  return {
    model,
    language: locale,
    week: week.map(one => ({
      ...one,
      text: placed(one.text),
      quotes: one.quotes.map(quote => ({ ...quote, repository })),
    })),
    repositories: areas.map(({ sentences }) => ({ repository, sentences })),
    setAside: setAside.map(one => ({
      ...one,
      pullRequests: one.pullRequests.map(number => ({ repository, number })),
    })),
  };
}

/** The page over two repositories with the same pull requests, of which one has the notes. */
function pageOf(digest: Digest, written: Written, spoken: Language) {
  const { locale } = spoken.strings;
  const other = { ...digest, repository: { ...digest.repository, nameWithOwner: 'octo/other' } };
  const rolled = organizationDigest([{ ...digest, narration: { ...written, language: locale } }, other]);
  const narration = overAll(written, digest.repository.nameWithOwner, locale);
  const page = composeOrganization(
    { ...rolled, narration },
    { language: locale, sections: SECTION_IDS, charts: false },
  );
  return renderMarkdown(page, spoken, LAYOUT, { links: 'quiet', mentions: false, title: null, limit: LIMIT });
}

describe('whatever the sentences of a model over several repositories hold', () => {
  it('they disturb nobody and break nothing, on the page and in each of its parts', async () => {
    const undisturbed = fc.asyncProperty(anyDigest, anyNarration, language, async (digest, written, by) => {
      const { markdown, parts } = pageOf(inHarmlessWords(digest), written, by);
      const found = await Promise.all([markdown, ...parts].map(one => pageProblems(one)));
      expect(found.flat().filter(problem => problem !== 'holds sup')).toEqual([]);
    });
    await fc.assert(undisturbed, UNSHRUNK);
  });

  it('they leave the page the form that it has with harmless sentences', () => {
    let shown = 0;
    fc.assert(
      fc.property(anyDigest, anyNarration, language, (digest, written, by) => {
        const [hostile = '', calm = ''] = [written, inHarmlessSentences(written)].map(own =>
          skeleton(pageOf(digest, own, by).markdown),
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
      fc.property(anyDigest, anyNarration, language, (digest, written, by) => {
        const { tree } = onGitHub(pageOf(digest, written, by).markdown);
        const numbers = [...new Set(elements(tree, 'sup').map(visible))];
        expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
        const folds = elements(tree, 'details').filter(fold =>
          /words that each rests on|所依据的原文/.test(visible(fold)),
        );
        expect(folds.flatMap(fold => elements(fold, 'li'))).toHaveLength(numbers.length);
      }),
      UNSHRUNK,
    );
  });
});
