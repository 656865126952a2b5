import { render } from './support.js';

describe('Markdown', () => {
  it('keeps alerts, Mermaid, tables, details and task lists', () => {
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

  it('breaks lines where the text does, as in comments on GitHub', () => {
    expect(render('one\ntwo')).toContain('one<br>');
  });

  it('leaves the direction of each list to its first letter', () => {
    const page = render('- one\n  1. two');
    expect(page).toContain('<ul dir="auto">');
    expect(page).toContain('<ol dir="auto">');
  });

  it('renders formulas and shortcodes as GitHub does', () => {
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

  it('links a footnote to its note', () => {
    const page = render('x[^1]\n\n[^1]: note');
    expect(page).toContain('href="#user-content-fn-1"');
    expect(page).toContain('id="user-content-fn-1"');
  });
});
