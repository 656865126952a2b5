import type { Digest } from '../../src/domain/digest.js';
import { digestOf, type Given, reportOf } from '../support/digest.js';
import { elements, onGitHub, visible } from '../support/github.js';
import { KNOWN_BAD } from '../support/hostile.js';
import { pageProblems } from '../support/hostile-page.js';
import { sample } from '../support/property-runs.js';
import { bot, file, fromGit, type Given as GivenPr, person, pullRequest, review } from '../support/pull-request.js';
import { countedWeeks } from '../support/weeks.js';
import { withoutFolds } from './reading.js';

/** As many pull requests: half of them of a product of two parts, the others of all kinds. */
function week(count: number, make: (given: GivenPr) => ReturnType<typeof pullRequest> = pullRequest) {
  const TITLES = ['[Query] Sort by', '[Console] Show', 'docs: Explain', 'test: Cover', 'chore(deps): bump', 'Speed up'];
  return Array.from({ length: count }, (_, index) =>
    make({
      number: index + 1,
      title: `${TITLES[index % TITLES.length]} thing ${index + 1}`,
      author: index % 7 === 6 ? bot('dependabot') : person(`p${index % 5}`),
      files: [
        file(`${['query/src', 'console/src', 'docs', 'query/tests', '.', 'core'][index % 6]}/f${index}.ts`, 40, 9),
      ],
    }),
  );
}

const weeksBefore = countedWeeks(5, 6, 7, 9);
const pageOf = (digest: Digest) => reportOf(digest).markdown;
const headingsOf = (markdown: string) => (markdown.match(/^## .*$/gm) ?? []).map(line => line.slice(3));

describe('the page of a week', () => {
  it.each([1, 3, 11])('of %d is one open list, with everything else below', count => {
    const markdown = pageOf(digestOf(week(count), { weeksBefore }));
    const headings = headingsOf(markdown);
    expect(headings).toContain('What changed');
    expect(headings).not.toContain('This week');
    expect(headings.at(-1)).toBe('Details');
    const [, section = ''] = markdown.split('\n## What changed\n');
    const [changes = ''] = section.split('\n## ');
    expect(changes).not.toContain('<details>');
    expect(changes).not.toMatch(/^\*\*/m);
    expect(changes.match(/^- /gm)).toHaveLength(count);
  });

  it.each([12, 20, 60])('of %d has areas, and one line of minor changes that opens', count => {
    const markdown = pageOf(digestOf(week(count), { weeksBefore }));
    const [, section = ''] = markdown.split('\n## What changed\n');
    const [changes = ''] = section.split('\n## ');
    expect(changes).toMatch(/^\*\*.+\*\* · \d/m);
    expect(changes.match(/<summary><b>Also<\/b>/g)).toHaveLength(1);
    expect(headingsOf(markdown).indexOf('What changed')).toBeGreaterThanOrEqual(0);
  });

  it('of none says that nothing was merged, and has no section', () => {
    expect(headingsOf(pageOf(digestOf([], { weeksBefore })))).toEqual([]);
  });

  it.each([1, 3, 11, 12, 20, 60])('of %d has no section, no fold and no area without something in it', count => {
    for (const weeks of [[], weeksBefore, countedWeeks(5, 5, 5, count), countedWeeks(6, 2)]) {
      const markdown = pageOf(digestOf(week(count), { weeksBefore: weeks }));
      expect(markdown).not.toMatch(/^## .*\n+(?=## |---\n)/m);
      expect(markdown).not.toMatch(/<\/summary>\s*<\/details>/);
      expect(markdown).not.toMatch(/^\*\*.*\*\* · \d+.*\n+(?=\*\*|## )/m);
      expect(markdown).not.toMatch(/^- *$/m);
    }
  });

  it.each([1, 3, 11, 12, 20, 60])('of %d says of nothing that there is none', count => {
    const digest = digestOf(week(count), { weeksBefore, newContributors: [] });
    const { markdown } = reportOf(digest, { links: 'none' });
    const text = visible(onGitHub(withoutFolds(markdown)).tree);
    expect(text).not.toMatch(/\b(?:no|none|nothing|nobody|never)\b(?! review| test| owner| issue)/i);
    expect(text).not.toMatch(/\b0 (?:reverted|people|bots|without|more|first|listed|pull)/);
  });
});

describe('what a source does not know', () => {
  const SPOKEN = {
    reviews: /review/i,
    newcomers: /first contribution|first-time|new contributor/i,
    times: /median|to merge|p90|merged fast/i,
  };
  const saidOf = (given: Given, make: (given: GivenPr) => ReturnType<typeof pullRequest>) => {
    const digest = digestOf(week(40, make), { weeksBefore, ...given });
    // Without the clause that says what it lacks, and the heading of the fold on sizes.
    return visible(onGitHub(pageOf(digest)).tree)
      .replace(/From git history, which lacks [^.]*\./, '')
      .replace('Reviews and sizes', '');
  };
  const known = saidOf({ newContributors: [person('p1')] }, given =>
    pullRequest({ ...given, reviews: given.number % 2 ? [review(person('r'), 'Tue 10:00')] : [] }),
  );
  const unknown = saidOf({ source: 'git' }, fromGit);

  it.each(Object.entries(SPOKEN))('is not spoken of: %s', (_, pattern) => {
    expect(known).toMatch(pattern);
    expect(unknown).not.toMatch(pattern);
  });
});

describe('an effect in the words of a stranger', () => {
  const digest = digestOf(week(20), { weeksBefore });
  const entries = digest.pullRequests;
  const withEffects = (text: string): Digest => ({
    ...digest,
    pullRequests: entries.map(one => ({ ...one, effect: { text, from: 'release-note' as const } })),
    attention: [{ kind: 'removed', pullRequest: 3, by: 'title', subject: text, from: text, to: text, affects: text }],
  });

  it.each(sample(KNOWN_BAD))('stays in its line, whatever it begins with: %j', async text => {
    const own = reportOf(withEffects(text)).markdown;
    expect(await pageProblems(own)).toEqual([]);
    const shapeOf = (markdown: string) => {
      const { tree } = onGitHub(withoutFolds(markdown));
      return ['h2', 'ul', 'ol', 'li', 'p', 'blockquote'].map(name => [name, elements(tree, name).length]);
    };
    expect(shapeOf(own)).toEqual(shapeOf(reportOf(withEffects('Plain words')).markdown));
  });
});
