import fc from 'fast-check';
import { isVisible, withoutHidden } from '../../src/domain/visible-text.js';
import { hostileText } from '../support/arbitraries.js';
import { RUNS } from '../support/property-runs.js';

const CODE_POINTS = Array.from({ length: 0x110000 }, (_, code) => code).filter(code => code < 0xd800 || code > 0xdfff);
const HIDDEN = CODE_POINTS.map(code => String.fromCodePoint(code)).filter(sign =>
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.test(sign),
);

describe('what shows nothing', () => {
  it('is removed between letters and alone, whatever Unicode has of it', () => {
    expect(HIDDEN.length).toBeGreaterThan(4_000);
    expect(HIDDEN.filter(sign => withoutHidden(`a${sign}b`) !== 'ab' || withoutHidden(sign) !== '')).toEqual([]);
    expect(withoutHidden(`a${HIDDEN.join('')}b`)).toBe('ab');
  });

  it.each([
    ['a soft hyphen', 'pass\u00adword', 'password'],
    ['fillers of Hangul', '\u115fa\u1160b\u3164c\uffa0d', 'abcd'],
    ['inherent vowels of Khmer', 'a\u17b4b\u17b5c', 'abc'],
    ['annotation marks', 'a\ufff9b\ufffac\ufffbd', 'abcd'],
    ['a notehead without ink', 'a\u{1d159}b', 'ab'],
    ['joiners and variants where no script needs them', 'a\u200db\u200cc\ufe0fd\u{e0101}e\u180bf', 'abcdef'],
    ['all but one of many joiners', '\u0645\u06cc\u200c\u200c\u062e', '\u0645\u06cc\u062e'],
    ['variants on variants', '\u2764\ufe0f\ufe0f\u{e0100}', '\u2764\ufe0f'],
    ['a joiner at an end', '\u{1f469}\u200d', '\u{1f469}'],
    ['words in tags behind a flag', '\u{1f3f4}\u{e0068}\u{e0069}x', '\u{1f3f4}x'],
    ['Braille without dots, which is a space', '\u2813\u2800\u2811', '\u2813 \u2811'],
  ])('%s', (_, written, shown) => expect(withoutHidden(written)).toBe(shown));
});

describe('what changes how its neighbour looks is kept:', () => {
  it.each([
    ['emoji of several', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u{1f469}\u{1f3fd}\u200d\u{1f4bb}'],
    [
      'a rainbow flag, a pirate flag, a burning heart',
      '\u{1f3f3}\ufe0f\u200d\u{1f308} \u{1f3f4}\u200d\u2620\ufe0f \u2764\ufe0f\u200d\u{1f525}',
    ],
    ['the flag of England', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a keycap, and a sign as text', '1\ufe0f\u20e3 #\ufe0f\u20e3 \u2764\ufe0e'],
    ['a Persian verb', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    [
      'conjuncts of Hindi, and a word of Sinhala',
      '\u0915\u094d\u200d\u0937 \u0915\u094d\u200c\u0937 \u0dc1\u0dca\u200d\u0dbb\u0dd3',
    ],
    ['a Japanese name', '\u845b\u{e0100}\u57ce'],
    ['a Mongolian word', '\u182e\u1820\u180e\u1821 \u1830\u180b'],
    ['signs of Arabic numbers, which are seen', '\u0600\u0661\u06dd'],
    ['accents', 'e\u0301 \u0915\u093f'],
  ])('%s', (_, written) => expect(withoutHidden(written)).toBe(written));
});

it('nothing is left to remove, in any text', () => {
  const joiners = fc.constantFrom(
    ...'\u200c\u200d\ufe0f\u{e0100}\u{1f3f4}\u{e0067}\u{e007f}\u0645\u0915\u094d\u845b\u2764a1\u20e3',
  );
  const text = fc.oneof(
    hostileText,
    fc.array(joiners, { maxLength: 20 }).map(signs => signs.join('')),
  );
  fc.assert(
    fc.property(text, written => {
      const shown = withoutHidden(written);
      expect(withoutHidden(shown)).toBe(shown);
    }),
    RUNS.text,
  );
});

describe('a text is visible', () => {
  it.each(['a', '\u4fee', '1', '!', '$', '\u{1f600}', '\u0301a', '\ud800'])('by %j', text =>
    expect(isVisible(text)).toBe(true),
  );
  it.each([
    '',
    ' \t\n',
    '\u00a0\u3000',
    '\u2800',
    '\u3164',
    '\u00ad\u200d\u034f',
    '\u0301',
    '\u{e0041}',
    '\ufe0f',
    '\ue000',
  ])('not by %j', text => expect(isVisible(text)).toBe(false));
  it('not by all that is hidden', () => expect(isVisible(HIDDEN.join(''))).toBe(false));
});
