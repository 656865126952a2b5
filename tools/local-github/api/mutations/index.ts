import type { ApiContext } from '../context.js';
import type { Resolvers } from '../resolvers/types.js';
import { discussionMutations } from './discussions.js';
import { issueMutations } from './issues.js';
import { labelMutations } from './labels.js';
import type { Mutations } from './types.js';

const mutations: Mutations = { ...issueMutations, ...discussionMutations, ...labelMutations };

export const Mutation: Resolvers<unknown> = Object.fromEntries(
  Object.entries(mutations).map(([name, mutate]) => [
    name,
    (_source: unknown, { input }: { input: never }, context: ApiContext) => ({
      ...mutate(input, context),
      clientMutationId: (input as { clientMutationId?: string | null }).clientMutationId ?? null,
    }),
  ]),
);
