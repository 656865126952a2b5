import { configSchema, digestSchema } from '../../../tools/generate/schemas.js';

describe('the schemas', () => {
  it('use the draft that editors support, and have titles', () => {
    for (const text of [digestSchema(), configSchema()]) {
      expect(JSON.parse(text)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: expect.stringMatching(/^urn:merge-digest:/),
        title: expect.stringMatching(/^Merge Digest: /),
        type: 'object',
      });
    }
  });

  it('reject unknown keys in the configuration file', () => {
    const schema = JSON.parse(configSchema());
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.bots).toMatchObject({ enum: ['apart', 'include', 'exclude'], default: 'apart' });
    expect(schema.properties).not.toHaveProperty('token');
    expect(schema).not.toHaveProperty('required');
  });

  it('define the types of the digest once', () => {
    const { $defs, properties } = JSON.parse(digestSchema());
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['Author', 'Entry', 'Period']));
    expect(properties.period).toMatchObject({ $ref: '#/$defs/Period' });
  });
});
