export { type HtmlLayout, type HtmlOptions, renderHtml } from './html/index.js';
export type { Language } from './language/language.js';
export { type RenderOptions, renderMarkdown } from './markdown/index.js';
export { renderNotification } from './notification.js';
export { type IndexOptions, renderFeed, renderIndex } from './site/index.js';
export type { Layout } from './template.js';
