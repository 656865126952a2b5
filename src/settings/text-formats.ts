import type { z } from 'zod';
import {
  countAlternatives,
  type GlobFault,
  globFault,
  MAX_ALTERNATIVES,
  MAX_GLOB_LENGTH,
} from '../domain/globs/index.js';
import { nearestNames } from '../domain/nearest-name.js';
import { alternatives, didYouMean } from './messages.js';
import { list, MAX_ELEMENTS, type SettingType, text } from './setting-types.js';

/** The formats of settings that are text, except for dates and time zones (calendar.ts). */

export const token = text('a token without spaces or line breaks', given => !/\s/.test(given));

export const repository = text('OWNER/NAME, such as octo-org/octo-repo', given =>
  /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(given),
);

/** Repositories of one owner: `octo/web`, `octo/*`, `octo/topic:web`; with `!` before it, those that are left out. */
export const repositoryPattern = text('OWNER/NAME, OWNER/* or OWNER/topic:NAME, such as octo-org/*', given =>
  /^!?[\w-]+\/(?!\.{1,2}$)(?:topic:[a-z0-9][a-z0-9-]*|[\w.*-]+)$/.test(given),
);

/** A branch. Workflows know it as `github.ref` too, and GitHub's search does not. */
export const branch = text(
  'the name of a branch, such as main',
  given => !/[\s~^:?*[\\]|^refs\/heads\/$/.test(given),
).transform(given => given.replace(/^refs\/heads\//, ''));

/** A login or label, in which `*` may stand for any characters. */
export const name = text('a name on one line', given => !/[\r\n]/.test(given));

export const digestId = text('a short name such as web: up to 40 letters, digits, "-", "_" and "."', given =>
  /^[A-Za-z0-9._-]{1,40}$/.test(given),
);

/** Words that start a line of a commit message. */
export const landingKey = text('words that start a line, such as Closes', given =>
  /^[\w][\w -]{0,59}:?$/.test(given),
).transform(given => given.replace(/:$/, ''));

export const language = text('the name of a language such as en or zh-CN', given =>
  /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(given),
);

/** A path on one line. Whoever opens it checks where it leads. */
export const path = text('a path on one line', given => !/[\r\n\0]/.test(given));

/** A path for the API: relative to the root of the repository, and inside it. */
export const repositoryPath = text(
  'a path from the root of the repository, such as .github/merge-digest.yml',
  given => !/[\r\n\0:]/.test(given) && !given.startsWith('/') && !given.split('/').includes('..'),
).transform(given => given.replace(/^(\.\/+)+/, ''));

const GLOB = 'a glob pattern of paths, such as docs/** or **/*.md';
const GLOB_MAY_BE: Readonly<Record<GlobFault, string>> = {
  long: `${GLOB}, of at most ${MAX_GLOB_LENGTH} characters`,
  parentheses: `${GLOB}; it may have *, **, ?, [a-z], {a,b} and a ! at its start, and parentheses only as \\( and \\)`,
  braces: `${GLOB}, whose braces stand for at most ${MAX_ALTERNATIVES} patterns`,
};

function mayBeGlob(given: string): string {
  const fault = globFault(given);
  return fault === null ? GLOB : GLOB_MAY_BE[fault];
}

export const pathGlob = text(mayBeGlob, given => globFault(given) === null);

/** Whether there are so few patterns that every path can be matched with all of them, and with all that braces stand for. */
export function areFewGlobs(patterns: readonly string[]): boolean {
  return patterns.reduce((sum, pattern) => sum + countAlternatives(pattern), 0) <= MAX_ELEMENTS;
}

export const FEW_GLOBS = `at most ${MAX_ELEMENTS} glob patterns, where {a,b} counts as two`;

export const pathGlobs: SettingType<z.ZodType<string[]>> = (() => {
  const type = list(pathGlob, '["docs/**", "**/*.lock"]');
  return { ...type, schema: type.schema.refine(areFewGlobs, { error: `it may be ${FEW_GLOBS}` }) };
})();

export const TITLE_PLACEHOLDERS = ['week', 'repository', 'first-day', 'last-day'] as const;

export const modelName = text(
  'the name of a model on one line',
  given => given.length <= 200 && !/\p{Cc}/u.test(given),
);

/** Only what makes it a URL; who connects to it is stricter (src/model/base-url.ts). */
export const modelBaseUrl = text(
  'the URL of an OpenAI-compatible API, such as https://api.openai.com/v1',
  given => URL.canParse(given) && /^https?:/i.test(given),
);

/** GitHub refuses longer titles of issues and discussions. */
const MAX_TITLE_LENGTH = 256;

function unknownPlaceholder(given: string): string | undefined {
  const known: readonly string[] = TITLE_PLACEHOLDERS;
  return [...given.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name).find(name => !known.includes(name));
}

export const title = text(
  given => {
    const unknown = unknownPlaceholder(given);
    const near = unknown === undefined ? [] : nearestNames(unknown, TITLE_PLACEHOLDERS).slice(0, 1);
    const placeholders = alternatives(TITLE_PLACEHOLDERS.map(placeholder => `{{${placeholder}}}`));
    const meant = didYouMean(near.map(placeholder => `{{${placeholder}}}`));
    return `one line of at most ${MAX_TITLE_LENGTH} characters, with the placeholders ${placeholders}${meant}`;
  },
  given => given.length <= MAX_TITLE_LENGTH && !/[\r\n]/.test(given) && unknownPlaceholder(given) === undefined,
);
