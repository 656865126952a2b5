import type { RepositoryName } from './repository-name.js';

const ACTOR = 'fragment Actor on Actor { __typename login ... on User { name } }';

const PULL_REQUEST_FIELDS = /* GraphQL */ `
  ${ACTOR}
  fragment PullRequestFields on PullRequest {
    number title body url createdAt mergedAt baseRefName additions deletions changedFiles authorAssociation
    author { ...Actor }
    mergedBy { ...Actor }
    labels(first: 100) { totalCount nodes { name } }
    files(first: 100) { pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } }
    reviews(first: 100) { totalCount nodes { state submittedAt author { ...Actor } } }
    comments { totalCount }
    mergeCommit { oid message }
  }`;

/** One page of a search. `fields` are selections on PullRequest that not every GitHub server has. */
export function pageQuery(fields: string): string {
  return /* GraphQL */ `
  query MergedPullRequests($search: String!, $first: Int!, $after: String) {
    search(query: $search, type: ISSUE, first: $first, after: $after) {
      issueCount
      pageInfo { hasNextPage endCursor }
      nodes { ...PullRequestFields ...OptionalFields }
    }
  }
  fragment OptionalFields on PullRequest { number ${fields} }
  ${PULL_REQUEST_FIELDS}`;
}

/** Pull requests by number, merged or not; the aliases are `pr` and the number. */
export function byNumberQuery(numbers: readonly number[], fields: string): string {
  const selection = (number: number) =>
    `pr${number}: pullRequest(number: ${number}) { closedAt ...PullRequestFields ...OptionalFields }`;
  return `query ByNumber($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${numbers.map(selection).join('\n')} } }
  fragment OptionalFields on PullRequest { number ${fields} }
  ${PULL_REQUEST_FIELDS}`;
}

/** Which pull requests a commit belongs to; the aliases are `commit0`, `commit1`, … */
export function associatedQuery(shas: readonly string[]): string {
  const selection = (sha: string, n: number) =>
    `commit${n}: object(oid: ${JSON.stringify(sha)}) {
      ... on Commit { associatedPullRequests(first: 5) { nodes { number mergedAt } } } }`;
  return `query Associated($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${shas.map(selection).join('\n')} } }`;
}

/** The next hundred files of several pull requests, each after a cursor. The aliases are `pr` and the number. */
export function furtherFilesQuery(cursors: readonly { number: number; after: string }[]): string {
  const selection = ({ number, after }: { number: number; after: string }) =>
    `pr${number}: pullRequest(number: ${number}) { files(first: 100, after: ${JSON.stringify(after)}) {
      pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } } }`;
  return `query FurtherFiles($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${cursors.map(selection).join('\n')} } }`;
}

/** The texts of files at commits; the aliases are `file0`, `file1`, … */
export function filesQuery(files: readonly { sha: string; path: string }[]): string {
  const selection = ({ sha, path }: { sha: string; path: string }, n: number) =>
    `file${n}: object(expression: ${JSON.stringify(`${sha}:${path}`)}) { ... on Blob { text } }`;
  return `query Fragments($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${files.map(selection).join('\n')} } }`;
}

/** Commits of a path that are listed with their authors. */
export const MAX_COMMITS_LISTED = 50;
/** Results of a search that are listed beside their count, with their files, which take GitHub the longest. */
const MAX_RESULTS_LISTED = 25;
const RESULTS =
  'nodes { ... on PullRequest { number title mergedAt author { ...Actor } files(first: 100) { nodes { path } } } }';

/** Counts the results of a search, and lists them if `list` is true; or counts and lists the commits that changed a path. */
export type CountQuestion = { search: string; list?: boolean } | { path: string };

/** The commits that are counted: those on a branch, in [since, until). */
export interface CommitRange {
  repository: RepositoryName;
  revision: string;
  since: string;
  until: string;
}

/** Counts for several questions; the aliases are `count0`, `count1`, … */
export function countQuery(
  questions: readonly CountQuestion[],
  { repository, revision, since, until }: CommitRange,
): string {
  const searches: string[] = [];
  const paths: string[] = [];
  questions.forEach((question, n) => {
    if ('search' in question)
      searches.push(
        `count${n}: search(query: ${JSON.stringify(question.search)}, type: ISSUE, first: ${question.list ? MAX_RESULTS_LISTED : 1}) {
          issueCount ${question.list ? RESULTS : ''} }`,
      );
    else
      paths.push(
        `count${n}: history(first: ${MAX_COMMITS_LISTED}, path: ${JSON.stringify(question.path)}, since: "${since}", until: "${until}") {
          totalCount nodes { author { name user { login } } } }`,
      );
  });
  const { owner, name } = repository;
  const commits = `repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) {
    object(expression: ${JSON.stringify(revision)}) { ... on Commit { ${paths.join('\n')} } } }`;
  const listsResults = questions.some(question => 'search' in question && question.list);
  return `query Count { ${searches.join('\n')} ${paths.length > 0 ? commits : ''} } ${listsResults ? ACTOR : ''}`;
}

/** Earlier pull requests by number, by commit or by a search for their title; the aliases are `found0`, `found1`, … */
export function lookUpQuery(references: readonly { number?: number; sha?: string; search?: string }[]): string {
  const inRepository: string[] = [];
  const searches: string[] = [];
  references.forEach(({ number, sha, search }, n) => {
    if (number !== undefined) inRepository.push(`found${n}: pullRequest(number: ${number}) { ...PullRequestFields }`);
    else if (sha !== undefined)
      inRepository.push(`found${n}: object(expression: ${JSON.stringify(sha)}) {
        ... on Commit { oid associatedPullRequests(first: 5) { nodes { ...PullRequestFields } } } }`);
    else if (search !== undefined)
      searches.push(
        `found${n}: search(query: ${JSON.stringify(search)}, type: ISSUE, first: 5) { nodes { ...PullRequestFields } }`,
      );
  });
  return `query LookUp($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { nameWithOwner ${inRepository.join('\n')} }
    ${searches.join('\n')}
  }
  ${PULL_REQUEST_FIELDS}`;
}
