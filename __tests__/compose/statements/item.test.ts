import type { Item } from '../../../src/compose/items.js';
import { entriesByNumber } from '../../../src/compose/lookup.js';
import { effectText, itemLine } from '../../../src/compose/statements/item.js';
import { author, list, reference, title } from '../../../src/compose/values.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';
import { entries, entry, series, upTo } from '../support.js';

const byNumber = entriesByNumber({ pullRequests: [...entries(9), entry(10, { author: null })] });
const alone = (lead: number): Item => ({ lead, others: [], series: null });
const ofSeries = (others: number[], by: 'number' | 'phase' | 'scope' | 'wording' = 'number'): Item => ({
  lead: 1,
  others,
  series: series([1, ...others], { by }),
});
const read = (...given: [Item, Parameters<typeof itemLine>[2]?]) => said(itemLine(given[0], byNumber, given[1]));

describe('the line of a pull request', () => {
  it('has its effect in full, its number and its author', () => {
    expect(itemLine(alone(7), byNumber)).toEqual(
      statement('item', {
        what: title('Effect of 7', 'whole'),
        reference: reference(7),
        hasAuthor: true,
        author: author(person('mona')),
      }),
    );
    expect(read(alone(7))).toBe('Effect of 7 (#7, mona)');
  });

  it('names no author where names are not asked for', () =>
    expect(read(alone(7), { names: false })).toBe('Effect of 7 (#7)'));

  it('names no author who wrote most of the group, however the login is spelled', () => {
    expect(read(alone(7), { mainAuthor: person('Mona') })).toBe('Effect of 7 (#7)');
    expect(read(alone(7), { mainAuthor: person('ada') })).toBe('Effect of 7 (#7, mona)');
  });

  it('names no deleted account', () => {
    expect(read(alone(10))).toBe('Effect of 10 (#10)');
    expect(read(alone(10), { mainAuthor: person('mona') })).toBe('Effect of 10 (#10)');
  });

  it('is null for a pull request that the digest does not have', () => {
    expect(itemLine(alone(99), byNumber)).toBeNull();
  });
});

describe('the line of a series', () => {
  it('names the others, and how many there are', () => {
    expect(itemLine(ofSeries([2, 3]), byNumber)).toEqual(
      statement('item-of-series', {
        what: effectText(entry(1)),
        reference: reference(1),
        hasAuthor: true,
        author: author(person('mona')),
        n: 2,
        isNumbered: true,
        others: list([reference(2), reference(3)]),
      }),
    );
  });

  it.each([
    ['number', [2], 'Effect of 1 (#1, mona), and another step (#2)'],
    ['phase', [2, 3], 'Effect of 1 (#1, mona), and 2 more steps (#2 and #3)'],
    ['scope', [2], 'Effect of 1 (#1, mona), and another like it (#2)'],
    ['wording', [2, 3], 'Effect of 1 (#1, mona), and 2 more like it (#2 and #3)'],
  ] as const)('by %s of %j reads: %s', (by, others, text) => expect(read(ofSeries([...others], by))).toBe(text));

  it('names four others at most, and counts all', () => {
    const line = (count: number) => itemLine(ofSeries(upTo(count + 1).slice(1)), byNumber);
    expect(line(4)).toMatchObject({ values: { n: 4, others: list([2, 3, 4, 5].map(reference)) } });
    expect(line(5)).toMatchObject({
      values: { n: 5, others: list([...[2, 3, 4, 5].map(reference), statement('more', { n: 1 })]) },
    });
  });
});
