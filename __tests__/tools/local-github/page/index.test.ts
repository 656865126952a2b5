import { aPullRequest, aWorld, createIssue, start } from '../support.js';

/** Reads the whole answer, since the connection stays open as long as there is more of it. */
async function statusOf(url: string): Promise<number> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.status;
}

describe('the pages', () => {
  it('show an issue with its title, state, author, labels and comments', async () => {
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

  it('show pull requests, discussions and the repository, and redirect from the wrong kind of URL', async () => {
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

  it('load everything from this server', async () => {
    const github = await start();
    const page = await (await fetch(`${github.url}/octo/repo`)).text();
    const loaded = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    expect(loaded).toHaveLength(3);
    for (const path of [...loaded, '/assets/mermaid/mermaid.esm.min.mjs'])
      expect([path, await statusOf(`${github.url}${path}`)]).toEqual([path, 200]);
    expect(page).not.toMatch(/(?:src|href)="https?:\/\/(?!127)/);
    for (const path of ['/assets/%2e%2e%2findex.ts', '/assets/mermaid/..%2f..%2fpackage.json', '/assets/nothing.css'])
      expect(await statusOf(`${github.url}${path}`)).toBe(404);
  });
});
