import type { NamedRepository, Page } from '../../domain/page.js';
import { webAddress } from '../../domain/web-address.js';
import { escapeText } from './escape.js';

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

/** What stands between the brackets of a reference: `#12`, or `web#12` on a page about several repositories. */
const LABEL = `(?:(?:[\\w.-]|\\\\_)+(?:/(?:[\\w.-]|\\\\_)+)?)?#${WORD_JOINER}\\d+`;

/** `[#12]` as it is on the page, with its label. */
export const REFERENCE = new RegExp(`\\[(${LABEL})\\]`, 'g');

const AT_LINE_START = new RegExp(`^([\\s>*+-]*(?:\\d+\\. )?\\[${LABEL}\\])(?=:)`, 'gm');
const BEFORE_PARENTHESIS = new RegExp(`(\\[${LABEL}\\])(?=\\()`, 'g');
const BEFORE_ANOTHER = new RegExp(`(\\[${LABEL}\\])(?=\\[${LABEL}\\])`, 'g');
const BEHIND_EXCLAMATION = new RegExp(`!(?=\\[${LABEL}\\])`, 'g');

export interface Links {
  /** Whether links lead through redirect.github.com. */
  redirected: boolean;
  /** A pull request or issue by its number. On the page it is `[#12]`; `definition` says where that leads. */
  reference(number: number, repository?: NamedRepository): string;
  /** Where a number leads; null where numbers are not linked. */
  address(number: number, repository?: NamedRepository): string | null;
  /** Where a link leads, which may be to an issue or a discussion; null where it would leave a trace that is not wanted. */
  target(url: string): string | null;
  /** The line that makes `[#12]` a link, by its label; null where numbers are not linked. */
  definition(label: string): string | null;
}

/** The label of every reference in a piece of Markdown that needs its definition. Escaped text cannot hold one. */
export function referencesIn(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(REFERENCE)].map(([, label = '']) => label))];
}

/**
 * With text behind each reference: `[#12]:` at the start of a line would define a link and not be shown, `[#12](7)` would
 * lead to `7`, and `[#12][#13]` to #13 alone. Nor is `![#12]` an image.
 */
export function withTextBehindReferences(markdown: string): string {
  return markdown
    .replaceAll(AT_LINE_START, '$1\\')
    .replaceAll(BEFORE_PARENTHESIS, '$1\\')
    .replaceAll(BEFORE_ANOTHER, '$1 ')
    .replaceAll(BEHIND_EXCLAMATION, '\\!');
}

/** A number that GitHub does not take for a reference. */
export function inertReference(number: number): string {
  return `#${WORD_JOINER}${number}`;
}

/** The address of a pull request, an issue or a discussion, on which a link from an issue leaves a trace. */
const THREAD = /\/(?:pull|issues|discussions)\/\d+/;

/** A name that can be part of a label: all that GitHub allows. */
const REPOSITORY_NAME = /^[\w.-]+(?:\/[\w.-]+)?$/;

/** The address behind which the pull requests of a repository are; null where they are not linked. */
function baseOf(repositoryUrl: string | null, style: LinkStyle): string | null {
  const address = repositoryUrl === null || style === 'none' ? null : webAddress(repositoryUrl);
  if (address === null || style === 'direct') return address;
  // An Enterprise host has no redirect.
  return address.startsWith(GITHUB) ? address.replace(GITHUB, REDIRECT) : null;
}

/** How the numbers on a page are linked. */
export function linksTo(
  { repositoryUrl, repositories = [] }: Pick<Page, 'repositoryUrl' | 'repositories'>,
  style: LinkStyle,
): Links {
  const own = baseOf(repositoryUrl, style);
  /** By the name before the number, as it is in labels; of the page's one repository it is empty. */
  const bases = new Map(own === null ? [] : [['', own]]);
  for (const { name, url } of repositories) {
    const base = REPOSITORY_NAME.test(name) ? baseOf(url, style) : null;
    if (base !== null) bases.set(labelName(name), base);
  }
  const baseFor = (repository?: NamedRepository) => bases.get(labelName(repository?.name ?? '')) ?? null;
  const address = (number: number, repository?: NamedRepository) => {
    const base = baseFor(repository);
    return base === null ? null : `${base}/pull/${number}`;
  };
  return {
    redirected: [...bases.values()].some(base => base.startsWith(REDIRECT)),
    reference(number, repository) {
      const name = repository?.name ?? '';
      const linked = `${labelName(name)}${inertReference(number)}`;
      return baseFor(repository) === null ? `${escapeText(name)}${inertReference(number)}` : `[${linked}]`;
    },
    address,
    target(url) {
      if (style === 'direct' || !THREAD.test(url)) return url;
      return style === 'quiet' && url.startsWith(GITHUB) ? url.replace(GITHUB, REDIRECT) : null;
    },
    definition(label) {
      const [name = '', number = ''] = label.split(`#${WORD_JOINER}`);
      const base = bases.get(name);
      return base === undefined ? null : `[${label}]: ${base}/pull/${number}`;
    },
  };
}

/** Two underscores would make what is between them italic. */
const labelName = (name: string) => name.replaceAll('_', '\\_');
