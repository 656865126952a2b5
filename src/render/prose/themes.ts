import { rollups } from 'd3-array';
import type { Digest, Entry } from '../../domain/digest.js';
import { authorKey } from '../../domain/pull-request.js';
import { isGrave, signalOf } from '../gravity.js';
import type { Markdown } from '../markdown.js';
import { themeName, topicName } from '../themes.js';
import type { Words } from '../words.js';

const MAX_MODULES = 3;
/** Where this share of the pull requests is, is where the theme is. */
const MOSTLY = 0.6;
const MIN_BY_AUTHOR = 3;
const MAX_WATCHED = 3;

/** Themes that are a kind of change by another name; to say so of them says nothing. */
const SAME: Readonly<Record<string, RegExp>> = {
  pipeline: /\b(?:ci|cd|build|release|workflows?)\b/i,
  test: /\btests?(?:ing)?\b/i,
  docs: /\bdocs?\b|\bdocument/i,
  fix: /\b(?:bugs?|(?:bug ?)?fix(?:es)?)\b/i,
  performance: /\bperf/i,
  dependencies: /\bdep(?:s|endenc)/i,
  security: /\bsecur/i,
  refactor: /\brefactor/i,
};

type Theme = Digest['themes'][number];

/** What occurs most, with how often. */
function mostCommon<T>(values: readonly T[], fewest = 1): readonly [T, number] | null {
  const counted = rollups(
    values,
    rows => rows.length,
    value => value,
  );
  const [first] = counted.sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= fewest ? first : null;
}

interface Place {
  place: 'all' | 'most';
  modules: string[];
}

/** The fewest of these modules that hold all or most of the entries; null where the entries are spread. */
function placeAmong(entries: readonly Entry[], fits: (module: string) => boolean): Place | null {
  const counts = rollups(
    entries.flatMap(({ modules }) => modules.filter(fits)),
    rows => rows.length,
    module => module,
  ).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (let count = 1; count <= Math.min(MAX_MODULES, counts.length); count += 1) {
    const modules = counts.slice(0, count).map(([module]) => module);
    const within = entries.filter(entry => entry.modules.some(module => modules.includes(module))).length;
    if (within >= entries.length * MOSTLY) return { place: within === entries.length ? 'all' : 'most', modules };
  }
  return null;
}

/** Where the entries are: by the code that they change, else by what else they change, but for what lies at the top. */
export function placeOf(entries: readonly Entry[], words: Words): Place | null {
  return placeAmong(entries, module => words.isMain(module)) ?? placeAmong(entries, module => module !== '.');
}

function thesis(theme: Theme, entries: readonly Entry[], words: Words): Markdown {
  const [kind, share] = (theme.by === 'kind' ? null : mostCommon(entries.map(entry => entry.kind))) ?? ['other', 0];
  const same = SAME[kind]?.test(theme.name ?? '') ?? false;
  const told = kind !== 'other' && !same && entries.length > 1 && share * 2 > entries.length;
  const { details = [] } = theme;
  const own = theme.by === 'module';
  const where = own ? { place: 'all', modules: details } : placeOf(entries, words);
  const about = !own && details.length > 0;
  return words.say('theme', {
    theme: words.label(themeName(theme, words)),
    n: entries.length,
    share,
    kind: told ? (share === entries.length ? 'all' : 'most') : 'none',
    kinds: words.strings['changes-of-kind'][kind] ?? '',
    about: about ? 'yes' : 'no',
    details: words.listOf(about ? details.map(name => words.label(topicName(name, words))) : []),
    place: where?.modules.length ? where.place : 'none',
    modules: words.listOf((where?.modules ?? []).map(module => words.path(module))),
  });
}

/** Who wrote most of the entries, where one person did. */
export function authorOf(entries: readonly Entry[], words: Words): Markdown | null {
  const keys = entries.flatMap(({ author }) => (author === null || author.bot ? [] : [authorKey(author)]));
  const [key, n] = mostCommon(keys, MIN_BY_AUTHOR) ?? [null, 0];
  if (n * 2 <= entries.length) return null;
  const author = entries.find(entry => entry.author !== null && authorKey(entry.author) === key)?.author ?? null;
  return words.say('theme-author', { author: words.author(author), n, all: n === entries.length ? 'yes' : 'no' });
}

function fallen(entries: readonly Entry[], words: Words): Markdown | null {
  const fell = entries.filter(({ outcome }) => outcome.revertedBy !== undefined).map(({ number }) => number);
  return fell.length === 0 ? null : words.say('theme-fell', { n: fell.length, references: words.references(fell) });
}

function watched(entries: readonly Entry[], words: Words): Markdown | null {
  const grave = entries.filter(isGrave).slice(0, MAX_WATCHED);
  if (grave.length === 0) return null;
  const findings = grave.map(entry =>
    words.noted(words.reference(entry.number), words.label(words.signal(signalOf(entry) ?? ''))),
  );
  return words.say('theme-watch', { findings: words.listOf(findings) });
}

/** What a theme is about in this week, where, by whom, and what to look at twice. */
export function themeProse(theme: Theme, entries: readonly Entry[], words: Words): Markdown {
  return words.paragraph([
    thesis(theme, entries, words),
    authorOf(entries, words),
    fallen(entries, words),
    watched(entries, words),
  ]);
}
