import { keyChanges } from '../../../src/compose/sections/key-changes.js';
import { changeLine } from '../../../src/compose/statements/change.js';
import { themeName, themeParagraph } from '../../../src/compose/statements/theme.js';
import { statement } from '../../../src/domain/page.js';
import { contentOf, entries, entry, type Given, restOfThemes, theme, upTo } from '../support.js';

const [api, bus] = [theme('Api', [1, 2, 3]), theme('Bus', [4, 5, 6, 7])];
const rest = restOfThemes([8, 9, 10, 11, 12]);
const sectionOf = (given: Given = {}, charts = true) =>
  contentOf(keyChanges, { pullRequests: entries(12), themes: [api, bus, rest], ...given }, charts);

describe('key changes', () => {
  it.each([
    ['none', false],
    ['few', false],
    ['quiet', false],
    ['regular', true],
    ['busy', true],
  ] as const)('of a volume %j are there: %j', (volume, isThere) => {
    expect(sectionOf({ statistics: { volume } }) !== null).toBe(isThere);
  });

  it('are left out of a week without themes', () => {
    expect(sectionOf({ themes: [] })).toBeNull();
    expect(sectionOf({ themes: [rest] })).toBeNull();
  });

  it('describe each theme in the order of the digest, and list its pull requests', () => {
    const linesOf = (...numbers: number[]) => numbers.map(number => changeLine(entry(number)));
    expect(sectionOf()?.themes).toEqual([
      { paragraph: themeParagraph(api), lines: linesOf(1, 2, 3) },
      { paragraph: themeParagraph(bus), lines: linesOf(4, 5, 6) },
    ]);
  });

  it('list what the digest lists, in its order', () => {
    const listed = { ...api, listed: [3, 1] };
    expect(sectionOf({ themes: [listed] })?.themes).toMatchObject([
      { lines: [3, 1].map(number => changeLine(entry(number))) },
    ]);
  });

  it('end with the pull requests that belong to no theme, if there are any', () => {
    expect(sectionOf()?.rest).toEqual({
      lead: statement('other-changes', { n: 5 }),
      lines: [8, 9, 10].map(number => changeLine(entry(number))),
    });
    expect(sectionOf({ themes: [api] })?.rest).toBeNull();
  });
});

describe('the chart of key changes', () => {
  it('has the largest theme first and those without a theme last', () => {
    const barOf = (one: typeof api) => ({ label: themeName(one), value: one.pullRequests.length });
    expect(sectionOf()?.chart).toEqual({ type: 'bars', bars: [barOf(bus), barOf(api), barOf(rest)], layout: 'rows' });
  });

  it('keeps the order of the digest among themes of one size', () => {
    const themes = [theme('Cli', upTo(2)), theme('Api', [3, 4])];
    expect(sectionOf({ themes })?.chart).toMatchObject({
      bars: [{ label: { name: 'Cli' } }, { label: { name: 'Api' } }],
    });
  });

  it('is drawn for busy weeks only', () => {
    expect(sectionOf({ statistics: { volume: 'regular' } })?.chart).toBeNull();
  });

  it('is left out if the settings do not want charts', () => expect(sectionOf({}, false)?.chart).toBeNull());
});
