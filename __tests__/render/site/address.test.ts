import fc from 'fast-check';
import { addressOf } from '../../../src/render/site/address.js';

const SITE = 'https://octo.github.io/digests/';

describe('the address of a path on a site', () => {
  it.each([
    ['2026-W14/digest.html', '2026-W14/digest.html'],
    ['a b/c#d?e/100%/digest.html', 'a%20b/c%23d%3Fe/100%25/digest.html'],
    ['javascript:alert(1)/digest.html', 'javascript%3Aalert(1)/digest.html'],
    ['\ud800/周/digest.html', '%EF%BF%BD/%E5%91%A8/digest.html'],
  ])('of %j is %s', (path, address) => expect(addressOf(path)).toBe(address));

  it('stays on the site whatever the names of the folders are', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).filter(one => !/\/|^\.{1,2}$/.test(one));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), names => {
        const { href, hash, search } = new URL(addressOf([...names, 'digest.html'].join('/')), SITE);
        expect([href.startsWith(SITE), href.endsWith('/digest.html'), hash, search]).toEqual([true, true, '', '']);
      }),
    );
  });
});
