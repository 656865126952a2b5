import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Charge } from '../rate-limit.js';
import type { ApiContext } from './context.js';
import { type Cost, costOf } from './cost.js';
import { type ErrorEntry, errorEntry, GitHubError } from './errors.js';
import { count, withoutGivenUp } from './meter.js';
import type { Payload } from './payload.js';
import { resolvers } from './resolvers/index.js';
import { validationEntry, variableEntry } from './validation-messages.js';

export interface GraphQLRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** A valid query and its cost. */
export interface Prepared {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  cost: Cost;
}

const documents = new WeakMap<GraphQLSchema, Map<string, DocumentNode | ErrorEntry[]>>();

/** Checks a query before it runs. The errors are answered without any `data`. */
export function prepare(request: GraphQLRequest, schema: GraphQLSchema): Prepared | ErrorEntry[] {
  const document = checked(request.query, schema);
  if (Array.isArray(document)) return document;
  const operation = getOperationAST(document, request.operationName);
  if (!operation) return [{ message: `No operation named "${request.operationName ?? ''}"` }];
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (values.errors) return values.errors.map(error => variableEntry(error, operation));
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
      .map(fragment => [fragment.name.value, fragment]),
  );
  try {
    return {
      schema,
      document,
      operation,
      variables: values.coerced,
      cost: costOf(schema, operation, fragments, values.coerced),
    };
  } catch (error) {
    if (error instanceof GitHubError || error instanceof GraphQLError) return [errorEntry(error)];
    throw error;
  }
}

/** Caches documents: clients repeat a few of them, and validating against 60,000 lines of schema is slow. */
function checked(query: string, schema: GraphQLSchema): DocumentNode | ErrorEntry[] {
  const ofSchema = documents.get(schema) ?? new Map<string, DocumentNode | ErrorEntry[]>();
  documents.set(schema, ofSchema);
  const known = ofSchema.get(query);
  if (known) return known;
  const result = parsed(query, schema);
  ofSchema.set(query, result);
  return result;
}

function parsed(query: string, schema: GraphQLSchema): DocumentNode | ErrorEntry[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors.map(validationEntry) : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [errorEntry(error)];
    throw error;
  }
}

export async function run(
  prepared: Prepared,
  request: GraphQLRequest,
  charge: Charge,
  context: Omit<ApiContext, 'charge'>,
): Promise<Payload> {
  const { data, errors } = await execute({
    schema: prepared.schema,
    document: prepared.document,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
    contextValue: { ...context, charge } satisfies ApiContext,
    fieldResolver: resolveField,
  });
  const payload = { data: data ?? null, ...(errors ? { errors: errors.map(errorEntry) } : {}) };
  return withoutGivenUp(payload, context.meter);
}

/** A field that this server does not support is an error, so that nobody takes it for a null field. */
const resolveField: GraphQLFieldResolver<unknown, ApiContext> = (source, args, context, info) => {
  count(context.meter, source, args, info);
  const type = info.parentType.name;
  const own = Object.hasOwn(resolvers, type) ? resolvers[type] : undefined;
  if (own && Object.hasOwn(own, info.fieldName))
    return own[info.fieldName]?.(source as never, args as never, context, info);
  if (typeof source === 'object' && source !== null && Object.hasOwn(source, info.fieldName))
    return source[info.fieldName as keyof typeof source];
  throw new Error(`local GitHub does not support ${type}.${info.fieldName} yet`);
};
