import { AUTHOR_FIELDS } from './own.js';
import type { Publisher } from './publisher.js';
import { postThread } from './thread.js';
import { bodyDeclarations, THREAD_FIELDS, type ThreadKind, VIEWER } from './thread-kind.js';

export const issueKind: ThreadKind = {
  id: 'issue',
  plural: 'issues',
  forbiddenHint: '',
  createsWithLabels: true,
  documents: {
    repository: (fields, beside) => /* GraphQL */ `
      query LookForIssues($owner: String!, $name: String!) {
        ${VIEWER}
        ${beside}
        repository(owner: $owner, name: $name) {
          id nameWithOwner isPrivate isArchived enabled: hasIssuesEnabled
          threads: issues(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
          ${fields}
        }
      }`,
    list: /* GraphQL */ `
      query ListIssues($id: ID!, $after: String) {
        repository: node(id: $id) { ... on Repository {
          threads: issues(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
        } }
      }`,
    create: /* GraphQL */ `
      mutation CreateIssue($repositoryId: ID!, $title: String!, $body: String!, $labelIds: [ID!]) {
        written: createIssue(
          input: { repositoryId: $repositoryId, title: $title, body: $body, labelIds: $labelIds }
        ) { thread: issue { ${THREAD_FIELDS} body } }
      }`,
    update: /* GraphQL */ `
      mutation UpdateIssue($id: ID!, $title: String!, $body: String!) {
        written: updateIssue(input: { id: $id, title: $title, body: $body }) { thread: issue { ${THREAD_FIELDS} } }
      }`,
    renames: /* GraphQL */ `
      query Renames($ids: [ID!]!) {
        nodes(ids: $ids) { ... on Issue {
          id
          renames: timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) {
            nodes { ... on RenamedTitleEvent { previousTitle } }
          }
        } }
      }`,
    close: /* GraphQL */ `
      mutation CloseIssue($id: ID!) {
        closeIssue(input: { issueId: $id, stateReason: COMPLETED }) { clientMutationId }
      }`,
    comments: /* GraphQL */ `
      query IssueComments($id: ID!, $after: String) {
        thread: node(id: $id) { ... on Issue {
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ${AUTHOR_FIELDS} } }
        } }
      }`,
    addComments: count => /* GraphQL */ `
      mutation AddIssueComment($id: ID!, ${bodyDeclarations(count)}) {
        ${Array.from({ length: count }, (_, n) => `written${n}: addComment(input: { subjectId: $id, body: $body${n} }) { edge: commentEdge { comment: node { id body } } }`).join('\n')}
      }`,
    updateComment: /* GraphQL */ `
      mutation UpdateIssueComment($id: ID!, $body: String!) {
        updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
      }`,
    deleteComment: /* GraphQL */ `
      mutation DeleteIssueComment($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }`,
  },
  createVariables: async () => ({}),
};

export const issue = {
  id: 'issue',
  posts: true,
  publish: request => postThread(issueKind, request),
} as const satisfies Publisher;
