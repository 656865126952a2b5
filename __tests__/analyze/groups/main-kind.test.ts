import { mainKindOf } from '../../../src/analyze/groups/main-kind.js';
import { entries } from '../statistics/support.js';

const ofKinds = (...kinds: string[]) =>
  mainKindOf(entries(kinds.length, number => ({ kind: kinds[number - 1] ?? '' })));

describe('the main kind', () => {
  it('is the kind of more than half of the pull requests', () => {
    expect(ofKinds('docs', 'fix', 'fix')).toEqual({ kind: 'fix', pullRequests: [2, 3], all: false });
    expect(ofKinds('fix', 'fix')).toEqual({ kind: 'fix', pullRequests: [1, 2], all: true });
  });

  it.each([
    ['half of them', ['fix', 'fix', 'docs', 'test']],
    ['a single one', ['fix']],
    ['less than half of them', ['fix', 'other', 'other']],
    ['none', []],
  ])('is not the kind of %s', (_, kinds) => {
    expect(ofKinds(...kinds)).toBeUndefined();
  });
});
