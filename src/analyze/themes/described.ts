import type { Digest, Entry } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { isRevert, isReverted, stands } from '../../domain/standing.js';
import { mainAuthorOf } from '../groups/main-author.js';
import { mainKindOf } from '../groups/main-kind.js';
import { placeOf } from '../groups/place.js';
import type { Theme } from './theme.js';

type DescribedTheme = Digest['themes'][number];

/** How many pull requests of a theme are listed: a share of them, within limits. */
const LISTED = { min: 3, max: 5, share: 1 / 8 };
const MAX_TO_WATCH = 3;

/** Names of themes that already say the kind: "CI: all of them CI changes" would repeat it. */
const NAMES_OF_KIND: Readonly<Record<string, RegExp>> = {
  pipeline: /\b(?:ci|cd|build|release|workflows?)\b/i,
  test: /\btests?(?:ing)?\b/i,
  docs: /\bdocs?\b|\bdocument/i,
  fix: /\b(?:bugs?|(?:bug ?)?fix(?:es)?)\b/i,
  performance: /\bperf/i,
  dependencies: /\bdep(?:s|endenc)/i,
  security: /\bsecur/i,
  refactor: /\brefactor/i,
};

/** The kind of most entries, unless the theme itself says it. */
function mainKind({ by, name }: Theme, entries: readonly Entry[]): DescribedTheme['mainKind'] {
  if (by === 'kind') return undefined;
  const main = mainKindOf(entries);
  return main !== undefined && NAMES_OF_KIND[main.kind]?.test(name ?? '') ? undefined : main;
}

/** The most important that were not reverted; reverts are left out, because the report has a section for them. */
function listed(entries: readonly Entry[]): number[] {
  const count = Math.min(LISTED.max, Math.max(LISTED.min, Math.ceil(entries.length * LISTED.share)));
  const standing = entries.filter(({ outcome }) => stands(outcome) && !isRevert(outcome));
  return standing.slice(0, count).map(({ number }) => number);
}

function toWatch(entries: readonly Entry[]): DescribedTheme['toWatch'] {
  return entries
    .filter(({ outcome }) => stands(outcome))
    .flatMap(({ number, findings: [first] }) => (first?.severity === 'high' ? [{ number, signal: first.signal }] : []))
    .slice(0, MAX_TO_WATCH);
}

/** Each theme with what its pull requests have in common, what was reverted, and which of them to list. */
export function describeThemes(
  themes: readonly Theme[],
  entries: readonly Entry[],
  isProduct: (module: string) => boolean,
): DescribedTheme[] {
  const byNumber = new Map(entries.map(entry => [entry.number, entry]));
  return themes.map(theme => {
    const own = theme.pullRequests.flatMap(number => byNumber.get(number) ?? []);
    const kind = mainKind(theme, own);
    const place = theme.by === 'module' ? { modules: theme.details, all: true } : placeOf(own, isProduct);
    const mainAuthor = mainAuthorOf(own);
    return {
      ...theme,
      listed: listed(own),
      ...(kind && { mainKind: kind }),
      ...(place && { place }),
      ...(mainAuthor && { mainAuthor }),
      reverted: numbersOf(own.filter(({ outcome }) => isReverted(outcome))),
      toWatch: toWatch(own),
    };
  });
}
