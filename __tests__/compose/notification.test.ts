import { composeNotification } from '../../src/compose/notification.js';
import { attentionLine } from '../../src/compose/statements/attention.js';
import { list, reference, title } from '../../src/compose/values.js';
import type { Entry, RevertedPullRequest } from '../../src/domain/digest.js';
import { statement } from '../../src/domain/page.js';
import { said } from './said.js';
import { area, digest, entries, entry, type Given, notice, revertedOf, series, upTo } from './support.js';

const linesOf = (given: Given = {}) => composeNotification(digest({ pullRequests: entries(20), ...given }));
const line = (given: Given, id: string) =>
  linesOf(given)
    .flat()
    .find(one => one.id === id);
const textOf = (given: Given) => linesOf(given).map(one => one.map(said).join(' '));

const UNKNOWN: RevertedPullRequest = {
  number: null,
  title: null,
  evidence: null,
  afterHours: null,
  mergedInPeriod: false,
  partial: false,
};

/** Some of the pull requests with their effects. */
const items = (...numbers: number[]) =>
  list(
    numbers.map(number =>
      statement('item', {
        what: title(`Effect of ${number}`, 'whole'),
        reference: reference(number),
        hasAuthor: false,
        author: expect.anything(),
      }),
    ),
    'semicolon',
  );

const reverted = (...ofPeriod: number[]): Given => ({ statistics: revertedOf({ ofPeriod }) });

describe('a notification', () => {
  it('says in a line each what is new, what needs attention, and what was reverted', () => {
    expect(textOf({ ...reverted(1), highlights: [7, 3], attention: [notice(5)] })).toEqual([
      'New: Effect of 7 (#7); Effect of 3 (#3).',
      'Before you upgrade: Breaking · Effect of 5 (#5).',
      'Reverted: Effect of 1 (#1).',
    ]);
  });

  it('has no lines where there is nothing to say, and none that says so', () => {
    expect(linesOf()).toEqual([]);
    expect(linesOf({ pullRequests: [], statistics: { volume: 'none' } })).toEqual([]);
  });

  it('says first that the week is incomplete if pull requests are missing, or changes of some', () => {
    const incomplete = [statement('notify-incomplete', { gathered: 20, expected: 20 })];
    const inPart = [statement('notify-read-in-part', { n: 2 })];
    expect(linesOf({ highlights: [1], completeness: { filesTruncated: [2, 3] } })[0]).toEqual(inPart);
    expect(linesOf({ highlights: [1], completeness: { filesTruncated: [2], filesUnread: [2, 3] } })[0]).toEqual(inPart);
    expect(linesOf({ highlights: [1], completeness: { notGathered: 1 } })[0]).toEqual(incomplete);
  });

  it('says so even if nothing could be read', () => {
    const completeness = { expected: 4, gathered: 0, notGathered: 4 };
    expect(linesOf({ pullRequests: [], statistics: { volume: 'none' }, completeness })).toEqual([
      [statement('notify-incomplete', { gathered: 0, expected: 4 })],
    ]);
  });
});

describe('what is new in a notification', () => {
  it('is the first change of each of three areas', () => {
    const areas = [area('A', [1, 2]), area('B', [3]), area('C', [4]), area('D', [5])];
    expect(line({ highlights: [1, 2, 3, 4, 5], areas }, 'notify-new')).toEqual(
      statement('notify-new', { items: items(1, 3, 4) }),
    );
  });

  it('is the three most important changes of a week that has no areas', () => {
    const quiet: Given = { highlights: [7, 3, 5, 1], statistics: { volume: 'quiet' } };
    expect(line(quiet, 'notify-new')).toEqual(statement('notify-new', { items: items(7, 3, 5) }));
  });

  it('is what there is in such a week without highlights, but neither reverts nor what they undid', () => {
    const outcomes: Record<number, Entry['outcome']> = { 1: { revertedBy: 2 }, 2: { reverts: [UNKNOWN] } };
    const pullRequests = entries(5, number => ({ outcome: outcomes[number] ?? {} }));
    const minor = [{ kind: 'docs' as const, pullRequests: [3] }];
    const quiet: Given = { pullRequests, withoutArea: [5, 2, 1, 4], minor, statistics: { volume: 'quiet' } };
    expect(line(quiet, 'notify-new')).toEqual(statement('notify-new', { items: items(5, 4, 3) }));
  });

  it('names a series once', () => {
    expect(textOf({ highlights: [1, 2], series: [series([1, 2])], statistics: { volume: 'quiet' } })).toEqual([
      'New: Effect of 1 (#1), and another step (#2).',
    ]);
  });
});

describe('what needs attention in a notification', () => {
  it('is three lines at most, and how many there are if there are more', () => {
    const values = (count: number) =>
      line({ attention: upTo(count).map(number => notice(number)) }, 'notify-attention');
    const first = [1, 2, 3].map(number =>
      attentionLine({ entry: entry(number), about: notice(number), kinds: ['breaking'], tellsEffect: true }),
    );
    expect(values(3)).toEqual(statement('notify-attention', { n: 3, isCut: false, items: list(first, 'semicolon') }));
    expect(values(4)).toEqual(statement('notify-attention', { n: 4, isCut: true, items: list(first, 'semicolon') }));
    expect(said(values(4))).toMatch(/^Before you upgrade \(4\): .*#3\); …$/);
  });

  it('is named by its subject where the effect is shown as new', () => {
    const attention = [notice(1, { subject: 'Effect' })];
    expect(textOf({ attention })).toEqual(['Before you upgrade: Breaking · Effect of 1 (#1).']);
    expect(textOf({ attention, highlights: [1] })).toEqual([
      'New: Effect of 1 (#1).',
      'Before you upgrade: Breaking · `Effect` (#1).',
    ]);
  });
});

describe('what was reverted in a notification', () => {
  it('is three pull requests at most, and how many there are if there are more', () => {
    expect(line(reverted(1, 2, 3), 'notify-reverted')).toEqual(
      statement('notify-reverted', { n: 3, isCut: false, items: items(1, 2, 3) }),
    );
    expect(line(reverted(1, 2, 3, 4), 'notify-reverted')).toEqual(
      statement('notify-reverted', { n: 4, isCut: true, items: items(1, 2, 3) }),
    );
  });
});
