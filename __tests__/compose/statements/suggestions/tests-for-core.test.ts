import { path, paths, references } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { type Given, OWNED, statementsOf, textOf } from './support.js';

const ENGINE: Given = {
  pullRequests: [1, 2, 3],
  names: ['engine'],
  paths: ['engine/core.ts'],
  counts: { of: 5, lines: 1200, people: 3 },
};

describe('tests for the core', () => {
  it('are asked for with what changed without one', () => {
    expect(statementsOf('tests-for-core', ENGINE)).toEqual([
      statement('suggest-tests-for-core', {
        n: 3,
        of: 5,
        lines: 1200,
        people: 3,
        references: references([1, 2, 3]),
        module: path('engine'),
        paths: paths(['engine/core.ts']),
      }),
    ]);
  });

  it.each([
    [3, '1,200 added lines by 3 people.'],
    [1, '1,200 added lines by one person.'],
  ])('by %d read: %s', (people, end) => {
    const counts = { of: 5, lines: 1200, people };
    expect(textOf('tests-for-core', { ...ENGINE, ...OWNED, counts })).toBe(
      `Add tests for engine/core.ts: 3 of the 5 pull requests that changed the core of engine changed no test with it (#1, #2, and #3): ${end} CODEOWNERS names @ada.`,
    );
  });
});
