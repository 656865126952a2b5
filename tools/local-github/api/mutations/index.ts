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
    (_source: unknown, { input }: { input: never }, context: ApiContext) => {
      const payload = mutate(input, context);
      for (const id of madeBy(name, payload)) context.store.made(id);
      return { ...payload, clientMutationId: (input as { clientMutationId?: string | null }).clientMutationId ?? null };
    },
  ]),
);

interface Made {
  id: string;
}

/** The ids that did not exist before. */
function madeBy(name: string, payload: Record<string, unknown>): string[] {
  if (!/^(create|add(Discussion)?Comment$)/.test(name)) return [];
  const { issue, discussion, comment, label, commentEdge } = payload as Record<string, Made & { node: Made }>;
  return [issue, discussion, comment, label, commentEdge?.node].flatMap(made => made?.id ?? []);
}
