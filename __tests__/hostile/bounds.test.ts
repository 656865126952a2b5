import type { Digest } from '../../src/domain/digest.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { BODY_LIMIT, digestOf, reportOf } from '../support/digest.js';
import { elements, type Node, onGitHub, textOf, visible } from '../support/github.js';
import { LANGUAGES } from '../support/hostile-week.js';
import { file, person, pullRequest } from '../support/pull-request.js';
import { digestOfWorld } from '../support/world.js';

/** Visible characters of one paragraph or item: what fills a phone's screen, and inside a fold what fills a monitor's. */
const MAX_VISIBLE = 1_600;
const MAX_FOLDED = 4_000;
/** Items of a list outside of folds, and in one. */
const MAX_ITEMS = 12;
const MAX_FOLDED_ITEMS = 320;

/** Nodes that are not inside of a fold. */
function outside(node: Node): Node {
  const children = (node.children ?? []).filter(({ tagName }) => tagName !== 'details').map(outside);
  return { ...node, children };
}

/** What is longer than a reader, or a part of the page, has room for. */
function tooLong(markdown: string): string[] {
  const { tree } = onGitHub(markdown);
  const open = outside(tree);
  const long = (node: Node, most: number) =>
    elements(node, 'p', 'li', 'summary', 'h2')
      .map(visible)
      .filter(text => text.length > most)
      .map(text => `${text.length} characters: ${text.slice(0, 60)}`);
  const lists = (node: Node, most: number) =>
    elements(node, 'ul', 'ol')
      .map(list => elements(list, 'li'))
      .filter(items => items.length > most)
      .map(items => `${items.length} items: ${items[0] && visible(items[0]).slice(0, 60)}`);
  return [
    ...long(open, MAX_VISIBLE),
    ...long(tree, MAX_FOLDED),
    ...lists(open, MAX_ITEMS),
    ...elements(tree, 'details').flatMap(fold => lists(fold, MAX_FOLDED_ITEMS)),
  ];
}

/** References that are no links, though others of the page are. */
function withoutLink(markdown: string): string[] {
  const { tree } = onGitHub(markdown);
  const numbers = (texts: readonly string[]) => texts.flatMap(text => text.match(/#\u2060\d+/g) ?? []);
  const linked = numbers(elements(tree, 'a').map(textOf)).length;
  const shown = numbers([textOf(tree)]);
  return shown.length === linked ? [] : [`${shown.length - linked} of ${shown.length} references are no links`];
}

function problemsOf(digest: Digest, most: number): string[] {
  return LANGUAGES.flatMap(language => {
    const { parts } = reportOf(digest, {}, language);
    return [
      ...(parts.length > most ? [`${parts.length} parts`] : []),
      ...parts.filter(part => part.length > BODY_LIMIT).map(part => `a part of ${part.length} characters`),
      ...parts.flatMap(tooLong),
      ...parts.flatMap(withoutLink),
    ];
  });
}

const THOUSANDS = 3_000;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const many = (word: string) => upTo(THOUSANDS).map(number => `${word} #${number}`);
const old = (number: number) =>
  pullRequest({ number, title: `Build the shed ${number}`, merged: 'last Tue 12:00', opened: 'last Mon 12:00' });
const few = upTo(30).map(n => pullRequest({ number: 9_100 + n, title: `feat: window ${n}` }));

describe('three pull requests that name thousands of others', () => {
  const naming = [
    pullRequest({ number: 9_001, title: 'Revert all of it', body: many('Reverts').join('\n') }),
    pullRequest({
      number: 9_002,
      title: 'Reland all of it',
      body: many('Relands').join('\n'),
      merged: 'Wed 12:00',
      files: [],
    }),
    pullRequest({ number: 9_003, title: 'fix: all of it', body: many('Closes').join(', ') }),
  ];

  it.each([
    ['that nobody knows', []],
    ['that were merged before', upTo(THOUSANDS).map(old)],
  ])('%s fill one part, and no list is longer than is read', (_, earlier) => {
    expect(problemsOf(digestOf([...naming, ...few], { earlier }), 1)).toEqual([]);
  });

  it('count what they leave out', () => {
    const digest = digestOf([...naming, ...few], { earlier: upTo(THOUSANDS).map(old) });
    const text = textOf(onGitHub(reportOf(digest).markdown).tree);
    // Eight lines are open, and a hundred in the fold.
    expect(text).toContain(`${(THOUSANDS + 1 - 8 - 100).toLocaleString('en')} more in digest.json`);
    expect(digest.statistics.reverts[0]?.reverted).toHaveLength(THOUSANDS);
  });
});

describe('a week of three thousand pull requests', () => {
  it('of all kinds is posted in parts whose lists end', () => {
    const digest = digestOfWorld(syntheticWorld(THOUSANDS));
    expect(problemsOf(digest, 16)).toEqual([]);
  });

  const each = (given: (n: number) => Partial<PullRequest>) =>
    upTo(600).map(number => pullRequest({ number, title: `Window ${number}`, ...given(number) }));

  it.each<[string, (n: number) => Partial<PullRequest>, (digest: Digest) => number]>([
    [
      'breaks something',
      n => ({ title: `feat!: window ${n}`, body: `BREAKING CHANGE: \`window${n}\` was removed.` }),
      ({ attention }) => attention.length,
    ],
    [
      'reverts what the one before did',
      n =>
        ({
          title: n % 2 === 0 ? `Revert "feat: window ${n - 1}"` : `feat: window ${n}`,
          merged: n % 2 === 0 ? 'Wed 12:00' : 'Tue 12:00',
        }) as Partial<PullRequest>,
      ({ statistics }) => statistics.reverts.length,
    ],
    [
      'is a step of one series',
      n => ({ title: `feat: port the ${(n * 7_919).toString(36)} example to hinges` }),
      ({ series }) => series[0]?.pullRequests.length ?? 0,
    ],
    [
      'is in one area',
      n => ({ title: `feat(${['roof', 'wall', 'cellar'][n % 3]}): ${(n * 7_919).toString(36)} tiles` }),
      ({ areas }) => areas[0]?.pullRequests.length ?? 0,
    ],
    [
      'is a document',
      n => ({ title: `docs: page ${n}`, files: [file(`docs/${n}.md`, 9)] }),
      ({ minor }) => minor[0]?.pullRequests.length ?? 0,
    ],
    [
      'has an author of its own',
      n => ({ author: person(`dev-${n}`), coAuthors: [person(`co-${n}`)] }),
      ({ statistics }) => statistics.authors.length,
    ],
    [
      'has a branch of its own',
      n => ({ baseRef: `release/${n}` }),
      ({ statistics }) => statistics.baseBranches?.length ?? 0,
    ],
    [
      'has more files than could be read',
      n => ({ filesTotal: 900 + n }),
      ({ completeness }) => completeness.filesTruncated.length,
    ],
    [
      'has a file that the clone has lost',
      n => ({ files: [{ path: `src/${n}.ts`, additions: 0, deletions: 0, status: 'added', unread: true }] }),
      ({ completeness }) => completeness.filesUnread?.length ?? 0,
    ],
    [
      'is by one newcomer each',
      n => ({ author: person(`new-${n}`) }),
      ({ statistics }) => statistics.newContributors?.length ?? 0,
    ],
  ])('of which each %s has bounded lists', (_, given, size) => {
    const week = each(given);
    const newContributors = week.flatMap(({ author }) => author ?? []);
    const digest = digestOf(week, { newContributors });
    expect(size(digest)).toBeGreaterThan(50);
    expect(problemsOf(digest, 8)).toEqual([]);
  });
});

describe('the eye of these tests sees', () => {
  it.each([
    ['a line that fills more than a screen', 'long '.repeat(400), '1999 characters: '],
    [
      'a line in a fold that fills more than a monitor',
      `<details><summary>x</summary>\n\n${'long '.repeat(900)}\n\n</details>`,
      '4499 characters: ',
    ],
    [
      'a list without an end',
      upTo(13)
        .map(n => `- ${n}`)
        .join('\n'),
      '13 items: 1',
    ],
  ])('%s', (_, markdown, problem) => expect(tooLong(markdown)).toContainEqual(expect.stringContaining(problem)));

  it('a reference without its link', () =>
    expect(withoutLink('a #\u20601')).toEqual(['1 of 1 references are no links']));
});
