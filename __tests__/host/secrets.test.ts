import { maskCommands, secretsIn } from '../../src/host/secrets.js';

describe('the secrets of an environment', () => {
  it('are the tokens and keys that a run may hold, each once', () => {
    const environment = {
      INPUT_TOKEN: ' a ',
      'INPUT_MODEL-API-KEY': 'b',
      MODEL_API_KEY: 'b',
      GITHUB_TOKEN: 'c',
      GH_TOKEN: 'd',
      GH_ENTERPRISE_TOKEN: '',
      GITHUB_REPOSITORY: 'octo/house',
    };
    expect(secretsIn(environment).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('the command that masks a secret', () => {
  it('is one line for each, with what the runner decodes encoded', () => {
    expect(maskCommands(['ghs_a', 'b%0Ac'])).toBe('::add-mask::ghs_a\n::add-mask::b%250Ac\n');
  });

  it('is not given for several lines, of which the runner would show all but the first', () => {
    expect(maskCommands(['one\ntwo'])).toBe('');
  });
});
