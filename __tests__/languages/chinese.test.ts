import type { Digest } from '../../src/domain/digest.js';
import { STATEMENT_IDS } from '../../src/domain/statements.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { exampleNarration } from '../../tools/example-week/narration/index.js';
import { emptyWeek, quietWeek } from '../../tools/example-week/quiet.js';
import { syntheticWorld } from '../../tools/local-github/synthetic.js';
import { digestOf, reportOf } from '../support/digest.js';
import { elements, type Node, onGitHub, visible } from '../support/github.js';
import { messageOf } from '../support/icu.js';
import { languageNamed } from '../support/languages.js';
import { digestOfWorld, pullRequestsOf } from '../support/world.js';

const chinese = languageNamed('zh-CN');

/** Punctuation of Latin text where Chinese has its own. A number's `1,000` and a time's `:` touch no Chinese. */
const HALF_WIDTH = /\p{Script=Han}[,.:;!?()]|[,:;!?()]\p{Script=Han}/gu;
const UNSPACED = /\p{Script=Han}[A-Za-z0-9#`+]|[A-Za-z0-9`]\p{Script=Han}/gu;
/** Chinese punctuation includes its space; a ` · ` has its own. */
const SPACED_TWICE = /[，。：；、！？（“] (?! )|(?<![·→|]) [，。：；、！？）”]|\p{Script=Han} \p{Script=Han}| {2,}/gu;

function blemishes(text: string): string[] {
  return [HALF_WIDTH, UNSPACED, SPACED_TWICE].flatMap(pattern =>
    [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 12), index + 12)),
  );
}

/** Latin words that Chinese engineers write as they are, names of the product, and GitHub's own. */
const KNOWN = new Set(
  `PR CI git p90 issue job schema Agent repo CODEOWNERS digest.json digest.md Atom redirect.github.com Merge Digest XS S M L XL XXL WARNING
  GitHub yyyy d HH:mm`.split(/\s+/),
);

function strings(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings);
}

const { locale, dates, ...named } = chinese.strings;
/** The words of every message, with a line break in place of what it names. */
const wordsOf = (message: string) => messageOf(message, locale).literals.join('\n');
const ours: readonly (readonly [string, string])[] = [
  ...strings(dates).map(text => ['strings.yml', text.replaceAll(/\{\w+\}/g, '\n')] as const),
  ...strings(named).map(text => ['strings.yml', wordsOf(text)] as const),
  ...STATEMENT_IDS.map(id => [id, wordsOf(chinese.messages[id])] as const),
];

describe('the Chinese texts', () => {
  it('have full-width punctuation, and a space between Chinese and Latin words or numbers', () => {
    const found = ours.flatMap(([where, text]) => blemishes(text).map(blemish => [where, blemish]));
    expect(found).toEqual([]);
  });

  it('have no English but words that Chinese engineers use', () => {
    const words = ours.flatMap(([where, text]) =>
      (text.match(/[A-Za-z][A-Za-z\d.:]*/g) ?? []).filter(word => !KNOWN.has(word)).map(word => [where, word]),
    );
    expect(words).toEqual([]);
  });
});

/** The same digest without text of people, which could be taken for our own. */
function withoutTitles(digest: Digest): Digest {
  const plain = (key: string, value: unknown) =>
    (key === 'title' || key === 'summary') && typeof value === 'string' ? 'Title' : value;
  return JSON.parse(JSON.stringify(digest, plain));
}

/** A week from git history that could not be read in full. */
function brokenWeek(): Digest {
  const pullRequests = pullRequestsOf(syntheticWorld(40));
  const digest = digestOf(pullRequests, {
    expected: 44,
    missing: [{ start: '2026-04-01T00:00:00Z', end: '2026-04-02T00:00:00Z', pullRequests: 4 }],
    source: 'git',
    baseBranch: 'main',
  });
  const numbers = pullRequests.slice(0, 3).map(({ number }) => number);
  const { completeness } = digest;
  return {
    ...digest,
    completeness: {
      ...completeness,
      filesTruncated: numbers,
      filesUnread: numbers,
      cutLists: [{ list: 'reviews', pullRequests: numbers }],
      missingFields: ['PullRequest.statusCheckRollup', 'PullRequest.reviewThreads'],
      excluded: [{ by: 'author', pullRequests: numbers }],
    },
    period: { ...digest.period, asOf: '2026-04-03T10:00:00Z' },
  };
}

const WEEKS: readonly { name: string; digest: () => Digest }[] = [
  { name: 'the example week', digest: () => digestOfWorld(exampleWeek()) },
  {
    name: 'the example week in the words of a model',
    digest: () => ({ ...digestOfWorld(exampleWeek()), narration: exampleNarration('zh-CN') }),
  },
  { name: 'a quiet week', digest: () => digestOfWorld(quietWeek()) },
  { name: 'an empty week', digest: () => digestOfWorld(emptyWeek()) },
  { name: 'a week that could not be read in full', digest: brokenWeek },
];

/** The text of a block, with its line breaks, and without the small numbers behind sentences, which touch everything. */
function linesOf(node: Node): string {
  if (node.tagName === 'br') return '\n';
  if (node.tagName === 'sup') return '';
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(linesOf).join('');
}

describe.each(WEEKS)('the Chinese page of $name', ({ digest }) => {
  const { parts, title } = reportOf(withoutTitles(digest()), {}, chinese);
  const trees = parts.map(part => onGitHub(part).tree);
  // Without the source of charts, which is not prose.
  const blocks = trees
    .flatMap(tree => elements(tree, 'p', 'li', 'td', 'th', 'h2', 'h3', 'summary', 'sub'))
    .filter(block => elements(block, 'p', 'li', 'details', 'pre').length <= (block.tagName === 'p' ? 1 : 0));

  it('is written as Chinese is, also around names and numbers', () => {
    expect(blocks.length).toBeGreaterThan(2);
    const texts = [
      title,
      ...blocks.map(block =>
        linesOf(block)
          .replaceAll(/[\u200b\u2060]/g, '')
          .trim(),
      ),
    ];
    expect(texts.flatMap(blemishes)).toEqual([]);
  });

  it('has Chinese headings, each once', () => {
    const headings = trees.flatMap(tree => elements(tree, 'h2', 'h3')).map(visible);
    for (const heading of headings) expect(heading).toMatch(/^(?:\p{Script=Han}| ?PR ?)+$/u);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('shows no asterisks of bold that GitHub did not recognize', () => {
    expect(blocks.map(visible).filter(text => /\*\*/.test(text))).toEqual([]);
  });
});

describe('names', () => {
  const { markdown } = reportOf(digestOfWorld(exampleWeek()), {}, chinese);

  it('of areas are as the repository writes them', () => expect(markdown).toMatch(/^\*\*Console\*\* · \d+ 个/m));

  it('of minor changes and notices are Chinese', () => {
    expect(markdown).toMatch(/<summary>.*文档 \d+ 个/);
    expect(markdown).toMatch(/^- \*\*\p{Script=Han}+\*\* · /mu);
  });
});
