import type { ApiContext } from '../context.js';
import type { Resolvers } from '../resolvers/types.js';
import { discussionMutations } from './discussions.js';
import { issueMutations } from './issues.js';
import { labelMutations } from './labels.js';

/** What a mutation does with its input, once the schema has checked it; its payload lacks only the mutation id. */
export type Mutations = Record<string, (input: never, context: ApiContext) => Record<string, unknown>>;

const mutations: Mutations = { ...issueMutations, ...discussionMutations, ...labelMutations };

/** Their names, so that limits on created content know what creates some. */
export const CREATES_CONTENT = /^(create|add)(Issue|Comment|Discussion|DiscussionComment)$/;

export const Mutation: Resolvers<unknown> = Object.fromEntries(
  Object.entries(mutations).map(([name, mutate]) => [
    name,
    (_source: unknown, { input }: { input: never }, context: ApiContext) => ({
      ...mutate(input, context),
      clientMutationId: (input as { clientMutationId?: string | null }).clientMutationId ?? null,
    }),
  ]),
);
