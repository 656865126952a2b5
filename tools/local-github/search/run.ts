import type { ApiContext } from '../api/context.js';
import { forbidden } from '../api/errors.js';
import { requireAccess } from '../api/permissions.js';
import { actorLogin, type Store, type StoredIssue, type StoredPullRequest } from '../store.js';
import { parseSearch, type SearchQuery, type Span, wordsOf } from './parse.js';

/** As on GitHub, a search returns no more than this, without an error. */
const MAX_RESULTS = 1000;

export interface SearchResults {
  /** All matches, including those beyond the cap. */
  issueCount: number;
  /** An Error for each result that the token may not read. */
  results: (StoredPullRequest | StoredIssue | Error)[];
}

type Candidate = StoredPullRequest | StoredIssue;

/**
 * In a private repository, a token without the permission finds nothing, without an error. Pull requests need that for
 * issues too (cli/cli issue 5986, dashgit issue 129).
 */
export function runSearch(context: ApiContext, text: string): SearchResults {
  const query = parseSearch(text);
  const { store, permissions } = context;
  const { owner, name, private: isPrivate, hasIssues } = store.world.repository;
  const names = [`${owner}/${name}`, store.world.renamedFrom].map(known => known?.toLowerCase());
  const elsewhere = query.repositories.length > 0 && !query.repositories.some(repo => names.includes(repo));
  if (elsewhere) return { issueCount: 0, results: [] };

  const hidden = (...scopes: ('pull-requests' | 'issues')[]) =>
    isPrivate && scopes.some(scope => permissions[scope] === 'none');
  const candidates: Candidate[] = [
    ...(wantsPullRequests(query) && !hidden('pull-requests', 'issues') ? pullRequestsFor(store, query) : []),
    ...(wantsIssues(query) && hasIssues && !hidden('issues') ? store.issues : []),
  ];
  const found = candidates.filter(candidate => matches(store, query, candidate) && context.finds(candidate, query));
  const capped = order(query, found).slice(0, MAX_RESULTS);
  return { issueCount: found.length, results: capped.map(result => readable(context, result)) };
}

function readable(context: ApiContext, found: Candidate): Candidate | Error {
  const scope = found.__typename === 'PullRequest' ? 'pull-requests' : 'issues';
  try {
    requireAccess(context, 'read', scope);
    return found;
  } catch {
    return forbidden();
  }
}

/** For GitHub, a merged pull request is closed too. */
const pullRequestsFor = ({ pullRequests, closedPullRequests }: Store, { is, merged }: SearchQuery) => [
  ...(is.includes('unmerged') ? [] : pullRequests),
  ...(is.includes('merged') || merged.length > 0 ? [] : closedPullRequests),
];

const wantsPullRequests = ({ is, merged }: SearchQuery) =>
  !is.some(state => ['issue', 'open', 'draft', 'queued'].includes(state)) || merged.length > 0;

const wantsIssues = ({ is, merged, bases }: SearchQuery) =>
  !is.some(state => ['pr', 'merged', 'unmerged', 'draft'].includes(state)) && merged.length === 0 && bases.length === 0;

const within = (spans: readonly Span[], ms: number) => spans.every(span => ms >= span.from && ms <= span.to);

function matches(store: Store, query: SearchQuery, found: Candidate): boolean {
  return (
    (found.__typename === 'PullRequest' ? matchesPullRequest(query, found) : matchesIssue(query, found)) &&
    (query.authors.length === 0 || query.authors.some(author => isBy(store, found.author, author))) &&
    !query.excluded.authors.some(author => isBy(store, found.author, author)) &&
    query.labels.every(label => label.split(',').some(one => hasLabel(found, one))) &&
    !query.excluded.labels.some(label => hasLabel(found, label)) &&
    query.phrases.every(phrase => hasPhrase(query.inTitle ? found.title : `${found.title}\n${found.body}`, phrase))
  );
}

function matchesPullRequest(query: SearchQuery, pr: StoredPullRequest): boolean {
  return (
    within(query.merged, pr.closedMs) &&
    within(query.closed, pr.closedMs) &&
    within(query.created, pr.createdMs) &&
    within(query.updated, pr.updatedMs) &&
    (query.bases.length === 0 || query.bases.includes(pr.baseRefName)) &&
    !query.excluded.bases.includes(pr.baseRefName)
  );
}

function matchesIssue(query: SearchQuery, issue: StoredIssue): boolean {
  return (
    within(query.created, Date.parse(issue.createdAt)) &&
    within(query.updated, Date.parse(issue.updatedAt)) &&
    (query.closed.length === 0 || (issue.closedAt !== null && within(query.closed, Date.parse(issue.closedAt)))) &&
    !query.is.includes(issue.closed ? 'open' : 'closed')
  );
}

/** A person by login, a bot as `app/name` or `name[bot]`. */
function isBy(store: Store, author: string | null, wanted: string): boolean {
  if (author === null) return false;
  const login = actorLogin(author);
  const bot = store.users.get(login)?.bot ?? author.endsWith('[bot]');
  const names = bot ? [`app/${login}`, `${login}[bot]`] : [login];
  return names.some(name => name.toLowerCase() === wanted);
}

const hasPhrase = (text: string, phrase: string) => ` ${wordsOf(text)} `.includes(` ${phrase} `);

const hasLabel = (found: Candidate, label: string) => found.labels.some(other => other.toLowerCase() === label);

/** GitHub's default order is "best match". Here it is an order that no client can rely on, but the same in every run. */
function order(query: SearchQuery, found: Candidate[]): Candidate[] {
  const { sort } = query;
  if (!sort) return found.sort((a, b) => shuffleOf(a) - shuffleOf(b) || a.number - b.number);
  const at = (candidate: Candidate) => Date.parse(sort.by === 'created' ? candidate.createdAt : candidate.updatedAt);
  const sign = sort.direction === 'asc' ? 1 : -1;
  return found.sort((a, b) => sign * (at(a) - at(b) || a.number - b.number));
}

const shuffleOf = (candidate: Candidate) =>
  candidate.__typename === 'PullRequest' ? candidate.shuffleKey : Math.imul(candidate.number, 0x9e3779b1) >>> 0;
