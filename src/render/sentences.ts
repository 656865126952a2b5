import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
import { DigestError } from '../domain/errors.js';
import { escapeText, Markdown } from './markdown.js';

/**
 * The sentences that paragraphs are composed of, and what each may name. A language says them in `sentences.yml` as ICU
 * messages, so that it chooses its own numbers, grammar and order of words. Which are said, and with what, is decided in
 * `prose/`.
 */
export const SENTENCES = {
  'fell-one': ['reference', 'after'],
  'fell-many': ['n', 'total', 'references'],
  relanded: ['n', 'references'],
  'undone-earlier': ['n', 'references', 'also'],
  'none-fell': ['n'],
  'none-fell-in-weeks': ['weeks'],
  merged: ['n', 'who', 'people', 'trend', 'before', 'difference', 'weeks'],
  'theme-alone': ['theme', 'n'],
  'themes-led': ['theme', 'n', 'others', 'm'],
  'themes-two': ['first', 'n', 'second', 'm'],
  'themes-even': ['themes'],
  'themes-largest': ['themes'],
  'modules-largest': ['modules'],
  highlights: ['n', 'first', 'title', 'references'],
  importance: ['mean', 'trend', 'before'],
  'watch-one': ['signal', 'n'],
  'watch-two': ['first', 'n', 'second', 'm'],
  'half-written': ['n', 'people', 'leaders', 'all'],
  'most-active': ['leaders'],
  newcomers: ['n'],
  theme: ['theme', 'n', 'share', 'kind', 'kinds', 'about', 'details', 'place', 'modules'],
  'theme-author': ['author', 'n', 'all'],
  'theme-fell': ['n', 'references'],
  'theme-watch': ['findings'],
  'rest-of-themes': ['n'],
  flaggedBefore: ['n', 'flagged'],
  flagAccuracy: ['weeks', 'flagged', 'flaggedUndone', 'others', 'othersUndone'],
  'hindsight-times': ['times'],
  'hindsight-alike': [],
  'hindsight-few': [],
  'verdict-none': ['medium', 'total'],
  'verdict-clean': ['total'],
  'verdict-grave': ['n', 'references', 'all', 'place', 'module'],
  'security-none': ['files'],
  ranked: ['n', 'total'],
  'signal-place': ['n', 'place', 'modules'],
  'merge-time': ['median', 'p90', 'trend', 'before'],
  'review-time': ['median', 'p90', 'n'],
  'highlight-facts': [
    'kind',
    'place',
    'modules',
    'additions',
    'deletions',
    'files',
    'review',
    'reviewers',
    'rank',
    'total',
  ],
  'highlight-reasons': ['factors', 'watch', 'signals'],
  'week-merges': ['weeks'],
  'last-unfinished': [],
  'hot-file': ['path', 'n', 'people'],
  'hot-files': ['n'],
  'suggest-owner-approval': ['n', 'references', 'paths', 'what', 'who'],
  'suggest-read-now': ['n', 'references', 'why'],
  'suggest-read-now-guarded': ['n', 'part'],
  'suggest-read-now-ranked': ['n', 'part'],
  'suggest-read-now-newcomers': ['n', 'part'],
  'suggest-settle-reverts': ['n', 'references', 'authors', 'within'],
  'suggest-reason': ['revert', 'reason'],
  'suggest-no-reason': ['n', 'part', 'revert'],
  'suggest-smaller-steps': ['n', 'part'],
  'suggest-checks-before-merge': ['n', 'references', 'module', 'how', 'within', 'untested', 'part'],
  'suggest-tests-for-core': ['n', 'of', 'lines', 'people', 'references', 'module', 'paths'],
  'suggest-issue-for-workaround': ['changes'],
  'suggest-workaround': ['reference', 'author', 'path'],
  'suggest-crowded-file': ['path', 'n', 'references', 'people', 'met', 'owned'],
  'suggest-backend-owner': ['n', 'names', 'references', 'paths', 'unchecked', 'part'],
  'suggest-owners': ['owners'],
  'suggest-no-owner': [],
  'and-more': ['n'],
} as const satisfies Record<string, readonly string[]>;

export type SentenceId = keyof typeof SENTENCES;

/** Numbers are written as the language writes them, strings as text; what is Markdown stays as it is. */
export type Value = number | string | Markdown;
export type Values<Id extends SentenceId> = Readonly<Record<(typeof SENTENCES)[Id][number], Value>>;

/** The messages of a language, by the ids of the sentences. */
export const Messages = z.strictObject(
  Object.fromEntries(Object.keys(SENTENCES).map(id => [id, z.string()])) as Record<SentenceId, z.ZodString>,
);
export type Messages = z.infer<typeof Messages>;

const prepared = (value: Value) =>
  value instanceof Markdown ? value.source : typeof value === 'string' ? escapeText(value) : value;

/** Says sentences in one language. */
export class Speaker {
  private readonly formats = new Map<SentenceId, IntlMessageFormat>();

  constructor(
    private readonly messages: Messages,
    private readonly locale: string,
  ) {}

  /** @throws DigestError where the message is no ICU message, or names something that the sentence does not have */
  say<Id extends SentenceId>(id: Id, values: Values<Id>): Markdown {
    try {
      const format =
        this.formats.get(id) ?? new IntlMessageFormat(this.messages[id], this.locale, {}, { ignoreTag: true });
      this.formats.set(id, format);
      const named = Object.entries<Value>(values).map(([name, value]) => [name, prepared(value)] as const);
      return new Markdown(String(format.format(Object.fromEntries(named))).trim());
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : error;
      throw new DigestError(`sentences.yml: ${id} cannot be used: ${reason}`, { cause: error });
    }
  }
}
