import { parse } from 'yaml';
import { INPUT_NAMES, OUTPUTS } from '../../../src/settings/index.js';
import { actionYaml } from '../../../tools/generate/action.js';
import { read } from '../../settings/support.js';

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression for the runner
const WORKFLOW_TOKEN = '${{ github.token }}';

describe('action.yml', () => {
  const action = parse(actionYaml());

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(action.branding).toEqual({ icon: 'git-merge', color: 'purple' });
  });

  it('has every input and output, with a description', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
    for (const { description } of [...Object.values<{ description: string }>(action.inputs)]) {
      expect(description).toMatch(/\.$/);
    }
  });

  it('sets defaults only where it makes no difference whether a user set the input', () => {
    const withDefault = Object.entries<{ default?: string }>(action.inputs).filter(([, input]) => 'default' in input);
    expect(Object.fromEntries(withDefault.map(([name, input]) => [name, input.default]))).toEqual({
      token: WORKFLOW_TOKEN,
      'show-private': 'false',
      'time-zone': 'UTC',
      'week-start': 'monday',
      'model-base-url': 'https://api.openai.com/v1',
      'model-context': 'descriptions',
      'model-budget': '60000',
      'dry-run': 'false',
    });
  });

  it('has the same defaults as the settings', () => {
    const onRunner = read(Object.fromEntries(INPUT_NAMES.map(name => [name, action.inputs[name].default ?? ''])));
    expect({ ...onRunner.values, token: '' }).toEqual({ ...read({}).values, token: '' });
  });

  it('describes the defaults that it does not set', () => {
    expect(action.inputs.publish.description).toMatch(/ Default: `issue`, `summary`\.$/);
    expect(action.inputs.base.description).toMatch(/ Default: all branches\.$/);
  });
});
