import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../context.js';

/**
 * Resolvers of the fields that are not just the property of the same name. Arguments are `never` so that each resolver
 * can declare its own; the schema has checked them before the call.
 */
export type Resolvers<Source> = Record<
  string,
  (source: Source, args: never, context: ApiContext, info: GraphQLResolveInfo) => unknown
>;
