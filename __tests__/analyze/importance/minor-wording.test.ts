import { minorWording } from '../../../src/analyze/importance/minor-wording.js';
import { change } from '../../support/change.js';

const observe = (title: string) => minorWording.observe(change({ title }));

describe('the minor-wording factor', () => {
  it('shows the word', () => expect(observe('Tidy the cache')).toEqual({ value: 1, evidence: { names: ['tidy'] } }));

  it('shows one word of each group and counts at most two', () => {
    expect(observe('Refactor unused helpers of the tests')).toEqual({
      value: 2,
      evidence: { names: ['unused', 'refactor', 'tests'] },
    });
  });

  it('counts two words of one group once', () =>
    expect(observe('Fix a typo in the comments')).toEqual({ value: 1, evidence: { names: ['typo'] } }));

  it.each([
    'Minor fixes',
    'Fix typos',
    'Fix a typo',
    'Typo in doors',
    'Nits on doors',
    'Clean up doors',
    'Cleanup of doors',
    'Clean-ups',
    'Lint doors',
    'Linting',
    'Linter on doors',
    'Please clippy',
    'Comments on doors',
    'Tidy doors',
    'Reword doors',
    'Formatting',
    'Drop unused doors',
    'Redundant doors',
    'Useless doors',
    'Dead code',
    'Flaky door',
    'Flakes at the door',
    'Refactor doors',
    'Move doors',
    'Rename doors',
    'Simplify doors',
    'Extract doors',
    'Split doors',
    'Inline doors',
    'Door helpers',
    'An internal door',
    'Test doors',
    'More tests',
    'Testing doors',
    'Door e2e',
    'Snapshots of doors',
    'Doors on CI',
    'Door benchmarks',
    'Coverage of doors',
    'A nightly door',
    'Backport doors',
    'Bump doors',
    'Update doors',
    'Clarify doors',
    'A link to doors',
    'feat: tidy doors',
  ])('sees: %s', title => expect(observe(title)?.value).toBe(1));

  it.each([
    'Use doors',
    'Make doors open',
    'Remove doors',
    'Replace doors',
    'Format doors',
    'A door type',
    'Door methods',
    'A struct of doors',
    'The door enum',
    'Traits of doors',
    'Typeface of doors',
    'Contest doors',
    'User doors',
    'Let doors move',
    'Doors update',
    'Minority',
    'Information',
    'Typewriter',
    'test(doors): open',
  ])('does not see: %s', title => expect(observe(title)).toBeNull());
});
