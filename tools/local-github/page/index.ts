import type { ServerResponse } from 'node:http';
import { findCommit } from '../branches.js';
import type { Store } from '../store.js';
import { asset } from './assets.js';
import { html, layout } from './layout.js';
import { pullRequestPage, repositoryPage } from './repository.js';
import { threadPage } from './thread.js';

/** A page, or where to redirect; null: not found. */
type Page = { html: string } | { location: string } | null;

/** Answers a GET request of a browser. */
export async function answerPage(store: Store, path: string, response: ServerResponse): Promise<void> {
  if (path.startsWith('/assets/')) {
    const found = await asset(decodeURIComponent(path.slice('/assets/'.length)));
    if (found)
      response.writeHead(200, { 'content-type': found.type, 'cache-control': 'max-age=3600' }).end(found.content);
    else response.writeHead(404).end();
    return;
  }
  const page = pageAt(store, path);
  if (page && 'location' in page) response.writeHead(302, { location: page.location }).end();
  else {
    const type = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(page ? 200 : 404, type).end(page?.html ?? missing(store));
  }
}

const missing = (store: Store) => layout(store, 'Not found', html`<h1 class="title">Not found</h1>`);

function pageAt(store: Store, path: string): Page {
  const { owner, name } = store.world.repository;
  const home = `/${owner}/${name}`;
  if (path === '/') return { location: home };
  if (path !== home && !path.startsWith(`${home}/`)) return null;
  const [kind = '', key = ''] = path.slice(home.length + 1).split('/');
  if (kind === '' || (['issues', 'discussions', 'pulls'].includes(kind) && key === ''))
    return { html: repositoryPage(store) };
  if (kind === 'commit') return commitPage(store, home, key);
  return ['issues', 'discussions', 'pull'].includes(kind) ? threadAt(store, home, kind, Number(key)) : null;
}

/** As on GitHub, a URL with the wrong kind redirects to the right one. */
function threadAt(store: Store, home: string, kind: string, number: number): Page {
  const pr = store.pullRequestsByNumber.get(number);
  if (pr) return kind === 'pull' ? { html: pullRequestPage(store, pr) } : { location: `${home}/pull/${number}` };
  const issue = store.issues.find(other => other.number === number);
  if (issue) return kind === 'issues' ? { html: threadPage(store, issue) } : { location: `${home}/issues/${number}` };
  const discussion = store.discussions.find(other => other.number === number);
  if (!discussion) return null;
  return kind === 'discussions'
    ? { html: threadPage(store, discussion) }
    : { location: `${home}/discussions/${number}` };
}

function commitPage(store: Store, home: string, sha: string): Page {
  const commit = findCommit(store, sha);
  if (commit?.pullRequest) return { location: `${home}/pull/${commit.pullRequest.number}` };
  return commit && { html: layout(store, 'Commit', html`<pre>${commit.message}</pre>`) };
}
