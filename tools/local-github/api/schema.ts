import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, GraphQLError, GraphQLScalarType, type GraphQLSchema, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

let loaded: GraphQLSchema | undefined;

/** GitHub's published schema. Two fields are defined twice in it, hence `assumeValidSDL`. */
export function githubSchema(): GraphQLSchema {
  if (!loaded) {
    loaded = buildSchema(published.idl, { assumeValidSDL: true, noLocation: true });
    makeInstantsStrict(loaded);
  }
  return loaded;
}

/** A scalar out of SDL takes anything; GitHub takes ISO 8601 with seconds and a zone, and nothing else. */
function makeInstantsStrict(schema: GraphQLSchema): void {
  const type = schema.getType('DateTime');
  if (!(type instanceof GraphQLScalarType)) throw new Error('The schema has no DateTime');
  type.parseValue = parseInstant;
  type.parseLiteral = node => parseInstant(node.kind === Kind.STRING ? node.value : null);
  type.serialize = value => new Date(String(value)).toISOString().replace(/\.\d+Z$/, 'Z');
}

function parseInstant(value: unknown): string {
  if (typeof value !== 'string' || !INSTANT.test(value) || Number.isNaN(Date.parse(value)))
    throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to DateTime`);
  return value;
}
