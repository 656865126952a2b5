import type { CommitRange, Question } from './counts.js';

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

/** `fields` are selections of a pull request that not every GitHub has. */
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

/** The next hundred files of several pull requests, each after a cursor; the answer's aliases are `pr` and the number. */
export function furtherFilesQuery(further: readonly { number: number; after: string }[]): string {
  const one = ({ number, after }: { number: number; after: string }) =>
    `pr${number}: pullRequest(number: ${number}) { files(first: 100, after: ${JSON.stringify(after)}) {
      pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } } }`;
  return `query FurtherFiles($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${further.map(one).join('\n')} } }`;
}

/** Commits of a path whose authors are told. */
export const AUTHORS_TOLD = 50;
/** Pull requests that a search tells beside their number. */
const FINDS_TOLD = 40;
const FINDS =
  'nodes { ... on PullRequest { number title mergedAt author { ...Actor } files(first: 100) { nodes { path } } } }';

/** Counts what searches find, and the commits of a range that changed paths; aliases `count0`, `count1`, … */
export function countQuery(
  questions: readonly Question[],
  { repository, revision, since, until }: CommitRange,
): string {
  const searches: string[] = [];
  const paths: string[] = [];
  questions.forEach((question, n) => {
    if ('search' in question)
      searches.push(
        `count${n}: search(query: ${JSON.stringify(question.search)}, type: ISSUE, first: ${question.tell ? FINDS_TOLD : 1}) {
          issueCount ${question.tell ? FINDS : ''} }`,
      );
    else
      paths.push(
        `count${n}: history(first: ${AUTHORS_TOLD}, path: ${JSON.stringify(question.path)}, since: "${since}", until: "${until}") {
          totalCount nodes { author { name user { login } } } }`,
      );
  });
  const { owner, name } = repository;
  const commits = `repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) {
    object(expression: ${JSON.stringify(revision)}) { ... on Commit { ${paths.join('\n')} } } }`;
  const finds = questions.some(question => 'search' in question && question.tell);
  return `query Count { ${searches.join('\n')} ${paths.length > 0 ? commits : ''} } ${finds ? ACTOR : ''}`;
}

/** Earlier pull requests by number, by commit and by a search for their title; aliases `found0`, `found1`, … */
export function lookUpQuery(references: readonly { number?: number; sha?: string; search?: string }[]): string {
  const inRepository: string[] = [];
  const searches: string[] = [];
  references.forEach(({ number, sha, search }, n) => {
    if (number !== undefined) inRepository.push(`found${n}: pullRequest(number: ${number}) { ...PullRequestFields }`);
    else if (sha !== undefined)
      inRepository.push(`found${n}: object(expression: ${JSON.stringify(sha)}) {
        ... on Commit { associatedPullRequests(first: 1) { nodes { ...PullRequestFields } } } }`);
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
