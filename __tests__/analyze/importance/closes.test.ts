import { closes } from '../../../src/analyze/importance/closes.js';
import { change } from '../../support/change.js';

const observe = (body: string) => closes.observe(change({ body }));

describe('the closes factor', () => {
  it('shows how many issues are closed', () =>
    expect(observe('Closes #7. See #8.')).toEqual({ value: 1, evidence: { counts: { issues: 1 } } }));

  it('counts issues of other repositories too, each once, in upper or lower case', () => {
    expect(observe('Closes #7, fixes Octo/Barn#3. Resolves octo/barn#3, closed octo/barn#4')).toEqual({
      value: 2,
      evidence: { counts: { issues: 3 } },
    });
  });

  it('is at most 2, reached with three issues', () => {
    expect(observe('Closes #11. Closes #12.')?.value).toBeCloseTo(Math.log2(3), 9);
    expect(observe('Closes #11. Closes #12. Closes #13.')?.value).toBe(2);
    expect(observe('Closes #11. Closes #12. Closes #13. Closes #14.')).toEqual({
      value: 2,
      evidence: { counts: { issues: 4 } },
    });
  });

  it.each([
    'Closes #7',
    'Close #7',
    'closed: #7',
    'Fixes octo/barn#7',
    'fix octo/barn#7',
    'Fixes https://github.com/octo/house/issues/7',
    'Fixed https://github.com/octo/barn/issues/7',
    'resolves: https://github.example.com/octo/barn.js/issues/7',
    'Resolved #7',
  ])('sees: %s', body => expect(observe(body)?.value).toBe(1));

  it.each([
    'See #7',
    'See octo/barn#7',
    'Prefixes octo/barn#7',
    'Fixes octo/barn',
    'Fixes https://github.com/octo/house/pull/7',
    'Fixes https://github.com/octo/barn/pull/7',
    'Fixes octo/barn#1234567890',
  ])('does not see: %s', body => expect(observe(body)).toBeNull());
});
