import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FACTORS, importanceOf } from '../../../src/analyze/importance/index.js';
import { Importance } from '../../../src/domain/digest.js';
import { FACTOR_IDS } from '../../../src/domain/factors.js';
import { anyWeek, shuffled } from '../../support/arbitraries.js';
import { asChange, change, context, historyFrom } from '../../support/change.js';
import { file, fromGit, type Given, person, review } from '../../support/pull-request.js';

const anyWeights = fc.dictionary(fc.constantFrom(...FACTOR_IDS), fc.double({ min: -5, max: 5, noNaN: true }));

function assess(given: Partial<Given>, weights?: Readonly<Record<string, number>>): Importance {
  const one = change(given);
  return importanceOf(one, context([one]), weights);
}

const score = (given: Partial<Given>) => assess(given).score;

/** A feature with points from six factors. */
const FEATURE = {
  title: 'feat(cli): support doors',
  body: 'Closes #7. '.repeat(20),
  files: [file('src/cli.ts', 400, 0, { status: 'added' }), file('docs/cli.md', 20), file('src/cli.test.ts', 50)],
};

describe('the importance of a change', () => {
  it('is from 0 to 10, and the printed points add up to it', () => {
    fc.assert(
      fc.property(anyWeek, anyWeights, (pullRequests, weights) => {
        const changes = pullRequests.map(one => asChange(one));
        for (const one of changes) {
          const importance = importanceOf(one, context(changes, historyFrom(pullRequests)), weights);
          expect(Importance.safeParse(importance).success).toBe(true);
          const tenths = importance.factors.map(({ points }) => points * 10);
          for (const value of tenths) expect(value).toBeCloseTo(Math.round(value), 9);
          const sum = tenths.reduce((all, value) => all + Math.round(value), 0);
          expect(importance.score * 10).toBeCloseTo(Math.min(100, Math.max(0, sum)), 9);
          expect(importance.factors.filter(({ points }) => Math.abs(points) < 0.05)).toEqual([]);
          expect(Object.is(importance.score, -0)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the pull requests and their files', () => {
    fc.assert(
      fc.property(anyWeek, fc.integer(), (pullRequests, seed) => {
        const assessed = (given: typeof pullRequests) => {
          const changes = given.map(one => asChange({ ...one, files: shuffled(one.files, seed) }));
          const entries = changes.map(one => [one.pullRequest.number, importanceOf(one, context(changes))] as const);
          return entries.sort(([a], [b]) => a - b);
        };
        expect(assessed(shuffled(pullRequests, seed))).toEqual(assessed(pullRequests));
      }),
      { numRuns: 30 },
    );
  });

  it('lists the factors with the most points first, on equal points by id', () => {
    expect(assess(FEATURE).factors.map(({ id, points }) => `${points} ${id}`)).toEqual([
      '3.2 kind',
      '1.5 tests',
      '1.3 size',
      '0.9 closes',
      '0.9 documented',
      '0.7 user-facing-wording',
    ]);
  });

  it('leaves out factors without points', () => {
    const files = [file('src/a.ts', 15)];
    expect(assess({ files }, { size: 0, kind: 0 }).factors).toEqual([]);
    expect(assess({ files }, { size: 0.001, kind: 0 })).toEqual({ score: 0, factors: [], reasons: [] });
  });

  it('uses the given weights by factor id', () => {
    const points = (weights: Readonly<Record<string, number>>) =>
      assess({}, weights).factors.find(({ id }) => id === 'size')?.points;
    expect(points({ size: 1 })).toBe(3.9);
    expect(points({ size: -1 })).toBe(-3.9);
    expect(points({ constructor: 5, other: 5 })).toBe(points({}));
  });

  it('is limited to 0 and 10', () => {
    expect(assess({ title: 'chore: tidy the tests', files: [] }).score).toBe(0);
    expect(assess({}, { size: 100 }).score).toBe(10);
  });

  it('is higher for a feature than for a fix, a chore and a revert, in this order', () => {
    const titles = ['feat: paint', 'fix: paint', 'chore: paint', 'Revert "feat: paint"'];
    const scores = titles.map(title => score({ title }));
    expect(scores.slice(0, 3)).toEqual([...scores.slice(0, 3)].sort((a, b) => b - a));
    expect(new Set(scores.slice(0, 3)).size).toBe(3);
    expect(scores[3]).toBeLessThan(scores[1] ?? 0);
  });

  it('is the same where a source does not know labels and discussion', () => {
    const known = { number: 1, title: 'feat: paint', files: [file('src/a.ts', 30)] };
    const git = asChange(fromGit(known));
    expect(importanceOf(git, context([git])).score).toBe(score(known));
  });

  it('has no factors that a git history does not know', () => {
    const git = asChange(fromGit({ number: 1, body: '' }));
    const { factors } = importanceOf(git, context([git]));
    expect(factors.map(({ id }) => id).sort()).toEqual(['kind', 'mostly-deletes', 'size']);
  });
});

describe('the reasons of an importance', () => {
  it('are the three factors with the highest points', () =>
    expect(assess(FEATURE).reasons).toEqual(['kind', 'tests', 'size']));

  it('are ordered by id on equal points', () => {
    expect(assess(FEATURE, { kind: 0, size: 0, tests: 0 }).reasons).toEqual([
      'closes',
      'documented',
      'user-facing-wording',
    ]);
  });

  it('are fewer where fewer factors have points', () => {
    expect(assess({ title: 'fix: paint', files: [file('src/a.ts', 15)] }).reasons).toEqual(['kind', 'size']);
    expect(assess({ title: 'fix: paint', files: [] }).reasons).toEqual(['kind']);
  });

  it('put points that lower the score last, however many they are', () => {
    const given = { title: 'Revert "Paint"', files: [file('docs/a.md', 1)] };
    const { factors, reasons } = assess(given);
    expect(factors.map(({ id, points }) => `${points} ${id}`)).toEqual([
      '-2 is-revert',
      '-1.5 supporting-only',
      '0.1 kind',
    ]);
    expect(reasons).toEqual(['kind', 'supporting-only', 'is-revert']);
  });
});

describe('the importance never falls', () => {
  const grows = <T>(values: fc.Arbitrary<[T, T]>, given: (value: T) => Partial<Given>) =>
    fc.assert(
      fc.property(values, ([less, more]) => expect(score(given(more))).toBeGreaterThanOrEqual(score(given(less)))),
    );
  const ascending = (max: number): fc.Arbitrary<[number, number]> =>
    fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  const times = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, n) => make(n));

  it('with more added source', () => grows(ascending(9000), lines => ({ files: [file('src/a.ts', lines)] })));
  it('with a longer description', () => grows(ascending(900), length => ({ body: 'x'.repeat(length) })));
  it('with more closed issues', () =>
    grows(ascending(9), count => ({
      body: times(count, n => `closes #${n + 1}`)
        .join('\n')
        .padEnd(700),
    })));
  it('with more discussion', () =>
    grows(ascending(60), count => ({
      comments: count,
      reviews: times(count, n => review(person(`p${n}`), 'Tue 9:00')),
    })));
});

describe('the registry of factors', () => {
  it('has the ids of the configuration file, each once, with weights that give points', () => {
    expect(FACTORS.map(({ id }) => id)).toEqual([...FACTOR_IDS]);
    expect(FACTOR_IDS.length).toBe(new Set(FACTOR_IDS).size);
    expect(FACTORS.filter(({ weight }) => !Number.isFinite(weight) || Math.abs(weight) < 0.05)).toEqual([]);
  });

  it('has a file of tests for every factor', () =>
    expect(FACTOR_IDS.filter(id => !existsSync(join(import.meta.dirname, `${id}.test.ts`)))).toEqual([]));

  it('gives an empty pull request points for its kind alone', () =>
    expect(assess({ title: 'Paint', files: [] }).factors.map(({ id }) => id)).toEqual(['kind']));
});
