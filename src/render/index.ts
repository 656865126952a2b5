export type { Language } from './language/language.js';
export { type RenderOptions, renderMarkdown } from './markdown/index.js';
export type { Layout } from './markdown/template.js';
export { renderNotification } from './notification.js';
