import { deprecates } from '../../../src/analyze/importance/deprecates.js';
import { change } from '../../support/change.js';

const observe = (title: string) => deprecates.observe(change({ title }));

describe('the deprecates factor', () => {
  it('shows the words', () =>
    expect(observe('Doors no longer squeak; Deprecate hinges')).toEqual({
      value: 1,
      evidence: { names: ['deprecate', 'no longer'] },
    }));

  it.each([
    'Deprecate doors',
    'feat: deprecates doors',
    'Doors are deprecated',
    'Deprecating doors',
    'A deprecation of doors',
    'Deprecations of doors',
    'Drop support for doors',
    'Dropped support of doors',
    'Dropping support for doors',
    'Remove support for doors',
    'Removes the support of doors',
    'Remove deprecated doors',
    'Removing the deprecated door',
    'Doors no longer squeak',
  ])('sees: %s', title => expect(observe(title)?.value).toBe(1));

  it.each([
    'Depreciate doors',
    'Undeprecate doors',
    'Drop doors',
    'Drop supported doors',
    'Remove doors',
    'Remove the supporting door',
    'A longer door',
    'Open `deprecated` doors',
    'deprecate(doors): open',
  ])('does not see: %s', title => expect(observe(title)).toBeNull());
});
