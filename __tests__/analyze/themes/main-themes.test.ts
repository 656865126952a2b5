import { mainThemesOf } from '../../../src/analyze/themes/main-themes.js';

const NAMES = ['api', 'bus', 'cli', 'doc', 'ear'];

/** The main themes of a week of `total` pull requests with themes of these sizes. */
function mainThemes(total: number, ...sizes: number[]) {
  const themes = sizes.map((size, index) => ({
    id: NAMES[index] ?? '',
    by: 'tag' as const,
    pullRequests: Array.from({ length: size }, (_, n) => n + 1),
  }));
  return mainThemesOf(themes, total);
}

describe('the main themes of a week of twenty', () => {
  it.each([
    ['a single theme', [3], 'single', ['api']],
    ['a theme that leads another', [6, 4], 'led', ['api', 'bus']],
    ['the largest first, in whatever order they come', [4, 6, 3], 'led', ['bus', 'api', 'cli']],
    ['at most four with one that leads', [7, 3, 3, 3, 3], 'led', ['api', 'bus', 'cli', 'doc']],
    ['two with more than half of the week', [6, 5, 4], 'two', ['api', 'bus']],
    ['several, if two have half of the week', [5, 5], 'several', ['api', 'bus']],
    ['several, if the first has less than 30 %', [5, 1], 'several', ['api', 'bus']],
    [
      'an even week, if the first has at most 1.25 times as many as the third',
      [5, 5, 4],
      'even',
      ['api', 'bus', 'cli'],
    ],
    ['several, if the first has more', [5, 5, 3], 'several', ['api', 'bus', 'cli']],
    ['three in an even week', [4, 4, 4, 4, 3], 'even', ['api', 'bus', 'cli']],
  ])('are %s: %j', (_, sizes, shape, themes) => expect(mainThemes(20, ...sizes)).toEqual({ shape, themes }));

  it('are none if the largest has two pull requests', () => expect(mainThemes(20, 2, 1)).toBeUndefined());
  it('are none without themes', () => expect(mainThemes(20)).toBeUndefined());
});

describe('a theme leads', () => {
  it('with at least 30 % of the week', () => {
    expect(mainThemes(20, 6, 3)?.shape).toBe('led');
    expect(mainThemes(21, 6, 3)?.shape).toBe('several');
  });

  it('with at least 1.5 times as many as the next', () => {
    expect(mainThemes(30, 9, 6)?.shape).toBe('led');
    expect(mainThemes(30, 9, 7)?.shape).toBe('two');
  });
});

it('the rest is not a theme, however large', () => {
  const rest = { id: 'other', by: 'rest' as const, pullRequests: Array.from({ length: 9 }, (_, n) => n + 1) };
  const api = { id: 'api', by: 'tag' as const, pullRequests: [10, 11, 12] };
  expect(mainThemesOf([rest, api], 12)).toEqual({ shape: 'single', themes: ['api'] });
  expect(mainThemesOf([rest], 12)).toBeUndefined();
});

it('two themes have the main part from more than half of the week on', () => {
  expect(mainThemes(21, 6, 5)?.shape).toBe('two');
  expect(mainThemes(22, 6, 5)?.shape).toBe('several');
});
