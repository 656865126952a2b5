import { CODEOWNERS_PLACES } from '../codeowners.js';
import type { CommitRange, Question } from './counts.js';

const PULL_REQUEST_FIELDS = /* GraphQL */ `
  fragment Actor on Actor { __typename login ... on User { name } }
  fragment PullRequestFields on PullRequest {
    number title body url createdAt mergedAt baseRefName additions deletions changedFiles authorAssociation
    author { ...Actor }
    mergedBy { ...Actor }
    labels(first: 100) { nodes { name } }
    files(first: 100) { pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } }
    reviews(first: 100) { nodes { state submittedAt author { ...Actor } } }
    comments { totalCount }
    mergeCommit { oid message }
  }`;

/** The repository, the two files that shape its digest, and how many were merged in each of `slices` windows. */
export function openQuery(slices: number): string {
  const numbers = Array.from({ length: slices }, (_, index) => index);
  return /* GraphQL */ `
    query Open($owner: String!, $name: String!, $config: String!, ${numbers.map(n => `$slice${n}: String!`).join(', ')}) {
      repository(owner: $owner, name: $name) {
        nameWithOwner url
        defaultBranchRef { name }
        config: object(expression: $config) { ... on Blob { text } }
        ${CODEOWNERS_PLACES.map((path, n) => `codeowners${n}: object(expression: "HEAD:${path}") { ... on Blob { text } }`).join('\n')}
      }
      ${numbers.map(n => `slice${n}: search(query: $slice${n}, type: ISSUE, first: 1) { issueCount }`).join('\n')}
    }`;
}

export const PAGE_QUERY = /* GraphQL */ `
  query MergedPullRequests($search: String!, $first: Int!, $after: String) {
    search(query: $search, type: ISSUE, first: $first, after: $after) {
      issueCount
      pageInfo { hasNextPage endCursor }
      nodes { ...PullRequestFields }
    }
  }
  ${PULL_REQUEST_FIELDS}`;

/** The next hundred files of several pull requests; the answer's aliases are `pr` and the number. */
export function filesQuery(rest: readonly { number: number; after: string }[]): string {
  const one = ({ number, after }: { number: number; after: string }) =>
    `pr${number}: pullRequest(number: ${number}) { files(first: 100, after: ${JSON.stringify(after)}) {
      pageInfo { hasNextPage endCursor } nodes { path additions deletions changeType } } }`;
  return `query RemainingFiles($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${rest.map(one).join('\n')} } }`;
}

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
        `count${n}: search(query: ${JSON.stringify(question.search)}, type: ISSUE, first: 1) { issueCount }`,
      );
    else
      paths.push(
        `count${n}: history(first: 1, path: ${JSON.stringify(question.path)}, since: "${since}", until: "${until}") { totalCount }`,
      );
  });
  const { owner, name } = repository;
  const commits = `repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(name)}) {
    object(expression: ${JSON.stringify(revision)}) { ... on Commit { ${paths.join('\n')} } } }`;
  return `query Count { ${searches.join('\n')} ${paths.length > 0 ? commits : ''} }`;
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
