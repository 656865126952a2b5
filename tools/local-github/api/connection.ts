import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { GitHubError } from './errors.js';

export interface PageArgs {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

export interface Connection<T> {
  totalCount: number;
  nodes: (T | Error)[];
  edges: { cursor: string; node: T | Error }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const MAX_PAGE_SIZE = 100;

/**
 * One page of a list. As on GitHub, a query that selects nodes must say how many, 100 at most; a query for `totalCount`
 * alone need not.
 * @throws GitHubError if `first` and `last` are both missing, both given, or out of bounds, or a cursor is invalid
 */
export function connection<T>(all: readonly T[], args: PageArgs, info: GraphQLResolveInfo): Connection<T> {
  const wantsNodes = selects(info, 'nodes') || selects(info, 'edges');
  checkBounds(args, info.fieldName, wantsNodes);
  const from = args.after ? offsetOf(args.after) : 0;
  const to = args.before ? Math.min(all.length, offsetOf(args.before) - 1) : all.length;
  const start = args.last == null ? from : Math.max(from, to - args.last);
  const end = args.first == null ? to : Math.min(to, from + args.first);
  const page = wantsNodes ? all.slice(start, end) : [];
  return {
    totalCount: all.length,
    nodes: page,
    edges: page.map((node, index) => ({ cursor: cursorAt(start + index + 1), node })),
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: end > start ? cursorAt(start + 1) : null,
      endCursor: end > start ? cursorAt(end) : null,
    },
  };
}

function checkBounds({ first, last }: PageArgs, field: string, wantsNodes: boolean): void {
  if (first == null && last == null) {
    if (!wantsNodes) return;
    throw new GitHubError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    );
  }
  if (first != null && last != null)
    throw new GitHubError(
      'INVALID_PAGINATION_BOUNDARIES',
      `Passing both \`first\` and \`last\` to paginate the \`${field}\` connection is not supported.`,
    );
  const [name, value] = first == null ? (['last', last ?? 0] as const) : (['first', first] as const);
  if (value < 0)
    throw new GitHubError(
      'INVALID_PAGINATION_BOUNDARIES',
      `\`${name}\` on the \`${field}\` connection cannot be less than zero.`,
    );
  if (value > MAX_PAGE_SIZE)
    throw new GitHubError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${value} records on the \`${field}\` connection exceeds the \`${name}\` limit of ${MAX_PAGE_SIZE} records.`,
    );
}

/** A cursor is a position, not an item: a list that changes between two pages shifts, as in GitHub's search. */
const cursorAt = (position: number) => Buffer.from(`cursor:${position}`).toString('base64');

function offsetOf(cursor: string): number {
  const match = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString());
  if (!match) throw new GitHubError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(match[1]);
}

/** Whether the query selects this subfield of the field being resolved, directly or through fragments. */
function selects(info: GraphQLResolveInfo, name: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some(selection => {
      if (selection.kind === 'Field') return selection.name.value === name;
      if (selection.kind === 'InlineFragment') return within(selection.selectionSet);
      return within(info.fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some(node => within(node.selectionSet));
}
