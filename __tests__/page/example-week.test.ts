import { exampleWeek } from '../../tools/example-week/index.js';
import { emptyWeek, quietWeek } from '../../tools/example-week/quiet.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { reportOf } from '../support/digest.js';
import { disturbing, elements, hrefs, type Node, onGitHub, visible } from '../support/github.js';
import { digestOfWorld } from '../support/world.js';
import { linkedIn, withoutFolds } from './reading.js';

const digest = digestOfWorld(exampleWeek());
const report = reportOf(digest);
const commits = digest.pullRequests.flatMap(one => one.commitSha ?? []);
/** The parts as GitHub shows them, which knows the commits of the week. */
const pages: readonly Node[] = report.parts.map(part => onGitHub(part, commits).tree);
const text = pages.map(visible).join(' ');

const withoutLinks = reportOf(digest, { links: 'none' }).markdown;
/** What a reader sees before opening a fold. */
const open = report.parts.map(part => visible(onGitHub(withoutFolds(part)).tree)).join(' ');

/** The lines under a heading, those in folds too. */
function linesUnder(heading: string): string[] {
  const [, section = ''] = withoutLinks.split(`\n## ${heading}\n`);
  return elements(onGitHub(section.split('\n## ')[0] ?? '', commits).tree, 'li').map(visible);
}

const numbersIn = (line: string) => [...line.matchAll(/#(\d+)/g)].map(([, number]) => Number(number));

describe('the page of the example week', () => {
  it('fits into one body', () => expect(report.parts).toHaveLength(1));

  it('is read in four minutes before any fold is opened', () => {
    const words = open.split(' ').length;
    expect(words).toBeGreaterThan(400);
    expect(words).toBeLessThan(1000);
  });

  it.each([
    'lanternworks/lantern · week 2026-W14, Mar 30 – Apr 5, 2026 (UTC)',
    '72 pull requests by 23 people and 2 bots · 4 reverted within the week',
    'New vector fields keep one byte for each dimension instead of four (#2604)',
    'A PostgreSQL table is searchable as it changes, about a second later (#2846)',
    'Breaking · vector.encoding (#2604): from float32 to int8; affects the scores of new vector fields',
    'server.idle_timeout is 30 s again instead of 10 s (#2930)',
    'Query · 12, most by ingridsolheim',
    ', and 2 more steps (#2922 and #2934)',
    'ranks 2 of 72 by predicted risk (Very large and Performance work). Ask @lanternworks/query and @lanternworks/maintainers.',
    'tkwabena whether #2890 comes back.',
  ])('says at once: %s', sentence => expect(open).toContain(sentence));

  it('names first what is most important, and in its area only refers to it', () => {
    const news = linesUnder('This week').flatMap(numbersIn);
    expect(news.slice(0, 3)).toEqual([2604, 2940, 2841]);
    const changes = linesUnder('What changed').flatMap(numbersIn);
    expect(news.filter(number => changes.includes(number))).toEqual([]);
  });

  it('lists what was reverted, after how long, by what, and why', () => {
    const lines = linesUnder('Reverted');
    const facts = lines.map(line => /(#\d+) .*, after ([\d.]+ (?:hours|days)) by (#\d+)/.exec(line)?.slice(1));
    expect(facts).toEqual([
      ['#2884', '5.4 hours', '#2893'],
      ['#2871', '21 hours', '#2909'],
      ['#2888', '24 hours', '#2918'],
      ['#2890', '30 hours', '#2925'],
      ['#2838', '5.1 days', '#2906'],
    ]);
    expect(lines[0]).toMatch(/ Relanded by #2936$/);
    expect(lines[1]).toContain(': Every keystroke asked for the values of all open facets');
    expect(lines[2]).toMatch(/\. What it fixed may be back$/);
    expect(lines[4]).toMatch(/^From an earlier week: /);
    expect(text).toContain('#2909 → #2871: quotes nearly its title, changes the same files');
  });

  it('has as many lines of reverts of this week as its header says', () => {
    const [, reverted] = /(\d+) reverted within the week/.exec(text) ?? [];
    expect(linesUnder('Reverted').filter(line => !line.startsWith('From an earlier'))).toHaveLength(Number(reverted));
  });

  it('says once of a merge that it needs attention, and names the flag, setting or file', () => {
    const lines = linesUnder('Before you upgrade');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toEqual(
      expect.arrayContaining([
        'Removed · Hit.debug (#2947)',
        'Migration · migrations/0043_shared_searches.sql (#2833)',
      ]),
    );
  });

  it('links no pull request more than three times before a fold is opened', () => {
    const links = report.parts.flatMap(part => linkedIn(withoutFolds(part)));
    const often = links.filter(number => links.filter(one => one === number).length > 3);
    expect([...new Set(often)]).toEqual([]);
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

  it('mentions nobody, and links only to the pull requests and the repository', () => {
    for (const page of pages) {
      expect(disturbing(page)).toEqual([]);
      expect(elements(page, 'img')).toEqual([]);
      for (const href of hrefs(page))
        expect(href).toMatch(/^https:\/\/(redirect\.)?github\.com\/lanternworks\/lantern(\/pull\/\d+)?$/);
    }
  });

  it('lists every pull request once', () => {
    const [, all = ''] = report.markdown.split('<details><summary>All 72 pull requests</summary>');
    const lines = elements(onGitHub(all).tree, 'li').map(visible);
    const listed = lines.flatMap(line => Number(/^#(\d+) .* [+]/.exec(line)?.[1] ?? Number.NaN) || []);
    expect(listed.sort((a, b) => a - b)).toEqual(digest.statistics.totals.pullRequests);
  });

  it('has areas whose lines, folds and references hold as many pull requests as they say', () => {
    const [, changes = ''] = report.markdown.split('\n## What changed\n');
    const blocks = (changes.split('\n## ')[0] ?? '').split(/^(?=\*\*.*\*\* · \d)/m).slice(1);
    const counts = blocks.map(block => {
      const [area = '', ...lines] = (block.split('<details><summary><b>')[0] ?? '').split('\n');
      return { area, said: Number(/ · (\d+)/.exec(area)?.[1]), held: linkedIn(lines.join('\n')).length };
    });
    expect(counts.length).toBeGreaterThan(6);
    expect(counts.filter(({ said, held }) => said !== held)).toEqual([]);
  });

  it('has the counts of the digest in its lists of modules and files', () => {
    const { modules, files } = digest.statistics;
    const [, places = ''] = text.split('Modules and files');
    for (const path of ['crates/query/src', 'crates/server/src']) {
      const row = modules.find(one => one.path === path);
      expect(places).toContain(`${path} · ${row?.pullRequests.length} · +`);
    }
    const file = files.find(one => one.path === 'crates/server/src/config.rs');
    expect(places).toContain(`crates/server/src/config.rs · ${file?.pullRequests.length} · +`);
    expect(file?.pullRequests.length).toBeGreaterThan(4);
  });

  it('counts no deleted account as a person', () => {
    expect(text).toContain(`by ${digest.statistics.authors.length} people`);
    expect(digest.statistics.totals.byDeletedAccounts.length).toBeGreaterThan(0);
  });
});

describe('a quiet week', () => {
  const markdown = () => reportOf(digestOfWorld(quietWeek())).parts.join('');

  it('has singular forms, a list of one line, and no medians of one', () => {
    const words = visible(onGitHub(markdown()).tree);
    expect(words).toContain('1 pull request by 1 person');
    expect(words).toContain(
      'What changed Count each document once when a facet has several values (#2877, ingridsolheim)',
    );
    expect(words).not.toMatch(/pull requests by|\d people|median/);
    expect(elements(onGitHub(markdown()).tree, 'summary').map(visible)).toEqual(['The pull request']);
  });
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
  it('links no pull request more than three times before a fold is opened', () => {
    const links = parts().flatMap(part => linkedIn(withoutFolds(part)));
    expect(links.filter(number => links.filter(one => one === number).length > 3)).toEqual([]);
  });

  it('has no more links in a part than GitHub’s Markdown makes', () => {
    for (const part of parts()) expect(writtenOut(part)).toBeLessThanOrEqual(100_000);
  });

  it('mentions nobody', () => {
    for (const part of parts()) expect(disturbing(onGitHub(part).tree)).toEqual([]);
  });
});
