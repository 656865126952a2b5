import { userFacingWording } from '../../../src/analyze/importance/user-facing-wording.js';
import { change } from '../../support/change.js';

const observe = (title: string) => userFacingWording.observe(change({ title }));

describe('the user-facing-wording factor', () => {
  it('shows the word', () => expect(observe('Faster caches')).toEqual({ value: 1, evidence: { names: ['faster'] } }));

  it.each([
    ['feat: Supports doors, shows windows', ['supports', 'shows']],
    ['Support faster caches, and show them', ['support', 'show', 'faster']],
  ])('shows one word of each group and counts at most two: %s', (title, names) => {
    expect(observe(title)).toEqual({ value: 2, evidence: { names } });
  });

  it('counts two words of one group once', () =>
    expect(observe('Show and hide a hint')).toEqual({ value: 1, evidence: { names: ['show'] } }));

  it.each([
    'Support doors',
    'Supports doors',
    'Supported doors are listed',
    'Begin supporting doors',
    'Speed up doors',
    'Speeding up doors',
    'Accelerate doors',
    'Faster doors',
    'Respect closed doors',
    'Shows doors',
    'Display doors',
    'Warns of doors',
    'Hint at doors',
    'Prompt for doors',
    'Report doors',
    'Better error messages',
    'Read `--doors`',
    'Add --doors',
    'A flag for doors',
    'Options of doors',
    'A quiet mode',
    'Configurable doors',
    'Read an environment variable',
    'An alias of the door',
    'A command to open doors',
    'Allow doors',
    'Performance of doors',
    'fix(doors): report locks',
  ])('sees: %s', title => expect(observe(title)?.value).toBe(1));

  it.each([
    'Supporter of doors',
    'Improve doors',
    'Optimize doors',
    'Reduces slamming',
    'Showcase',
    'Reporter',
    'Model doors',
    'Doors -- and windows',
    'A door--window',
    'feat(support): doors',
  ])('does not see: %s', title => expect(observe(title)).toBeNull());
});
