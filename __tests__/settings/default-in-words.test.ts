import { defaultInWords } from '../../src/settings/default-in-words.js';
import { INPUTS } from '../../src/settings/inputs.js';

describe('the default of a setting', () => {
  it('is a phrase if the value alone does not explain it', () => {
    expect(defaultInWords(INPUTS.base)).toBe('all branches');
  });

  it('is its values as code', () => {
    expect(defaultInWords(INPUTS.publish)).toBe('`issue`, `summary`');
    expect(defaultInWords(INPUTS.pin)).toBe('`false`');
  });

  it('is null if there is none', () => {
    expect([defaultInWords(INPUTS.labels), defaultInWords(INPUTS.templates), defaultInWords(INPUTS.token)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
