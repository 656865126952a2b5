import { type AnalyzeOptions, analyze } from '../../src/analyze/index.js';
import { type ComposeOptions, compose, composeOrganization } from '../../src/compose/index.js';
import type { Digest, Entry } from '../../src/domain/digest.js';
import type { Gathered } from '../../src/domain/gathered.js';
import type { OrganizationDigest } from '../../src/domain/organization.js';
import type { Period } from '../../src/domain/period.js';
import type { PullRequest } from '../../src/domain/pull-request.js';
import type { Report } from '../../src/domain/report.js';
import { SECTION_IDS } from '../../src/domain/sections.js';
import {
  type HtmlOptions,
  type Language,
  type RenderOptions,
  renderHtml,
  renderMarkdown,
} from '../../src/render/index.js';
import { HTML_LAYOUT, LAYOUT, languageNamed } from './languages.js';

export const WEEK_14: Period = {
  start: '2026-03-30T00:00:00Z',
  end: '2026-04-06T00:00:00Z',
  timeZone: 'UTC',
  week: '2026-W14',
  firstDay: '2026-03-30',
  lastDay: '2026-04-05',
  asOf: null,
};

export type Given = Partial<AnalyzeOptions> & Partial<Omit<Gathered, 'pullRequests'>>;

/** What some pull requests of 2026-W14 are analyzed with; what is not given is as the settings' defaults have it. */
export function analysisOf(pullRequests: readonly PullRequest[], given: Given = {}): [Gathered, AnalyzeOptions] {
  const {
    expected = pullRequests.length,
    missing = [],
    newContributors,
    directPushes,
    history,
    manifests,
    cutLists,
    missingFields,
    ...options
  } = given;
  const gathered: Gathered = {
    pullRequests: [...pullRequests],
    expected,
    missing,
    ...(newContributors && { newContributors }),
    ...(directPushes && { directPushes }),
    ...(history && { history }),
    ...(manifests && { manifests }),
    ...(cutLists && { cutLists }),
    ...(missingFields && { missingFields }),
  };
  const all: AnalyzeOptions = {
    version: '1.0.0',
    source: 'github',
    repository: { nameWithOwner: 'octo/house', url: 'https://github.com/octo/house', defaultBranch: 'main' },
    period: WEEK_14,
    baseBranch: null,
    codeowners: null,
    exclusions: { author: () => false, label: () => false, path: () => false, bots: false },
    isBotAuthor: () => false,
    botsApart: true,
    modules: {},
    earlier: [],
    weeksBefore: [],
    assessment: { corePaths: [], importance: {}, tags: {} },
    highlights: {},
    measured: {},
    ...options,
  };
  return [gathered, all];
}

/** The digest of some pull requests of 2026-W14. */
export function digestOf(pullRequests: readonly PullRequest[], given: Given = {}): Digest {
  return analyze(...analysisOf(pullRequests, given));
}

export function entryOf(digest: Digest, number: number): Entry {
  const entry = digest.pullRequests.find(one => one.number === number);
  if (entry === undefined) throw new Error(`#${number} is not in the digest`);
  return entry;
}

/** As the pipeline has it: what GitHub takes as one body, less the marker. */
export const BODY_LIMIT = 65_000;

export interface ReportGiven extends Partial<RenderOptions>, Partial<ComposeOptions> {
  /** Templates in place of those of the product. */
  layout?: Readonly<Record<string, string>>;
}

export function reportOf(digest: Digest, given: ReportGiven = {}, language: Language = languageNamed('en')): Report {
  const {
    sections = SECTION_IDS,
    charts = true,
    language: written = language.strings.locale,
    layout = {},
    ...options
  } = given;
  const byDefault = { links: 'quiet', mentions: false, title: null, limit: BODY_LIMIT } as const;
  const page = compose(digest, { language: written, sections, charts });
  return renderMarkdown(page, language, { ...LAYOUT, ...layout }, { ...byDefault, ...options });
}

export interface HtmlGiven extends Partial<HtmlOptions>, Partial<ComposeOptions> {
  /** Templates in place of those of the product. */
  templates?: Readonly<Record<string, string>>;
}

/** The page of a digest, of one repository or of several, as one file of HTML. */
export function htmlOf(
  digest: Digest | OrganizationDigest,
  given: HtmlGiven = {},
  language: Language = languageNamed('en'),
): string {
  const {
    sections = SECTION_IDS,
    charts = true,
    language: written = language.strings.locale,
    templates = {},
    ...options
  } = given;
  const layout = { ...HTML_LAYOUT, templates: { ...HTML_LAYOUT.templates, ...templates } };
  const composed = { language: written, sections, charts };
  const page = 'kind' in digest ? composeOrganization(digest, composed) : compose(digest, composed);
  return renderHtml(page, language, layout, { links: 'quiet', title: null, ...options });
}
