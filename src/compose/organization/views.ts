import type { OrganizationDigest, PullRequestReference, RepositoryPart } from '../../domain/organization.js';
import type { NamedRepository, Value } from '../../domain/page.js';
import { changedIn } from '../changed-in.js';
import { type Entries, entriesByNumber } from '../lookup.js';

/** One repository as the page shows it. */
export interface RepositoryView {
  part: RepositoryPart;
  entries: Entries;
  named: NamedRepository;
}

/** What the sections of a page over several repositories are composed of. */
export interface OrganizationView {
  digest: OrganizationDigest;
  /** In the order of the digest. */
  repositories: readonly RepositoryView[];
}

const withoutOwner = (repository: string) => repository.slice(repository.indexOf('/') + 1);

/** Without the owner, unless that is what tells it from another. Neither GitHub nor Markdown tells names by their case. */
export function shownName(repository: string, { repositories, missing }: OrganizationDigest): string {
  const short = withoutOwner(repository);
  const all = [
    ...repositories.map(part => part.repository.nameWithOwner),
    ...missing.flatMap(one => one.repository ?? []),
  ];
  const key = short.toLowerCase();
  const isAlike = (other: string) => other === key || withoutOwner(other) === key;
  return all.some(other => other !== repository && isAlike(other.toLowerCase())) ? repository : short;
}

/**
 * The entries with the scope of a title before what is left of it: the lines of a repository stand under no area that would
 * say what they are about.
 */
function withScopes({ repository, pullRequests, scopes }: RepositoryPart): Entries {
  const own = withoutOwner(repository.nameWithOwner).toLowerCase();
  const scopeOf = new Map(scopes.map(({ pullRequest, scope }) => [pullRequest, scope]));
  const scoped = pullRequests.map(entry => {
    const { number, effect } = entry;
    const scope = effect.from === 'title' ? scopeOf.get(number) : undefined;
    return scope === undefined || scope.toLowerCase() === own
      ? entry
      : { ...entry, effect: { ...effect, text: `${scope}: ${effect.text}` } };
  });
  return entriesByNumber({ pullRequests: scoped });
}

export function viewOf(digest: OrganizationDigest): OrganizationView {
  return {
    digest,
    repositories: digest.repositories.map(part => ({
      part,
      entries: withScopes(part),
      named: { name: shownName(part.repository.nameWithOwner, digest), url: part.repository.url },
    })),
  };
}

const isOfRepository = (value: object): value is Extract<Value, { type: 'reference' | 'evidence' | 'commit' }> =>
  'type' in value && (value.type === 'reference' || value.type === 'evidence' || value.type === 'commit');

/** The same content, with every number and commit in it as one of this repository. */
export function inRepository<T>(content: T, { named }: RepositoryView): T {
  return changedIn(content, value => (isOfRepository(value) ? { ...value, repository: named } : value));
}

/** A pull request with its repository. */
export type Located = readonly [RepositoryView, number];

/** The references, each with its repository. */
export function located(references: readonly PullRequestReference[], { repositories }: OrganizationView): Located[] {
  const byName = new Map(repositories.map(view => [view.part.repository.nameWithOwner, view]));
  return references.flatMap(({ repository, number }) => {
    const view = byName.get(repository);
    return view === undefined ? [] : [[view, number] as const];
  });
}

/** Pull requests by repository. */
export class ReferenceSet {
  private readonly keys: ReadonlySet<string>;

  constructor(references: readonly PullRequestReference[]) {
    this.keys = new Set(references.map(({ repository, number }) => `${repository}#${number}`));
  }

  has({ part }: RepositoryView, number: number): boolean {
    return this.keys.has(`${part.repository.nameWithOwner}#${number}`);
  }
}

export function referenceTo({ part }: RepositoryView, number: number): PullRequestReference {
  return { repository: part.repository.nameWithOwner, number };
}
