import { list, name, paths, references } from '../../../../src/compose/values.js';
import { statement } from '../../../../src/domain/page.js';
import { type Given, statementsOf, textOf } from './support.js';

const BACKENDS: Given = { names: ['MUSA', 'Vulkan'], paths: ['pay/a.ts'] };

describe('an external backend', () => {
  it('is named with where it is, and how much of it nothing checks', () => {
    expect(
      statementsOf('backend-owner', { ...BACKENDS, counts: { unchecked: 1 }, parts: { unchecked: 'some' } }),
    ).toEqual([
      statement('suggest-backend-owner', {
        n: 2,
        names: list([name('MUSA'), name('Vulkan')]),
        references: references([1, 2]),
        paths: paths(['pay/a.ts']),
        unchecked: 1,
        part: 'some',
      }),
    ]);
  });

  it.each<[Given, string]>([
    [{}, 'in pay/a.ts.'],
    [
      { counts: { unchecked: 1 }, parts: { unchecked: 'some' } },
      'in pay/a.ts; one of them changed no test or CI file.',
    ],
    [{ counts: { unchecked: 2 }, parts: { unchecked: 'all' } }, 'in pay/a.ts, without a test or CI file.'],
  ])('of %j reads: %s', (given, end) => {
    expect(textOf('backend-owner', { ...BACKENDS, ...given })).toBe(
      `Agree who maintains MUSA and Vulkan: #1 and #2 added them ${end}`,
    );
  });

  it('reads in the singular too', () => {
    const given: Given = { pullRequests: [1], names: ['MUSA'], paths: ['a.py'], parts: { unchecked: 'one' } };
    expect(textOf('backend-owner', given)).toBe(
      'Agree who maintains MUSA: #1 added it in a.py, without a test or CI file.',
    );
  });
});
