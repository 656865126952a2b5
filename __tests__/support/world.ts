import { unresolvedReferences } from '../../src/analyze/index.js';
import type { Digest } from '../../src/domain/digest.js';
import type { Author, ChangedFile, PullRequest } from '../../src/domain/pull-request.js';
import { coAuthorsOf } from '../../src/gather/authors.js';
import { fragmentPathsOf } from '../../src/gather/fragments.js';
import type { World, WorldPullRequest } from '../../tools/local-github/world.js';
import { digestOf, type Given, WEEK_14 } from './digest.js';

const STATUS = {
  ADDED: 'added',
  MODIFIED: 'modified',
  DELETED: 'removed',
  RENAMED: 'renamed',
  COPIED: 'copied',
} as const;
const STATE = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
} as const;

const CHECKS = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  ERROR: 'error',
  PENDING: 'pending',
  EXPECTED: 'expected',
} as const;

function filesOf({ files }: WorldPullRequest): ChangedFile[] {
  return files.map(({ path, additions, deletions, changeType }) => ({
    path,
    additions,
    deletions,
    status: STATUS[changeType],
  }));
}

/** The changelog fragments whose texts are known. */
function fragmentsOf(one: WorldPullRequest): Pick<PullRequest, 'fragments'> {
  const texts = new Map(one.files.map(({ path, text }) => [path, text]));
  const paths = one.mergeCommit === null ? [] : fragmentPathsOf(filesOf(one));
  const fragments = paths.flatMap(path => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  return fragments.length === 0 ? {} : { fragments };
}

/** The pull requests of a world, as GitHub's API would return them. */
export function pullRequestsOf({ repository, users, pullRequests }: World): PullRequest[] {
  const people = new Map(users.map(user => [user.login, user]));
  const authorOf = (login: string | null): Author | null => {
    if (login === null) return null;
    const user = people.get(login);
    return { login, name: user?.name ?? login, bot: user?.bot ?? false };
  };
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return pullRequests.map((one: WorldPullRequest) => ({
    number: one.number,
    title: one.title,
    body: one.body,
    url: `https://github.com/${repository.owner}/${repository.name}/pull/${one.number}`,
    author: authorOf(one.author),
    coAuthors: coAuthorsOf(one.mergeCommit?.message ?? '', authorOf(one.author)),
    createdAt: one.createdAt,
    mergedAt: one.mergedAt,
    mergedBy: authorOf(one.mergedBy),
    baseRef: one.baseRefName,
    labels: one.labels,
    additions: sum(one.files.map(file => file.additions)),
    deletions: sum(one.files.map(file => file.deletions)),
    files: filesOf(one),
    filesTotal: one.files.length,
    reviews: one.reviews.map(({ author, state, submittedAt }) => ({
      author: authorOf(author),
      state: STATE[state],
      submittedAt,
    })),
    comments: one.comments,
    checks: one.checks === undefined ? null : CHECKS[one.checks],
    reviewThreads: one.reviewThreads ?? { total: 0, unresolved: 0 },
    commitSha: one.mergeCommit?.oid ?? null,
    ...fragmentsOf(one),
  }));
}

/** The digest of 2026-W14 in a world, with what its reverts name of the weeks before. */
export function digestOfWorld(world: World, given: Given = {}): Digest {
  const all = pullRequestsOf(world);
  const week = all.filter(({ mergedAt }) => mergedAt >= WEEK_14.start && mergedAt < WEEK_14.end);
  const before = all.filter(({ mergedAt }) => mergedAt < WEEK_14.start);
  const references = unresolvedReferences(week);
  const earlier = before.filter(({ number, commitSha, title }) =>
    references.some(
      named => named.number === number || (named.sha && commitSha?.startsWith(named.sha)) || named.title === title,
    ),
  );
  const { owner, name, defaultBranch, files } = world.repository;
  const nameWithOwner = `${owner}/${name}`;
  return digestOf(week, {
    repository: { nameWithOwner, url: `https://github.com/${nameWithOwner}`, defaultBranch },
    codeowners: files['.github/CODEOWNERS'] ?? null,
    earlier,
    ...given,
  });
}
