import type { Section } from '../../src/compose/section.js';
import type { Digest, Entry, Finding, Statistics } from '../../src/domain/digest.js';
import type { Content, SectionContent, Statement } from '../../src/domain/page.js';
import { person } from '../support/pull-request.js';

/** A pull request of a digest; what a test is not about is plain. */
export function entry(number: number, more: Partial<Entry> = {}): Entry {
  return {
    number,
    title: `Change number ${number}`,
    author: person('mona'),
    coAuthors: [],
    mergedAt: '2026-03-31T12:00:00Z',
    additions: 12,
    deletions: 3,
    files: [],
    filesTotal: 1,
    commitSha: null,
    closes: [],
    size: 'S',
    modules: [],
    largestFiles: [],
    outcome: {},
    kind: 'other',
    summary: `Change number ${number}`,
    summaryAddsToTitle: false,
    tags: [],
    importance: { score: 5, factors: [], reasons: [] },
    findings: [],
    risk: { rank: number, of: 20 },
    ...more,
  };
}

/** Pull requests 1 to `count`. */
export function entries(count: number, more: (number: number) => Partial<Entry> = () => ({})): Entry[] {
  return upTo(count).map(number => entry(number, more(number)));
}

/** 1 to `count` */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export function finding(signal: string, more: Partial<Finding> = {}): Finding {
  return { signal, severity: 'medium', evidence: {}, ...more };
}

export interface Given extends Partial<Omit<Digest, 'statistics' | 'completeness' | 'period'>> {
  statistics?: Partial<Statistics>;
  completeness?: Partial<Digest['completeness']>;
  period?: Partial<Digest['period']>;
}

const STATISTICS: Omit<Statistics, 'totals'> = {
  volume: 'busy',
  authors: [],
  coAuthors: [],
  bots: [],
  files: [],
  modules: [],
  findings: { high: [], medium: [], firstByRisk: [], toWatch: [] },
  signals: [],
  tags: [],
  sizes: [],
  flow: {},
  reverts: [],
  reverted: { ofPeriod: [], relanded: [], ofEarlier: [], flaggedBefore: { known: [], flagged: [] } },
};

/** A digest of 2026-W14 with only the facts that a test gives; they need not follow from its pull requests. */
export function digest({ statistics, completeness, period, pullRequests = [], ...more }: Given = {}): Digest {
  const numbers = pullRequests.map(({ number }) => number);
  const count = numbers.length;
  return {
    schemaVersion: 2,
    generator: { name: 'merge-digest', version: '1.0.0' },
    source: 'github',
    repository: { nameWithOwner: 'octo/house', url: 'https://github.com/octo/house', defaultBranch: 'main' },
    period: {
      start: '2026-03-30T00:00:00Z',
      end: '2026-04-06T00:00:00Z',
      timeZone: 'UTC',
      week: '2026-W14',
      firstDay: '2026-03-30',
      lastDay: '2026-04-05',
      asOf: null,
      ...period,
    },
    baseBranch: null,
    completeness: {
      expected: count,
      gathered: count,
      notGathered: 0,
      missing: [],
      filesTruncated: [],
      excluded: [],
      excludedPullRequests: [],
      ...completeness,
    },
    pullRequests,
    highlights: [],
    themes: [],
    statistics: {
      ...STATISTICS,
      totals: {
        pullRequests: numbers,
        byPeople: numbers,
        byBots: [],
        byDeletedAccounts: [],
        additions: 0,
        deletions: 0,
        files: 0,
      },
      ...statistics,
    },
    ...more,
  };
}

type Theme = Digest['themes'][number];

/** A theme of these pull requests, the first three of which are listed. */
export function theme(name: string, pullRequests: number[], more: Partial<Theme> = {}): Theme {
  const listed = pullRequests.slice(0, 3);
  return { id: `tag:${name.toLowerCase()}`, name, by: 'tag', pullRequests, listed, reverted: [], toWatch: [], ...more };
}

/** The pull requests that belong to no theme. */
export function restOfThemes(pullRequests: number[]): Theme {
  return theme('', pullRequests, { id: 'other', name: null, by: 'rest' });
}

/** An author's row, with only what a test is about. */
export function authorRow(
  login: string,
  pullRequests: number[],
  modules: string[] = [],
): Statistics['authors'][number] {
  return { author: person(login), pullRequests, coAuthored: [], additions: 0, deletions: 0, modules };
}

/** What a section says of a digest; null where it is left out. */
export function contentOf(section: Section, given: Given = {}, charts = true): SectionContent | null {
  return section.compose(digest(given), { charts });
}

/** A part of a section's content: `inside(content, 'rows', 0, 'by')`. */
export function inside(content: SectionContent | null, ...path: readonly (string | number)[]): Content {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], content) as Content;
}

/** The statements of a paragraph; none if it is null. */
export function sentencesOf(paragraph: Content): readonly Statement[] {
  return paragraph === null ? [] : (inside(paragraph as SectionContent, 'sentences') as readonly Statement[]);
}
