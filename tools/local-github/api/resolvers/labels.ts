import type { GraphQLResolveInfo } from 'graphql';
import type { Store, StoredLabel } from '../../store.js';
import { connection, type PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import type { Resolvers } from './types.js';

export interface LabelsArgs extends PageArgs {
  query?: string | null;
  orderBy?: { field: 'CREATED_AT' | 'NAME'; direction: 'ASC' | 'DESC' } | null;
}

export const findLabel = (store: Store, name: string): StoredLabel | undefined =>
  store.labels.find(label => label.name.toLowerCase() === name.toLowerCase());

/** The labels of an issue, discussion or pull request that exist in the repository. */
export function labelsOf(
  source: { labels: string[] },
  args: LabelsArgs,
  { store }: ApiContext,
  info: GraphQLResolveInfo,
) {
  const known = source.labels.flatMap(name => findLabel(store, name) ?? []);
  return connection(sorted(known, args), args, info);
}

export function repositoryLabels(_source: unknown, args: LabelsArgs, { store }: ApiContext, info: GraphQLResolveInfo) {
  const query = args.query?.toLowerCase();
  const found = query ? store.labels.filter(label => label.name.toLowerCase().includes(query)) : store.labels;
  return connection(sorted(found, args), args, info);
}

function sorted(labels: readonly StoredLabel[], { orderBy }: LabelsArgs): StoredLabel[] {
  const ordered = orderBy?.field === 'NAME' ? labels.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : [...labels];
  return orderBy?.direction === 'DESC' ? ordered.reverse() : ordered;
}

export const Label: Resolvers<StoredLabel> = {
  url: (label, _args, { store }) => {
    const { owner, name } = store.world.repository;
    return `${store.baseUrl}/${owner}/${name}/labels/${encodeURIComponent(label.name)}`;
  },
  isDefault: () => false,
  updatedAt: label => label.createdAt,
};
