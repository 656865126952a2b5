import { z } from 'zod';
import { DigestError } from '../domain/errors.js';
import { nearestNames } from '../domain/nearest-name.js';
import type { GitHubClient } from '../github/client.js';
import { AUTHOR_FIELDS } from './own.js';
import type { Publisher } from './publisher.js';
import { postThread } from './thread.js';
import { bodyDeclarations, type TargetRepository, THREAD_FIELDS, type ThreadKind, VIEWER } from './thread-kind.js';

const CATEGORIES_QUERY = /* GraphQL */ `
  query Categories($id: ID!) {
    repository: node(id: $id) { ... on Repository { discussionCategories(first: 100) { nodes { id name slug } } } }
  }`;

const Categories = z.object({
  repository: z.object({
    discussionCategories: z.object({
      nodes: z.array(z.object({ id: z.string(), name: z.string(), slug: z.string() })),
    }),
  }),
});

/** Finds the category by its name, in any case, or by its slug, which is in its address. */
async function createVariables(
  client: GitHubClient,
  repository: TargetRepository,
  category: string | null,
): Promise<{ categoryId: string }> {
  const answer = await client.query(CATEGORIES_QUERY, { id: repository.id }, Categories);
  const categories = answer.repository.discussionCategories.nodes;
  const wanted = (category ?? '').toLowerCase();
  const found = categories.find(({ name, slug }) => name.toLowerCase() === wanted || slug === wanted);
  if (found !== undefined) return { categoryId: found.id };
  const names = categories.map(({ name }) => name);
  const got = category === null ? 'not given' : `got ${JSON.stringify(category)}`;
  throw new DigestError(
    `discussion-category: ${got}; ${repository.nameWithOwner} has ${quotedList(names)}${suggestion(wanted, names)}`,
  );
}

function quotedList(names: readonly string[]): string {
  return names.length === 0 ? 'no categories' : names.map(name => JSON.stringify(name)).join(', ');
}

function suggestion(wanted: string, names: readonly string[]): string {
  const [nearest] = nearestNames(wanted, names);
  return nearest === undefined ? '.' : `; did you mean ${JSON.stringify(nearest)}?`;
}

export const discussionKind: ThreadKind = {
  id: 'discussion',
  plural: 'discussions',
  forbiddenHint: ' In categories with the format "Announcement", only maintainers of the repository can post.',
  createsWithLabels: false,
  documents: {
    repository: (fields, beside) => /* GraphQL */ `
      query LookForDiscussions($owner: String!, $name: String!) {
        ${VIEWER}
        ${beside}
        repository(owner: $owner, name: $name) {
          id nameWithOwner isPrivate isArchived enabled: hasDiscussionsEnabled
          threads: discussions(first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
          ${fields}
        }
      }`,
    list: /* GraphQL */ `
      query ListDiscussions($id: ID!, $after: String) {
        repository: node(id: $id) { ... on Repository {
          threads: discussions(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
            pageInfo { hasNextPage endCursor }
            nodes { ${THREAD_FIELDS} }
          }
        } }
      }`,
    create: /* GraphQL */ `
      mutation CreateDiscussion($repositoryId: ID!, $categoryId: ID!, $title: String!, $body: String!) {
        written: createDiscussion(
          input: { repositoryId: $repositoryId, categoryId: $categoryId, title: $title, body: $body }
        ) { thread: discussion { ${THREAD_FIELDS} body } }
      }`,
    update: /* GraphQL */ `
      mutation UpdateDiscussion($id: ID!, $title: String!, $body: String!) {
        written: updateDiscussion(input: { discussionId: $id, title: $title, body: $body }) {
          thread: discussion { ${THREAD_FIELDS} }
        }
      }`,
    renames: null,
    close: /* GraphQL */ `
      mutation CloseDiscussion($id: ID!) {
        closeDiscussion(input: { discussionId: $id, reason: OUTDATED }) { clientMutationId }
      }`,
    comments: /* GraphQL */ `
      query DiscussionComments($id: ID!, $after: String) {
        thread: node(id: $id) { ... on Discussion {
          comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { id ${AUTHOR_FIELDS} } }
        } }
      }`,
    addComments: count => /* GraphQL */ `
      mutation AddDiscussionComment($id: ID!, ${bodyDeclarations(count)}) {
        ${Array.from({ length: count }, (_, n) => `written${n}: addDiscussionComment(input: { discussionId: $id, body: $body${n} }) { comment { id body } }`).join('\n')}
      }`,
    updateComment: /* GraphQL */ `
      mutation UpdateDiscussionComment($id: ID!, $body: String!) {
        updateDiscussionComment(input: { commentId: $id, body: $body }) { clientMutationId }
      }`,
    deleteComment: /* GraphQL */ `
      mutation DeleteDiscussionComment($id: ID!) {
        deleteDiscussionComment(input: { id: $id }) { clientMutationId }
      }`,
  },
  createVariables,
};

export const discussion = {
  id: 'discussion',
  posts: true,
  publish: request => postThread(discussionKind, request),
} as const satisfies Publisher;
