import { isWrittenByHand } from '../../src/domain/written-by-hand.js';

it.each([
  ['source', true],
  ['docs', true],
  ['test', true],
  [undefined, true],
  ['lock', false],
  ['generated', false],
  ['vendored', false],
  ['version', false],
  ['manifest', false],
])('files of the kind %s are written by hand: %s', (kind, expected) => {
  expect(isWrittenByHand({ kind })).toBe(expected);
});
