import type { Layout } from '../template.js';

/** Where its files are among the templates, for errors. */
export const FOLDER = 'html/';

/** Text that stands in an element of the page, and its hash, by which the page allows it and nothing else. */
export interface Inlined {
  text: string;
  /** SHA-256 in base64, of the text in UTF-8. */
  sha256: string;
}

/** What the page is laid out with. */
export interface HtmlLayout {
  templates: Layout;
  style: Inlined;
  script: Inlined;
}
