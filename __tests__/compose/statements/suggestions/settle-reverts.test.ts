import { list, person, references } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { person as somebody } from '../../../support/pull-request.js';
import { statementsOf, textOf } from './support.js';

describe('a revert to settle', () => {
  it('names the pull requests and their authors', () => {
    expect(statementsOf('settle-reverts', {})).toEqual([
      statement('suggest-settle-reverts', {
        n: 2,
        references: references([1, 2]),
        authors: list([person(somebody('p1')), person(somebody('p2'))]),
      }),
    ]);
  });

  it('reads as a sentence', () => {
    expect(textOf('settle-reverts', { pullRequests: [1] })).toBe('Ask p1 whether #1 comes back.');
    expect(textOf('settle-reverts', {})).toBe('Ask p1 and p2 whether #1 and #2 come back.');
  });

  it('names each author once', () => {
    expect(textOf('settle-reverts', {}, () => ({ author: somebody('ada') }))).toBe(
      'Ask ada whether #1 and #2 come back.',
    );
  });
});
