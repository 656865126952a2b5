import type { PullRequest } from '../../domain/pull-request.js';
import type { PathKind } from '../paths/index.js';
import { titlePrefix } from '../titles.js';

/** What a change is for. */
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

/** Words of title prefixes and labels that name a kind outright, whole and in lower case. */
const NAMED: ReadonlyMap<string, ChangeKind> = new Map(
  Object.entries({
    security: 'security',
    cve: 'security',
    feat: 'feature',
    feature: 'feature',
    enhancement: 'feature',
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
    ci: 'pipeline',
    'ci/cd': 'pipeline',
    build: 'pipeline',
    devops: 'pipeline',
    infra: 'pipeline',
    release: 'release',
    chore: 'chore',
    misc: 'chore',
    style: 'chore',
    lint: 'chore',
    typo: 'docs',
  } as const),
);

/** First words of a title that name a kind where no prefix does. */
const OPENINGS: readonly (readonly [RegExp, ChangeKind])[] = [
  [/^(?:bump|upgrade|update|pin|unpin|roll)\b.*(?:\bto v?\d|\bversion\b|\bdependenc|\bfrom v?\d)/i, 'dependencies'],
  [/^(?:bump|chore: bump)\b/i, 'dependencies'],
  [/^release\b|^v?\d+\.\d+\.\d+(?:[-.]\w+)?$|^(?:prepare|bump|cut).*\brelease\b/i, 'release'],
  [/\b(?:CVE-\d{4}-\d+|GHSA-\w{4}-\w{4}-\w{4}|vulnerabilit)/i, 'security'],
  [/^(?:fix(?:e[sd])?|avoid|prevent|correct|handle|repair|resolve)\b/i, 'fix'],
  [/^(?:add|support|implement|introduce|allow|enable|expose|new)\b/i, 'feature'],
  [
    /^(?:optimi[sz]e|speed|accelerate|faster|improve performance|reduce (?:memory|allocations|latency))\b/i,
    'performance',
  ],
  [/^(?:refactor|rename|move|extract|simplify|clean|remove unused|split|inline|deduplicate|use)\b/i, 'refactor'],
  [/^(?:document|docs?\b|typo|update (?:the )?(?:docs|documentation|readme|changelog))/i, 'docs'],
  [/^(?:tests?\b|add (?:a )?tests?\b|skip\b)/i, 'test'],
];

/** What all of the files being of one kind says. */
const BY_PATHS: Readonly<Partial<Record<PathKind, ChangeKind>>> = {
  docs: 'docs',
  test: 'test',
  pipeline: 'pipeline',
  lock: 'dependencies',
  manifest: 'dependencies',
};

const LABEL_PREFIX = /^(?:kind|type|category|area|changelog|c|t)\s*[:/-]\s*/i;

function named(names: readonly string[]): ChangeKind | undefined {
  return names
    .map(name => NAMED.get(name.toLowerCase().replace(LABEL_PREFIX, '').trim()))
    .find(kind => kind !== undefined);
}

/** What a pull request is for: by its title's prefix, its labels, its files if they are all of one kind, its words. */
export function changeKind(pullRequest: PullRequest, kinds: readonly PathKind[]): ChangeKind {
  const { tags, type, rest } = titlePrefix(pullRequest.title);
  const scoped = [type ?? '', ...tags];
  const only = new Set(kinds).size === 1 ? BY_PATHS[kinds[0] ?? 'other'] : undefined;
  return (
    named(scoped) ??
    named(pullRequest.labels ?? []) ??
    only ??
    OPENINGS.find(([opening]) => opening.test(rest))?.[1] ??
    'other'
  );
}

/** Whether a pull request says that it breaks something: `feat!:`, `BREAKING CHANGE:`, a label, the words. */
export function isBreaking({ title, body, labels = [] }: PullRequest): boolean {
  return (
    /^[^:]{1,60}!:/.test(title) ||
    /\bbreaking\b|\bBC[- ]?break/i.test(title) ||
    /^BREAKING[ -]CHANGE:/m.test(body) ||
    labels.some(label => /breaking|bc-break|semver[-:/ ]?major/i.test(label))
  );
}
