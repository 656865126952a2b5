import fc from 'fast-check';
import type { Digest } from '../../src/domain/digest.js';
import type { Author, PullRequest } from '../../src/domain/pull-request.js';
import type { Language } from '../../src/render/index.js';
import { anyWeek, hostileText } from './arbitraries.js';
import { digestOf, type Given } from './digest.js';
import { KNOWN_BAD, NAUGHTY } from './hostile.js';
import { LANGUAGE_NAMES, languageNamed } from './languages.js';
import { at, bot, file, person, pullRequest, review } from './pull-request.js';

/** Every language that comes with the product. */
export const LANGUAGES: readonly Language[] = LANGUAGE_NAMES.map(name => languageNamed(name));

export const badText = fc.oneof(hostileText, fc.constantFrom(...KNOWN_BAD, ...NAUGHTY));
const name = badText.filter(text => text !== '');
const stranger: fc.Arbitrary<Author> = fc.oneof(
  name.map(text => ({ name: text, bot: false })),
  name.map(text => ({ login: text, name: text, bot: false })),
  name.map(text => ({ login: `${text}[bot]`, name: text, bot: true })),
);

/** What the settings, CODEOWNERS and the history hold, all of it written by somebody. */
export const hostileSurroundings: fc.Arbitrary<Given> = fc
  .record({
    source: fc.constantFrom('github' as const, 'git' as const, 'file' as const),
    baseBranch: fc.option(name),
    names: fc.array(name, { minLength: 4, maxLength: 4 }),
    newContributors: fc.array(stranger, { maxLength: 3 }),
    directPushes: fc.array(
      fc.record({ sha: name, title: name, body: name, author: stranger, committedAt: fc.constant(at('Wed 08:00')) }),
      { maxLength: 3 },
    ),
  })
  .map(({ names: [module = '', tag = '', owner = '', revision = ''], source, ...given }) => ({
    ...given,
    source,
    codeowners: `* ${owner}\n/src/ @octo/team ${owner} [x](https://example.org/evil)\n`,
    modules: Object.fromEntries([
      [module, ['src/api/**', 'lib/**']],
      [revision, ['docs/**']],
    ]),
    assessment: { corePaths: ['src/**'], importance: {}, tags: { [tag]: { paths: ['**/*.ts'], words: ['fix'] } } },
    history: {
      days: 90,
      churn: new Map([
        ['src/main.ts', { changes: 40, authors: 9 }],
        ['src/api/a.ts', { changes: 30 }],
      ]),
      merged: [{ number: 99, title: tag, author: owner, mergedAt: at('last Tue 12:00'), paths: ['src/main.ts'] }],
    },
  }));

/** The digest of a week in which strangers wrote every text. */
export const hostileDigest: fc.Arbitrary<Digest> = fc
  .tuple(anyWeek, hostileSurroundings)
  .map(([week, given]) => digestOf(week, given));

/** A pull request with the same text in every field. */
export function writtenBy(number: number, text: string): PullRequest {
  const author = number % 5 === 0 ? bot(text) : person(text, text);
  return pullRequest({
    number,
    title: text,
    body: `${text}\n\nThis changes how ${text} is read by everybody here.\n\nReverts octo/house#${number - 1}\n${text}`,
    author,
    coAuthors: [person(`${text}2`, text)],
    mergedBy: author,
    baseRef: text,
    labels: [text, 'security'],
    files: [
      file(`src/${text}/a.ts`, 300, 2),
      file(text || 'x', 9, 900, { status: 'removed' }),
      file('src/main.ts', 40, 40),
      file(`migrations/${text}.sql`, 4),
    ],
    reviews: [review(person(`r${text}`, text), 'Tue 10:00')],
  });
}

/** Keys of texts that come from GitHub, git or the settings, anywhere in a digest. */
const WRITTEN = new Set([
  ...[
    'title',
    'shortTitle',
    'text',
    'login',
    'name',
    'path',
    'previousPath',
    'label',
    'labels',
    'tag',
    'tags',
    'modules',
  ],
  ...['branch', 'baseRef', 'baseBranch', 'owners', 'names', 'paths', 'sha', 'reason', 'revertReason', 'largestFiles'],
  ...['subject', 'affects', 'to', 'shortTitle'],
]);

/** Whether strangers wrote it. The `from` of an effect says where it was written, that of others an old value. */
export function isWritten(key: string, owner: object): boolean {
  return WRITTEN.has(key) || (key === 'from' && !('text' in owner));
}

/** Letters alone, in which a text that ends with another still does. */
function harmless(text: string): string {
  if (text === '' || text === '.') return text;
  const letters = [...text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')];
  return letters.map(letter => `q${letter.codePointAt(0)?.toString(16).padStart(5, '0')}`).join('') || '·';
}

/** The same digest with harmless words in place of every text that strangers wrote. */
export function inHarmlessWords<T>(value: T, written = false): T {
  if (typeof value === 'string') return (written ? harmless(value) : value) as T;
  if (Array.isArray(value)) return value.map(one => inHarmlessWords(one, written)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, inHarmlessWords(one, isWritten(key, value))]);
  return Object.fromEntries(entries) as T;
}
