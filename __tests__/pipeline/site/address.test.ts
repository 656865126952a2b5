import { siteAddress } from '../../../src/pipeline/site/address.js';

describe('the address of a site', () => {
  it.each([
    ['https://octo.github.io', 'https://octo.github.io/'],
    ['https://octo.github.io/digests', 'https://octo.github.io/digests/'],
    [' https://octo.github.io/digests/ ', 'https://octo.github.io/digests/'],
    ['https://octo.github.io/digests/index.html', 'https://octo.github.io/digests/'],
    ['http://localhost:8080/a b', 'http://localhost:8080/a%20b/'],
  ])('%j is %s', (given, address) => expect(siteAddress(given)).toBe(address));

  it.each([
    '',
    'octo.github.io',
    '/digests',
    'file:///tmp',
    'javascript:alert(1)',
    'https://',
    'https://user:key@octo.github.io',
    'https://octo.github.io/?a=b',
    'https://octo.github.io/#a',
  ])('is not %j, and the error says what it may be', given => {
    expect(() => siteAddress(given)).toThrow(
      /^url: got .*; it may be the address of the folder on the web, such as https/,
    );
  });
});
