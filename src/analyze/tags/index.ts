import picomatch from 'picomatch';
import type { Change } from '../changes/index.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { innerTitle, keyOf, namesOf, withoutFamily } from './names.js';
import { NOTICES, type TagRule, TOPICS } from './rules.js';
import { spelled } from './spelling.js';

export { innerTitle, isTopic, keyOf } from './names.js';
export type { TagRule } from './rules.js';
export { spelled } from './spelling.js';

/** A rule of the configuration file, under the name of its tag. */
export type OwnTagRule = Pick<TagRule, 'labels' | 'paths' | 'words'>;

/** A tag with how it was found: what people said outright is surer than what their words or files suggest. */
export interface Tag {
  name: string;
  by: 'own' | 'name' | 'kind' | 'paths' | 'words';
}

interface CompiledRule {
  name: string;
  keys: ReadonlySet<string>;
  /** How sure it is that a pull request carries the tag: the less, the surer; null: it does not. */
  strength(seen: Seen): number | null;
}
export type TagRules = readonly CompiledRule[];

const MAX_TAGS = 6;
/** The ways in which a tag is found, the surest first. Between OUTRIGHT and KIND stand names, in their order. */
const [OWN, OUTRIGHT, NAME, KIND, PATHS, WORDS] = [0, 1, 2, 100, 200, 300] as const;

function foundBy(strength: number): Tag['by'] {
  if (strength >= WORDS) return 'words';
  if (strength >= PATHS) return 'paths';
  if (strength >= KIND) return 'kind';
  return strength === OWN ? 'own' : 'name';
}

/** A pull request as the rules look at it. */
interface Seen {
  change: Change;
  /** Keys of its names, in order. */
  names: readonly string[];
  /** The words of its title, in lower case, with one space between them and at both ends. */
  words: string;
  /** The words after the title's prefix. */
  opening: string;
  /** Of its source, or of all files where none is source. */
  paths: readonly string[];
  /** Of all files. */
  all: readonly string[];
}

function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;
}

/** One expression for all words of a rule, as `wordsOf` writes them; `*` at the end stands for any ending. */
function wordMatcher(words: readonly string[], start = ' '): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const one = (word: string) => wordsOf(word).trim().replaceAll('+', '\\+') + (word.endsWith('*') ? '' : '(?= )');
  const expression = new RegExp(`${start}(?:${words.map(one).join('|')})`);
  return text => expression.test(text);
}

function globs(patterns: readonly string[] = []): (path: string) => boolean {
  return picomatch([...patterns], { dot: true });
}

function compile(rule: TagRule, own: boolean): CompiledRule {
  const keys = new Set([rule.name, ...(rule.labels ?? []).map(withoutFamily)].map(keyOf));
  const opens = wordMatcher(rule.opens ?? [], '^ ');
  const words = wordMatcher(rule.words ?? []);
  const [paths, mostly] = [globs(rule.paths), globs(rule.mostly)];
  const kinds = new Set(rule.kinds ?? []);
  return {
    name: rule.name,
    keys,
    strength: seen => {
      const named = seen.names.findIndex(name => keys.has(name));
      const most = () => seen.paths.length > 0 && seen.paths.filter(mostly).length * 2 >= seen.paths.length;
      if (own) return named >= 0 || words(seen.words) || seen.all.some(paths) ? OWN : null;
      if (opens(seen.opening) || (kinds.has('dependencies') && seen.change.kind === 'dependencies')) return OUTRIGHT;
      if (named >= 0) return NAME + named;
      if (kinds.has(seen.change.kind) || (kinds.has('breaking') && seen.change.breaking)) return KIND;
      if (seen.all.some(paths) || most()) return PATHS;
      return words(seen.words) ? WORDS : null;
    },
  };
}

/** The rules to go by: those of the configuration file before those that every repository has. */
export function tagRules(own: Readonly<Record<string, OwnTagRule>>): TagRules {
  return [
    ...Object.entries(own).map(([name, rule]) => compile({ name, ...rule }, true)),
    ...[...NOTICES, ...TOPICS].map(rule => compile(rule, false)),
  ];
}

/** Whether a tag says what a change means to users, and not what it is about. */
export function isNotice(tag: string): boolean {
  return NOTICES.some(({ name }) => name === tag);
}

/** Whether a tag of this key tells of what kind a change is, and not of an area. */
export function isOfKind(key: string): boolean {
  return TOPICS.some(({ name, kinds = [] }) => kinds.length > 0 && keyOf(name) === key);
}

/** The name that a rule of every repository has for this key. */
export function ruledName(key: string): string | undefined {
  return TOPICS.find(({ name }) => keyOf(name) === key)?.name;
}

/**
 * What a pull request is about, at most six, the surest first: what the configuration file says, what its title and labels
 * call it, of what kind it is, where its files lie, what its title speaks of.
 */
export function tagsOf(change: Change, rules: TagRules): Tag[] {
  const { pullRequest } = change;
  const inner = innerTitle(pullRequest.title).replaceAll(/https?:\/\/\S+/g, ' ');
  const names = namesOf(pullRequest);
  const seen: Seen = {
    change,
    names: names.map(keyOf),
    words: wordsOf(inner),
    opening: wordsOf(titlePrefix(inner).rest),
    paths: (change.source.length > 0 ? change.source : change.files).map(({ path }) => path),
    all: change.files.map(({ path }) => path),
  };
  const ruled = rules.flatMap(({ name, strength }) => {
    const found = strength(seen);
    // The name of what is bumped is no word about the change.
    const passes = found === null || (found >= WORDS && change.kind === 'dependencies');
    return passes ? [] : [{ name, strength: found }];
  });
  const own = names
    .map((name, index) => ({ name: spelled(name), key: keyOf(name), strength: NAME + index }))
    .filter(({ key }) => !rules.some(({ keys }) => keys.has(key)));
  const sorted = [...own, ...ruled].sort((a, b) => a.strength - b.strength);
  const kept = new Map<string, Tag>();
  for (const { name, strength } of sorted) {
    if (!kept.has(keyOf(name))) kept.set(keyOf(name), { name, by: foundBy(strength) });
  }
  return [...kept.values()].slice(0, MAX_TAGS);
}
