import { composeSite } from '../../../src/compose/index.js';
import { renderIndex } from '../../../src/render/index.js';
import { elements, type Node, textOf } from '../../support/github.js';
import { documentOf } from '../../support/hostile-html.js';
import { HTML_LAYOUT, LANGUAGE_NAMES, languageNamed } from '../../support/languages.js';
import { placed, smallDigest } from '../../support/site.js';

const OPTIONS = { hasFeed: true, version: '1.0.0' };
const site = composeSite([0, 1].map(week => placed(smallDigest(week), `w${week}`)));
const index = (of = site, options: Partial<typeof OPTIONS> = {}) =>
  renderIndex(of, languageNamed('en'), HTML_LAYOUT, { ...OPTIONS, ...options });
const linksIn = (page: Node, tag = 'a') => elements(page, tag).map(({ properties }) => properties?.href);

describe('the index of a site in HTML', () => {
  const page = documentOf(index());

  it('leads to the page of each digest, and to the feed', () => {
    const [main] = elements(page, 'main');
    expect(linksIn(main as Node)).toEqual(['w0/digest.html', 'w1/digest.html']);
    expect(linksIn(page)).toContain('feed.xml');
    expect(linksIn(page, 'link')).toEqual(['data:,', 'feed.xml']);
  });

  it('leads to no feed where there is none', () => {
    expect(index(site, { hasFeed: false })).not.toContain('feed.xml');
  });

  it('leads nowhere from a digest without a page', () => {
    const without = composeSite([{ ...placed(smallDigest(0), 'a'), page: null }]);
    const [main] = elements(documentOf(index(without)), 'main');
    expect([linksIn(main as Node), textOf(main as Node)]).toEqual([[], expect.stringContaining('2026-W14')]);
  });

  it('has of each digest its period, its figures and its highlights as text', () => {
    const [main] = elements(page, 'main');
    const [heading] = elements(main as Node, 'h3');
    expect(textOf(heading as Node)).toBe('2026-W14 · Mar 30 – Apr 5, 2026');
    expect(textOf(elements(main as Node, 'p')[0] as Node)).toBe('1 pull request by 1 person');
    expect(textOf(elements(main as Node, 'li')[0] as Node)).toBe('Week 0 (#7)');
  });

  it.each(LANGUAGE_NAMES)('is in %s, with nothing left in another', name => {
    const html = renderIndex(site, languageNamed(name), HTML_LAYOUT, OPTIONS);
    const [root] = elements(documentOf(html), 'html');
    expect(root?.properties?.lang).toBe(languageNamed(name).strings.locale);
    expect(textOf(elements(documentOf(html), 'h1')[0] as Node)).toBe(
      name === 'zh-CN' ? 'octo/house 合并周报' : 'Merge digests of octo/house',
    );
  });
});
