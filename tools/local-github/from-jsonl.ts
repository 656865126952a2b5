import { instantOf } from '../../src/domain/instant.js';
import { type HistoryLine, readHistoryLines } from '../histories/lines.js';
import type { World, WorldPullRequest, WorldUser } from './world.js';

const CHANGE_TYPES = {
  added: 'ADDED',
  modified: 'MODIFIED',
  removed: 'DELETED',
  renamed: 'RENAMED',
  copied: 'COPIED',
} as const;

/**
 * The world of a JSONL file (plain or gzipped) with one merged pull request per line. Git does not record reviews, labels
 * or who merged, so the world has none. Git does not record either when a pull request was opened, but GitHub always does:
 * `createdAt` is the author date of the commit.
 * @throws Error with the number of a line that is not JSON
 */
export function worldFromJsonl(path: string, repository: { owner: string; name: string }): World {
  const lines = readHistoryLines(path);
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

/** One login per name: the login that some line has, else a unique one made from the name. */
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
  return {
    number: line.number,
    title: line.title,
    body: line.body,
    author,
    createdAt: instantOf(Date.parse(line.authoredAt)),
    mergedAt: instantOf(Date.parse(line.committedAt)),
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
