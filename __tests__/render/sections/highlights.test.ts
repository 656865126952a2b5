import type { Digest, Entry } from '../../../src/domain/digest.js';
import { highlights } from '../../../src/render/sections/highlights.js';
import { digestOf } from '../../support/digest.js';
import { bot, file, person, review } from '../../support/pull-request.js';
import { many } from '../prose/said.js';
import { sectionOf, sourceOf, wordsOf } from '../reading.js';

const [ada, bo] = [person('ada'), person('bo')];

/** A week of five, of which the third is the highlight, with what a test gives it. */
function week(change: Partial<Entry> = {}, numbers = [3]): Digest {
  const digest = digestOf(many(5));
  const pullRequests = digest.pullRequests.map(entry => (entry.number === 3 ? { ...entry, ...change } : entry));
  return { ...digest, pullRequests, highlights: numbers };
}

const told = (change: Partial<Entry> = {}) => sectionOf(week(change), 'highlights');

describe('a highlight', () => {
  it('is told with its title, author, importance, and a sentence that says more than the title', () => {
    const importance = { score: 7.25, factors: [] };
    expect(told({ title: 'A door', importance, summary: 'The hall is cold' })).toContain(
      '#3 A door — mona, importance 7.3 of 10 The hall is cold of no particular kind',
    );
    expect(told({ title: 'feat: A door', importance, summary: 'A door!' })).toContain('of 10 of no particular kind');
  });

  it.each<[string, Partial<Entry>, string]>([
    ['in one module', { files: [file('src/a.ts', 3)] }, ', in src ·'],
    ['by most of its lines', { files: [file('src/a.ts', 6), file('docs/a.md', 5)] }, ', mostly in src ·'],
    ['by lines that were deleted too', { files: [file('src/a.ts', 1, 5), file('docs/a.md', 5)] }, ', mostly in src ·'],
    ['nowhere, where half is elsewhere', { files: [file('src/a.ts', 5), file('docs/a.md', 5)] }, 'kind · +12'],
    ['not by a folder whose name begins alike', { files: [file('src-old/a.ts', 3)] }, 'kind · +12'],
    ['nowhere, without files', { files: [] }, 'kind · +12'],
  ])('is placed %s', (_, change, words) => {
    expect(told({ kind: 'other', modules: ['docs', 'src'], ...change })).toContain(words);
  });

  it.each<[string, Partial<Entry>, string]>([
    ['several', { reviews: [review(bo, 'Mon 14:00'), review(ada, 'Mon 15:00')] }, 'approved by bo and ada ·'],
    ['one, twice', { reviews: [review(bo, 'Mon 14:00'), review(bo, 'Mon 15:00')] }, 'approved by bo ·'],
    ['one after a comment', { reviews: [review(bo, 'Mon 14:00', 'commented'), review(ada, 'Mon 15:00')] }, 'by ada ·'],
    ['who only commented', { reviews: [review(bo, 'Mon 14:00', 'commented')] }, 'approved by nobody else'],
    ['its author', { author: bo, reviews: [review(person('BO'), 'Mon 14:00')] }, 'approved by nobody else'],
    [
      'a bot or a deleted account',
      { reviews: [review(bot('ci'), 'Mon 14:00'), review(null, 'Mon 14:00')] },
      'by nobody',
    ],
    ['somebody, though its author is gone', { author: null, reviews: [review(bo, 'Mon 14:00')] }, 'approved by bo ·'],
  ])('is told with who approved it: %s', (_, change, words) => expect(told(change)).toContain(words));

  it('says nothing of approvals where reviews are not known', () => {
    const digest = week();
    const pullRequests = digest.pullRequests.map(({ reviews, ...entry }) => entry);
    expect(sectionOf({ ...digest, pullRequests }, 'highlights')).toMatch(/in one file · \d of 5 by risk/);
  });

  it('has the rank of all, and its size', () => {
    const change = { additions: 1234, deletions: 5, filesTotal: 70, reviews: [], risk: { rank: 4, of: 5 } };
    expect(told(change)).toContain('· +1,234 −5 in 70 files · approved by nobody else · 4 of 5 by risk');
  });

  it('gives the three strongest reasons in a line, and all of them below', () => {
    const evidence = {};
    const factors = [
      { id: 'tests', points: 0.2, evidence: { counts: { additions: 7 }, paths: ['a.test.ts'] } },
      { id: 'size', points: 2.25, evidence },
      { id: 'minor-wording', points: -0.5, evidence },
      { id: 'core', points: 1, evidence },
      { id: 'kind', points: 0.75, evidence: { names: ['security'] } },
      { id: 'of-a-later-version', points: 0.1, evidence: { names: ['security'] } },
    ];
    const text = told({ importance: { score: 3.7, factors } });
    expect(text).toContain(
      'Why: size of the change, core files and hotspots among its source files, and kind of change',
    );
    expect(text).toMatch(
      /Importance, part by part: \+0\.2 tests with it: \+7 lines of tests in a\.test\.ts \+2\.3 size of the change −0\.5 says itself that it is small \+1\.0 core files and hotspots among its source files \+0\.8 kind of change: security \+0\.1 of-a-later-version$/,
    );
  });

  it('calls kinds of changes and of paths by their names', () => {
    const factors = [
      { id: 'kind', points: 1, evidence: { names: ['docs'] } },
      { id: 'supporting-only', points: -1, evidence: { names: ['lock', 'docs', 'unheard-of'] } },
      { id: 'labels', points: 1, evidence: { names: ['docs'] } },
    ];
    const text = told({ importance: { score: 1, factors } });
    expect(text).toContain('kind of change: documentation');
    expect(text).toContain('it changes nothing but lock files, documents, and unheard-of');
    expect(text).toContain('labels: labelled docs');
    const unheardOf = [{ id: 'unheard-of', points: 1, evidence: {} }];
    expect(told({ importance: { score: 1, factors: unheardOf } })).toContain('Why: unheard-of. To watch');
  });

  it('names four findings, three of them in the line', () => {
    const ids = ['untested', 'very-large', 'wide', 'reland', 'temporary'];
    const findings = ids.map(signal => ({ signal, severity: 'medium' as const, evidence: { paths: ['a.ts'] } }));
    const text = told({ findings });
    expect(text).toContain('. To watch: No test changed, Very large, and Across modules');
    expect(text).toContain('No test changed Very large Across modules Reland: its title says so Start reading');
    expect(text).not.toContain('Workaround');
    expect(told({ findings: findings.slice(4) })).toContain('To watch: Workaround or switched off');
    expect(told({ findings: [{ signal: 'unheard-of', severity: 'low', evidence: {} }] })).toContain(
      'To watch: unheard-of',
    );
    expect(told({ findings: [] })).not.toContain('To watch');
  });

  it('says where to start: at the three files that changed most', () => {
    const files = [file('a.ts', 1), file('b.ts', 0, 9), file('c.ts', 5, 5), file('d.ts', 3), file('e.ts', 2)];
    expect(told({ files })).toContain('Start reading at c.ts, b.ts, and d.ts.');
    expect(told({ files: [] })).not.toContain('Start reading');
  });
});

describe('the section of highlights', () => {
  it('is left out of a week of three, and where there are none', () => {
    expect(sectionOf({ ...digestOf(many(4)), highlights: [2] }, 'highlights')).toContain('#2 Change number 2');
    expect(sectionOf({ ...digestOf(many(3)), highlights: [2] }, 'highlights')).toBe('');
    expect(sectionOf(week({}, []), 'highlights')).toBe('');
    expect(sectionOf(week({}, [99]), 'highlights')).toBe('');
  });

  it('gives templates nothing where there are no findings and no files', () => {
    const digest = week({ findings: [], files: [] });
    const view = highlights.view(digest, wordsOf(digest), { charts: false });
    expect(view).toMatchObject({ chart: null, highlights: [{ findings: null, start: null }] });
  });

  it('draws importance against risk, from the least to the most of both', () => {
    const digest = digestOf(many(5));
    const places = [
      [2, 5],
      [4, 1],
      [3, 3],
      [6, 2],
      [5, 4],
    ];
    const pullRequests = digest.pullRequests.map((entry, n) => {
      const [score = 0, rank = 1] = places[n] ?? [];
      return { ...entry, importance: { score, factors: [] }, risk: { rank, of: 5 } };
    });
    const lines = sourceOf({ ...digest, pullRequests, highlights: [1, 2, 3, 4, 5] }, 'highlights').split('\n');
    const from = lines.indexOf('quadrantChart');
    expect(lines.slice(from, from + 8)).toEqual([
      'quadrantChart',
      '  x-axis "risk rank 5 of 5" --> "risk rank 1 of 5"',
      '  y-axis "importance 2.0" --> "importance 6.0"',
      '  "#1": [0.050, 0.050]',
      '  "#2": [0.950, 0.500]',
      '  "#3": [0.500, 0.275]',
      '  "#4": [0.725, 0.950]',
      '  "#5": [0.275, 0.725]',
    ]);
    const undrawn = highlights.view({ ...digest, pullRequests, highlights: [1, 2, 3, 4] }, wordsOf(digest), {
      charts: false,
    });
    expect(undrawn).toMatchObject({ chart: null });
  });
});
