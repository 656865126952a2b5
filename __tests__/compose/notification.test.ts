import { composeNotification } from '../../src/compose/notification.js';
import { list, reference, term, title } from '../../src/compose/values.js';
import { statement } from '../../src/domain/page.js';
import { said } from './said.js';
import { digest, entries, type Given, upTo } from './support.js';

const linesOf = (given: Given = {}) => composeNotification(digest({ pullRequests: entries(20), ...given }));

/** Some of the pull requests with their titles. */
const named = (...numbers: number[]) =>
  list(
    numbers.map(number =>
      statement('titled', { reference: reference(number), title: title(`Change number ${number}`, 'brief') }),
    ),
    'semicolon',
  );

const reverted = (...ofPeriod: number[]): Given => ({
  statistics: { reverted: { ofPeriod, relanded: [], ofEarlier: [], flaggedBefore: { known: [], flagged: [] } } },
});
const high = (numbers: number[]): Given => ({
  statistics: { findings: { high: numbers, medium: [], firstByRisk: [], toWatch: [] } },
});

describe('a notification', () => {
  it('says in two lines what went wrong and what to read first', () => {
    expect(linesOf({ highlights: [7, 3] })).toEqual([
      [statement('notify-none-reverted', {})],
      [statement('notify-read-first', { named: named(7, 3) })],
    ]);
  });

  it('reads as sentences', () => {
    const lines = linesOf({ ...reverted(1), completeness: { notGathered: 2, expected: 22 }, highlights: [7] });
    expect(lines.map(line => line.map(said).join(' '))).toEqual([
      'Not complete: 20 of 22 could be read in full. Reverted: #1 Change number 1.',
      'Read first: #7 Change number 7.',
    ]);
  });

  it('names the first three highlights', () => {
    expect(linesOf({ highlights: [7, 3, 5, 1] })[1]).toEqual([
      statement('notify-read-first', { named: named(7, 3, 5) }),
    ]);
  });

  it('names what there is in a week without highlights', () => {
    expect(linesOf({ pullRequests: entries(2), statistics: { volume: 'few' } })[1]).toEqual([
      statement('notify-read-first', { named: named(1, 2) }),
    ]);
  });

  it('has no lines in a week without merges', () => {
    expect(linesOf({ pullRequests: [], statistics: { volume: 'none' } })).toEqual([]);
  });

  it('names three reverted pull requests, and says how many there are if there are more', () => {
    expect(linesOf(reverted(1, 2, 3))[0]).toEqual([
      statement('notify-reverted', { n: 3, isCut: false, named: named(1, 2, 3) }),
    ]);
    expect(linesOf(reverted(1, 2, 3, 4))[0]).toEqual([
      statement('notify-reverted', { n: 4, isCut: true, named: named(1, 2, 3) }),
    ]);
  });

  it('names ten findings of high severity at most', () => {
    expect(linesOf(high(upTo(12)))[0]).toEqual([
      statement('notify-none-reverted', {}),
      statement('notify-high', {
        references: list([...upTo(10).map(reference), term('phrases', 'and-others')]),
      }),
    ]);
  });

  it('says that the week is incomplete if pull requests or files are missing', () => {
    const incomplete = statement('notify-incomplete', { gathered: 20, expected: 20 });
    expect(linesOf({ completeness: { filesTruncated: [2] } })[0]).toContainEqual(incomplete);
    expect(linesOf({ completeness: { notGathered: 1 } })[0]).toContainEqual(incomplete);
    expect(linesOf()[0]).not.toContainEqual(incomplete);
  });

  it('says so even if nothing could be read', () => {
    const completeness = { expected: 4, gathered: 0, notGathered: 4 };
    expect(linesOf({ pullRequests: [], statistics: { volume: 'none' }, completeness })).toEqual([
      [statement('notify-incomplete', { gathered: 0, expected: 4 })],
    ]);
  });
});
