import type { Change } from '../../../src/analyze/changes/index.js';
import type { Found, Signal } from '../../../src/analyze/signals/signal.js';
import type { Outcome } from '../../../src/domain/digest.js';
import type { Churn, History } from '../../../src/domain/history.js';
import type { ChangedFile } from '../../../src/domain/pull-request.js';
import { change, context, type GivenChange, REVERTED_ANOTHER } from '../../support/change.js';
import { bot, file } from '../../support/pull-request.js';

const STATUSES: readonly string[] = ['added', 'removed', 'renamed'] satisfies ChangedFile['status'][];

function isStatus(word: string): word is ChangedFile['status'] {
  return STATUSES.includes(word);
}

/** Reads `src/a.ts +2 -3, lib/b.ts added +9`: paths with their added and deleted lines, and their status. */
export function files(text: string): ChangedFile[] {
  return text.split(', ').map(one => {
    const [path = '', ...words] = one.split(' ');
    const lines = (sign: string) => Number(words.find(word => word.startsWith(sign))?.slice(1) ?? 0);
    return file(path, lines('+'), lines('-'), { status: words.find(isStatus) ?? 'modified' });
  });
}

/** Rows of a table: the titles in a text, separated by semicolons or line breaks. */
export function titles(text: string): string[] {
  return text.trim().split(/\s*[;\n]\s*/);
}

/** Rows of a table: the paths in a text, separated by white space. */
export function paths(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** A history in which only these paths changed. */
export function churn(counts: Readonly<Record<string, Churn>>): Partial<History> {
  return { churn: new Map(Object.entries(counts)) };
}

/** What a signal may look at beside the change. Unknown unless given. */
export interface Surroundings {
  others?: readonly Change[];
  history?: Partial<History>;
  corePaths?: readonly string[];
}

export function found(signal: Signal, own: Change, surroundings: Surroundings = {}): Found | null {
  const { others = [], history, corePaths } = surroundings;
  return signal.find(own, context([own, ...others], history, corePaths));
}

/** The severity of what a signal finds; null: it finds nothing. */
export function severity(signal: Signal, given: GivenChange, surroundings?: Surroundings): Found['severity'] | null {
  return found(signal, change(given), surroundings)?.severity ?? null;
}

const prefixed = (prefix: string) => (title: string) => ({ title: `${prefix}: ${title}` });
const resulting = (outcome: Outcome) => () => ({ outcome });

/** Variants of a change, made from its title, that some signals exclude. */
const VARIANTS = {
  'a revert': title => ({ title: `Revert "${title}"` }),
  'a revert with an ordinary title': resulting(REVERTED_ANOTHER),
  'a reland': title => ({ title: `Reland "${title}"` }),
  'a reland with an ordinary title': resulting({ relands: [3] }),
  'a typo fix': title => ({ title: `${title} (typos)` }),
  'a docs change': prefixed('docs'),
  'a test change': prefixed('test'),
  'a pipeline change': prefixed('ci'),
  'a dependency update': prefixed('deps'),
  'a refactoring': prefixed('refactor'),
  'a chore': prefixed('chore'),
  'a fix': prefixed('fix'),
  'a release': () => ({ title: 'Release 1.2.0' }),
  'a change by a bot': () => ({ author: bot('renovate'), mergedBy: bot('renovate') }),
  'a change by a deleted account': () => ({ author: null }),
  'a change that was reverted': resulting({ revertedBy: 20 }),
  'a change that was partly reverted': resulting({ partlyRevertedBy: 20 }),
} satisfies Record<string, (title: string) => GivenChange>;

export type Variant = keyof typeof VARIANTS;
export const REVERTS = ['a revert', 'a revert with an ordinary title'] as const satisfies Variant[];
export const RELANDS = ['a reland', 'a reland with an ordinary title'] as const satisfies Variant[];
export const COSMETIC = ['a typo fix', 'a docs change'] as const satisfies Variant[];

/** Tests that a signal reports a change and all its variants except the excluded ones. */
export function itReportsAllExcept(
  excluded: readonly Variant[],
  signal: Signal,
  given: GivenChange & { title: string },
  surroundings?: Surroundings,
): void {
  const variants = Object.entries(VARIANTS).map(([name, make]) => ({
    name,
    variant: { ...given, ...make(given.title) },
  }));
  const isExcluded = ({ name }: { name: string }) => excluded.some(one => one === name);

  it('reports an ordinary change', () => expect(found(signal, change(given), surroundings)).not.toBeNull());
  it.each(variants.filter(one => !isExcluded(one)))('reports $name', ({ variant }) =>
    expect(found(signal, change(variant), surroundings)).not.toBeNull(),
  );
  if (excluded.length > 0) {
    it.each(variants.filter(isExcluded))('ignores $name', ({ variant }) =>
      expect(found(signal, change(variant), surroundings)).toBeNull(),
    );
  }
}
