import type { ComposeOptions, Section } from '../../src/compose/section.js';
import type { Area, Attention, Series } from '../../src/domain/briefing.js';
import type { Digest, Entry, Finding, Statistics } from '../../src/domain/digest.js';
import type { Content, SectionContent, Statement } from '../../src/domain/page.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
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
    effect: { text: `Effect of ${number}`, from: 'title' },
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
  findings: { high: [], medium: [] },
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
    schemaVersion: 3,
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
      unknownFields: [],
      excluded: [],
      excludedPullRequests: [],
      ...completeness,
    },
    pullRequests,
    highlights: [],
    areas: [],
    withoutArea: [],
    minor: [],
    series: [],
    attention: [],
    secondLook: [],
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

/** An area of these pull requests. */
export function area(name: string, pullRequests: number[], more: Partial<Area> = {}): Area {
  return { id: `area:${name.toLowerCase()}`, name, by: 'tag', pullRequests, ...more };
}

/** Steps of one piece of work. */
export function series(pullRequests: number[], more: Partial<Series> = {}): Series {
  return { id: `series:${pullRequests[0]}`, by: 'number', name: 'A series', pullRequests, ...more };
}

/** Something that users have to know of a pull request. */
export function notice(pullRequest: number, more: Partial<Attention> = {}): Attention {
  return { kind: 'breaking', pullRequest, by: 'title', ...more };
}

/** What the digest says of reverts; a test gives what it is about. */
export function revertedOf(more: Partial<Statistics['reverted']> = {}): Pick<Statistics, 'reverted'> {
  return {
    reverted: { ofPeriod: [], relanded: [], ofEarlier: [], flaggedBefore: { known: [], flagged: [] }, ...more },
  };
}

/** An author's row, with only what a test is about. */
export function authorRow(
  login: string,
  pullRequests: number[],
  modules: string[] = [],
): Statistics['authors'][number] {
  return { author: person(login), pullRequests, coAuthored: [], additions: 0, deletions: 0, modules };
}

/** What a section says of a digest on a page of all sections, unless others are given; null where it is left out. */
export function contentOf(
  section: Section,
  given: Given = {},
  options: Partial<ComposeOptions> = {},
): SectionContent | null {
  return section.compose(digest(given), { charts: true, language: 'en', sections: SECTION_IDS, ...options });
}

/** A part of a section's content: `inside(content, 'rows', 0, 'by')`. */
export function inside(content: SectionContent | null, ...path: readonly (string | number)[]): Content {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | null)?.[key], content) as Content;
}

/** The statements of a paragraph; none if it is null. */
export function sentencesOf(paragraph: Content): readonly Statement[] {
  return paragraph === null ? [] : (inside(paragraph as SectionContent, 'sentences') as readonly Statement[]);
}
