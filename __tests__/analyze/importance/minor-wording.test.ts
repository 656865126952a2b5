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
    expect(observe('Fix a typo and an unused door')).toEqual({ value: 1, evidence: { names: ['typo'] } }));

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
    'Format doors',
    'Reformat doors',
    'Formatting',
    'Drop unused doors',
    'Redundant doors',
    'Useless doors',
    'Dead code',
    'Flaky door',
    'Flakes at the door',
    'A temporary door',
    'Workarounds for doors',
    'Refactor doors',
    'Move doors',
    'Rename doors',
    'Simplify doors',
    'Extract doors',
    'Split doors',
    'Inline doors',
    'Reuse doors',
    'Use doors',
    'Replace doors',
    'Separate doors',
    'Make doors open',
    'Remove doors',
    'A struct of doors',
    'Traits of doors',
    'The door enum',
    'A door type',
    'Door methods',
    'Door helpers',
    'An internal door',
    'The door crate',
    'Test doors',
    'More tests',
    'Testing doors',
    'Door UT',
    'Door e2e',
    'Snapshots of doors',
    'Doors on CI',
    'Door benchmarks',
    'Coverage of doors',
    'A nightly door',
    'feat: tidy doors',
  ])('sees: %s', title => expect(observe(title)?.value).toBe(1));

  it.each([
    'Typeface of doors',
    'Contest doors',
    'User doors',
    'Let doors move',
    'Minority',
    'Information',
    'Typewriter',
    'test(doors): open',
  ])('does not see: %s', title => expect(observe(title)).toBeNull());
});
