import fc from 'fast-check';
import { FEATURES } from '../../../src/analyze/risk/features.js';
import { riskScores } from '../../../src/analyze/risk/index.js';
import { WEIGHTS } from '../../../src/analyze/risk/weights.js';
import { change, context, historyFrom as historyOf } from '../../support/change.js';
import { file, person } from '../../support/pull-request.js';

const MONDAY = ['Mon 10:00', 'Mon 11:00', 'Mon 12:00', 'Mon 13:00', 'Mon 14:00'] as const;
const FRIDAY = ['Fri 10:00', 'Fri 11:00', 'Fri 12:00', 'Fri 13:00', 'Fri 14:00', 'Fri 15:00'] as const;

describe('the weights of the risk score', () => {
  it('are those of the features, in their order', () =>
    expect(WEIGHTS.map(({ id }) => id)).toEqual(FEATURES.map(({ id }) => id)));

  it('are finite, with scales above 0', () => {
    for (const { scale, weight, mean } of WEIGHTS) {
      expect(scale).toBeGreaterThan(0);
      expect(Number.isFinite(weight) && Number.isFinite(mean)).toBe(true);
    }
  });
});

describe('the risk ranks of a week', () => {
  const docs = { files: [file('docs/guide.md', 10, 2)], title: 'Explain the guide' };
  const large = { files: Array.from({ length: 12 }, (_, index) => file(`src/part-${index}/main.ts`, 90, 40)) };

  it('put a wide change above a page of documentation, and count from 1', () => {
    const ranks = riskScores(context([change({ number: 1, ...docs }), change({ number: 2, ...large })], historyOf([])));
    expect(ranks.get(2)).toMatchObject({ rank: 1, of: 2 });
    expect(ranks.get(1)).toMatchObject({ rank: 2, of: 2 });
  });

  it('do not count examples: a scaffold of one ranks below a small change of the product', () => {
    const scaffold = ['lib/main.dart', 'macos/Runner/AppDelegate.swift', 'linux/CMakeLists.txt', 'web/index.js'];
    const example = (folder: string) =>
      scaffold.map(path => file(`packages/ui/${folder}/${path}`, 900, 0, { status: 'added' }));
    const small = { number: 2, files: [file('packages/ui/lib/a.dart', 30, 10)] };
    const ranked = (folder: string) =>
      riskScores(context([change({ number: 1, files: example(folder) }), change(small)], historyOf([])));
    expect(ranked('example').get(1)).toMatchObject({ rank: 2 });
    expect(ranked('template-swift').get(1)).toMatchObject({ rank: 2 });
    expect(ranked('app').get(1)).toMatchObject({ rank: 1 });
  });

  it('put the lower number first on equal scores, in whatever order the changes come', () => {
    const same = [7, 3, 5].map(number => change({ number, title: 'Tidy', files: [file('src/a.ts', 4)] }));
    for (const order of [same, [...same].reverse()])
      expect([...riskScores(context(order, historyOf([])))].map(([number]) => number)).toEqual([3, 5, 7]);
  });

  it('include bots and reverts', () => {
    const all = [
      change({ number: 1, author: { ...person('dependabot[bot]'), bot: true }, title: 'Bump x from 1.0 to 1.1' }),
      change({ number: 2, title: 'Revert "Y"' }),
    ];
    expect([...riskScores(context(all, historyOf([]))).keys()].sort()).toEqual([1, 2]);
  });

  it('are none for an empty week', () => expect([...riskScores(context([]))]).toEqual([]));

  it('rest on scores that do not depend on later merges of the same week', () => {
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
