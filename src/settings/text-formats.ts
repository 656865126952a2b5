import picomatch from 'picomatch';
import { isSoonTried } from '../domain/globs.js';
import { text } from './setting-types.js';
import { alternatives, didYouMean, nearest } from './messages.js';

/** The forms that the text of a setting may have, save for those of the calendar. */

export const token = text('a token without spaces or line breaks', given => !/\s/.test(given));

export const repository = text('OWNER/NAME, such as octo-org/octo-repo', given =>
  /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(given),
);

export const branch = text('the name of a branch, such as main', given => !/[\s~^:?*[\\]/.test(given));

/** A login or label, where `*` may stand for any characters. */
export const name = text('a name on one line', given => !/[\r\n]/.test(given));

export const language = text('the name of a language such as en or zh-CN', given =>
  /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(given),
);

/** A path on one line; where it may lead is for those to check who open it. */
export const path = text('a path on one line', given => !/[\r\n\0]/.test(given));

/** A path that the API takes: from the root of the repository, and not out of it. */
export const repositoryPath = text(
  'a path from the root of the repository, such as .github/merge-digest.yml',
  given => !/[\r\n\0:]/.test(given) && !given.startsWith('/') && !given.split('/').includes('..'),
).transform(given => given.replace(/^(\.\/+)+/, ''));

const GLOB = 'a glob pattern of paths, such as docs/** or **/*.md';
const GLOB_WITH_FEW_STARS = `${GLOB}, with few stars: three between two slashes, and four times **`;
const mayBeGlob = (given: string) => (isSoonTried(given) ? GLOB : GLOB_WITH_FEW_STARS);

export const pathGlob = text(mayBeGlob, given => {
  if (!isSoonTried(given)) return false;
  try {
    picomatch.makeRe(given);
    return true;
  } catch {
    return false;
  }
});

export const TITLE_PLACEHOLDERS = ['week', 'repository', 'first-day', 'last-day'] as const;

/** GitHub refuses titles of issues and discussions that are longer. */
const MAX_TITLE_LENGTH = 256;

function strangePlaceholder(given: string): string | undefined {
  const known: readonly string[] = TITLE_PLACEHOLDERS;
  return [...given.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, found = '']) => found).find(found => !known.includes(found));
}

export const title = text(
  given => {
    const strange = strangePlaceholder(given);
    const near = strange === undefined ? [] : nearest(strange, TITLE_PLACEHOLDERS).slice(0, 1);
    const placeholders = alternatives(TITLE_PLACEHOLDERS.map(placeholder => `{{${placeholder}}}`));
    const meant = didYouMean(near.map(placeholder => `{{${placeholder}}}`));
    return `one line of at most ${MAX_TITLE_LENGTH} characters, with the placeholders ${placeholders}${meant}`;
  },
  given => given.length <= MAX_TITLE_LENGTH && !/[\r\n]/.test(given) && strangePlaceholder(given) === undefined,
);
