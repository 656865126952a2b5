import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, GraphQLError, GraphQLScalarType, type GraphQLSchema, isObjectType, Kind } from 'graphql';
import { instantOf } from '../../../src/domain/instant.js';

const INSTANT_FORMAT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const loaded = new Map<string, GraphQLSchema>();

/**
 * GitHub's published schema without the given fields (`PullRequest.statusCheckRollup`), which an older server lacks.
 * It defines two fields twice, hence `assumeValidSDL`.
 * @throws Error for a field that is not in the schema
 */
export function githubSchema(without: readonly string[] = []): GraphQLSchema {
  const key = without.join(' ');
  const known = loaded.get(key);
  if (known) return known;
  const schema = buildSchema(published.idl, { assumeValidSDL: true, noLocation: true });
  makeInstantsStrict(schema);
  for (const field of without) removeField(schema, field);
  loaded.set(key, schema);
  return schema;
}

function removeField(schema: GraphQLSchema, field: string): void {
  const [typeName = '', name = ''] = field.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type) || type.getFields()[name] === undefined) throw new Error(`The schema has no ${field}`);
  delete type.getFields()[name];
}

/** A scalar built from SDL accepts anything; GitHub accepts only ISO 8601 with seconds and a time zone. */
function makeInstantsStrict(schema: GraphQLSchema): void {
  const type = schema.getType('DateTime');
  if (!(type instanceof GraphQLScalarType)) throw new Error('The schema has no DateTime');
  type.parseValue = parseInstant;
  type.parseLiteral = node => parseInstant(node.kind === Kind.STRING ? node.value : null);
  type.serialize = value => instantOf(Date.parse(String(value)));
}

function parseInstant(value: unknown): string {
  if (typeof value !== 'string' || !INSTANT_FORMAT.test(value) || Number.isNaN(Date.parse(value)))
    throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to DateTime`);
  return value;
}
