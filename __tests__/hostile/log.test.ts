import fc from 'fast-check';
import { printable, withoutCommands, withoutSecrets } from '../../src/host/sanitize-log.js';
import { KNOWN_BAD, NAUGHTY } from '../support/hostile.js';
import { badText } from '../support/hostile-week.js';
import { RUNS } from '../support/property-runs.js';

/** White space as .NET trims it, in which the runner is written. */
const WHITE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** What the runner would take for a command, and a terminal for more than text. */
function commandsIn(printed: string): string[] {
  return printed
    .split(/[\r\n]/)
    .filter(line => line.replace(WHITE, '').startsWith('::') || line.includes('##[') || OBEYED.test(line));
}

const command = fc
  .tuple(
    badText,
    fc.constantFrom('\n', '\r', '\r\n', '\u2028', '\u0085', '\n \u00a0', '\n\u3000', '\v', ''),
    fc.constantFrom('::error::x', '::set-output name=a::b', '##[error]x', '::add-mask::a', '##[[x'),
    badText,
  )
  .map(parts => parts.join(''));

describe('no line of the log is a command', () => {
  it.each([...KNOWN_BAD, ...NAUGHTY].map(text => [text]))('%j', text => {
    expect(commandsIn(withoutCommands(text))).toEqual([]);
    expect(commandsIn(withoutCommands(`title: ${text}\n${text}`))).toEqual([]);
  });

  it('whatever strangers write', () => {
    fc.assert(
      fc.property(command, text => expect(commandsIn(withoutCommands(text))).toEqual([])),
      RUNS.text,
    );
  });

  it('and what it says stays readable', () => {
    expect(withoutCommands('72 pull requests\n::error::x ##[y] \u001b[31m')).toBe(
      '72 pull requests\n\u200b::error::x #\u200b#[y]  [31m',
    );
    expect(printable('Zürich 👩‍👩‍👧 ٠١')).toBe('Zürich 👩‍👩‍👧 ٠١');
  });
});

describe('no secret is in the log', () => {
  const secret = 'ghs_c0ffee000000000000000000000000c0ffee';
  const basic = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    ['as it is', `bearer ${secret}`, 'bearer ***'],
    ['twice', `${secret}${secret}`, '******'],
    ['as basic authentication', `basic ${basic(`x-access-token:${secret}`)}`, 'basic ***'],
    [
      'in an address',
      `fetch https://x-access-token:${secret}@github.com/octo/house`,
      'fetch https://***@github.com/octo/house',
    ],
    ['of somebody else in an address', 'https://mona:hunter2@github.com/octo', 'https://***@github.com/octo'],
  ])('%s', (_, text, shown) => {
    expect(withoutSecrets(text, secret)).toBe(shown);
  });

  it('wherever it stands', () => {
    fc.assert(
      fc.property(badText, badText, (before, after) => {
        expect(withoutSecrets(`${before}${secret}${after}`, secret)).not.toContain(secret);
      }),
      RUNS.text,
    );
  });

  it('and without one nothing is hidden', () => {
    expect(withoutSecrets('all of it', '')).toBe('all of it');
  });
});
