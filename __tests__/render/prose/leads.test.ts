import type { Digest, Finding } from '../../../src/domain/digest.js';
import { digestOf, WEEK_14 } from '../../support/digest.js';
import { person } from '../../support/pull-request.js';
import { assessed, counted, countedWeeks } from '../../support/weeks.js';
import { sectionOf } from '../reading.js';
import { many } from './said.js';

const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
const summaryOf = (digest: Digest, change: Partial<Digest['statistics']> = {}, more: Partial<Digest> = {}) =>
  sectionOf({ ...digest, ...more, statistics: { ...digest.statistics, ...change } }, 'summary');

describe('of the themes of a week of twenty', () => {
  const ofThemes = (...sizes: number[]) => {
    const themes = sizes.map((size, n) => {
      const name = ['Api', 'Bus', 'Cli', 'Doc', 'Ear'][n] ?? '';
      return { id: `tag:${name}`, name, by: 'tag' as const, pullRequests: upTo(size) };
    });
    return summaryOf(digestOf(many(20)), {}, { themes });
  };

  it.each([
    [[3], 'Api (3) is the one theme that stands out.'],
    [[6, 4], 'Api is the main line with 6; Bus (4) follows.'],
    [[4, 6, 3], 'Bus is the main line with 6; Api (4) and Cli (3) follow.'],
    [[7, 3, 3, 3, 3], 'Api is the main line with 7; Bus (3), Cli (3), and Doc (3) follow.'],
    [[6, 5, 4], 'More than half belong to Api (6) and Bus (5).'],
    [[5, 5], 'The largest themes are Api (5) and Bus (5).'],
    [[5, 1], 'The largest themes are Api (5) and Bus (1).'],
    [[5, 5, 4], 'No theme leads; the largest are Api (5), Bus (5), and Cli (4).'],
    [[5, 5, 3], 'The largest themes are Api (5), Bus (5), and Cli (3).'],
    [[4, 4, 4, 4, 3], 'No theme leads; the largest are Api (4), Bus (4), and Cli (4).'],
  ])('sizes %j say what leads', (sizes, sentence) => expect(ofThemes(...sizes)).toContain(sentence));

  it('two pull requests are none', () => {
    expect(ofThemes(2, 1)).not.toMatch(/theme|main line|More than half/);
  });

  it('there are none: the modules are told, where there are several', () => {
    const digest = digestOf(many(4));
    const row = (path: string) => ({ path, pullRequests: [1, 2], files: 1, additions: 1, deletions: 1 });
    const into = (...paths: string[]) => summaryOf(digest, { modules: paths.map(row) }, { themes: [] });
    expect(into('a', 'b', 'c', 'd')).toContain('Most of it went into a (2), b (2), and c (2).');
    expect(into('a', 'b')).toContain('Most of it went into a (2) and b (2).');
    expect(into('a')).not.toContain('Most of it');
  });
});

describe('of importance', () => {
  const weekAfter = (count: number, mean: number, meanImportance: number) => {
    const digest = digestOf(many(count), { weeksBefore: [assessed(1, { meanImportance })] });
    return summaryOf(digest, { importance: { mean, median: mean } });
  };

  it.each([
    [2, 1.8, 'averages 2.0 on a scale of 0 to 10, as in the week before.'],
    [2, 1.75, 'averages 2.0 on a scale of 0 to 10, up from 1.8.'],
    [2, 2.25, 'averages 2.0 on a scale of 0 to 10, down from 2.3.'],
    [5, 5.5, 'averages 5.0 on a scale of 0 to 10, as in the week before.'],
    [5, 5.6, 'averages 5.0 on a scale of 0 to 10, down from 5.6.'],
  ])('a mean of %d after one of %d', (mean, before, sentence) => {
    expect(weekAfter(10, mean, before)).toContain(sentence);
  });

  it('a week of nine says nothing', () => expect(weekAfter(9, 2, 1)).not.toContain('averages'));
});

describe('of merges against the week before', () => {
  const merging = (now: number, ...before: number[]) =>
    sectionOf(digestOf(many(now), { weeksBefore: countedWeeks(...before) }), 'summary');

  it.each([
    [12, [10], ', about as many as the week before (10).'],
    [13, [10], ', 3 more than the week before.'],
    [7, [10], ', 3 fewer than the week before.'],
    [54, [50], ', about as many as the week before (50).'],
    [55, [50], ', 5 more than the week before.'],
    [15, [5, 6, 7], ': the most in 4 weeks, 8 more than the week before.'],
    [15, [15, 6, 7], ', 8 more than the week before.'],
    [5, [15, 16, 17], ': the fewest in 4 weeks, 12 fewer than the week before.'],
    [5, [5, 16, 17], ', 12 fewer than the week before.'],
  ])('%d after %j', (now, before, end) => expect(merging(now, ...before)).toContain(`by one person${end}`));

  it('nothing is told while the week goes on', () => {
    const period = { ...WEEK_14, asOf: '2026-04-02T00:00:00Z' };
    const digest = digestOf(many(15), { period, weeksBefore: countedWeeks(5, 6, 7) });
    expect(sectionOf(digest, 'summary')).toContain('15 pull requests were merged, by one person.');
  });

  it('no record is told where one of the weeks was counted otherwise', () => {
    const exclusions = {
      author: (login: string) => login === 'bo',
      label: () => false,
      path: () => false,
      bots: false,
    };
    const weeksBefore = [counted(4, 3), counted(3, 4), counted(2, 5), assessed(1, { merged: 9, pullRequests: 5 })];
    const week = many(17, n => ({ author: person(n < 16 ? 'ada' : 'bo') }));
    const digest = digestOf(week, { weeksBefore, exclusions });
    expect(sectionOf(digest, 'summary')).toContain('by one person, 11 more than the week before.');
  });
});

describe('of what asks for a second look', () => {
  const told = (
    signals: Readonly<Record<string, { severity: Finding['severity']; on: number[]; ratio?: number }>>,
    outcomes: Readonly<Record<number, Digest['pullRequests'][number]['outcome']>> = {},
  ) => {
    const digest = digestOf(many(6));
    const pullRequests = digest.pullRequests.map(entry => ({
      ...entry,
      outcome: outcomes[entry.number] ?? {},
      findings: Object.entries(signals)
        .filter(([, { on }]) => on.includes(entry.number))
        .map(([signal, { severity }]) => ({ signal, severity, evidence: {} })),
    }));
    const rows = Object.entries(signals).map(([signal, { on, ratio }]) => ({
      signal,
      pullRequests: on,
      measured: ratio === undefined ? null : { ratio, low: 1, high: 9, here: false },
    }));
    return summaryOf(digest, { signals: rows }, { pullRequests });
  };
  const medium = (on: number[], ratio?: number) => ({ severity: 'medium' as const, on, ...(ratio && { ratio }) });
  const WIDE = { wide: medium([1]) };

  it('the gravest come first, and then those that were measured to fall most', () => {
    const high = { severity: 'high' as const, on: [5] };
    expect(told({ ...WIDE, reland: medium([1, 2], 3), 'very-large': high })).toContain(
      'What asks most for a second look is Very large (1) and Reland (2).',
    );
    expect(told({ reland: medium([1], 0.9), ...WIDE, 'very-large': medium([3], 1.1) })).toContain(
      'is Very large (1) and Across modules (1).',
    );
  });

  it('what is of low severity, was reverted, or undoes something does not', () => {
    const low = { severity: 'low' as const, on: [1] };
    expect(told({ ...WIDE, reland: low, reverted: medium([2]) })).toContain('is Across modules (1).');
    expect(told({ reland: low })).not.toContain('second look');
    const undone = { number: 9, title: null, evidence: null, afterHours: 1, mergedInPeriod: true, partial: false };
    const outcomes = { 1: { revertedBy: 9 }, 2: { reverts: [undone] } };
    expect(told({ wide: medium([1, 2, 3]) }, outcomes)).toContain('is Across modules (1).');
    expect(told({ wide: medium([1, 2]) }, outcomes)).not.toContain('second look');
  });
});

describe('of who wrote it', () => {
  const by = (...counts: number[]) => {
    const authors = counts.flatMap((count, one) => Array<number>(count).fill(one));
    return sectionOf(digestOf(many(authors.length, n => ({ author: person(`p${authors[n]}`) }))), 'summary');
  };

  it.each([
    [[5, 1, 1, 1, 1, 1], 'At least half of what people wrote is by one of the 6: p0 (5).'],
    [[6, 3, 1, 1, 1], 'At least half of what people wrote is by one of the 5: p0 (6).'],
    [[3, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1], 'is by 5 of the 14, most of all p0 (3).'],
    [[4, 4, 1, 1], 'p0 (4) and p1 (4) wrote the most.'],
    [[3, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'p0 (3) wrote the most.'],
    [[4, 3, 3, 3], 'p0 (4) wrote the most.'],
    [[3, 2], 'p0 (3) and p1 (2) wrote the most.'],
    [[3, 1], 'p0 (3) wrote the most.'],
  ])('of %j', (counts, sentence) => expect(by(...counts)).toContain(sentence));

  it('nobody is named where four are alike, or nobody wrote two', () => {
    expect(by(3, 3, 3, 3, 1)).not.toContain('wrote');
    expect(by(1, 1, 1, 1)).not.toContain('wrote');
  });
});
