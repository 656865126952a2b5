import fc from 'fast-check';
import { compose } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import type { Content, PageSection, SectionContent, Statement } from '../../src/domain/page.js';
import { SECTION_IDS, type SectionId } from '../../src/domain/sections.js';
import { runs } from '../support/property-runs.js';
import { anyDigest } from './any-digest.js';
import { effectsShown, numbersReferredTo, repeated, sectionOf, statementsIn } from './shown.js';

/** Others of a series that a line names. */
const NAMED_OTHERS = 4;

/** Of every digest that is tried, what it needs to hold. */
function holds(
  property: (sections: readonly PageSection[], digest: Digest) => void,
  ids: readonly SectionId[] = SECTION_IDS,
): void {
  const pageOf = (digest: Digest) => compose(digest, { language: 'en', sections: ids, charts: true }).sections;
  fc.assert(
    fc.property(anyDigest, digest => property(pageOf(digest), digest)),
    // A digest is too large to be worth shrinking.
    { ...runs(300), endOnFailure: true },
  );
}

/**
 * The sections that describe. A second look and the details may say again what they are about, and so may the fold of
 * what needs attention, which few open.
 */
const describing = (sections: readonly PageSection[]) =>
  sections
    .filter(({ id }) => id !== 'second-look' && id !== 'details')
    .map(({ id, content }) => (id === 'attention' ? { ...content, more: null } : content));

/** The pull requests of which attention has nothing to name but the effect. */
const withoutSubject = ({ attention }: Digest) => {
  const named = attention.filter(({ subject }) => subject !== undefined).map(({ pullRequest }) => pullRequest);
  return attention.map(({ pullRequest }) => pullRequest).filter(number => !named.includes(number));
};

/** The areas of a page and the pull requests in none, each with its lead. */
function groupsOf(sections: readonly PageSection[]): SectionContent[] {
  const { areas = [], other = null } = sectionOf(sections, 'changes') ?? {};
  return [...(areas as SectionContent[]), ...(other === null ? [] : [other as SectionContent])];
}

const nOf = (statement: Content | undefined) => (statement as Statement).values.n;
/** How many pull requests lines and a reference to those above hold. */
const heldBy = ({ lines, above = null }: SectionContent) =>
  numbersReferredTo([lines, above] as Content).length + cutFrom(lines);
/** Others of a series that its line does not name. */
const cutFrom = (lines: Content | undefined) =>
  statementsIn(lines, 'item-of-series').reduce(
    (sum, { values }) => sum + Math.max(0, Number(values.n) - NAMED_OTHERS),
    0,
  );
const moreOf = (content: SectionContent | undefined) => (content?.more ?? null) as SectionContent | null;

describe('on the page of any week', () => {
  it('the effect of a pull request is shown once, and again only as a notice that has nothing else to name', () => {
    holds((sections, digest) => {
      const twice = repeated(describing(sections).flatMap(effectsShown));
      expect(twice.filter(number => !withoutSubject(digest).includes(number))).toEqual([]);
      expect(repeated(twice)).toEqual([]);
    });
  });

  it('what stands under This week or Reverted is only referred to in its area', () => {
    holds(sections => {
      const above = ['this-week', 'reverted'].flatMap(id => effectsShown(sectionOf(sections, id)));
      const described = effectsShown(sectionOf(sections, 'changes'));
      expect(above.filter(number => described.includes(number))).toEqual([]);
    });
  });

  it('every pull request is described or referred to, also without the details', () => {
    const ids = SECTION_IDS.filter(id => id !== 'details');
    holds((sections, { pullRequests }) => {
      const referred = new Set(sections.flatMap(({ content }) => numbersReferredTo(content)));
      const left = pullRequests.filter(({ number }) => !referred.has(number));
      expect(left.length).toBeLessThanOrEqual(cutFrom(sectionOf(sections, 'changes')));
    }, ids);
  });

  it('every pull request is in the list of all, once', () => {
    holds((sections, { pullRequests }) => {
      const lines = statementsIn(sectionOf(sections, 'details'), 'change');
      expect(lines.map(({ values }) => values.reference)).toEqual(
        pullRequests.map(({ number }) => ({ type: 'reference', number })),
      );
    });
  });
});

describe('a number on the page of any week', () => {
  it('that says how many more there are is how many the fold holds', () => {
    holds(sections => {
      for (const { more } of groupsOf(sections)) {
        if (more === null) continue;
        const { count, lines, above } = more as SectionContent;
        const { n, above: described } = (count as Statement).values;
        expect([n, described]).toEqual([heldBy({ lines: lines as Content }), numbersReferredTo(above).length]);
      }
      for (const id of ['attention', 'reverted']) {
        const more = moreOf(sectionOf(sections, id));
        if (more !== null) expect(nOf(more.count)).toBe((more.lines as Content[]).length);
      }
    });
  });

  it('of an area is what its lines and its fold hold, and all areas together are no more than the week', () => {
    holds((sections, { pullRequests }) => {
      const groups = groupsOf(sections);
      for (const { lead, lines, more } of groups)
        expect(nOf(lead)).toBe(
          heldBy({ lines: lines as Content }) + (more === null ? 0 : heldBy(more as SectionContent)),
        );
      const { minor = null } = sectionOf(sections, 'changes') ?? {};
      const kinds = minor === null ? [] : ((minor as SectionContent).kinds as SectionContent[]);
      for (const { lead, lines, above } of kinds)
        expect(nOf(lead)).toBe(heldBy({ lines: lines as Content, above: above as Content }));
      const all = [...groups, ...kinds].reduce((sum, { lead }) => sum + Number(nOf(lead)), 0);
      expect(all).toBeLessThanOrEqual(pullRequests.length);
    });
  });

  it('of minor changes is the same in the line of their fold and above their list', () => {
    holds(sections => {
      const { minor = null } = sectionOf(sections, 'changes') ?? {};
      const { count, kinds } = (minor ?? { count: null, kinds: [] }) as SectionContent;
      const leads = (kinds as SectionContent[]).flatMap(({ lead }) => statementsIn(lead, 'minor'));
      expect(statementsIn(count, 'minor')).toEqual(leads);
    });
  });

  it('of reverted pull requests is the same in the header and under Reverted', () => {
    holds(sections => {
      const [figures] = statementsIn(sectionOf(sections, 'header'), 'figures');
      const lines = statementsIn(sectionOf(sections, 'reverted'), 'reverted');
      const inFull = lines.filter(({ values }) => values.isEarlier === false && values.isPartial === false);
      expect(figures?.values.reverted ?? 0).toBe(inFull.length);
      expect(repeated(lines.map(({ values }) => JSON.stringify(values.reference)))).toEqual([]);
    });
  });

  it('is never none, where something is counted', () => {
    holds(sections => {
      const counting = [
        'more',
        'listed-above',
        'area',
        'other-changes',
        'minor',
        'first-contributions',
        'unreviewed',
      ] as const;
      for (const { content } of sections)
        for (const { values } of statementsIn(content, ...counting)) expect(values.n).not.toBe(0);
      for (const { values } of sections.flatMap(({ content }) => statementsIn(content, 'folded')))
        expect(Number(values.n) + Number(values.above)).toBeGreaterThan(0);
    });
  });
});
