import { suggestionParagraph } from '../../../../src/compose/statements/suggestions/index.js';
import { type Given, OWNED, statementsOf, textOf, UNOWNED } from './support.js';

it('a suggestion of a later version is not said', () => {
  expect(suggestionParagraph({ id: 'ask-the-oracle', pullRequests: [1] }, new Map())).toBeNull();
});

describe('who owns the code', () => {
  it.each<[string, Given]>([
    ['checks-before-merge', { names: ['pay'], counts: { hours: 3 } }],
    ['crowded-file', { paths: ['pay/a.ts'], counts: { people: 2, met: 2 } }],
  ])('is said last by %s, if there is a CODEOWNERS', (id, given) => {
    expect(textOf(id, { ...given, ...OWNED })).toMatch(/ CODEOWNERS names @ada\.$/);
    expect(textOf(id, { ...given, ...UNOWNED })).toMatch(/ CODEOWNERS names nobody\.$/);
    expect(statementsOf(id, given)).toHaveLength(1);
  });

  it('is not said of reverts', () => expect(textOf('settle-reverts', OWNED)).not.toContain('CODEOWNERS'));
});
