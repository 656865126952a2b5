import { z } from 'zod';
import { strictJsonSchema } from '../../src/model/json-schema.js';

describe('the JSON Schema that a server is sent', () => {
  it('has what strict mode accepts: no lengths, patterns or limits, which are checked afterwards', () => {
    const schema = z.object({
      pattern: z
        .string()
        .regex(/^p\d+$/)
        .max(9),
      count: z.int().min(1).nullable(),
    });
    expect(strictJsonSchema(schema)).toEqual({
      type: 'object',
      properties: {
        pattern: { type: 'string' },
        count: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      },
      required: ['pattern', 'count'],
      additionalProperties: false,
    });
  });

  it('is not made of a schema with optional properties, also within lists', () => {
    const schema = z.object({ notes: z.array(z.object({ text: z.string().optional() })) });
    expect(() => strictJsonSchema(schema)).toThrow('Properties must be required in strict mode: text');
  });
});
