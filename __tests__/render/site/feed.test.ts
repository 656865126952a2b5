import { composeSite } from '../../../src/compose/index.js';
import { renderFeed } from '../../../src/render/index.js';
import { languageNamed } from '../../support/languages.js';
import { placed, smallDigest } from '../../support/site.js';

const URL = 'https://octo.github.io/digests/';
const feedOf = (...given: Parameters<typeof composeSite>) =>
  renderFeed(composeSite(given[0]), languageNamed('en'), URL);

describe('a feed', () => {
  it('has of each digest its title, its end, its page, and its figures and highlights as text', () => {
    const feed = feedOf([placed(smallDigest(0, 'octo/house'), 'a b')]);
    expect(feed).toContain('<title>Merge digests of octo/house</title>');
    expect(feed.slice(feed.indexOf('<entry>'))).toBe(`<entry>
<id>tag:github.com,2026:merge-digest/repository/github.com/octo/house/2026-W14</id>
<title>Merge digest 2026-W14: 1 pull request in octo/house</title>
<updated>2026-04-06T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${URL}a%20b/digest.html"/>
<summary>1 pull request by 1 person
– Week 0 (#7)</summary>
</entry>
</feed>
`);
  });

  it('leads to the index from a digest without a page, since an entry has to lead somewhere', () => {
    const feed = feedOf([{ ...placed(smallDigest(0), 'a'), page: null }]);
    expect(feed.slice(feed.indexOf('<entry>'))).toContain(`<link rel="alternate" type="text/html" href="${URL}"/>`);
  });

  it('says how many older digests it lacks, and nothing where it has all', () => {
    const weeks = (n: number) => Array.from({ length: n }, (_, week) => placed(smallDigest(week), `w${week}`));
    expect(feedOf(weeks(53))).toContain('<subtitle>3 older digests are not listed here.</subtitle>');
    expect(feedOf(weeks(50))).not.toContain('<subtitle>');
  });
});
