import { suggestionParagraph } from '../../../../src/compose/statements/suggestions/index.js';
import { type Given, OWNED, statementsOf, textOf, UNOWNED } from './support.js';

it('a suggestion of a later version is not said', () => {
  expect(suggestionParagraph({ id: 'ask-the-oracle', pullRequests: [1] }, new Map())).toBeNull();
});

describe('who owns the code', () => {
  it.each<[string, Given]>([
    ['read-now', { counts: { ranked: 1 }, parts: { ranked: 'some' } }],
    ['checks-before-merge', { names: ['pay'], counts: { hours: 3 } }],
    ['tests-for-core', { names: ['pay'], paths: ['pay/a.ts'], counts: { of: 5, lines: 9, people: 2 } }],
    ['crowded-file', { paths: ['pay/a.ts'], counts: { people: 2, met: 2 } }],
    ['backend-owner', { names: ['MUSA'], paths: ['pay/a.ts'] }],
  ])('is said last by %s, if there is a CODEOWNERS', (id, given) => {
    expect(textOf(id, { ...given, ...OWNED })).toMatch(/ CODEOWNERS names @ada\.$/);
    expect(textOf(id, { ...given, ...UNOWNED })).toMatch(/ CODEOWNERS names nobody\.$/);
    expect(statementsOf(id, given)).toHaveLength(1);
  });

  it.each(['settle-reverts', 'issue-for-workaround'])('is not said by %s', id => {
    expect(textOf(id, OWNED)).not.toContain('CODEOWNERS');
  });
});
