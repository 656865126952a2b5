export interface HtmlOptions {
  /** Whether numbers of pull requests are links. */
  links: 'quiet' | 'direct' | 'none';
  /** A title of the user's own, with placeholders; null: the language's. */
  title: string | null;
  /** Relative addresses of pages that lie near this one, by the addresses in whose place they are linked. */
  pages?: ReadonlyMap<string, string>;
}
