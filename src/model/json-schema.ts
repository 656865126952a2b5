import { z } from 'zod';

/** What strict mode, or a server that makes a grammar of the schema, may refuse. The zod schema checks it afterwards. */
const NOT_STRUCTURAL = [
  '$schema',
  'default',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maximum',
  'maxItems',
  'maxLength',
  'minimum',
  'minItems',
  'minLength',
  'multipleOf',
  'pattern',
];

/**
 * The JSON Schema of strict structured output: objects have all of their properties and no others. Throws Error, as it is
 * a bug, for a schema with optional properties: strict mode wants `nullable` instead.
 */
export function strictJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return withoutConstraints(
    z.toJSONSchema(schema, {
      io: 'output',
      override: ({ jsonSchema }) => {
        if (jsonSchema.type !== 'object') return;
        const optional = Object.keys(jsonSchema.properties ?? {}).filter(name => !jsonSchema.required?.includes(name));
        if (optional.length > 0) throw new Error(`Properties must be required in strict mode: ${optional.join(', ')}`);
        jsonSchema.additionalProperties = false;
      },
    }),
  );
}

function withoutConstraints(schema: object): Record<string, unknown> {
  const entries = Object.entries(schema).filter(([keyword]) => !NOT_STRUCTURAL.includes(keyword));
  return Object.fromEntries(
    // The names in `properties` are no keywords.
    entries.map(([keyword, value]) => [keyword, keyword === 'properties' ? mapValues(value) : nested(value)]),
  );
}

const mapValues = (properties: object) =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, nested(schema)]));

function nested(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nested);
  return typeof value === 'object' && value !== null ? withoutConstraints(value) : value;
}
