import type { Store, StoredPullRequest } from '../store.js';
import { day, Html, html, layout } from './layout.js';
import { markdownContext, renderGitHubMarkdown } from './markdown.js';
import { author, labelPill, stateBadge } from './thread.js';

const MAX_LISTED = 50;

/** The page of the repository: issues, discussions, and the latest merged pull requests. */
export function repositoryPage(store: Store): string {
  const { owner, name, description } = store.world.repository;
  const newest = store.pullRequests.toSorted((a, b) => b.mergedMs - a.mergedMs || b.number - a.number);
  const content = html`
<h1 class="title">${owner}/${name}</h1>
<p>${description}</p>
${list(
  'Issues',
  store.issues.map(issue => row(store, 'issues', issue, stateBadge(issue.closed))),
)}
${list(
  'Discussions',
  store.discussions.map(discussion => row(store, 'discussions', discussion, stateBadge(discussion.closed))),
)}
${list(
  `Merged pull requests (${Math.min(MAX_LISTED, newest.length)} of ${newest.length})`,
  newest.slice(0, MAX_LISTED).map(pr => row(store, 'pull', pr, html`<span class="state merged">Merged</span>`)),
)}`;
  return layout(store, 'Repository', content);
}

function list(title: string, rows: Html[]): Html {
  return html`<h2>${title}</h2>${rows.length > 0 ? html`<ul class="list">${rows}</ul>` : html`<p class="none">None.</p>`}`;
}

function row(
  store: Store,
  kind: 'issues' | 'discussions' | 'pull',
  thread: { number: number; title: string; author: string | null; createdAt: string; labels: string[] },
  badge: Html,
): Html {
  const { owner, name } = store.world.repository;
  return html`<li>${badge} <a href="/${owner}/${name}/${kind}/${thread.number}">${thread.title}</a> <span class="number">#${thread.number}</span>
${thread.labels.map(label => labelPill(store, label))}<div class="small">${author(store, thread.author)} on ${day(thread.createdAt)}</div></li>`;
}

/** The page of one pull request. */
export function pullRequestPage(store: Store, pr: StoredPullRequest): string {
  const isMerged = pr.mergedAt !== null;
  const content = html`
<h1 class="title">${pr.title} <span class="number">#${pr.number}</span></h1>
<div class="about"><span class="state ${isMerged ? 'merged' : 'closed'}">${isMerged ? 'Merged' : 'Closed'}</span>
<span>${author(store, pr.author)} ${isMerged ? 'merged' : 'closed, without a merge'} into <code>${pr.baseRefName}</code> on ${day(pr.closedAt)}${pr.mergeCommit ? html` as <code>${pr.mergeCommit.oid.slice(0, 7)}</code>` : null}</span>
${pr.labels.map(label => labelPill(store, label))}</div>
<article class="box"><div class="box-head">${author(store, pr.author)} opened this on ${day(pr.createdAt)}</div>
<div class="markdown-body">${pr.body ? new Html(renderGitHubMarkdown(pr.body, markdownContext(store))) : html`<em>No description provided.</em>`}</div></article>
<h2>${pr.files.length} ${pr.files.length === 1 ? 'file' : 'files'} changed <span class="plus">+${pr.additions}</span> <span class="minus">−${pr.deletions}</span></h2>
<ul class="files">${pr.files.map(
    file =>
      html`<li><code>${file.path}</code> <span class="small">${file.changeType.toLowerCase()}</span> <span class="plus">+${file.additions}</span> <span class="minus">−${file.deletions}</span></li>`,
  )}</ul>
<h2>Reviews</h2>
${
  pr.reviews.length > 0
    ? html`<ul class="files">${pr.reviews.map(review => html`<li>${author(store, review.author)} ${review.state.toLowerCase().replace('_', ' ')} on ${day(review.submittedAt)}</li>`)}</ul>`
    : html`<p class="none">None.</p>`
}`;
  return layout(store, `${pr.title} · Pull Request #${pr.number}`, content);
}
