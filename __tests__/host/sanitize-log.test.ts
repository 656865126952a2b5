import fc from 'fast-check';
import { maskOf } from '../../src/domain/mask.js';
import { printable, withoutCommands, withoutSecrets } from '../../src/host/sanitize-log.js';
import { KNOWN_BAD, NAUGHTY } from '../support/hostile.js';
import { badText } from '../support/hostile-week.js';
import { RUNS } from '../support/property-runs.js';

/** White space that .NET trims, in which the runner is written. */
const WHITE_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are the ones to find
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** Lines that the runner or a terminal would execute. */
function commandsIn(printed: string): string[] {
  return printed
    .split(/[\r\n]/)
    .filter(line => line.replace(WHITE_SPACE, '').startsWith('::') || line.includes('##[') || CONTROL.test(line));
}

const command = fc
  .tuple(
    badText,
    fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u0085', '\n \u00a0', '\n\u3000', '\v', ''),
    fc.constantFrom('::error::x', '::set-output name=a::b', '##[error]x', '::add-mask::a', '##[[x'),
    badText,
  )
  .map(parts => parts.join(''));

describe('a message has no workflow command', () => {
  it.each([...KNOWN_BAD, ...NAUGHTY].map(text => [text]))('%j', text => {
    expect(commandsIn(withoutCommands(text))).toEqual([]);
    expect(commandsIn(withoutCommands(`title: ${text}\n${text}`))).toEqual([]);
  });

  it('in any text of strangers', () => {
    fc.assert(
      fc.property(command, text => expect(commandsIn(withoutCommands(text))).toEqual([])),
      RUNS.text,
    );
  });

  it('and stays readable', () => {
    expect(withoutCommands('72 pull requests\n::error::x ##[y] \u001b[31m')).toBe(
      '72 pull requests\n\u200b::error::x #\u200b#[y]  [31m',
    );
    expect(printable('pass\u00ad\u202eword\u3164 \u200b::error::x')).toBe('password ::error::x');
    expect(printable('Zürich 👩‍👩‍👧 ٠١')).toBe('Zürich 👩‍👩‍👧 ٠١');
  });
});

describe('a message has no secret', () => {
  const secret = 'ghs_c0ffee000000000000000000000000c0ffee';
  const mask = maskOf([secret]);
  const basic = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    ['as it is', `bearer ${secret}`, 'bearer ***'],
    ['twice', `${secret}, ${secret}`, '***, ***'],
    ['cut off, as a title may be', `Bearer ${secret.slice(0, 39)}`, 'Bearer ***'],
    ['as basic authentication', `basic ${basic(`mona:${secret}`)}`, 'basic bW9uYTp***'],
    [
      'in a URL',
      `fetch https://x-access-token:${secret}@github.com/octo/house`,
      'fetch https://***@github.com/octo/house',
    ],
    [
      'broken up by what is not seen, as long words in a page are',
      `Bearer ${secret.replaceAll('0', '0\u00ad\u200b')}`,
      'Bearer ***',
    ],
    ['of somebody else in a URL', 'https://mona:hunter2@github.com/octo', 'https://***@github.com/octo'],
  ])('%s', (_, text, masked) => {
    expect(withoutSecrets(text, mask)).toBe(masked);
  });

  it('anywhere in a text', () => {
    fc.assert(
      fc.property(badText, badText, (before, after) => {
        expect(withoutSecrets(`${before}${secret}${after}`, mask)).not.toContain(secret);
      }),
      RUNS.text,
    );
  });

  it('and is not changed if there is no secret', () => {
    expect(withoutSecrets('all of it', maskOf(['']))).toBe('all of it');
  });
});
