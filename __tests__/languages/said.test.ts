import { STATEMENT_IDS, STATEMENTS } from '../../src/domain/statements.js';
import { Speaker } from '../../src/render/language/speaker.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';

const form = { words: (words: string) => words, bold: (inner: string) => `**${inner}**` };

describe.each(LANGUAGE_NAMES)('every statement in %s', name => {
  const speaker = new Speaker(languageNamed(name));

  it.each([0, 1, 2, 5, 1234])('is said of %d without a space too many, and with no brace left over', n => {
    for (const id of STATEMENT_IDS) {
      const values = Object.fromEntries(STATEMENTS[id].map(value => [value, n]));
      const said = speaker.say(id, values, form);
      expect([id, said]).toEqual([id, expect.stringMatching(/^\S(?:(?!\s{2}|[{}#]| [.,;:]).)*$/)]);
    }
  });
});
