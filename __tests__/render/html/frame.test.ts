import { createHash } from 'node:crypto';
import { framed } from '../../../src/render/html/frame.js';
import { Html } from '../../../src/render/html/view.js';
import { elements, type Node, textOf } from '../../support/github.js';
import { documentOf } from '../../support/hostile-html.js';
import { HTML_LAYOUT } from '../../support/languages.js';
import { ourEnglish } from '../reading.js';

const sections = [{ id: 'news', heading: 'R&D "news"', content: new Html('<p>Ours.</p>') }];
const frame = (given: Partial<Parameters<typeof framed>[0]> = {}): Node =>
  documentOf(
    framed(
      { title: 'A <title>', header: new Html('<p>Head.</p>'), sections, footer: new Html('<p>Foot.</p>'), ...given },
      ourEnglish(),
      HTML_LAYOUT,
    ),
  );

describe('the frame of a page', () => {
  const page = frame();

  it('has its language and its title, which is text', () => {
    expect(elements(page, 'html')[0]?.properties?.lang).toBe('en');
    expect(elements(page, 'title', 'h1').map(textOf)).toEqual(['A <title>', 'A <title>']);
  });

  it('allows its own style and script by what they are, and nothing else', () => {
    const hash = (name: string) => {
      const [element] = elements(page, name);
      return createHash('sha256')
        .update(textOf(element as Node))
        .digest('base64');
    };
    const meta = elements(page, 'meta').find(({ properties }) =>
      [properties?.httpEquiv].flat().includes('Content-Security-Policy'),
    );
    expect(meta?.properties?.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect([elements(page, 'style').length, elements(page, 'script').length]).toEqual([1, 1]);
  });

  it('links each section by its heading', () => {
    const [link] = elements(elements(page, 'nav')[0] as Node, 'a');
    expect([link?.properties?.href, textOf(link as Node)]).toEqual(['#news', 'R&D "news"']);
    expect(elements(page, 'section')[0]?.properties).toMatchObject({ id: 'news', ariaLabelledBy: ['news-heading'] });
    expect(elements(page, 'h2')[0]?.properties?.id).toBe('news-heading');
  });

  it('has no navigation without sections', () => expect(elements(frame({ sections: [] }), 'nav')).toEqual([]));
});
