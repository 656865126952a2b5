import { extentOf, mainAuthorStatement, modulesOf } from '../../../src/compose/statements/groups.js';
import { author, paths } from '../../../src/compose/values.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';

const ada = person('ada');

it.each([
  [{ all: true }, 'all'],
  [{ all: false }, 'most'],
  [undefined, 'none'],
] as const)('the extent of %j is %j', (found, extent) => expect(extentOf(found)).toBe(extent));

it('the modules of a place are paths, and none without a place', () => {
  expect(modulesOf({ modules: ['pay', 'shop'], all: true })).toEqual(paths(['pay', 'shop']));
  expect(modulesOf(undefined)).toEqual(paths([]));
});

describe('the main author', () => {
  it('is named with how many they wrote', () => {
    expect(mainAuthorStatement({ author: ada, pullRequests: [1, 2, 3], all: false })).toEqual(
      statement('main-author', { author: author(ada), n: 3, isAll: false }),
    );
  });

  it.each([
    [false, 'ada authored 3 of them.'],
    [true, 'ada authored all of them.'],
  ])('of all: %j reads: %s', (all, text) => {
    expect(said(mainAuthorStatement({ author: ada, pullRequests: [1, 2, 3], all }))).toBe(text);
  });

  it('is not named if nobody is', () => expect(mainAuthorStatement(undefined)).toBeNull());
});
