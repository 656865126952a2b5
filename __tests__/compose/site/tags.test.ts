import fc from 'fast-check';
import { composeSiteEntry } from '../../../src/compose/index.js';
import { tagOfDigest, tagOfFeed } from '../../../src/compose/site/tags.js';
import { organizationDigest, repositoryNamed, smallDigest } from '../../support/site.js';

const entry = (...given: Parameters<typeof smallDigest>) => composeSiteEntry(smallDigest(...given));
/** RFC 4151, with the characters that RFC 3986 allows in it. */
const TAG = /^tag:github\.com,2026:(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})+$/;

describe('the id of a digest in a feed', () => {
  it('is of its repository and period', () => {
    expect(tagOfDigest(entry(0))).toBe('tag:github.com,2026:merge-digest/repository/github.com/octo/house/2026-W14');
  });

  it('is another for another period, repository, host, branch, or page over several', () => {
    const other = { repository: repositoryNamed('octo/house', { url: 'https://ghe.example.com/octo/house' }) };
    const all = [
      entry(0),
      entry(1),
      entry(0, 'octo/barn'),
      entry(0, 'octo/house', other),
      entry(0, 'octo/house', { baseBranch: 'main' }),
      composeSiteEntry(organizationDigest([smallDigest(0)])),
    ];
    expect(new Set(all.map(tagOfDigest)).size).toBe(all.length);
  });

  it('stays when the repository is written in another case', () => {
    expect(tagOfDigest(entry(0, 'Octo/House'))).toBe(tagOfDigest(entry(0)));
  });

  it('is a tag whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'binary' }), (name, baseBranch) => {
        const hostile = { ...entry(0), name: `${name}\ud800`, host: name, baseBranch };
        expect(tagOfDigest(hostile)).toMatch(TAG);
        expect(tagOfFeed([hostile])).toMatch(TAG);
        expect(tagOfFeed([hostile, entry(1)])).toMatch(TAG);
      }),
    );
  });
});

describe('the id of a feed', () => {
  it('is of its repository, or of the owners of several, in any order', () => {
    expect(tagOfFeed([entry(0)])).toBe('tag:github.com,2026:merge-digest/feed/repository/github.com/octo/house');
    const several = [entry(0, 'b/one'), entry(0, 'a/two'), entry(0, 'a/three')];
    expect(tagOfFeed(several)).toBe('tag:github.com,2026:merge-digest/feed/several/a/b');
    expect(tagOfFeed([...several].reverse())).toBe(tagOfFeed(several));
  });
});
