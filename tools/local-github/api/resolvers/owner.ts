import type { GraphQLResolveInfo } from 'graphql';
import { nodeId } from '../../ids.js';
import { nameOf, type Store } from '../../store.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { pushedAt } from './repository.js';
import type { Resolvers } from './types.js';

interface OwnerSource {
  __typename: 'Organization';
  id: string;
  login: string;
  url: string;
}

interface RepositoriesArgs extends PageArgs {
  orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null;
}

const ofOwner = (login: string, { stores }: ApiContext) =>
  stores.filter(({ world }) => world.repository.owner.toLowerCase() === login.toLowerCase());

/** The owner of a repository; null: there is no such account. */
export function repositoryOwner(
  _source: unknown,
  { login }: { login: string },
  context: ApiContext,
): OwnerSource | null {
  const owner = ofOwner(login, context)[0]?.world.repository.owner;
  if (owner === undefined) return null;
  return {
    __typename: 'Organization',
    id: nodeId('U', owner),
    login: owner,
    url: `${context.store.baseUrl}/${owner}`,
  };
}

const KEYS: Readonly<Record<string, (store: Store) => string>> = {
  NAME: nameOf,
  // In the order in which it was told of them.
  CREATED_AT: () => '',
  PUSHED_AT: store => pushedAt(store) ?? '',
};

function repositories({ login }: OwnerSource, args: RepositoriesArgs, context: ApiContext, info: GraphQLResolveInfo) {
  const { field, direction } = args.orderBy ?? { field: 'NAME', direction: 'ASC' };
  const key = KEYS[field];
  if (key === undefined) throw new Error(`local GitHub does not support repositories by ${field} yet`);
  const sign = direction === 'ASC' ? 1 : -1;
  const own = ofOwner(login, context).sort((a, b) => sign * (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
  return connection(
    own.map(store => ({ __typename: 'Repository', listed: store })),
    args,
    info,
  );
}

export const Organization: Resolvers<OwnerSource> = { repositories };
