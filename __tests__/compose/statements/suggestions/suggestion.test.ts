import {
  authorsOf,
  countOf,
  isOwned,
  ownersStatement,
  partOf,
  pathsOf,
  referencesOf,
} from '../../../../src/compose/statements/suggestions/suggestion.js';
import { list, owner, paths, person, reference } from '../../../../src/compose/values.js';
import type { Suggestion } from '../../../../src/domain/digest.js';
import { statement } from '../../../../src/domain/page.js';
import { person as somebody } from '../../../support/pull-request.js';
import { said } from '../../said.js';
import { entry, upTo } from '../../support.js';

const others = (n: number) => statement('more', { n });
const suggestion = (more: Partial<Suggestion> = {}): Suggestion => ({ id: 'read-now', pullRequests: [1], ...more });

describe('the pull requests of a suggestion', () => {
  it('are all named up to twelve, and the first twelve of more', () => {
    expect(referencesOf(suggestion({ pullRequests: upTo(12) }))).toEqual(list(upTo(12).map(reference)));
    expect(referencesOf(suggestion({ pullRequests: upTo(14) }))).toEqual(list([...upTo(12).map(reference), others(2)]));
    expect(said(referencesOf(suggestion({ pullRequests: upTo(13) })))).toMatch(/ #11, #12, and 1 more$/);
  });
});

describe('the authors of a suggestion', () => {
  const by = (...logins: (string | null)[]) =>
    authorsOf(logins.map((login, index) => entry(index, { author: login === null ? null : somebody(login) })));
  const people = (...logins: string[]) => logins.map(login => person(somebody(login)));

  it('are each named once, in the order of their pull requests', () => {
    expect(by('bo', 'ada', 'bo')).toEqual(list(people('bo', 'ada')));
  });

  it('are distinguished by their logins, whatever the case', () => {
    expect(authorsOf([entry(1, { author: somebody('Ada') }), entry(2, { author: somebody('ada') })])).toMatchObject({
      items: [{ type: 'person' }],
    });
  });

  it('are four at most', () => {
    expect(by('a', 'b', 'c', 'd')).toEqual(list(people('a', 'b', 'c', 'd')));
    expect(by('a', 'b', 'c', 'd', 'e')).toEqual(list([...people('a', 'b', 'c', 'd'), others(1)]));
  });

  it('may be deleted accounts, which cannot be distinguished', () => {
    expect(by(null, 'ada', null)).toEqual(list([person(null), ...people('ada')]));
  });
});

describe('the owners of a suggestion', () => {
  const ownersOf = (...owners: string[]) => ownersStatement(suggestion({ owners }));

  it('are named, four at most', () => {
    expect(ownersOf('@a', '@b', '@c', '@d')).toEqual(
      statement('suggest-owners', { owners: list(['@a', '@b', '@c', '@d'].map(owner)) }),
    );
    expect(ownersOf('@a', '@b', '@c', '@d', '@e')).toEqual(
      statement('suggest-owners', { owners: list([...['@a', '@b', '@c', '@d'].map(owner), others(1)]) }),
    );
  });

  it('may be nobody', () => {
    expect(ownersOf()).toEqual(statement('suggest-no-owner', {}));
    expect(said(ownersOf())).toBe('CODEOWNERS names nobody.');
  });

  it('are not spoken of without a CODEOWNERS', () => expect(ownersStatement(suggestion())).toBeNull());

  it.each([
    [{ owners: ['@a'] }, true],
    [{ owners: [] }, false],
    [{}, false],
  ])('%j own the paths: %j', (given, expected) => expect(isOwned(suggestion(given))).toBe(expected));
});

it('counts, parts and paths are nothing where the digest has none', () => {
  expect(countOf(suggestion(), 'large')).toBe(0);
  expect(countOf(suggestion({ counts: { large: 2 } }), 'large')).toBe(2);
  expect(partOf(suggestion(), 'large')).toBe('none');
  expect(partOf(suggestion({ parts: { large: 'some' } }), 'large')).toBe('some');
  expect(pathsOf(suggestion())).toEqual(paths([]));
  expect(pathsOf(suggestion({ paths: ['a.ts'] }))).toEqual(paths(['a.ts']));
});
