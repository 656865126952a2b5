type Schema = Record<string, unknown>;

/** The smallest value that a JSON Schema of strict mode describes, with one element in each list. */
export function exampleOf(schema: Schema): unknown {
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (Array.isArray(schema.anyOf)) return exampleOf(schema.anyOf[0] as Schema);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(([name, of]) => [name, exampleOf(of)]),
      );
    case 'array':
      return [exampleOf((schema.items ?? {}) as Schema)];
    case 'string':
      return 'text';
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    default:
      return null;
  }
}
