import { webAddress } from '../../src/domain/web-address.js';

describe('an address that a page may link', () => {
  it.each([
    ['https://github.com/octo/house', 'https://github.com/octo/house'],
    ['http://ghe.local:8080/octo/house', 'http://ghe.local:8080/octo/house'],
    ['https://github.com/octo/a b', 'https://github.com/octo/a%20b'],
  ])('is %s', (text, address) => expect(webAddress(text)).toBe(address));

  it.each([
    ['of another scheme', 'javascript:alert(1)'],
    ['of another scheme, in a form that the web has too', 'ftp://example.org'],
    ['of no scheme', '//example.org'],
    ['a path', 'octo/house'],
    ['nothing', ''],
    ['with a password', 'https://user:password@example.org'],
    ['with one host before another', 'https://github.com@example.org/octo/house'],
    ['with one before another behind a slash that browsers turn', 'https://github.com\\@example.org/octo/house'],
    ['with half a character', 'https://github.com/\ud800'],
    ['without a host', 'https://'],
    ['of more than one line in its host', 'https://git\nhub.com'],
  ])('is none that is %s', (_, text) => expect(webAddress(text)).toBeNull());
});
