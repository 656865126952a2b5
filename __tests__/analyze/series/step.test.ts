import { stepIn } from '../../../src/analyze/series/step.js';

describe('the step that a title numbers', () => {
  it.each([
    ['[2/N] Move the archive', 'number', [2], null, 'Move the archive'],
    ['[NPU][2/4] kernels: open', 'number', [2], 4, '[NPU] kernels: open'],
    ['Move the archive (2/4)', 'number', [2], 4, 'Move the archive'],
    ['Move the archive [2 of 4]', 'number', [2], 4, 'Move the archive'],
    ['Support doors (attn backend, 14/N)', 'number', [14], null, 'Support doors (attn backend)'],
    ['2/4: Move the archive', 'number', [2], 4, 'Move the archive'],
    ['Move the archive 2/4', 'number', [2], 4, 'Move the archive'],
    ['Move the archive, part 3', 'phase', [3], null, 'Move the archive'],
    ['[Step 2] Move the archive', 'phase', [2], null, 'Move the archive'],
    ['Move the archive (Phase 4 Item 1)', 'phase', [4, 1], null, 'Move the archive'],
    ['Move the archive (part 2/3)', 'number', [2], 3, 'Move the archive'],
    ['[Glass, pt. 2/3] Move the archive', 'number', [2], 3, '[Glass] Move the archive'],
    ['Move the archive [#2/3]', 'number', [2], 3, 'Move the archive'],
    ['[2/3: doors] Move the archive', 'number', [2], 3, '[doors] Move the archive'],
    ['(2/3 doors)   Move   it', 'number', [2], 3, '(doors) Move it'],
    ['[2 / 3] Move the archive', 'number', [2], 3, 'Move the archive'],
    ['[2/n] Move the archive', 'number', [2], null, 'Move the archive'],
    ['[40/40] Move the archive', 'number', [40], 40, 'Move the archive'],
    ['[1/2] Move the archive', 'number', [1], 2, 'Move the archive'],
    ['[40/N] Move the archive', 'number', [40], null, 'Move the archive'],
    ['2/N – Move the archive', 'number', [2], null, 'Move the archive'],
    ['Move the archive - 2 of 3', 'number', [2], 3, 'Move the archive'],
    ['Move the archive, pt. 2', 'phase', [2], null, 'Move the archive'],
    ['Stage #2: move the archive', 'phase', [2], null, 'move the archive'],
    ['Phase 4, Item 1: move the archive', 'phase', [4, 1], null, 'move the archive'],
    ['Phase 4 - step 12 of the archive', 'phase', [4, 12], null, 'of the archive'],
    ['Move the archive (Extra Item 3)', 'phase', [3], null, 'Move the archive (Extra'],
  ])('%s: by %s, %j of %s, %s', (title, by, position, total, rest) => {
    expect(stepIn(title)).toMatchObject({ by, position, total, rest });
  });

  it('keeps the words beside the number', () => {
    expect(stepIn('[Parallel state 2/4] Move the archive')?.label).toBe('Parallel state');
    expect(stepIn('[Part 2/4] Move the archive')?.label).toBe('');
    expect(stepIn('[2/4: doors] Move the archive')?.label).toBe('doors');
    expect(stepIn('[2/4] Move the archive')?.label).toBe('');
    expect(stepIn('2/4: Move the archive')?.label).toBe('');
    expect(stepIn('Move the archive, part 2')?.label).toBe('');
  });

  it.each([
    'Move the archive',
    'Support TCP/IP',
    'Read 24/7',
    'Keep 100/200 of the doors',
    '[5/4] Move the archive',
    '[1/1] Move the archive',
    '[1/41] Move the archive',
    '[41/N] Move the archive',
    'Move the archive, part 41',
    '1/2/2026: Move the archive',
    'Counterpart 3 of the archive',
    'Move the archive [v1.2/3]',
    'Move part of the archive',
    'Support a 16/32 split of heads',
    'Use w4/a8',
  ])('%s has none', title => {
    expect(stepIn(title)).toBeNull();
  });
});
