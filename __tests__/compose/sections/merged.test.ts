import { merged } from '../../../src/compose/sections/merged.js';
import { changeLine } from '../../../src/compose/statements/change.js';
import { themeName } from '../../../src/compose/statements/theme.js';
import { reference, title } from '../../../src/compose/values.js';
import type { Entry } from '../../../src/domain/digest.js';
import { statement } from '../../../src/domain/page.js';
import type { Volume } from '../../../src/domain/statistics.js';
import { said, saidAll } from '../said.js';
import { contentOf, entries, entry, inside, restOfThemes, theme, upTo } from '../support.js';

const DESCRIBED = { summary: 'The hall is cold', summaryAddsToTitle: true };

const listOf = (volume: Volume, more: (number: number) => Partial<Entry> = () => ({})) =>
  contentOf(merged, { pullRequests: entries(3, more), themes: [theme('Api', [2, 3, 1])], statistics: { volume } });

describe('the list of merged pull requests', () => {
  it('is left out of an empty week', () => expect(listOf('none')).toBeNull());

  it.each(['few', 'quiet'] as const)('of a volume %j is a single list in the order of the merges', volume => {
    const lines = [1, 2, 3].map(number => ({
      change: changeLine(entry(number), 'whole'),
      outcomes: [],
      summary: null,
    }));
    expect(listOf(volume)).toEqual({ lines, folds: null });
  });

  it.each(['regular', 'busy'] as const)('of a volume %j is folded by theme, in the order of importance', volume => {
    const lines = [2, 3, 1].map(number => ({
      change: changeLine(entry(number), 'whole'),
      outcomes: [],
      summary: null,
    }));
    const count = statement('count-of-theme', { n: 3, isPaged: false, page: 1, pages: 1 });
    expect(listOf(volume)).toEqual({
      lines: null,
      folds: [{ name: themeName(theme('Api', [])), count, lines }],
    });
  });

  it('has what the description says beside the title in a week of a few pull requests', () => {
    const some = (number: number) => (number === 1 ? DESCRIBED : {});
    expect(listOf('few', some)?.lines).toMatchObject([
      { summary: title('The hall is cold', 'whole') },
      { summary: null },
      { summary: null },
    ]);
  });

  it.each(['quiet', 'busy'] as const)('has no descriptions in a week of volume %j', volume => {
    expect(JSON.stringify(listOf(volume, () => DESCRIBED))).not.toContain('The hall is cold');
  });

  it('says what became of each pull request', () => {
    const outcome = { revertedBy: 7, partlyRevertedBy: 8, relandedBy: 9 };
    const outcomes = inside(
      listOf('quiet', number => (number === 1 ? { outcome } : {})),
      'lines',
      0,
      'outcomes',
    );
    expect(outcomes).toEqual([
      statement('outcome', { what: 'reverted', by: reference(7) }),
      statement('outcome', { what: 'partly', by: reference(8) }),
      statement('outcome', { what: 'relanded', by: reference(9) }),
    ]);
    expect(saidAll(outcomes)).toEqual(['reverted by #7', 'reverted in part by #8', 'relanded by #9']);
  });
});

describe('a fold', () => {
  const foldsOf = (count: number, ...others: ReturnType<typeof theme>[]) =>
    contentOf(merged, { pullRequests: entries(120), themes: [theme('Api', upTo(count)), ...others] })?.folds;
  const numbersOf = (fold: unknown) => (fold as { lines: unknown[] }).lines.length;

  it.each([
    [50, [50]],
    [51, [50, 1]],
    [100, [50, 50]],
    [101, [50, 50, 1]],
  ])('of a theme of %d has at most 50 lines: %j', (count, lines) => {
    expect((foldsOf(count) as unknown[]).map(numbersOf)).toEqual(lines);
  });

  it('of a long theme says which of how many it is', () => {
    const counts = (foldsOf(101) as { count: never }[]).map(({ count }) => said(count));
    expect(counts).toEqual([', 101 (1 of 3)', ', 101 (2 of 3)', ', 101 (3 of 3)']);
    expect(said((foldsOf(50) as { count: never }[])[0]?.count)).toBe(', 50');
  });

  it('continues where the one before it ends', () => {
    const folds = foldsOf(51) as { lines: unknown[] }[];
    expect(folds[1]?.lines).toMatchObject([{ change: changeLine(entry(51), 'whole') }]);
  });

  it('is there for the pull requests without a theme too', () => {
    expect(foldsOf(2, restOfThemes([3]))).toMatchObject([
      { name: themeName({ id: 'tag:api', name: 'Api' }) },
      { name: themeName({ id: 'other', name: null }) },
    ]);
  });
});
