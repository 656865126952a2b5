import type { Store } from '../store.js';

/** HTML that is already escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** A template that escapes its values, except `Html`, and joins lists. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  return new Html(strings.reduce((text, part, index) => text + asHtml(values[index - 1]) + part));
}

function asHtml(value: unknown): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(asHtml).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/** A whole page. It loads everything from this server. */
export function layout(store: Store, title: string, content: Html): string {
  const { owner, name } = store.world.repository;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${owner}/${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/github-markdown.css">
<link rel="stylesheet" href="/assets/page.css">
<script type="module" src="/assets/page.js"></script>
</head>
<body>
<header class="top"><a href="/${owner}/${name}"><span class="owner">${owner}</span> / <strong>${name}</strong></a><span class="where">local GitHub</span></header>
<main>
${content}
</main>
</body>
</html>
`.text;
}

/** `Apr 6, 2026`, in UTC so that a page is the same in every time zone. */
export function day(instant: string): Html {
  const words = new Date(instant).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  return html`<time datetime="${instant}">${words}</time>`;
}
