import type { Repository } from '../../domain/gathered.js';
import { coAuthorsIn, type Identity } from '../authors.js';
import { mentionsRevert } from '../conventions/revert-subject.js';
import { peopleIn } from '../people.js';
import type { BranchHistory } from './behind-merges.js';
import { type Clone, LOCAL_OWNER } from './clone.js';
import type { CommitReader } from './commit-reader.js';
import type { BranchCommit } from './commit-walk.js';
import { comparisonOf, type Landing, landingsOf, ownComparison, sideOf } from './landings.js';
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
  { boundary, repository }: Pick<Clone, 'boundary' | 'repository'>,
): Promise<Attributed> {
  const landings = landingsOf(commits, history);
  const pushed = commits.filter(commit => history.landed(commit).length === 0);
  const merges = [...new Set(landings.filter(({ parent }) => parent > 0).map(({ commit }) => commit))];
  const sides = await readSideBranches(reader, merges, history.opened, boundary);
  const reverting = pushed.filter(mentionsRevert).map(ownComparison);
  const branched = landings.map(landing => ({ landing, side: sideOf(landing, sides) }));
  const comparisons = branched.map(({ landing, side }) => comparisonOf(landing, side));
  const tips = branched.flatMap(({ landing, side }) => (side?.commits.length ? [] : tipOf(landing)));
  const [changes, messages] = await Promise.all([
    reader.changes([...comparisons, ...reverting]),
    reader.messages([...pushed.map(({ sha }) => sha), ...tips]),
  ]);
  const read = branched.flatMap(({ landing, side }) => {
    const changed = changes.get(comparisonOf(landing, side));
    const fallback = messages.get(tipOf(landing)[0] ?? '')?.author ?? changed?.author;
    if (changed === undefined || fallback === undefined) return [];
    const { author, others } = authorsOf(landing, side, fallback);
    // Of a batch, the body of the commit has the co-authors of all.
    const coAuthors = [...others, ...coAuthorsIn(landing.landed.body ?? landing.commit.body)];
    const identities = side?.commits.map(commit => commit.author) ?? [];
    return [{ ...landing, side, files: changed.files, author, coAuthors, identities }];
  });
  const logins = loginsOfForks([...read, ...(await earlierForks(reader, read, history))], repository);
  return {
    landings: read.map(one => ({
      ...one,
      author: withLogin(one, logins),
      coAuthors: one.coAuthors.map(reader.mailmap),
    })),
    pushes: pushed.flatMap(commit => {
      const author = messages.get(commit.sha)?.author;
      const files = changes.get(ownComparison(commit))?.files;
      return author === undefined ? [] : [{ commit, author, ...(files && { files }) }];
    }),
  };
}

/** The last commit of a merged branch. */
function tipOf({ commit, parent }: Landing): string[] {
  const tip = parent < 1 ? undefined : commit.parents[parent];
  return tip === undefined ? [] : [tip];
}

/** More people on a branch are those of a history that it merged, or of a release. */
const MAX_CO_AUTHORS = 20;
/** Nobody writes a change in so many commits. */
const MAX_COMMITS = 1000;

/**
 * Who wrote most of the commits of a branch, and the others. The author of a merge commit is whoever merged, and the last
 * commit can be somebody's who brought the branch up to date. Of as many commits, the earliest count. A branch that does no
 * more than merge another is that of who merged.
 */
function authorsOf({ landed }: Landing, side: SideBranch | undefined, fallback: Identity) {
  const commits = side?.commits ?? [];
  const merger = side?.merger;
  const people = peopleIn([...(merger ? [merger] : []), ...commits.map(({ author }) => author)]);
  // The first of them is who merged.
  const [most, ...others] = (merger ? people : people.sort((a, b) => b.count - a.count)).map(
    ({ identity }) => identity,
  );
  const author = most ?? fallback;
  const named = [...others, ...peopleIn(commits.flatMap(({ body }) => coAuthorsIn(body))).map(one => one.identity)];
  return {
    author: { ...author, ...loginOf(landed.author, author, others) },
    others: commits.length > MAX_COMMITS ? [] : named.slice(0, MAX_CO_AUTHORS),
  };
}

/** The login that a message names is of who opened the pull request, who need not have written most of it. */
function loginOf(login: string | undefined, author: Identity, others: readonly Identity[]): { login?: string } {
  if (login === undefined) return {};
  return resembles(login, author) || others.length === 0 ? { login } : {};
}

/** Whose branch was merged. */
interface Fork {
  landed: { branchOwner?: string };
  author: Identity;
}

/** The branches merged before the period that have the same owners as those of the period. */
async function earlierForks(reader: CommitReader, landings: readonly Fork[], history: BranchHistory): Promise<Fork[]> {
  const owners = new Set(landings.flatMap(({ landed }) => landed.branchOwner?.toLowerCase() ?? []));
  const earlier = landingsOf(history.earlier, history).filter(({ landed }) =>
    owners.has(landed.branchOwner?.toLowerCase() ?? ''),
  );
  const tips = await reader.messages(earlier.flatMap(tipOf));
  return earlier.flatMap(landing => {
    const author = tips.get(tipOf(landing)[0] ?? '')?.author;
    return author === undefined ? [] : [{ landed: landing.landed, author }];
  });
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
/** Shorter parts of names are in many logins. */
const MIN_PART = 3;

/** Whether a login can be that of a person, whose name or address has a part of it. An organization's is in neither. */
function resembles(login: string, { name, email }: Identity): boolean {
  const letters = lettersOf(login);
  const local = email.slice(0, Math.max(0, email.indexOf('@')));
  const parts = [...name.split(/\s+/), ...local.split(/[.+_-]/), name, local].map(lettersOf);
  return parts.some(part => part.length >= MIN_PART && (letters.includes(part) || part.includes(letters)));
}

/**
 * The owners of merged branches that are the logins of the branches' authors, by lower-case name. The owner of the
 * repository is not, nor is an organization, which is recognized by branches of several people, or by a name that is not
 * the author's. Without a known owner of the repository, forks are not recognized.
 */
function loginsOfForks(merged: readonly Fork[], repository: Repository): Map<string, string> {
  const [own = '', name] = repository.nameWithOwner.toLowerCase().split('/');
  const forks = new Map<string, { owner: string; authors: Map<string, Identity> }>();
  if (own === LOCAL_OWNER || name === undefined) return new Map();
  for (const { landed, author } of merged) {
    const owner = landed.branchOwner;
    if (owner === undefined || owner.toLowerCase() === own) continue;
    const fork = forks.get(owner.toLowerCase()) ?? { owner, authors: new Map<string, Identity>() };
    forks.set(owner.toLowerCase(), { owner, authors: fork.authors.set(author.name.toLowerCase(), author) });
  }
  const personal = [...forks].filter(
    ([, { owner, authors }]) => authors.size === 1 && [...authors.values()].every(author => resembles(owner, author)),
  );
  return new Map(personal.map(([key, { owner }]) => [key, owner]));
}

function withLogin({ landed, author, side }: AttributedLanding, logins: ReadonlyMap<string, string>): Identity {
  const ofFork = side === undefined ? undefined : logins.get(landed.branchOwner?.toLowerCase() ?? '');
  const login = author.login ?? ofFork;
  return login === undefined ? author : { ...author, login };
}
