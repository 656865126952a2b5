import { DAY_MS } from '../../../src/domain/instant.js';
import { GitHubError } from '../api/errors.js';

/** A span of instants in milliseconds, both ends included. */
export interface Span {
  from: number;
  to: number;
}

export interface SearchQuery {
  repositories: string[];
  is: string[];
  bases: string[];
  authors: string[];
  labels: string[];
  merged: Span[];
  created: Span[];
  updated: Span[];
  closed: Span[];
  inTitle: boolean;
  /** Each in lower case, its words separated by single spaces. */
  phrases: string[];
  excluded: { authors: string[]; labels: string[]; bases: string[] };
  sort: { by: 'created' | 'updated'; direction: 'asc' | 'desc' } | null;
}

const DAY_FORMAT = /^\d{4}-\d\d-\d\d$/;
const INSTANT_FORMAT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/** Qualifiers, quoted or not, and words; a `-` in front negates a qualifier. */
const TOKEN = /(-?)(?:([a-z]+):)?(?:"((?:[^"\\]|\\.)*)"|(\S+))/g;

/**
 * Parses a search query.
 * @throws GitHubError for a date that GitHub does not understand; Error for a qualifier that this server does not support
 */
export function parseSearch(text: string): SearchQuery {
  const query: SearchQuery = {
    repositories: [],
    is: [],
    bases: [],
    authors: [],
    labels: [],
    merged: [],
    created: [],
    updated: [],
    closed: [],
    inTitle: false,
    phrases: [],
    excluded: { authors: [], labels: [], bases: [] },
    sort: null,
  };
  for (const [, minus, name, quoted, bare] of text.matchAll(TOKEN)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
    if (!name) query.phrases.push(wordsOf(value));
    else if (minus) exclude(query, name, value);
    else qualify(query, name, value);
  }
  return query;
}

function exclude(query: SearchQuery, name: string, value: string): void {
  if (name === 'author') query.excluded.authors.push(value.toLowerCase());
  else if (name === 'label') query.excluded.labels.push(value.toLowerCase());
  else if (name === 'base') query.excluded.bases.push(value);
  else throw new Error(`local GitHub does not support the search qualifier -${name}: yet`);
}

const QUALIFIERS: Record<string, (query: SearchQuery, value: string) => void> = {
  repo: (query, value) => query.repositories.push(value.toLowerCase()),
  is: (query, value) => query.is.push(value),
  type: (query, value) => query.is.push(value),
  state: (query, value) => query.is.push(value),
  base: (query, value) => query.bases.push(value),
  author: (query, value) => query.authors.push(value.toLowerCase()),
  label: (query, value) => query.labels.push(value.toLowerCase()),
  merged: (query, value) => query.merged.push(spanOf(value)),
  created: (query, value) => query.created.push(spanOf(value)),
  updated: (query, value) => query.updated.push(spanOf(value)),
  closed: (query, value) => query.closed.push(spanOf(value)),
  in: (query, value) => {
    if (value !== 'title') throw new Error(`local GitHub does not support the search qualifier in:${value} yet`);
    query.inTitle = true;
  },
  sort: (query, value) => {
    const match = /^(created|updated)(?:-(asc|desc))?$/.exec(value);
    if (!match) throw new Error(`local GitHub does not support the search qualifier sort:${value} yet`);
    query.sort = { by: match[1] as 'created' | 'updated', direction: (match[2] ?? 'desc') as 'asc' | 'desc' };
  },
};

function qualify(query: SearchQuery, name: string, value: string): void {
  const qualifier = QUALIFIERS[name];
  if (!qualifier) throw new Error(`local GitHub does not support the search qualifier ${name}: yet`);
  qualifier(query, value);
}

/** Search ignores case, brackets and other punctuation. */
export const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(word => word !== '')
    .join(' ');

/** `A..B`, `>=A`, `>A`, `<=B`, `<B` or a day. A day is a whole day in UTC; an instant is precise to the second. */
function spanOf(text: string): Span {
  const range = /^(.*?)\.\.(.*)$/.exec(text);
  if (range) {
    const [, from = '', to = ''] = range;
    return {
      from: from === '*' ? Number.NEGATIVE_INFINITY : bounds(from).from,
      to: to === '*' ? Number.POSITIVE_INFINITY : bounds(to).to,
    };
  }
  const [, operator = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(text) ?? [];
  const { from, to } = bounds(date);
  if (operator === '>=') return { from, to: Number.POSITIVE_INFINITY };
  if (operator === '>') return { from: to + 1, to: Number.POSITIVE_INFINITY };
  if (operator === '<=') return { from: Number.NEGATIVE_INFINITY, to };
  if (operator === '<') return { from: Number.NEGATIVE_INFINITY, to: from - 1 };
  return { from, to };
}

/** The first and the last millisecond that a day or a second covers. */
function bounds(text: string): Span {
  const start = DAY_FORMAT.test(text) || INSTANT_FORMAT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(start)) throw new GitHubError('UNPROCESSABLE', `"${text}" is an unrecognized date/time format.`);
  return { from: start, to: start + (DAY_FORMAT.test(text) ? DAY_MS : 1000) - 1 };
}
