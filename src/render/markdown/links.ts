/**
 * How a pull request is linked: `quiet` goes through redirect.github.com, which leaves no trace in its timeline;
 * `direct` leaves a backlink; `none` writes the number only.
 */
export type LinkStyle = 'quiet' | 'direct' | 'none';

const GITHUB = 'https://github.com/';
const REDIRECT = 'https://redirect.github.com/';

/**
 * Between `#` and the digits: GitHub takes the two for a reference only if they touch. Unlike at a zero-width space, no
 * line is broken here.
 */
const WORD_JOINER = '\u2060';

/** `[#12]` as it is on the page, with its number. */
export const REFERENCE = new RegExp(`\\[#${WORD_JOINER}(\\d+)\\]`, 'g');

export interface Links {
  /** Whether links lead through redirect.github.com. */
  redirected: boolean;
  /** A pull request or issue by its number. On the page it is `[#12]`; `definition` says where that leads. */
  reference(number: number): string;
  /** Where a number leads; null where numbers are not linked. */
  address(number: number): string | null;
  /** The line that makes `[#12]` a link; null where numbers are not linked. */
  definition(number: number): string | null;
}

/** Every reference in a piece of Markdown that needs its definition. Escaped text cannot hold one. */
export function referencesIn(markdown: string): number[] {
  return [...new Set([...markdown.matchAll(REFERENCE)].map(match => Number(match[1])))];
}

/**
 * With text behind each reference: `[#12]:` at the start of a line would define a link and not be shown, `[#12](7)` would
 * lead to `7`, and `[#12][#13]` to #13 alone. Nor is `![#12]` an image.
 */
export function withTextBehindReferences(markdown: string): string {
  return markdown
    .replaceAll(/^([\s>*+-]*(?:\d+\. )?\[#\u2060\d+\])(?=:)/gm, '$1\\')
    .replaceAll(/(\[#\u2060\d+\])(?=\()/g, '$1\\')
    .replaceAll(/(\[#\u2060\d+\])(?=\[#)/g, '$1 ')
    .replaceAll(/!(?=\[#\u2060\d+\])/g, '\\!');
}

/** A number that GitHub does not take for a reference. */
export function inertReference(number: number): string {
  return `#${WORD_JOINER}${number}`;
}

/** `repositoryUrl` is null where only a clone is known; an Enterprise host has no redirect. */
export function linksTo(repositoryUrl: string | null, style: LinkStyle): Links {
  const quiet = style === 'quiet';
  const base = quiet && repositoryUrl?.startsWith(GITHUB) ? repositoryUrl.replace(GITHUB, REDIRECT) : null;
  const url = quiet ? base : style === 'direct' ? repositoryUrl : null;
  const address = (number: number) => (url === null ? null : `${encodeURI(url)}/pull/${number}`);
  return {
    redirected: base !== null,
    reference: number => (url === null ? inertReference(number) : `[${inertReference(number)}]`),
    address,
    definition: number => (url === null ? null : `[${inertReference(number)}]: ${address(number)}`),
  };
}
