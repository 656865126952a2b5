import fc from 'fast-check';
import { FEATURES, featuresOf } from '../../../src/analyze/risk/features.js';
import { riskScores } from '../../../src/analyze/risk/index.js';
import { score } from '../../../src/analyze/risk/model.js';
import { WEIGHTS } from '../../../src/analyze/risk/weights.js';
import { ordinary } from '../../backtest/made.js';
import { change, context, historyFrom as historyOf } from '../../support/change.js';
import { file, person } from '../../support/pull-request.js';

const MONDAY = ['Mon 10:00', 'Mon 11:00', 'Mon 12:00', 'Mon 13:00', 'Mon 14:00'] as const;
const FRIDAY = ['Fri 10:00', 'Fri 11:00', 'Fri 12:00', 'Fri 13:00', 'Fri 14:00', 'Fri 15:00'] as const;

const featureOf = (id: string, given: Parameters<typeof change>[0], history = historyOf([])) => {
  const one = change(given);
  return featuresOf(one, context([one], history))[FEATURES.findIndex(feature => feature.id === id)];
};

describe('the features of the risk score', () => {
  it('are each weighed, in their order', () =>
    expect(WEIGHTS.map(({ id }) => id)).toEqual(FEATURES.map(({ id }) => id)));

  it('have scales to be divided by', () => {
    for (const { scale, weight, mean } of WEIGHTS) {
      expect(scale).toBeGreaterThan(0);
      expect(Number.isFinite(weight) && Number.isFinite(mean)).toBe(true);
    }
  });

  it('are numbers for any change', () => {
    const mona = new Map([['login:mona', 4]]);
    for (const one of [change({ files: [] }), change({ body: '' }), change({ title: '' })])
      for (const value of featuresOf(one, context([one], historyOf([], mona))))
        expect(value).toEqual(expect.any(Number));
  });

  it('are not known where the source tells nothing of the time before', () => {
    const one = change({});
    const values = featuresOf(one, context([one]));
    const unknown = FEATURES.filter((_, index) => values[index] === null).map(({ id }) => id);
    expect(unknown).toEqual([
      'churn-mean',
      'authors-most',
      'core',
      'revert-touched-7',
      'revert-touched-90',
      'experience',
      'experience-here',
      'same-title',
      'author-recent',
      'author-away',
      'author-reverted',
      'own-changes',
      'own-share',
      'folder-reverted',
      'folder-reverts',
    ]);
  });

  it('see how often its files were changed, and by how many', () => {
    const files = [file('src/a.ts')];
    const history = historyOf([0, 1, 2].map(index => ordinary(index, { files, mergedAt: '2026-03-20T10:00:00Z' })));
    expect(featureOf('churn-mean', { files }, history)).toBeCloseTo(Math.log(4));
    expect(featureOf('authors-most', { files }, history)).toBeCloseTo(Math.log(4));
    expect(featureOf('authors-most', { files: [file('src/b.ts')] }, history)).toBe(0);
  });

  it('see how evenly a change is spread', () => {
    expect(featureOf('entropy', { files: [file('src/a.ts', 10), file('src/b.ts', 10)] })).toBeCloseTo(Math.log(2));
    expect(featureOf('entropy', { files: [file('src/a.ts', 10)] })).toBeCloseTo(0);
  });

  describe('of the track record', () => {
    const mona = person('mona');
    const files = [file('src/a.ts')];
    const on = (day: number, given: Parameters<typeof ordinary>[1]) =>
      ordinary(day, { files, mergedAt: `2026-03-${20 + day}T10:00:00Z`, ...given });
    const quiet = historyOf([on(1, { author: mona, title: 'Cache answers' }), on(2, { title: 'Tidy' })]);
    const undone = historyOf([
      on(1, { author: mona, title: 'Cache answers' }),
      on(2, { title: 'Revert "Cache answers"' }),
    ]);
    const own = { author: mona, files, merged: 'Mon 10:00' } as const;

    it('see that earlier work of the author was reverted', () => {
      expect(featureOf('author-reverted', own, quiet)).toBeCloseTo(Math.log(0.3 / 21));
      expect(featureOf('author-reverted', own, undone)).toBeCloseTo(Math.log(1.3 / 21));
      expect(featureOf('author-reverted', { ...own, author: person('hubot') }, undone)).toBeCloseTo(Math.log(0.3 / 20));
    });

    it('see reverts in the folders of the change, and what they took back', () => {
      expect(featureOf('folder-reverted', own, undone)).toBeCloseTo(Math.log(1.3 / 22));
      expect(featureOf('folder-reverts', own, undone)).toBeCloseTo(Math.log(1.3 / 22));
      expect(featureOf('folder-reverts', { ...own, files: [file('lib/b.ts')] }, undone)).toBeCloseTo(Math.log(0.015));
    });

    it('see how much of what changed here was by the author', () => {
      expect(featureOf('own-changes', own, quiet)).toBeCloseTo(Math.log(2));
      expect(featureOf('own-share', own, quiet)).toBe(0.5);
      expect(featureOf('own-share', { ...own, author: person('hubot') }, quiet)).toBe(0);
    });

    it('see how much the author merged lately, and when', () => {
      expect(featureOf('author-recent', own, quiet)).toBeCloseTo(Math.log(2));
      expect(featureOf('author-away', own, quiet)).toBeLessThan(Math.log1p(90));
      expect(featureOf('author-away', { ...own, author: person('hubot') }, quiet)).toBeCloseTo(Math.log1p(90));
    });
  });

  it('see a revert of the days before on one of its files', () => {
    const files = [file('src/a.ts')];
    const history = historyOf([ordinary(0, { title: 'Revert "X"', files, mergedAt: '2026-03-28T10:00:00Z' })]);
    expect(featureOf('revert-touched-7', { files, merged: 'Tue 12:00' }, history)).toBe(1);
    expect(featureOf('revert-touched-7', { files: [file('src/b.ts')], merged: 'Tue 12:00' }, history)).toBe(0);
    expect(featureOf('revert-touched-7', { files, merged: 'Sun 12:00' }, history)).toBe(0);
  });
});

describe('a score', () => {
  const model = [
    { id: 'a', mean: 2, scale: 0.5, weight: 0.3 },
    { id: 'b', mean: 0, scale: 1, weight: -1 },
  ];

  it('is the sum of the weighed distances from the mean', () =>
    expect(score([3, 0.25], model)).toBeCloseTo(0.6 - 0.25));

  it('takes what is not known for average', () => {
    expect(score([null, null], model)).toBe(0);
    expect(score([null, 1], model)).toBe(-1);
  });
});

describe('the ranks of a week', () => {
  const docs = { files: [file('docs/guide.md', 10, 2)], title: 'Explain the guide' };
  const large = { files: Array.from({ length: 12 }, (_, index) => file(`src/part-${index}/main.ts`, 90, 40)) };

  it('put a wide change above a page of documentation, and count from 1', () => {
    const ranks = riskScores(context([change({ number: 1, ...docs }), change({ number: 2, ...large })], historyOf([])));
    expect(ranks.get(2)).toMatchObject({ rank: 1, of: 2 });
    expect(ranks.get(1)).toMatchObject({ rank: 2, of: 2 });
  });

  it('put the lower number first where scores are even, whatever order they come in', () => {
    const same = [7, 3, 5].map(number => change({ number, title: 'Tidy', files: [file('src/a.ts', 4)] }));
    for (const order of [same, [...same].reverse()])
      expect([...riskScores(context(order, historyOf([])))].map(([number]) => number)).toEqual([3, 5, 7]);
  });

  it('rank bots and reverts as they are', () => {
    const all = [
      change({ number: 1, author: { ...person('dependabot[bot]'), bot: true }, title: 'Bump x from 1.0 to 1.1' }),
      change({ number: 2, title: 'Revert "Y"' }),
    ];
    expect([...riskScores(context(all, historyOf([]))).keys()].sort()).toEqual([1, 2]);
  });

  it('leave a score as it is, whatever is merged after it in the same week', () => {
    const first = Array.from({ length: 5 }, (_, index) =>
      change({ number: index + 1, merged: MONDAY[index] ?? 'Mon 18:00' }),
    );
    const alone = riskScores(context(first, historyOf([])));
    const later = fc.array(
      fc.record({
        title: fc.constantFrom('Revert "Change number 2"', 'Fix the default', 'Perf', 'Docs'),
        path: fc.constantFrom('src/file-1.ts', 'src/file-2.ts', 'docs/a.md', 'package.json'),
        lines: fc.nat(2000),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(later, changes => {
        const after = changes.map(({ title, path, lines }, index) =>
          change({ number: 50 + index, title, files: [file(path, lines)], merged: FRIDAY[index] ?? 'Fri 18:00' }),
        );
        const together = riskScores(context([...first, ...after], historyOf([])));
        for (const [number, { score: own }] of alone) expect(together.get(number)?.score).toBe(own);
      }),
    );
  });
});
