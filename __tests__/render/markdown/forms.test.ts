import type { InlineForm } from '../../../src/render/inline-form.js';
import { htmlForm, markdownForm } from '../../../src/render/markdown/forms.js';
import { linksTo } from '../../../src/render/markdown/links.js';
import { onGitHub, visible } from '../../support/github.js';

const markdown = markdownForm(linksTo({ repositoryUrl: 'https://github.com/octo/house' }, 'quiet'));

/** How the two forms print the same. */
const both = (print: (form: InlineForm) => string) => [print(markdown), print(htmlForm)];

describe('in Markdown, and in HTML inside a tag,', () => {
  it.each<[string, (form: InlineForm) => string, string, string]>([
    ['words of a language', form => form.words('a*b <c> & d'), 'a\\*b &lt;c&gt; &amp; d', 'a*b &lt;c&gt; &amp; d'],
    ['bold words', form => form.bold('x'), '**x**', '<b>x</b>'],
    ['a text', form => form.text('a*b <c> @d'), 'a\\*b &lt;c&gt; @\u200bd', 'a*b &lt;c&gt; @\u200bd'],
    ['a title', form => form.title('Use `a_b` in *c*', 'full'), 'Use `a_b` in \\*c\\*', 'Use a_b in *c*'],
    ['code', form => form.code('a_b'), '`a_b`', '<code>a&#95;b</code>'],
    ['a reference', form => form.reference(12), '[#\u206012]', '#\u206012'],
    ['a mention', form => form.mention('ada'), '@ada', 'ada'],
    ['the number of a sentence', form => form.mark(1234), '<sup>1234</sup>', '<sup>1234</sup>'],
    ['a link', form => form.link('a*b', 'https://x.example/'), '[a\\*b](<https://x.example/>)', 'a*b'],
  ])('%s', (_, print, inMarkdown, inHtml) => expect(both(print)).toEqual([inMarkdown, inHtml]));

  it.each([
    ['brief', 60],
    ['full', 120],
    ['whole', 256],
    ['sentence', 280],
  ] as const)('a title of the length %s has at most %d characters', (length, most) => {
    for (const title of both(form => form.title('x'.repeat(300), length))) {
      expect(title.length).toBeLessThanOrEqual(most);
      expect(title.length).toBeGreaterThan(most * 0.9);
    }
  });
});

describe('words that touch bold ones', () => {
  it.each([
    ['**文档**：5 个 PR', '文档：5 个 PR'],
    ['**[#\u20601] 合并 5 小时后被回退**。', '#1 合并 5 小时后被回退。'],
  ])('are read as bold where punctuation is between them: %s', (source, shown) => {
    const { tree } = onGitHub(`${source}\n\n[#\u20601]: https://github.com/octo/house/pull/1`);
    expect(visible(tree)).toBe(shown);
  });
});
