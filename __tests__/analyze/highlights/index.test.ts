import fc from 'fast-check';
import { CHANGE_KINDS } from '../../../src/analyze/changes/index.js';
import { type HighlightCandidate, highlightsOf } from '../../../src/analyze/highlights/index.js';
import { shuffled } from '../../support/arbitraries.js';

function candidate(number: number, score: number, more: Partial<HighlightCandidate> = {}): HighlightCandidate {
  const ordinary = {
    kind: 'feature',
    breaking: false,
    bot: false,
    bump: false,
    empty: false,
    example: false,
    outcome: {},
  } as const;
  return { number, score, modules: [`m${number}`], ...ordinary, ...more };
}

/** `count` candidates, the first the most important: 9.9, 9.88, … */
function many(count: number, step = 0.02): HighlightCandidate[] {
  return Array.from({ length: count }, (_, n) => candidate(n + 1, 9.9 - n * step));
}

const noArea = () => null;
const first = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

describe('the highlights', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [10, 3],
    [34, 3],
    [35, 4],
    [50, 5],
    [114, 11],
    [115, 12],
    [400, 12],
  ])('of %i pull requests are the %i most important', (total, count) => {
    expect(highlightsOf(many(total), noArea)).toEqual(first(count));
  });

  it('are as many as the settings say', () => {
    expect(highlightsOf(many(100), noArea, { share: 0.1 })).toHaveLength(10);
    expect(highlightsOf(many(100), noArea, { least: 15, most: 20 })).toHaveLength(15);
    expect(highlightsOf(many(100), noArea, { share: 0.5, most: 20 })).toHaveLength(20);
    expect(highlightsOf(many(100), noArea, { share: 0, least: 0 })).toEqual([]);
  });

  it('score more than 2', () => {
    expect(highlightsOf([candidate(1, 2), candidate(2, 0)], noArea)).toEqual([]);
    expect(highlightsOf([candidate(1, 2.1), candidate(2, 2)], noArea)).toEqual([1]);
  });

  it('are no releases, whose changes are news by themselves', () => {
    expect(highlightsOf([candidate(1, 9, { kind: 'release' }), candidate(2, 3)], noArea)).toEqual([2]);
  });

  it('are ordered by importance, then by number', () => {
    expect(highlightsOf([candidate(3, 4), candidate(1, 5), candidate(2, 5)], noArea)).toEqual([1, 2, 3]);
  });

  it('are chosen by number on equal importance', () => {
    const even = [4, 3, 2, 1].map(number => candidate(number, 5));
    expect(highlightsOf(even, noArea)).toEqual([1, 2, 3]);
  });

  const undone = { number: 9, title: null, evidence: null, afterHours: null, mergedInPeriod: false, partial: false };
  it.each<[string, Partial<HighlightCandidate>]>([
    ['a reverted pull request', { outcome: { revertedBy: 9 } }],
    ['one that was reverted and relanded by another', { outcome: { revertedBy: 9, relandedBy: 10 } }],
    ['one that was reverted in part', { outcome: { partlyRevertedBy: 9 } }],
    ['a revert', { outcome: { reverts: [undone] } }],
    ['a bump by a bot', { bot: true, kind: 'dependencies' }],
    ['a feature by a bot', { bot: true }],
    ['a bump by a person', { bump: true, kind: 'dependencies' }],
    ['one without a changed line', { empty: true }],
    ['one without a changed line, about security', { empty: true, kind: 'security' }],
  ])('never include %s', (_, more) => {
    expect(highlightsOf([candidate(1, 9, more), candidate(2, 3)], noArea)).toEqual([2]);
  });

  it.each<[string, Partial<HighlightCandidate>]>([
    ['a breaking bump by a bot', { bot: true, kind: 'dependencies', breaking: true }],
    ["a bot's fix of a vulnerability", { bot: true, kind: 'security' }],
    ['a breaking bump by a person', { bump: true, kind: 'dependencies', breaking: true }],
    ["a person's bump for a vulnerability", { bump: true, kind: 'security' }],
    ['a breaking move of files', { empty: true, breaking: true }],
    ['a reland', { outcome: { relands: [9] } }],
  ])('can include %s', (_, more) => {
    expect(highlightsOf([candidate(1, 9, more), candidate(2, 3)], noArea)).toEqual([1, 2]);
  });

  it('are examples only where places would stay empty, or where they are breaking', () => {
    const example = candidate(1, 9, { example: true });
    const others = [candidate(2, 5), candidate(3, 4), candidate(4, 3)];
    expect(highlightsOf([example, ...others], noArea)).toEqual([2, 3, 4]);
    expect(highlightsOf([example, ...others.slice(1)], noArea)).toEqual([1, 3, 4]);
    expect(highlightsOf([{ ...example, breaking: true }, ...others], noArea)).toEqual([1, 2, 3]);
    expect(
      highlightsOf(
        [1, 2, 3, 4].map(number => ({ ...example, number })),
        noArea,
      ),
    ).toEqual([1, 2, 3]);
  });

  it('do not depend on the order of the week, and include the most important pull request', () => {
    const anyCandidate = fc.record({
      number: fc.integer({ min: 1, max: 60 }),
      score: fc.integer({ min: 0, max: 100 }).map(tenths => tenths / 10),
      modules: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
      kind: fc.constantFrom(...CHANGE_KINDS),
      breaking: fc.boolean(),
      bot: fc.boolean(),
      bump: fc.boolean(),
      empty: fc.boolean(),
      example: fc.constant(false),
      outcome: fc.constantFrom({}, {}, { revertedBy: 99 }),
    });
    const candidates = fc.uniqueArray(anyCandidate, { maxLength: 60, selector: ({ number }) => number });
    fc.assert(
      fc.property(candidates, fc.integer(), (week, seed) => {
        const areaOf = (number: number) => (number % 4 === 0 ? null : `area ${number % 4}`);
        const chosen = highlightsOf(week, areaOf);
        expect(highlightsOf(shuffled(week, seed), areaOf)).toEqual(chosen);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.length).toBeLessThanOrEqual(12);
        const eligible = week.filter(
          one =>
            !('revertedBy' in one.outcome) &&
            one.kind !== 'release' &&
            (one.breaking || (!one.empty && ((!one.bot && !one.bump) || one.kind === 'security'))) &&
            one.score > 2,
        );
        const top = eligible.sort((a, b) => b.score - a.score || a.number - b.number)[0];
        if (top !== undefined) expect(chosen).toContain(top.number);
      }),
    );
  });
});

describe('the highlights prefer variety', () => {
  const five = [candidate(1, 9), candidate(2, 8.9), candidate(3, 8.8), candidate(4, 8.7), candidate(5, 8)];

  it('of areas', () => {
    const areaOf = (number: number) => (number === 5 ? 'windows' : 'doors');
    expect(highlightsOf(five, areaOf, { least: 4 })).toEqual([1, 2, 3, 5]);
    expect(highlightsOf(five, () => 'doors', { least: 4 })).toEqual([1, 2, 3, 4]);
  });

  it('of modules', () => {
    const doors = five.map(one => ({ ...one, modules: one.number === 5 ? ['windows'] : ['doors'] }));
    expect(highlightsOf(doors, noArea, { least: 4 })).toEqual([1, 2, 3, 5]);
  });

  it('of modules, by the share of modules in common', () => {
    const half = [
      candidate(1, 9, { modules: ['doors'] }),
      candidate(2, 8.8, { modules: ['doors', 'walls'] }),
      candidate(3, 8.6),
    ];
    expect(highlightsOf(half, noArea, { least: 2 })).toEqual([1, 2]);
  });

  it('also if a pull request has no modules', () => {
    const areaOf = (number: number) => (number === 3 ? null : 'doors');
    const three = [candidate(1, 9), candidate(2, 8.9), candidate(3, 8.8, { modules: [] })];
    expect(highlightsOf(three, areaOf, { least: 2 })).toEqual([1, 3]);
  });

  it('but not if the others are much more important', () => {
    const areaOf = (number: number) => (number === 5 ? 'windows' : 'doors');
    const lower = five.map(one => (one.number === 5 ? { ...one, score: 6 } : one));
    expect(highlightsOf(lower, areaOf, { least: 4 })).toEqual([1, 2, 3, 4]);
  });

  it('and pull requests without an area have no area in common', () => {
    expect(highlightsOf(five, noArea, { least: 4 })).toEqual([1, 2, 3, 4]);
  });
});
