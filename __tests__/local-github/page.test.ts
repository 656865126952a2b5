import { type MarkdownContext, renderGitHubMarkdown } from '../../tools/local-github/page/markdown.js';
import { aPullRequest, aWorld, createIssue, start } from './support.js';

const SHA = '5bb9ca0e6379c90c989c717c56c8e64c9c9fd69d';
const context: MarkdownContext = {
  baseUrl: 'http://127.0.0.1:1',
  nameWithOwner: 'octo/repo',
  exists: number => number === 12,
  commit: digits => (SHA.startsWith(digits) ? SHA : null),
};

const render = (markdown: string) => renderGitHubMarkdown(markdown, context);

/** Text of all links of a class. */
const links = (markdown: string, className: string) =>
  [...render(markdown).matchAll(/<a href="[^"]*" class="([^"]*)"[^>]*>(.*?)<\/a>/g)]
    .filter(([, classes]) => classes?.split(' ').includes(className))
    .map(([, , text]) => text?.replace(/<[^>]+>/g, ''));

describe('a mention', () => {
  it.each([
    ['hello @ada', ['@ada']],
    ['(@ada), @grace-h: and @octo/team.', ['@ada', '@grace-h', '@octo/team']],
    ['**@ada** in a [link @not](https://example.com)', ['@ada']],
    ['&#64;ada and \\@grace', ['@ada', '@grace']],
    ['| a |\n|---|\n| @ada |', ['@ada']],
    ['<details><summary>@ada</summary></details>', ['@ada']],
    ['`@ada` and <code>@grace</code>', []],
    ['```\n@ada\n```', []],
    ['ada@example.com and @\u200Bada and a@b', []],
    ['@-ada and @ ada and @@', []],
  ])('in %j links %j', (markdown, expected) => {
    expect(links(markdown, 'user-mention')).toEqual(expected);
  });
});

describe('a reference', () => {
  it.each([
    ['#12 and GH-12 and octo/repo#12', ['#12', 'GH-12', 'octo/repo#12']],
    ['(#12), fixes #12. [#12]', ['#12', '#12', '#12']],
    ['#13, GH-13 and octo/repo#13 are not there', []],
    ['other/place#13', ['other/place#13']],
    ['https://github.com/octo/repo/pull/12', ['#12']],
    ['https://github.com/other/place/issues/3', ['other/place#3']],
    ['http://127.0.0.1:1/octo/repo/issues/12#issuecomment-1', ['#12']],
    ['[a link](https://github.com/octo/repo/pull/12)', ['a link']],
    ['<b>https://github.com/octo/repo/pull/12</b>', ['#12']],
    ['https://redirect.github.com/octo/repo/pull/12', []],
    ['`#12` and <code>GH-12</code>', []],
    ['#12abc, a#12, #\u200B12, #\u206012, &#35;x', []],
    ['[#\u206012]\n\n[#\u206012]: https://redirect.github.com/octo/repo/pull/12', []],
    ['[#12](https://redirect.github.com/octo/repo/pull/12)', []],
  ])('in %j links %j', (markdown, expected) => {
    expect(links(markdown, 'issue-link')).toEqual(expected);
  });

  it('to a commit links its SHA where the commit exists', () => {
    expect(links(`${SHA}, 5bb9ca0 and octo/repo@5bb9ca0e, not deadbeef, 5bb9 or \`5bb9ca0\``, 'commit-link')).toEqual([
      '5bb9ca0',
      '5bb9ca0',
      '5bb9ca0',
    ]);
  });
});

describe('Markdown', () => {
  it('keeps alerts, Mermaid, tables, folds and task lists', () => {
    const page = render(
      '> [!WARNING]\n> Mind\n\n```mermaid\npie\n```\n\n- [x] done\n\n| a |\n|--:|\n| 1 |\n\n<details open><summary>S</summary>\n\n~~x~~\n\n</details>',
    );
    expect(page).toContain('<div class="markdown-alert markdown-alert-warning">');
    expect(page).toContain('<p class="markdown-alert-title">Warning</p>');
    expect(page).toContain('<code class="language-mermaid">pie');
    expect(page).toContain('<input type="checkbox"');
    expect(page).toContain('<td align="right">1</td>');
    expect(page).toContain('<details open><summary>S</summary>');
    expect(page).toContain('<del>x</del>');
  });

  it('breaks lines where the text does, as comments on GitHub do', () => {
    expect(render('one\ntwo')).toContain('one<br>');
  });

  it('turns formulas and shortcodes into what GitHub would, so that unwanted ones are seen', () => {
    expect(render('$a+b$ :rocket:')).toContain('<span data-math-style="inline">a+b</span> 🚀');
    expect(render('$5 and $6')).not.toContain('data-math-style');
  });

  it('loses scripts, handlers, styles and foreign classes', () => {
    const page = render(
      '<script>alert(1)</script><img src=x onerror=alert(1) style="x"><p class="box" id="top">p</p><a href="javascript:alert(1)">a</a><!-- marker -->',
    );
    expect(page).not.toMatch(/script|onerror|style=|box|marker/);
    expect(page).toContain('id="user-content-top"');
  });

  it('leads from a footnote to its note', () => {
    const page = render('x[^1]\n\n[^1]: note');
    expect(page).toContain('href="#user-content-fn-1"');
    expect(page).toContain('id="user-content-fn-1"');
  });
});

describe('a page', () => {
  it('shows the issue with its title, state, author, labels and comments', async () => {
    const github = await start(
      aWorld(
        [aPullRequest(1, { title: '<b>bold</b>' })],
        {},
        {
          issues: [
            {
              number: 5,
              title: 'Digest <script>',
              body: '# Week\n\nSee #1',
              author: 'github-actions[bot]',
              createdAt: '2026-04-06T06:00:00Z',
              closed: true,
              labels: ['bug'],
              comments: [{ body: 'a *comment*', author: null, createdAt: '2026-04-06T07:00:00Z' }],
            },
          ],
        },
      ),
    );
    const response = await fetch(`${github.url}/octo/repo/issues/5`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('<title>Digest &#60;script&#62; · Issue #5 · octo/repo</title>');
    expect(page).toContain('<span class="state closed">Closed</span>');
    expect(page).toContain('<strong>github-actions</strong> <span class="bot">bot</span>');
    expect(page).toContain('--label: #d73a4a');
    expect(page).toContain('<h1>Week</h1>');
    expect(page).toContain(`<a href="${github.url}/octo/repo/issues/1" class="issue-link">#1</a>`);
    expect(page).toContain('a <em>comment</em>');
    expect(page).toContain('<strong>ghost</strong>');
    expect(page).not.toContain('Digest <script>');
  });

  it('shows pull requests, discussions and the repository, and finds what stands under another kind', async () => {
    const github = await start(
      aWorld(
        [aPullRequest(1, { title: 'Speed up' })],
        {},
        {
          discussions: [
            {
              number: 3,
              title: 'Talk',
              body: 'Text',
              author: 'ada',
              createdAt: '2026-04-06T06:00:00Z',
              closed: false,
              category: 'general',
            },
          ],
        },
      ),
    );
    await createIssue(github, 'Digest of the week');
    const get = async (path: string) => (await fetch(`${github.url}/octo/repo${path}`)).text();
    const home = await get('');
    for (const title of ['Speed up', 'Talk', 'Digest of the week']) expect(home).toContain(title);
    expect(await get('/pull/1')).toContain('src/a.ts');
    expect(await get('/discussions/3')).toContain('General');
    const moved = await fetch(`${github.url}/octo/repo/issues/1`);
    expect(moved.url).toBe(`${github.url}/octo/repo/pull/1`);
    const commit = await fetch(`${github.url}/octo/repo/commit/${'1'.padStart(40, 'a')}`);
    expect(commit.url).toBe(`${github.url}/octo/repo/pull/1`);
    expect((await fetch(`${github.url}/octo/repo/issues/99`)).status).toBe(404);
    expect((await fetch(`${github.url}/octo/elsewhere`)).status).toBe(404);
  });

  it('loads all it needs from the server itself', async () => {
    const github = await start();
    const page = await (await fetch(`${github.url}/octo/repo`)).text();
    const loaded = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(loaded).toHaveLength(3);
    for (const path of [...loaded, '/assets/mermaid/mermaid.esm.min.mjs'])
      expect([path, (await fetch(`${github.url}${path}`)).status]).toEqual([path, 200]);
    expect(page).not.toMatch(/(?:src|href)="https?:\/\/(?!127)/);
    for (const path of ['/assets/%2e%2e%2findex.ts', '/assets/mermaid/..%2f..%2fpackage.json', '/assets/nothing.css'])
      expect((await fetch(`${github.url}${path}`)).status).toBe(404);
  });
});
