import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { World, WorldPullRequest, WorldUser } from './world.js';

/** One line of a history that was rebuilt from git, as far as it is read here. */
interface HistoryLine {
  number: number;
  title: string;
  body: string;
  /** Name of the author as the commits tell it. */
  author: string;
  login: string | null;
  bot: boolean;
  authoredAt: string;
  committedAt: string;
  sha: string;
  files: { path: string; additions: number; deletions: number; status: keyof typeof CHANGE_TYPES }[];
}

const CHANGE_TYPES = {
  added: 'ADDED',
  modified: 'MODIFIED',
  removed: 'DELETED',
  renamed: 'RENAMED',
  copied: 'COPIED',
} as const;

/**
 * The world of a JSONL file (also gzipped) with one merged pull request a line. Git knows neither reviews nor labels nor
 * who merged: there are none. Nor does it know when a pull request was opened, which GitHub always tells, so `createdAt`
 * is when its commit was written.
 * @throws Error naming the line that is not JSON
 */
export function worldFromJsonl(path: string, repository: { owner: string; name: string }): World {
  const lines = readLines(path);
  const logins = loginsByName(lines);
  const people = new Map<string, WorldUser>();
  for (const line of lines) {
    const login = loginOf(line, logins);
    if (!people.has(login)) people.set(login, { login, name: line.author, bot: line.bot });
  }
  return {
    repository: {
      ...repository,
      description: '',
      defaultBranch: 'main',
      private: false,
      archived: false,
      hasIssues: true,
      hasDiscussions: true,
      files: {},
      labels: [],
      discussionCategories: [
        { name: 'Announcements', slug: 'announcements', emoji: ':mega:' },
        { name: 'General', slug: 'general', emoji: ':speech_balloon:' },
      ],
    },
    users: [...people.values()],
    pullRequests: lines.map(line => pullRequestOf(line, loginOf(line, logins))),
    issues: [],
  };
}

function readLines(path: string): HistoryLine[] {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as HistoryLine];
      } catch (error) {
        throw new Error(`${path}, line ${index + 1}: not JSON`, { cause: error });
      }
    });
}

/** One login a name: the one the file tells somewhere, else one made from the name that nobody else has. */
function loginsByName(lines: readonly HistoryLine[]): Map<string, string> {
  const logins = new Map<string, string>();
  for (const { author, login } of lines) if (login && !logins.has(author)) logins.set(author, login);
  const taken = new Set([...lines.flatMap(line => line.login ?? [])].map(login => login.toLowerCase()));
  for (const { author } of lines) {
    if (logins.has(author)) continue;
    const slug = slugOf(author);
    let login = slug;
    for (let count = 2; taken.has(login); count++) login = `${slug}-${count}`;
    taken.add(login);
    logins.set(author, login);
  }
  return logins;
}

const loginOf = (line: HistoryLine, logins: Map<string, string>) =>
  line.login ?? logins.get(line.author) ?? slugOf(line.author);

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 36);
  return slug === '' ? 'someone' : slug;
}

function pullRequestOf(line: HistoryLine, author: string): WorldPullRequest {
  const authoredAt = inUtc(line.authoredAt);
  return {
    number: line.number,
    title: line.title,
    body: line.body,
    author,
    createdAt: authoredAt,
    mergedAt: inUtc(line.committedAt),
    mergedBy: null,
    baseRefName: 'main',
    labels: [],
    files: line.files.map(({ path, additions, deletions, status }) => ({
      path,
      additions,
      deletions,
      changeType: CHANGE_TYPES[status],
    })),
    reviews: [],
    comments: 0,
    mergeCommit: { oid: line.sha, message: `${line.title} (#${line.number})${line.body ? `\n\n${line.body}` : ''}` },
  };
}

const inUtc = (instant: string) => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
