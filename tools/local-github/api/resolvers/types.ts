import type { GraphQLResolveInfo } from 'graphql';
import type { ApiContext } from '../context.js';

/**
 * The fields of one type that take more than reading the property of the same name. Arguments are `never` here so that
 * every resolver can name the ones it takes; the schema has checked them before it is called.
 */
export type Resolvers<Source> = Record<
  string,
  (source: Source, args: never, context: ApiContext, info: GraphQLResolveInfo) => unknown
>;
