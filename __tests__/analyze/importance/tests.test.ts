import { tests } from '../../../src/analyze/importance/tests.js';
import { change } from '../../support/change.js';
import { file } from '../../support/pull-request.js';

const observe = (...files: ReturnType<typeof file>[]) => tests.observe(change({ files }));
const CODE = file('src/a.ts', 3, 1);

describe('the tests factor', () => {
  it('sees a test that grew together with source', () => expect(observe(CODE, file('src/a.test.ts'))?.value).toBe(1));

  it('shows the tests that grew and how many lines they gained', () => {
    const all = [file('tests/a.test.ts', 5), file('tests/b.test.ts', 7, 2), file('tests/c.test.ts', 0, 9)];
    expect(observe(CODE, ...all)).toEqual({
      value: 1,
      evidence: { paths: ['tests/b.test.ts', 'tests/a.test.ts'], counts: { tests: 2, additions: 12 } },
    });
  });

  it.each([
    ['source with a test that only lost lines', [CODE, file('src/a.test.ts', 0, 4)]],
    ['a test beside its source without a change of source', [file('src/a.test.ts')]],
    ['tests without source', [file('tests/a.test.ts', 9)]],
  ])('does not see %s', (_, files) => expect(observe(...files)).toBeNull());
});
