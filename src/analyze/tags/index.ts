import { pathMatcher } from '../../domain/globs/index.js';
import type { Change } from '../changes/index.js';
import { titlePrefix } from '../changes/title-prefix.js';
import { innerTitle, keyOf, namesOf, withoutFamily } from './names.js';
import { NOTICES, type TagRule, TOPICS } from './rules.js';
import { displayName } from './spelling.js';

export { innerTitle, isTopic, keyOf } from './names.js';
export { displayName } from './spelling.js';

/** A rule of the configuration file, under the name of its tag. */
export type OwnTagRule = Pick<TagRule, 'labels' | 'paths' | 'words'>;

/** A tag and how it was found: names that people gave are more reliable than words and paths. */
export interface Tag {
  name: string;
  by: 'own' | 'name' | 'kind' | 'paths' | 'words';
}

interface CompiledRule {
  name: string;
  keys: ReadonlySet<string>;
  /** The rank of the tag among the tags of a change, the most reliable lowest; null: the change does not have the tag. */
  rank(input: RuleInput): number | null;
}
export type TagRules = readonly CompiledRule[];

const MAX_TAGS = 6;
/** How tags are found, the most reliable first. The ranks from NAME to KIND are for names, in their order. */
const [OWN, OPENING, NAME, KIND, PATHS, WORDS] = [0, 1, 2, 100, 200, 300] as const;

function foundBy(rank: number): Tag['by'] {
  if (rank >= WORDS) return 'words';
  if (rank >= PATHS) return 'paths';
  if (rank >= KIND) return 'kind';
  return rank === OWN ? 'own' : 'name';
}

/** A change as the rules see it. */
interface RuleInput {
  change: Change;
  /** The keys of its names, in order. */
  names: readonly string[];
  /** The words of its title, in lower case, with one space between them and at both ends. */
  words: string;
  /** The same without the prefix of the title. */
  opening: string;
  /** The paths of its source, or of all files if none is source. */
  mainPaths: readonly string[];
  allPaths: readonly string[];
}

function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `;
}

/** Matches any of the words in what `wordsOf` returns; `*` at the end of a word stands for any ending. */
function wordMatcher(words: readonly string[], start = ' '): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const one = (word: string) => wordsOf(word).trim().replaceAll('+', '\\+') + (word.endsWith('*') ? '' : '(?= )');
  const expression = new RegExp(`${start}(?:${words.map(one).join('|')})`);
  return text => expression.test(text);
}

function compile(rule: TagRule, own: boolean): CompiledRule {
  const keys = new Set([rule.name, ...(rule.labels ?? []).map(withoutFamily)].map(keyOf));
  const opens = wordMatcher(rule.opens ?? [], '^ ');
  const words = wordMatcher(rule.words ?? []);
  const [paths, mostly] = [pathMatcher(rule.paths ?? []), pathMatcher(rule.mostly ?? [])];
  const kinds = new Set(rule.kinds ?? []);
  return {
    name: rule.name,
    keys,
    rank: input => {
      const position = input.names.findIndex(name => keys.has(name));
      const halfMatches = () =>
        input.mainPaths.length > 0 && input.mainPaths.filter(mostly).length * 2 >= input.mainPaths.length;
      if (own) return position >= 0 || words(input.words) || input.allPaths.some(paths) ? OWN : null;
      if (opens(input.opening)) return OPENING;
      // A bump is about dependencies first, even if its title has other names.
      if (kinds.has('dependencies') && input.change.kind === 'dependencies') return OPENING;
      if (position >= 0) return NAME + position;
      if (kinds.has(input.change.kind) || (kinds.has('breaking') && input.change.breaking)) return KIND;
      if (input.allPaths.some(paths) || halfMatches()) return PATHS;
      return words(input.words) ? WORDS : null;
    },
  };
}

/** All rules: those of the configuration file come before the built-in ones. */
export function tagRules(own: Readonly<Record<string, OwnTagRule>>): TagRules {
  return [
    ...Object.entries(own).map(([name, rule]) => compile({ name, ...rule }, true)),
    ...[...NOTICES, ...TOPICS].map(rule => compile(rule, false)),
  ];
}

/** Whether a tag says what a change means for users, and not what it is about. */
export function isNotice(tag: string): boolean {
  return NOTICES.some(({ name }) => name === tag);
}

/** Whether the tag with this key names a kind of change, and not an area. */
export function isKindTag(key: string): boolean {
  return TOPICS.some(({ name, kinds = [] }) => kinds.length > 0 && keyOf(name) === key);
}

/** The name of the built-in tag with this key. */
export function builtInName(key: string): string | undefined {
  return TOPICS.find(({ name }) => keyOf(name) === key)?.name;
}

function ruleInputOf(change: Change, names: readonly string[]): RuleInput {
  const title = innerTitle(change.pullRequest.title).replaceAll(/https?:\/\/\S+/g, ' ');
  return {
    change,
    names: names.map(keyOf),
    words: wordsOf(title),
    opening: wordsOf(titlePrefix(title).rest),
    mainPaths: (change.source.length > 0 ? change.source : change.files).map(({ path }) => path),
    allPaths: change.files.map(({ path }) => path),
  };
}

/**
 * What a change is about: at most six tags, the most reliable first. They come from the configuration file, from the
 * names in its title and labels, from its kind, from its paths, and from the words of its title.
 */
export function tagsOf(change: Change, rules: TagRules): Tag[] {
  const names = namesOf(change.pullRequest);
  const input = ruleInputOf(change, names);
  const byRule = rules.flatMap(({ name, rank: rankOf }) => {
    const rank = rankOf(input);
    // The title of a bump has the name of a package: its words say nothing about the change.
    const isPackageName = rank !== null && rank >= WORDS && change.kind === 'dependencies';
    return rank === null || isPackageName ? [] : [{ name, rank }];
  });
  const withoutRule = names
    .map((name, position) => ({ name: displayName(name), key: keyOf(name), rank: NAME + position }))
    .filter(({ key }) => !rules.some(({ keys }) => keys.has(key)));
  const tags = new Map<string, Tag>();
  for (const { name, rank } of [...withoutRule, ...byRule].sort((a, b) => a.rank - b.rank)) {
    if (!tags.has(keyOf(name))) tags.set(keyOf(name), { name, by: foundBy(rank) });
  }
  return [...tags.values()].slice(0, MAX_TAGS);
}
