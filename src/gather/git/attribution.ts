import type { Repository } from '../../domain/gathered.js';
import { coAuthorsIn, type Identity } from '../authors.js';
import type { BranchHistory } from './behind-merges.js';
import { LOCAL_OWNER } from './clone.js';
import type { CommitReader } from './commit-reader.js';
import type { BranchCommit } from './commit-walk.js';
import { readMailmap } from './contributors.js';
import { comparisonOf, type Landing, landingsOf, sideOf } from './landings.js';
import type { AttributedLanding, AttributedPush } from './pull-requests.js';
import { readSideBranches, type SideBranch } from './side-branches.js';

export interface Attributed {
  landings: AttributedLanding[];
  pushes: AttributedPush[];
}

/** Reads the files and people of what commits landed, in the order of the commits. */
export async function readAttributed(
  reader: CommitReader,
  commits: readonly BranchCommit[],
  history: BranchHistory,
  boundary: ReadonlySet<string>,
  repository: Repository,
): Promise<Attributed> {
  const landings = landingsOf(commits, history);
  const pushed = commits.filter(commit => history.landed(commit).length === 0);
  const merges = [...new Set(landings.filter(({ parent }) => parent > 0).map(({ commit }) => commit))];
  const sides = await readSideBranches(reader.git, merges, history.opened, boundary);
  const branched = landings.map(landing => ({ landing, side: sideOf(landing, sides) }));
  const comparisons = branched.map(({ landing, side }) => comparisonOf(landing, side));
  const tips = branched.flatMap(({ landing, side }) => (side?.commits.length ? [] : tipOf(landing)));
  const [changes, messages] = await Promise.all([
    reader.changes(comparisons),
    reader.messages([...pushed.map(({ sha }) => sha), ...tips]),
  ]);
  const read = branched.flatMap(({ landing, side }) => {
    const changed = changes.get(comparisonOf(landing, side));
    const fallback = messages.get(tipOf(landing)[0] ?? '')?.author ?? changed?.author;
    if (changed === undefined || fallback === undefined) return [];
    const { author, others } = authorsOf(landing, side, fallback);
    const coAuthors = [...others, ...coAuthorsIn(landing.commit.body)];
    return [{ ...landing, side, files: changed.files, author, coAuthors }];
  });
  const mailmap = await readMailmap(
    reader.git,
    read.flatMap(({ coAuthors }) => coAuthors),
  );
  const logins = loginsOfForks(read, repository);
  return {
    landings: read.map(one => ({
      ...one,
      author: withLogin(one, logins),
      coAuthors: one.coAuthors.map(mailmap),
    })),
    pushes: pushed.flatMap(commit => {
      const author = messages.get(commit.sha)?.author;
      return author === undefined ? [] : [{ commit, author }];
    }),
  };
}

/** The last commit of a merged branch. */
function tipOf({ commit, parent }: Landing): string[] {
  const tip = parent < 1 ? undefined : commit.parents[parent];
  return tip === undefined ? [] : [tip];
}

/**
 * Who wrote most of the commits of a branch, and the others. The author of a merge commit is whoever merged, and the last
 * commit can be somebody's who brought the branch up to date. Of as many commits, the earliest count.
 */
function authorsOf({ landed }: Landing, side: SideBranch | undefined, fallback: Identity) {
  const commits = side?.commits ?? [];
  const counts = new Map<string, { identity: Identity; commits: number }>();
  for (const { author } of commits) {
    const key = (author.email || author.name).toLowerCase();
    const before = counts.get(key);
    counts.set(key, { identity: before?.identity ?? author, commits: (before?.commits ?? 0) + 1 });
  }
  const [most, ...others] = [...counts.values()].sort((a, b) => b.commits - a.commits).map(({ identity }) => identity);
  const author = most ?? fallback;
  return {
    author: { ...author, ...(landed.author !== undefined && { login: landed.author }) },
    others: [...others, ...commits.flatMap(({ body }) => coAuthorsIn(body))],
  };
}

/**
 * The owners of merged branches that are the logins of the branches' authors, by lower-case name. The owner of the
 * repository is not, nor is an organization, which is recognized by branches of several people. Without a known owner of
 * the repository, forks are not recognized.
 */
function loginsOfForks(landings: readonly AttributedLanding[], repository: Repository): Map<string, string> {
  const [own = '', name] = repository.nameWithOwner.toLowerCase().split('/');
  const forks = new Map<string, { owner: string; authors: Set<string> }>();
  if (own === LOCAL_OWNER || name === undefined) return new Map();
  for (const { landed, author, side } of landings) {
    const owner = landed.branchOwner;
    if (owner === undefined || side === undefined || owner.toLowerCase() === own) continue;
    const fork = forks.get(owner.toLowerCase()) ?? { owner, authors: new Set() };
    forks.set(owner.toLowerCase(), { owner, authors: fork.authors.add(author.name.toLowerCase()) });
  }
  const personal = [...forks].filter(([, { authors }]) => authors.size === 1);
  return new Map(personal.map(([key, { owner }]) => [key, owner]));
}

function withLogin({ landed, author }: AttributedLanding, logins: ReadonlyMap<string, string>): Identity {
  const login = author.login ?? logins.get(landed.branchOwner?.toLowerCase() ?? '');
  return login === undefined ? author : { ...author, login };
}
