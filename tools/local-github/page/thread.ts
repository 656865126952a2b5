import { actor } from '../api/resolvers/actor.js';
import { findLabel } from '../api/resolvers/labels.js';
import type { Store, StoredComment, StoredDiscussion, StoredIssue } from '../store.js';
import { day, Html, html, layout } from './layout.js';
import { type MarkdownContext, markdownContext, renderGitHubMarkdown } from './markdown.js';

/** The page of an issue or discussion with its comments. */
export function threadPage(store: Store, thread: StoredIssue | StoredDiscussion): string {
  const context = markdownContext(store);
  const comments = store.comments.filter(comment => comment.thread === thread.number);
  const content = html`
<h1 class="title">${thread.title} <span class="number">#${thread.number}</span></h1>
<div class="about">
  ${stateBadge(thread.closed)}
  <span>${author(store, thread.author)} opened this ${thread.__typename.toLowerCase()} on ${day(thread.createdAt)} · ${comments.length} ${comments.length === 1 ? 'comment' : 'comments'}</span>
  ${thread.__typename === 'Discussion' ? html`<span class="category">${categoryName(store, thread.category)}</span>` : null}
  ${thread.labels.map(name => labelPill(store, name))}
</div>
${box(store, context, thread)}
${comments.map(comment => box(store, context, comment))}`;
  return layout(store, `${thread.title} · ${thread.__typename} #${thread.number}`, content);
}

export function stateBadge(closed: boolean): Html {
  return closed ? html`<span class="state closed">Closed</span>` : html`<span class="state open">Open</span>`;
}

export function author(store: Store, login: string | null): Html {
  const who = actor(store, login);
  if (!who) return html`<strong>ghost</strong>`;
  return html`<strong>${who.login}</strong>${who.__typename === 'Bot' ? html` <span class="bot">bot</span>` : null}`;
}

export function labelPill(store: Store, name: string): Html {
  const color = findLabel(store, name)?.color ?? 'ededed';
  return html`<span class="label" style="--label: #${color}">${name}</span>`;
}

function categoryName(store: Store, slug: string): string {
  return store.world.repository.discussionCategories.find(category => category.slug === slug)?.name ?? slug;
}

type Written = Pick<StoredComment, 'body' | 'author' | 'createdAt' | 'updatedAt'> & {
  minimizedReason?: string | null;
  databaseId?: number;
};

function box(store: Store, context: MarkdownContext, written: Written): Html {
  const edited = written.updatedAt === written.createdAt ? null : html` · <span class="edited">edited</span>`;
  const body = html`<div class="markdown-body">${new Html(renderGitHubMarkdown(written.body, context))}</div>`;
  return html`<article class="box"${written.databaseId ? html` id="comment-${written.databaseId}"` : null}>
<div class="box-head">${author(store, written.author)} commented on ${day(written.createdAt)}${edited}</div>
${written.minimizedReason ? html`<details class="minimized"><summary>This comment was marked as ${written.minimizedReason}.</summary>${body}</details>` : body}
</article>`;
}
