import { parse } from 'yaml';
import { INPUT_NAMES, OUTPUTS } from '../../src/settings/index.js';
import { actionYaml } from '../../tools/generate/action.js';
import { missingMarkers, readmeWithTables } from '../../tools/generate/readme.js';
import { configSchema, digestSchema } from '../../tools/generate/schemas.js';
import { read } from '../settings/support.js';

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression for the runner
const WORKFLOW_TOKEN = '${{ github.token }}';

describe('action.yml', () => {
  const action = parse(actionYaml());

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(action.branding).toEqual({ icon: 'git-merge', color: 'purple' });
  });

  it('has every input and output, each in words', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
    for (const { description } of [...Object.values<{ description: string }>(action.inputs)]) {
      expect(description).toMatch(/\.$/);
    }
  });

  it('hands over nothing that would win over the configuration file, or count as asked for', () => {
    const handedOver = Object.entries<{ default?: string }>(action.inputs).filter(([, input]) => 'default' in input);
    expect(Object.fromEntries(handedOver.map(([name, input]) => [name, input.default]))).toEqual({
      token: WORKFLOW_TOKEN,
      'time-zone': 'UTC',
      'week-start': 'monday',
      'dry-run': 'false',
    });
  });

  it('means the same by its defaults as the settings do by theirs', () => {
    const onRunner = read(Object.fromEntries(INPUT_NAMES.map(name => [name, action.inputs[name].default ?? ''])));
    expect({ ...onRunner.values, token: '' }).toEqual({ ...read({}).values, token: '' });
  });

  it('tells defaults in words where it hands over none', () => {
    expect(action.inputs.publish.description).toMatch(/ Default: `issue`, `summary`\.$/);
    expect(action.inputs.base.description).toMatch(/ Default: all branches\.$/);
  });
});

describe('the README', () => {
  const tables = ['inputs', 'outputs', 'config'].map(name => `<!-- ${name}:start -->\nas it was\n<!-- ${name}:end -->`);
  const readme = `# Title\n\n${tables.join('\n\nBetween\n\n')}\n\nAfter\n`;

  it('gets its tables renewed and keeps the rest', () => {
    const renewed = readmeWithTables(readme);
    expect(renewed).not.toContain('as it was');
    expect(renewed.match(/Between/g)).toHaveLength(2);
    expect(renewed).toContain(
      '<!-- inputs:start -->\n| Input | What it does | Default | Config |\n| --- | --- | --- | --- |\n| `token` |',
    );
    expect(renewed).toContain(`| \`${WORKFLOW_TOKEN}\` |  |\n`);
    expect(readmeWithTables(renewed)).toBe(renewed);
  });

  it('is told which markers it lacks', () => {
    expect(missingMarkers(readme)).toEqual([]);
    expect(missingMarkers('# Title\n<!-- inputs:start --><!-- inputs:end -->')).toEqual(['outputs', 'config']);
  });
});

describe('the schemas', () => {
  it('are of the draft that editors know, and have names', () => {
    for (const text of [digestSchema(), configSchema()]) {
      expect(JSON.parse(text)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: expect.stringMatching(/^urn:merge-digest:/),
        title: expect.stringMatching(/^Merge Digest: /),
        type: 'object',
      });
    }
  });

  it('let an editor refuse a key of the configuration file that there is not', () => {
    const schema = JSON.parse(configSchema());
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties.bots).toMatchObject({ enum: ['apart', 'include', 'exclude'], default: 'apart' });
    expect(schema.properties).not.toHaveProperty('token');
    expect(schema).not.toHaveProperty('required');
  });

  it('define the nouns of the digest once', () => {
    const { $defs, properties } = JSON.parse(digestSchema());
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(['Author', 'Entry', 'Period']));
    expect(properties.period).toMatchObject({ $ref: '#/$defs/Period' });
  });
});
