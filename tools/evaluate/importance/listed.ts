/** Which pull requests a project's own people listed for its users, and how. */
import type { PullRequest } from '../../../src/domain/pull-request.js';
import type { Clone } from '../../histories/clones.js';
import type { Project, ReleaseNotes } from './projects.js';

/** How a project listed a pull request for its users. */
export interface Listing {
  /** Anything but a fix. */
  news: boolean;
  /** It breaks users, or removes or deprecates something. */
  breaks: boolean;
}

/** What changelogs list for the project's own developers, and what belongs to no change. */
const IGNORED =
  /\b(?:internal|chores?|misc(?:ellaneous)?|docs?|documentation|documented|improved documentation|dependenc\w*|packaging|contrib|contributors?|contributor-facing.*|trivial|process|vendor|house|polish|thanks|acknowledge?ments?|known issues?|tests?|ci|build|other(?: changes)?|maintenance|committers.*|tooling)\b/;
const FIXES = /\b(?:fix(?:e[sd])?|bug ?fix(?:es)?|bug ?fixes|bugs?|fixed|patch)\b/;
const BREAKS =
  /\bbreak(?:ing)?\b|\bremov(?:al|als|ed)\b|incompat|\bcompatibility\b|\bexpired\b|\bmigration\b|\bdeprecat|^major$/;

/** `## Bug fixes`, `Features:` on a line of its own, and `* [CHANGE] …` at the beginning of an entry. */
const HEADING = /^(?:(#{1,5})\s+(.+)|(?:[*_]{2})?([A-Z][A-Za-z /&-]{2,40}):(?:[*_]{2})?\s*)$/;
const ENTRY_TAG = /^\s*[-*]\s+\[([A-Z]+)\]/;
/** `#12`, but not another repository's `octo/barn#12`. */
const NUMBER = /(?<![\w/&])#(\d{2,6})\b|\/pull\/(\d{2,6})\b|:pr="(\d{2,6})"/g;

type HeadingsByNumber = Map<number, Set<string>>;
/** The heading of everything in an unclear section. */
const UNCLEAR = 'unclear';
/** The heading of everything in a section that lists all pull requests. */
const EVERYTHING = 'everything';

function add(headings: HeadingsByNumber, number: number, heading: string): void {
  headings.set(number, (headings.get(number) ?? new Set()).add(heading));
}

/** Every number in a changelog with the nearest heading above it, in lower case. Code blocks are left out. */
function readChangelog(text: string, headings: HeadingsByNumber, { unclear, everything }: ReleaseNotes): void {
  let heading = '';
  let inCode = false;
  /** The section around the line that counts in another way, with the level of its heading. */
  let section: { level: number; heading: string } | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*```/.test(line)) inCode = !inCode;
    if (inCode) continue;
    const found = HEADING.exec(line);
    if (found !== null) {
      heading = (found[2] ?? found[3] ?? '').trim().toLowerCase();
      const level = found[1]?.length ?? 6;
      if (section === null || level <= section.level) {
        const as = everything?.test(heading) ? EVERYTHING : unclear?.test(heading) ? UNCLEAR : null;
        section = as === null ? null : { level, heading: as };
      }
    }
    const under = section?.heading ?? ENTRY_TAG.exec(line)?.[1]?.toLowerCase() ?? heading;
    for (const [, ...numbers] of line.matchAll(NUMBER))
      add(headings, Number(numbers.find(one => one !== undefined)), under);
  }
}

const VERSIONS = ['major', 'minor', 'patch'];

/** `change_type: breaking` in YAML; of the packages in a changeset (`'astro': minor`), the largest step. */
function kindInText(text: string): string {
  const type = /^change_type:\s*['"]?([\w-]+)/m.exec(text)?.[1]?.toLowerCase();
  const steps = [...text.matchAll(/^['"]?[@\w/-]+['"]?:\s*(major|minor|patch)\s*$/gm)].map(match => match[1]);
  return type ?? VERSIONS.find(step => steps.includes(step)) ?? '';
}

function readFragments(
  pattern: RegExp,
  clone: Clone,
  pullRequests: readonly PullRequest[],
  to: HeadingsByNumber,
): void {
  for (const { number, files, commitSha } of pullRequests) {
    for (const { path, status } of files) {
      const found = pattern.exec(path);
      if (found === null || status !== 'added') continue;
      const hasGroup = found.length > 1;
      const heading = hasGroup
        ? (found[1] ?? '').replaceAll(/[-_]/g, ' ')
        : kindInText(clone.show(path, commitSha ?? undefined));
      add(to, number, heading);
    }
  }
}

/** By number, the headings under which each pull request is listed. */
export function headingsOf(
  project: Project,
  clone: Clone,
  changelogsIn: Clone,
  pullRequests: readonly PullRequest[],
): HeadingsByNumber {
  const headings: HeadingsByNumber = new Map();
  const { changelogs, fragments } = project;
  if (changelogs !== undefined) {
    const paths = changelogsIn.git('ls-tree', '-r', '--name-only', 'HEAD').split('\n');
    for (const path of paths.filter(one => changelogs.test(one)))
      readChangelog(changelogsIn.show(path), headings, project);
  }
  if (fragments !== undefined) readFragments(fragments, clone, pullRequests, headings);
  return headings;
}

/** By number, how each pull request was listed; pull requests that were not listed are missing. null: it is unclear. */
export function listedOf(
  project: Project,
  clone: Clone,
  changelogsIn: Clone,
  pullRequests: readonly PullRequest[],
): Map<number, Listing | null> {
  const { breaks = BREAKS } = project;
  const listed = new Map<number, Listing | null>();
  for (const [number, all] of headingsOf(project, clone, changelogsIn, pullRequests)) {
    const counted = [...all].filter(heading => heading !== UNCLEAR && heading !== EVERYTHING && !IGNORED.test(heading));
    if (counted.length === 0) {
      if (all.has(UNCLEAR)) listed.set(number, null);
      continue;
    }
    listed.set(number, {
      news: counted.some(heading => !FIXES.test(heading)),
      breaks: [...all].some(heading => breaks.test(heading.replaceAll(' ', '-')) || breaks.test(heading)),
    });
  }
  return listed;
}

/** A pull request without the files by which it was listed: what is judged must not read the answer. */
export function withoutAnswer(project: Project, pullRequest: PullRequest): PullRequest {
  const { changelogs, changelogsIn, fragments } = project;
  const isAnswer = (path: string) =>
    (changelogsIn === undefined && changelogs?.test(path)) || fragments?.test(path) || false;
  const files = pullRequest.files.filter(({ path }) => !isAnswer(path));
  const { fragments: _, ...rest } = pullRequest;
  return { ...rest, files, filesTotal: pullRequest.filesTotal - (pullRequest.files.length - files.length) };
}
