import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { GitHubError } from './errors.js';

const MAX_NODES = 500_000;

export interface Cost {
  /** Requests for all connections at their limits, divided by 100, rounded, at least 1. */
  points: number;
  possibleNodes: number;
  /** The largest `first` or `last` of the query. */
  largestPage: number;
}

interface Walk {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
  /** By path, because the same connection in two fragments counts once. */
  connections: Map<string, { field: string; requests: number; size: number }>;
}

/**
 * What GitHub charges for a query before it runs: each connection costs one request per parent node, with all parents at
 * their limits, and can return `first` nodes per request
 * (docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api).
 * @throws GitHubError MAX_NODE_LIMIT_EXCEEDED for more than 500,000 nodes
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Map<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
): Cost {
  const walk: Walk = { schema, fragments, variables, connections: new Map() };
  const root = schema.getRootType(operation.operation);
  visit(walk, operation.selectionSet, root?.name ?? 'Query', 1, '');
  let requests = 0;
  let possibleNodes = 0;
  let largestPage = 0;
  for (const connection of walk.connections.values()) {
    const nodes = connection.requests * connection.size;
    if (nodes > MAX_NODES)
      throw tooManyNodes(
        `By the time this query traverses to the ${connection.field} connection, it is requesting`,
        nodes,
      );
    requests += connection.requests;
    possibleNodes += nodes;
    if (connection.requests === 1) largestPage = Math.max(largestPage, connection.size);
  }
  if (possibleNodes > MAX_NODES) throw tooManyNodes('This query requests', possibleNodes);
  return { points: Math.max(1, Math.round(requests / 100)), possibleNodes, largestPage };
}

function tooManyNodes(start: string, nodes: number): GitHubError {
  const [requested, limit] = [nodes, MAX_NODES].map(number => number.toLocaleString('en-US'));
  return new GitHubError(
    'MAX_NODE_LIMIT_EXCEEDED',
    `${start} up to ${requested} possible nodes which exceeds the maximum limit of ${limit}.`,
  );
}

function visit(walk: Walk, set: SelectionSetNode, typeName: string, parents: number, path: string): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) visitField(walk, selection, typeName, parents, path);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      visit(walk, selection.selectionSet, selection.typeCondition?.name.value ?? typeName, parents, path);
    else {
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment) visit(walk, fragment.selectionSet, fragment.typeCondition.name.value, parents, path);
    }
  }
}

function visitField(walk: Walk, node: FieldNode, typeName: string, parents: number, path: string): void {
  const type = walk.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  const field = type.getFields()[node.name.value];
  if (!field || !node.selectionSet) return;
  const args = getArgumentValues(field, node, walk.variables);
  const returned = getNamedType(field.type).name;
  const here = `${path}.${node.alias?.value ?? node.name.value}`;
  let children = parents;
  if (returned.endsWith('Connection')) {
    const size = Number(args.first ?? args.last ?? 0);
    if (size > 0) walk.connections.set(here, { field: node.name.value, requests: parents, size });
    children = parents * Math.max(size, 1);
  } else if (Array.isArray(args.ids)) children = parents * Math.max(args.ids.length, 1);
  visit(walk, node.selectionSet, returned, children, here);
}
