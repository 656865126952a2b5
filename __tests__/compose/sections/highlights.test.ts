import { highlights } from '../../../src/compose/sections/highlights.js';
import { basis } from '../../../src/compose/statements/basis.js';
import {
  author,
  decimal,
  factorName,
  list,
  path,
  paths,
  person,
  reference,
  signalName,
  term,
  title,
} from '../../../src/compose/values.js';
import type { Entry } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import { person as somebody } from '../../support/pull-request.js';
import { said } from '../said.js';
import { contentOf, entries, finding, type Given, inside } from '../support.js';

const [ada, bo, mona] = [somebody('ada'), somebody('bo'), somebody('mona')];

/** A week of five, of which the third is the highlight. */
const sectionOf = (more: Partial<Entry> = {}, given: Given = {}, charts = true) =>
  contentOf(
    highlights,
    { pullRequests: entries(5, number => (number === 3 ? more : {})), highlights: [3], ...given },
    charts,
  );
const highlightOf = (more: Partial<Entry> = {}) => inside(sectionOf(more), 'highlights', 0);
const partOf = (name: string, more: Partial<Entry> = {}) => inside(sectionOf(more), 'highlights', 0, name);

describe('a highlight', () => {
  it('has its title, its author and its importance', () => {
    const importance = { score: 7.25, factors: [], reasons: [] };
    expect(partOf('lead', { title: 'A door', importance })).toEqual(
      statement('highlight', {
        reference: reference(3),
        title: title('A door'),
        author: author(mona),
        score: decimal(7.25),
      }),
    );
    expect(said(partOf('lead', { title: 'A door', importance }))).toBe('#3 A door — mona, importance 7.3 of 10');
  });

  it('has a summary if that says more than the title', () => {
    const summary = 'The hall is cold';
    expect(partOf('summary', { summary, summaryAddsToTitle: true })).toEqual(title(summary, 'whole'));
    expect(partOf('summary', { summary, summaryAddsToTitle: false })).toBeNull();
  });

  it('has its kind, place, size, reviewers and rank', () => {
    const more: Partial<Entry> = {
      kind: 'fix',
      mainModule: { path: 'src', all: false },
      additions: 1234,
      deletions: 5,
      filesTotal: 70,
      approvedBy: [bo, ada],
      risk: { rank: 4, of: 5 },
    };
    expect(partOf('facts', more)).toEqual(
      statement('highlight-facts', {
        hasKind: true,
        kind: term('change-kinds', 'fix', 'fix'),
        place: 'most',
        module: path('src'),
        additions: 1234,
        deletions: 5,
        files: 70,
        review: 'approved',
        reviewers: list([person(bo), person(ada)]),
        rank: 4,
        total: 5,
      }),
    );
  });

  it.each<[Partial<Entry>, string]>([
    [
      { kind: 'fix', mainModule: { path: 'src', all: false }, approvedBy: [bo, ada] },
      'fix, mostly in src · +12 −3 in one file · approved by bo and ada · 3 of 20 by risk',
    ],
    [{ mainModule: { path: 'src', all: true } }, 'change, in src · +12 −3 in one file · 3 of 20 by risk'],
    [{ approvedBy: [], filesTotal: 3 }, 'change · +12 −3 in 3 files · approved by nobody else · 3 of 20 by risk'],
  ])('with %j reads: %s', (more, text) => expect(said(partOf('facts', more))).toBe(text));

  it('has the reasons of its importance in a line, and all factors below', () => {
    const evidence = { names: ['security'] };
    const factors = [
      { id: 'size', points: 2.25, evidence: {} },
      { id: 'kind', points: 0.75, evidence },
      { id: 'minor-wording', points: -0.5, evidence: {} },
    ];
    const more = { importance: { score: 2.5, factors, reasons: ['size', 'kind'] } };
    expect(partOf('reasons', more)).toEqual(
      statement('highlight-reasons', {
        factors: list([factorName('size'), factorName('kind')]),
        isToWatch: false,
        signals: list([]),
      }),
    );
    expect(partOf('factors', more)).toEqual([
      { points: { type: 'points', points: 2.25 }, name: factorName('size'), basis: basis('factors', 'size', {}) },
      { points: { type: 'points', points: 0.75 }, name: factorName('kind'), basis: basis('factors', 'kind', evidence) },
      {
        points: { type: 'points', points: -0.5 },
        name: factorName('minor-wording'),
        basis: basis('factors', 'minor-wording', {}),
      },
    ]);
    expect(said(inside(sectionOf(more), 'highlights', 0, 'factors', 2, 'points'))).toBe('−0.5');
  });

  it('names three signals in the line, and four findings below', () => {
    const ids = ['untested', 'very-large', 'wide', 'reland', 'temporary'];
    const evidence = { paths: ['a.ts'] };
    const more = { findings: ids.map(signal => finding(signal, { evidence })) };
    expect(said(partOf('reasons', more))).toMatch(/To watch: No test changed, Very large, and Across modules$/);
    expect(partOf('findings', more)).toEqual(
      ids.slice(0, 4).map(signal => ({ name: signalName(signal), basis: basis('signals', signal, evidence) })),
    );
  });

  it('names a signal or a factor of a later version by its id', () => {
    const importance = { score: 1, factors: [], reasons: ['unheard-of'] };
    expect(said(partOf('reasons', { importance, findings: [finding('unseen')] }))).toBe(
      'Why: unheard-of. To watch: unseen',
    );
  });

  it('says where to start reading, if it has files', () => {
    expect(partOf('start', { largestFiles: ['c.ts', 'b.ts'] })).toEqual(
      statement('start-reading', { paths: paths(['c.ts', 'b.ts']) }),
    );
    expect(partOf('start', { largestFiles: [] })).toBeNull();
  });

  it('has no findings where there are none', () => expect(highlightOf()).toMatchObject({ findings: [], start: null }));
});

describe('the section of highlights', () => {
  it.each([
    ['few', false],
    ['quiet', true],
    ['busy', true],
  ] as const)('of a volume %j is there: %j', (volume, isThere) => {
    expect(sectionOf({}, { statistics: { volume } }) !== null).toBe(isThere);
  });

  it('is left out if there are none', () => {
    expect(sectionOf({}, { highlights: [] })).toBeNull();
    expect(sectionOf({}, { highlights: [99] })).toBeNull();
  });

  it('has them in the order of the digest', () => {
    expect(sectionOf({}, { highlights: [4, 1] })?.highlights).toMatchObject([
      { lead: { values: { reference: reference(4) } } },
      { lead: { values: { reference: reference(1) } } },
    ]);
  });

  it('draws their rank by risk and their importance', () => {
    const more = { risk: { rank: 2, of: 9 }, importance: { score: 6.5, factors: [], reasons: [] } };
    expect(sectionOf(more, { highlights: [3, 1] })?.chart).toEqual({
      type: 'scatter',
      points: [
        { number: 3, x: 2, y: 6.5 },
        { number: 1, x: 1, y: 5 },
      ],
      axes: {
        x: {
          from: { figure: 2, label: statement('chart-risk-rank', { rank: 2, of: 9 }) },
          to: { figure: 1, label: statement('chart-risk-rank', { rank: 1, of: 9 }) },
        },
        y: {
          from: { figure: 5, label: statement('chart-importance', { score: decimal(5) }) },
          to: { figure: 6.5, label: statement('chart-importance', { score: decimal(6.5) }) },
        },
      },
    });
    expect(sectionOf(more, {}, false)?.chart).toBeNull();
  });
});
