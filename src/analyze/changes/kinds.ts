import type { PullRequest } from '../../domain/pull-request.js';
import type { PathKind } from '../paths/index.js';
import { titlePrefix } from './title-prefix.js';

/** The purpose of a change. */
export const CHANGE_KINDS = [
  'security',
  'feature',
  'performance',
  'fix',
  'refactor',
  'dependencies',
  'docs',
  'test',
  'pipeline',
  'release',
  'chore',
  'other',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * Title prefixes and labels that name a kind, in lower case. The acronyms are those of NumPy, SciPy, pandas and others:
 * https://numpy.org/doc/stable/dev/development_workflow.html#writing-the-commit-message
 */
const KIND_NAMES: ReadonlyMap<string, ChangeKind> = new Map(
  Object.entries({
    security: 'security',
    cve: 'security',
    feat: 'feature',
    feature: 'feature',
    enhancement: 'feature',
    enh: 'feature',
    'new feature': 'feature',
    perf: 'performance',
    performance: 'performance',
    optimization: 'performance',
    fix: 'fix',
    bugfix: 'fix',
    bug: 'fix',
    hotfix: 'fix',
    regression: 'fix',
    refactor: 'refactor',
    refactoring: 'refactor',
    cleanup: 'refactor',
    deps: 'dependencies',
    dependencies: 'dependencies',
    dep: 'dependencies',
    bump: 'dependencies',
    docs: 'docs',
    doc: 'docs',
    documentation: 'docs',
    test: 'test',
    tests: 'test',
    testing: 'test',
    ut: 'test',
    tst: 'test',
    bench: 'test',
    ci: 'pipeline',
    'ci/cd': 'pipeline',
    build: 'pipeline',
    bld: 'pipeline',
    devops: 'pipeline',
    infra: 'pipeline',
    release: 'release',
    rel: 'release',
    chore: 'chore',
    maint: 'chore',
    mnt: 'chore',
    sty: 'chore',
    typ: 'refactor',
    misc: 'chore',
    style: 'chore',
    lint: 'chore',
    typo: 'docs',
  } as const),
);

/** A release of the project itself: `1.2.3`, `Bump version to 1.2`, `Release v2`, `chore: mark v1.59`. */
const OWN_RELEASE: readonly RegExp[] = [
  /^v?\d+\.\d+(?:\.\d+)?[\w.+-]*$/,
  /^(?:bump|mark|cut|tag|release|publish|prep(?:are)?(?: for)?)(?: (?:the )?(?:version|release))?(?: to| as)? v?\d+\.\d+[\w.+-]*$/i,
  /^(?:bump|update|set|prepare)(?: (?:the|our|package|crate|project|workspace|release))? versions?(?: (?:to|for)\b|$)/i,
  /^release(?:$|:| v?\d| notes?\b| candidates?\b)|^(?:prep(?:are)?|bump|cut)\b.*\brelease$/i,
];
/** `Merge release-3.10 branch to main`, `Merge back 3.8.1`, `Sync branch release-3.8`: the words of such titles, and no others. */
const MERGE_BACK =
  /^(?:(?:back-?)?(?:merge|sync)|merge-back)(?:[ :]+(?:back|in|into|to|with|from|the|and|of|after|before|branch(?:es)?|releases?|changelog|changes|main|master|trunk|stable|interim|(?:release[-/])?v?\d(?:[\w.-]*[\w-])?)[.,;]?)+$/i;
const OF_RELEASE = /\b(?:releases?|stable)\b/i;
const MERGED_VERSION = /merge\b.* v?\d+\.\d/i;
/** A new version of a dependency. */
const BUMPS: readonly RegExp[] = [
  /^(?:bump|upgrade|downgrade|update|pin|unpin|roll)\b.*(?:\bto (?:\S+ )?[vr]?\d|\bversion\b|\bdependenc|\bfrom v?\d|\bdigest to\b)/i,
  /^bump\b|^lock ?file maintenance\b/i,
  // `Update image digests`, `Update pinned versions`, `update nightly image`, `Roll engine to 1a2b3c4d`.
  /^(?:upgrade|downgrade|update|pin|unpin|roll|refresh)s? (?:the |all |our )?(?:[\w./-]+ ){0,3}(?:digests?|pins|pinned (?:versions?|images?|commits?|revisions?|hashes|actions)|(?:base|docker|container|nightly|ci|builder?|runner|devcontainer|dev|docker base) images?)(?:$| (?:to|from|for|in|of)\b)/i,
  /^(?:roll|update|bump|pin)\b.*\b(?:from|to) [0-9a-f]{7,40}\b/i,
];
/** A changed number of the project itself, such as a timeout, is not a dependency. */
const OWN_NUMBER =
  /\b(?:timeouts?|limits?|thresholds?|retries|sizes?|memory|workers|runners?|est_time|fixtures?|snapshots?)\b|\bto 20\d\d\b(?!\.)/i;
/** Kinds of prefixes that authors also use for bumps and releases; undefined: no prefix. */
const BUMP_PREFIXES: ReadonlySet<ChangeKind | undefined> = new Set([
  undefined,
  'chore',
  'pipeline',
  'feature',
  'release',
  'other',
]);
/** "DEP: deprecate something, or remove a deprecated object", where `dep:` means a dependency. */
const DEPRECATION = /^\[?DEP\b/;
const DEPENDENCY_SCOPE = /^(?:deps?|deps-dev|dependencies)$/i;

/** First words of a title that imply a kind if there is no prefix. */
const OPENINGS: readonly (readonly [RegExp, ChangeKind])[] = [
  [/\b(?:CVE-\d{4}-\d+|GHSA-\w{4}-\w{4}-\w{4}|vulnerabilit)/i, 'security'],
  [
    /^(?:fix(?:e[sd])?|avoid|prevent|correct|handle|repair|resolve|do not|don[’']t|disallow|reject|ban|forbid|preserve|respect|honou?r|restore|stop)\b/i,
    'fix',
  ],
  [/^(?:[\w-]+ ){0,2}(?:bug ?fix(?:es)?|hot ?fix|fix)\b|\bfix(?:es)?$/i, 'fix'],
  [/^(?:add|support|implement|introduce|allow|enable|expose|new|improve|extend|integrate|accept)\b/i, 'feature'],
  [
    /^(?:optimi[sz]e|speed|accelerate|faster|improve performance|reduce (?:memory|allocations|latency))\b/i,
    'performance',
  ],
  [
    /^(?:refactor|rename|move|extract|simplify|clean|split|inline|deduplicate|use|migrate|replace|isolate|unify|encapsulate|consolidate|convert|rework|restructure|reorgani[sz]e|tidy|minor clean-?ups?|(?:remove|drop|delete) (?:unused|redundant|obsolete|dead|duplicated?|legacy|stale))\b/i,
    'refactor',
  ],
  [/^(?:document|docs?\b|typo|update (?:the )?(?:docs|documentation|readme|changelog))/i, 'docs'],
];
/** The skipped or added thing may be something other than a test, so this applies only if test files change. */
const TEST_OPENING =
  /^tests?\b|^(?:add|update|improve|rework|migrate|port|move|clean(?: up)?) (?:[\w`-]+ ){0,3}tests?\b|^(?:skip|un-?skip|disable|re-?enable|quarantine|xfail|mute|un-?mute|de-?flake|un-?flake|stabili[sz]e)\b.*\b(?:tests?|specs?|flaky|suites?)\b/i;

/** The kind of a change whose files are all of one kind. */
const KIND_BY_FILES: Readonly<Partial<Record<PathKind, ChangeKind>>> = {
  docs: 'docs',
  test: 'test',
  pipeline: 'pipeline',
  lock: 'dependencies',
  manifest: 'dependencies',
};
/** Kinds of files that may change along with a pipeline in a `pipeline` change. */
const PIPELINE_FILES: ReadonlySet<PathKind> = new Set(['pipeline', 'config', 'docs', 'manifest', 'lock']);
/** Instructions for coding agents, in files that look like documentation. */
const AGENT_INSTRUCTIONS =
  /(?:^|\/)(?:\.(?:claude|cursor|agents?|ai|codex|gemini)|agents?|skills|prompts)\/|(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL)\.md$/;

const LABEL_PREFIX = /^(?:kind|type|category|area|changelog|c|t)\s*[:/-]\s*/i;

/** The issue in a tag: `[Fix #12]`. */
const ISSUE = /\s*#\d+\s*$/;

function kindNamedIn(names: readonly string[]): ChangeKind | undefined {
  return names
    .map(name => KIND_NAMES.get(name.toLowerCase().replace(LABEL_PREFIX, '').replace(ISSUE, '').trim()))
    .find(kind => kind !== undefined);
}

/** Whether the words of a title, without its prefix, are about a new version of a dependency. */
export function isAboutBump(words: string): boolean {
  return versionKind(words) === 'dependencies';
}

type Described = Pick<PullRequest, 'title' | 'labels' | 'files'>;

/** A branch of a release that comes back: what it changed was merged into it before. */
function isMergeBack(words: string): boolean {
  const bare = words.replaceAll(/[`'"“”‘’()]/g, '');
  return MERGE_BACK.test(bare) && (OF_RELEASE.test(bare) || MERGED_VERSION.test(bare));
}

/** A bump or a release, judging by the title without its prefix. */
function versionKind(words: string): ChangeKind | undefined {
  if (OWN_RELEASE.some(one => one.test(words)) || isMergeBack(words)) return 'release';
  return BUMPS.some(one => one.test(words)) && !OWN_NUMBER.test(words) ? 'dependencies' : undefined;
}

function kindByFiles({ files }: Described, kinds: readonly PathKind[]): ChangeKind | undefined {
  const all = new Set(kinds);
  const common = all.size === 1 ? KIND_BY_FILES[kinds[0] ?? 'other'] : undefined;
  if (common === 'docs' && files.every(({ path }) => AGENT_INSTRUCTIONS.test(path))) return 'chore';
  if (common !== undefined) return common;
  return all.has('pipeline') && kinds.every(kind => PIPELINE_FILES.has(kind)) ? 'pipeline' : undefined;
}

/** The kind by the title's prefix, else the labels, else the files if all are of one kind, else the title's words. */
export function changeKind(pullRequest: Described, kinds: readonly PathKind[]): ChangeKind {
  const { tags, type, scope, rest } = titlePrefix(pullRequest.title);
  const named = kindNamedIn([...(type ?? '').split(/[,/]/), type ?? '', ...tags]);
  const byPrefix = named === 'dependencies' && DEPRECATION.test(pullRequest.title) ? 'other' : named;
  const version = BUMP_PREFIXES.has(byPrefix) ? versionKind(rest) : undefined;
  if (version !== undefined) return version;
  if (DEPENDENCY_SCOPE.test(scope ?? '')) return 'dependencies';
  return (
    byPrefix ??
    kindNamedIn(pullRequest.labels ?? []) ??
    kindByFiles(pullRequest, kinds) ??
    (kinds.includes('test') && TEST_OPENING.test(rest) ? 'test' : undefined) ??
    OPENINGS.find(([opening]) => opening.test(rest))?.[1] ??
    'other'
  );
}

/** Whether a pull request is marked as a breaking change: `feat!:`, `BREAKING CHANGE:`, a label, or a word in its title. */
export function isBreaking({ title, body, labels = [] }: PullRequest): boolean {
  return (
    /^[^:]{1,60}!:/.test(title) ||
    /\bbreaking\b|\bBC[- ]?break/i.test(title) ||
    /^BREAKING[ -]CHANGE:/m.test(body) ||
    labels.some(label => /breaking|bc-break|semver[-:/ ]?major/i.test(label))
  );
}
