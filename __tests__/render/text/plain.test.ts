import { plain } from '../../../src/render/text/plain.js';

describe('a line of text', () => {
  it.each([
    ['loses characters that reorder it', 'a\u202eb\u2066c\u061cd\u200ee\u200ff\u2069g', 'abcdefg'],
    ['loses invisible characters', 'a\u200bb\u2060c\ufeffd\u{e0041}e\u{e007f}f\u{e0000}g', 'abcdefg'],
    ['loses letters that show nothing', 'a\u00adb\u034fc\u115fd\u3164e\ufff9f\u2800', 'abcdef'],
    ['keeps emoji together', '👩\u200d👩\u200d👧 ❤\ufe0f', '👩\u200d👩\u200d👧 ❤\ufe0f'],
    ['is one line', 'a\r\nb\tc\fd\u2028e\u2029f\u0085g\0h\u001bi\u007fj\u009fk', 'a b c d e f g h i j k'],
    ['has single spaces', '  a \u200b b\n \n', 'a b'],
    ['has no marks over other lines', `Z${'\u0301'.repeat(250)}a`, `Z${'\u0301'.repeat(8)}a`],
    [
      'has none with joiners between them',
      `\u0915${'\u0902\u200d'.repeat(99)}\u0915`,
      `\u0915${'\u0902\u200d'.repeat(8)}\u0915`,
    ],
    [
      'keeps the marks of languages',
      'Vi\u00ea\u0323t \u05d1\u05bc\u05b8\u0596\u05bd \u0f67\u0f90\u0fb5\u0fa8\u0fb3\u0fba\u0fbc\u0fbb',
      'Vi\u00ea\u0323t \u05d1\u05bc\u05b8\u0596\u05bd \u0f67\u0f90\u0fb5\u0fa8\u0fb3\u0fba\u0fbc\u0fbb',
    ],
    ['has no half of a surrogate pair', 'a\ud83d \udc4db', 'a\ufffd \ufffdb'],
  ])('%s', (_, written, line) => expect(plain(written)).toBe(line));
});
