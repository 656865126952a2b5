import fc from 'fast-check';
import { maskOf } from '../../src/domain/mask.js';
import { RUNS } from '../support/property-runs.js';

const KEY = 'sk-proj-Zm9vYmFyIGJheg/+q1W2e3R4t5Y6';
const TOKEN = 'ghs_c0ffee000000000000000000000000c0ffee';
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Whether a part of a secret is in a text that is long enough to be of use. */
const leaks = (text: string, secret: string) =>
  Array.from({ length: secret.length - 11 }, (_, start) => secret.slice(start, start + 12)).some(part =>
    text.includes(part),
  );

describe('a secret', () => {
  it.each([
    ['whole', KEY],
    ['without its end', KEY.slice(0, -5)],
    ['without its start', KEY.slice(5)],
    ['in a URL', encodeURIComponent(KEY)],
    ['in base64', base64(KEY)],
    ['in base64 of a URL', Buffer.from(KEY).toString('base64url')],
  ])('is masked %s', (_, echo) => {
    expect(maskOf([KEY]).text(`before ${echo}, ${echo} after`)).toBe('before ***, *** after');
  });

  it.each(['', 'x', 'xy', 'mona:', 'x-access-token:'])('is masked in base64 after %j, as in a header', user => {
    for (const secret of [TOKEN, KEY, `${TOKEN}1`, `${TOKEN}12`]) {
      const masked = maskOf([secret]).text(`basic ${base64(`${user}${secret}`)}`);
      expect(masked).toMatch(/^basic [\w+/]{0,20}\*\*\*=*$/);
    }
  });

  it('is masked beside another, with which it shares a part', () => {
    const mask = maskOf([TOKEN, KEY, `${TOKEN}-${KEY}`]);
    expect(mask.text(`${TOKEN} ${KEY} ${TOKEN}-${KEY}`)).toBe('*** *** ***');
  });

  it('leaves no long part of itself, wherever a text is cut', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), (start, end) => {
        const text = `${'x'.repeat(20)}${TOKEN}${'y'.repeat(20)}`.slice(start, end);
        expect(leaks(maskOf([TOKEN]).text(text), TOKEN)).toBe(false);
      }),
      RUNS.text,
    );
  });

  it('that is a word for no key is masked in logs and left in answers', () => {
    const mask = maskOf(['ollama', TOKEN]);
    expect(mask.text('ollama serves')).toBe('*** serves');
    expect(mask.answer(`ollama serves ${TOKEN}`)).toBe('ollama serves ***');
  });

  it('that is empty, or not well formed, masks nothing else', () => {
    expect(maskOf(['', '\ud800']).text('text')).toBe('text');
  });
});
