import type { GraphQLResolveInfo } from 'graphql';
import { runSearch } from '../../search/run.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { viewer } from './actor.js';
import { readNode, readNodes } from './node.js';
import { repositoryOwner } from './owner.js';
import { repository } from './repository.js';
import type { Resolvers } from './types.js';

interface SearchArgs extends PageArgs {
  query: string;
  type: 'ISSUE' | 'DISCUSSION' | 'REPOSITORY' | 'USER';
}

/** `issueCount` is the true total; pages end at 1,000 results without an error. */
function search(_source: unknown, args: SearchArgs, context: ApiContext, info: GraphQLResolveInfo) {
  if (args.type !== 'ISSUE') throw new Error(`local GitHub does not support Query.search(type: ${args.type}) yet`);
  const { issueCount, results } = runSearch(context, args.query);
  const page = connection(results, args, info);
  context.resolved.pullRequests += page.nodes.filter(node => !(node instanceof Error)).length;
  return { ...page, issueCount, codeCount: 0, discussionCount: 0, repositoryCount: 0, userCount: 0, wikiCount: 0 };
}

export const Query: Resolvers<unknown> = {
  viewer: (_source, _args, { store }) => viewer(store),
  rateLimit: (_source, _args, { charge }) => ({ ...charge, resetAt: charge.resetAt.toISOString() }),
  node: (_source, { id }: { id: string }, context) => readNode(context, id),
  nodes: (_source, { ids }: { ids: string[] }, context) => readNodes(context, ids),
  repository,
  repositoryOwner,
  search,
};
