import fc from 'fast-check';
import { asLine, capitalized, wordCount } from '../../../src/analyze/effects/line.js';

const WORDS = 'cursors keep their place in the list of results';

describe('a line', () => {
  it.each([
    ['starts with a capital', WORDS, 'Cursors keep their place in the list of results'],
    ['ends without a full stop', 'It works.', 'It works'],
    ['keeps an ellipsis', 'It works...', 'It works...'],
    ['keeps an abbreviation', 'Accept tabs, spaces, etc.', 'Accept tabs, spaces, etc.'],
    ['has no reference at its end', 'It works (fixes octo/repo#12, #13)', 'It works'],
    ['has no credit at its end', 'It works. Thanks @mona for the report!', 'It works'],
    ['keeps a number that belongs to it', 'Fix typo after #41386', 'Fix typo after #41386'],
    ['keeps what is in brackets', 'Move the pool (again)', 'Move the pool (again)'],
    ['has no mark of a list', '- [ ] at the start', '[ ] at the start'],
    ['keeps the dot of a name', '.circleci/config.yml: cache', '.circleci/config.yml: cache'],
    ['has no dots at its start', '... and waits', 'And waits'],
    ['keeps colons of code', '::set-output is kept', '::set-output is kept'],
    ['keeps code', 'Use `a.b` and `__init__`.', 'Use `a.b` and `__init__`'],
    ['keeps a Chinese sentence without its stop', '支持分页注意力。', '支持分页注意力'],
    ['is empty if nothing is there', '![shot](a.png)', ''],
  ])('%s', (_, given, expected) => expect(asLine(given)).toBe(expected));
});

describe('a line that is too long', () => {
  const long = 'so that nobody has to wait for a page that was already read by somebody else on the same machine';
  it.each([
    ['is cut at a clause', `Cursors keep their place, ${long}`, 'Cursors keep their place'],
    ['is cut at a colon', `Cursors keep their place: ${long}`, 'Cursors keep their place'],
    [
      'loses what is in brackets first',
      `Cursors keep their place (${long}) in lists`,
      'Cursors keep their place in lists',
    ],
    [
      'is cut before a detail',
      'Update the resolution preset to prefer higher resolution over capture rate for selectors of cameras on old telephones',
      'Update the resolution preset to prefer higher resolution over capture rate',
    ],
    [
      'is not cut before a detail of what it denies',
      'Do not update the resolution preset of the old cameras and of the new ones for selectors of cameras on old telephones',
      'Do not update the resolution preset of the old cameras and of the new ones for selectors of cameras on old…',
    ],
    [
      'is not cut after what comes before the main clause',
      `Before a schedule runs, ${WORDS} and ${WORDS} and ${WORDS} too`,
      'Before a schedule runs, cursors keep their place in the list of results and cursors keep their place in the…',
    ],
  ])('%s', (_, given, expected) => expect(asLine(given)).toBe(expected));

  it('is never cut within code', () => {
    expect(asLine(`Rename the old function to the much better name \`${'lib::'.repeat(14)}call(a, b)\` at last`)).toBe(
      'Rename the old function to the much better name…',
    );
    expect(asLine(`\`${'long '.repeat(40)}\``)).toMatch(/^`[^`]+`…$/);
  });

  it('has at most 110 characters, whole code and no broken character, whatever it is made of', () => {
    const piece = fc.constantFrom('a', ' ', '`', '(', ')', ', ', '. ', ': ', '😀', '字', 'word ', '"', '*', '_', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), pieces => {
        const line = asLine(pieces.join(''));
        expect(line.length).toBeLessThanOrEqual(111);
        expect((line.match(/`/g)?.length ?? 0) % 2).toBe(0);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the first letter', () => {
  it.each([
    ['cursors work', 'Cursors work'],
    ["don't wait", "Don't wait"],
    ['pre-init the pool', 'Pre-init the pool'],
    ['pnpm dedupe', 'pnpm dedupe'],
    ['create-vite works', 'create-vite works'],
    ['buildApp hook', 'buildApp hook'],
  ])('of %s', (given, expected) => expect(capitalized(given)).toBe(expected));
});

it('counts two Chinese characters as a word', () => expect(wordCount('支持分页 on NPU')).toBe(5));
