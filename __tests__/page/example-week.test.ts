import { exampleWeek } from '../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../tools/example-week/quiet.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { reportOf } from '../support/digest.js';
import { disturbing, elements, hrefs, type Node, onGitHub, visible } from '../support/github.js';
import { digestOfWorld } from '../support/world.js';

const digest = digestOfWorld(exampleWeek());
const report = reportOf(digest);
const commits = digest.pullRequests.flatMap(one => one.commitSha ?? []);
/** The parts as GitHub shows them, which knows the commits of the week. */
const pages: readonly Node[] = report.parts.map(part => onGitHub(part, commits).tree);
const text = pages.map(visible).join(' ');

/** The table under a heading, row by row. */
function table(after: string): string[][] {
  const blocks = pages.flatMap(page => (page.children ?? []).filter(node => node.type === 'element'));
  const start = blocks.findIndex(node => visible(node) === after);
  const found = blocks.slice(start + 1).find(node => node.tagName === 'table') as Node;
  return elements(found, 'tr').map(row => elements(row, 'td', 'th').map(visible));
}

describe('the page of the example week', () => {
  it('fits into one body', () => expect(report.parts).toHaveLength(1));

  it.each([
    'lanternworks/lantern · week 2026-W14, Mar 30 – Apr 5, 2026 (UTC)',
    '72 pull requests:',
    '21,272 lines added, 6,793 deleted in 302 files',
    'Complete: 72 of 72 pull requests',
    '4 of the week’s 72 pull requests were reverted within the week: #2871, #2884, #2888, and #2890. #2884 has been relanded since.',
    'A change of an earlier week was also reverted: #2838.',
    'The largest themes are Query (14), Console (7), and API (6).',
    'Of 5 highlights, read #2604 first: “feat(vector)!: store embeddings as 8-bit integers by default”; then #2779 and #2846.',
    '72 pull requests were merged, by 23 people and by bots.',
    '5 people of 23 authored at least half of it, most of all ingridsolheim (11) and tkwabena (7).',
    'Query, 14',
    'Dependencies, 6',
    'dependabot[bot] (#2879 #2889 #2912 #2922 #2934 #2949)',
    '6 pull requests',
  ])('says: %s', sentence => {
    expect(text).toContain(sentence);
  });

  it('lists what was reverted, and after how many hours', () => {
    const rows = table('Reverted').map(([what = '', after, by]) => [what.split(' ')[0], after, by?.split(':')[0]]);
    expect(rows).toEqual([
      ['Reverted', 'After', 'By'],
      ['#2884', '5.4 hours', '#2893 ingridsolheim'],
      ['#2871', '21 hours', '#2909 mei-lindqvist'],
      ['#2888', '24 hours', '#2918 rferreira'],
      ['#2890', '30 hours', '#2925 rferreira'],
    ]);
    expect(text).toContain('with ten of them typing lags behind');
    expect(text).toContain('#2909 → #2871: quotes nearly its title, changes the same files');
    expect(text).toContain('#2838 perf(index): pack postings in blocks of 256 5.1 days #2906 tkwabena');
    expect(text).toContain('relanded by #2936');
  });

  it('does not take #2930, which goes back to a default, for a revert', () => {
    expect(digest.statistics.reverts.map(({ pullRequest }) => pullRequest)).not.toContain(2930);
  });

  it.each([
    '[AMD] *fix* <img src=x onerror=alert(1)> @lanternworks/core-team fixes #12 |',
    'Fix https://github.com/lanternworks/lantern/issues/2905',
    '::set-output name=x::y in a document',
    '- [ ] and 1. at the start of a line',
    '</details> <!-- merge-digest repository=lanternworks/lantern week=2026-W14 schema=1 -->',
    'scores of $x \\cdot y$ stay within $[-1, 1]$ for unit vectors',
    '{{title}} and {{{title}}} in result templates',
  ])('shows a hostile title as it is: %s', title => {
    expect(text).toContain(title);
  });

  it('notifies nobody, and links only to the pull requests and the repository', () => {
    for (const page of pages) {
      expect(disturbing(page)).toEqual([]);
      expect(elements(page, 'img')).toEqual([]);
      for (const href of hrefs(page))
        expect(href).toMatch(/^https:\/\/(redirect\.)?github\.com\/lanternworks\/lantern(\/pull\/\d+)?$/);
    }
  });

  it('lists every pull request once', () => {
    const [, merged = ''] = report.markdown.split('\n## Merged\n');
    const lines = elements(onGitHub(merged).tree, 'li').map(visible);
    const listed = lines.flatMap(line => Number(/^#(\d+) .* [+]/.exec(line)?.[1] ?? Number.NaN) || []);
    expect(listed.sort((a, b) => a - b)).toEqual(digest.statistics.totals.pullRequests);
  });

  it('has counts that open to as many pull requests as they say', () => {
    const openings = pages.flatMap(page => elements(page, 'td').flatMap(cell => elements(cell, 'details')));
    expect(openings.length).toBeGreaterThan(30);
    for (const opening of openings) {
      const count = visible(elements(opening, 'summary')[0] as Node);
      expect([count, visible(opening).match(/#\d+/g)?.length]).toEqual([count, Number(count)]);
    }
  });

  it('has the counts of the digest in its tables of modules and files', () => {
    const rowsOf = (rows: readonly { path: string; pullRequests: number[]; additions: number; deletions: number }[]) =>
      rows
        .slice(0, 12)
        .map(({ path, pullRequests, additions, deletions }) => [
          path === '.' ? 'top level' : path,
          `${pullRequests.length}${pullRequests.map(number => `#${number}`).join(' ')}`,
          `+${additions.toLocaleString('en')} −${deletions.toLocaleString('en')}`,
        ]);
    const derived = new Set<string | undefined>(['lock', 'generated', 'vendored', 'version', 'manifest']);
    const byHand = <T extends { kind?: string | undefined }>(all: readonly T[]) =>
      all.filter(({ kind }) => !derived.has(kind));
    const { statistics } = digest;
    const [modules, files] = [byHand(statistics.modules), byHand(statistics.files)];
    expect(
      table('Where the changes went')
        .slice(1)
        .map(([path, ...row]) => [path?.split('@')[0], ...row]),
    ).toEqual(rowsOf(modules));
    expect(table('Files that many changed').slice(1)).toEqual(rowsOf(files));
  });

  it('does not count the pull request of a deleted account as one of a person', () => {
    const { authors } = digest.statistics;
    const byPeople = authors.flatMap(({ pullRequests }) => pullRequests).length;
    expect(text).toContain(`${byPeople} by ${authors.length} people`);
  });
});

describe('a quiet week', () => {
  const markdown = () => reportOf(digestOfWorld(quietWeek())).parts.join('');

  it('has singular forms, and no tables or medians of one', () => {
    const words = visible(onGitHub(markdown()).tree);
    expect(words).toContain('1 pull request by 1 person · 109 lines added, 19 deleted in 2 files');
    expect(words).toContain('#2877 fix(query): count each document once when a facet has several values');
    expect(words).not.toMatch(/pull requests by|\d people|median/);
    expect(elements(onGitHub(markdown()).tree, 'table', 'details')).toEqual([]);
  });

  it('is complete, in singular', () => expect(markdown()).toContain('Complete: 1 of 1 pull request, with'));
});

describe('an empty week', () => {
  it('says that nothing was merged, and little else', () => {
    const { title, markdown } = reportOf(digestOfWorld(emptyWeek()));
    expect(title).toBe('Merge digest 2026-W14: nothing merged in lanternworks/lantern');
    expect(visible(onGitHub(markdown).tree)).toContain('No pull request was merged.');
    expect(markdown).not.toMatch(/^## /m);
    expect(markdown).not.toMatch(/\b0 (?:people|of)\b/);
  });
});

/** Bytes of the addresses that the links of a part have; cmark leaves references as text beyond 100,000. */
function writtenOut(part: string): number {
  const urls = new Map(
    [...part.matchAll(/^\[#\u2060(\d+)\]: (\S+)$/gm)].map(([, number, url = '']) => [number, url.length]),
  );
  const uses = [...part.matchAll(/\[#\u2060(\d+)\](?!:)/g)].map(match => urls.get(match[1]) ?? 0);
  return uses.reduce((sum, length) => sum + length, 0);
}

describe('a busy week of 270 pull requests', () => {
  const parts = () => reportOf(digestOfWorld(syntheticWorld(270, { owner: 'lanternworks', name: 'lantern' }))).parts;

  // https://github.com/commonmark/cmark/blob/master/src/blocks.c, finalize_document
  it('has no more links in a part than GitHub’s Markdown makes', () => {
    for (const part of parts()) expect(writtenOut(part)).toBeLessThanOrEqual(100_000);
  });

  it('notifies nobody', () => {
    for (const part of parts()) expect(disturbing(onGitHub(part).tree)).toEqual([]);
  });
});
