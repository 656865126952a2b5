import type { Digest, Entry } from '../../domain/digest.js';
import { numbersOf } from '../../domain/order.js';
import { isRevert, isReverted, stands } from '../../domain/standing.js';
import { mainAuthorOf } from '../groups/main-author.js';
import { mainKindOf } from '../groups/main-kind.js';
import { placeOf } from '../groups/place.js';
import type { Theme } from './index.js';

type DescribedTheme = Digest['themes'][number];

/** An eighth of a theme is listed, within these limits. */
const LISTED = { min: 3, max: 5, share: 1 / 8 };
const MAX_TO_WATCH = 3;

/** Themes that are a kind of change by another name: "CI: all of them CI changes" says nothing. */
const SAME_AS_KIND: Readonly<Record<string, RegExp>> = {
  pipeline: /\b(?:ci|cd|build|release|workflows?)\b/i,
  test: /\btests?(?:ing)?\b/i,
  docs: /\bdocs?\b|\bdocument/i,
  fix: /\b(?:bugs?|(?:bug ?)?fix(?:es)?)\b/i,
  performance: /\bperf/i,
  dependencies: /\bdep(?:s|endenc)/i,
  security: /\bsecur/i,
  refactor: /\brefactor/i,
};

function kindBeside({ by, name }: Theme, entries: readonly Entry[]): DescribedTheme['mainKind'] {
  const mainKind = by === 'kind' ? undefined : mainKindOf(entries);
  return mainKind !== undefined && SAME_AS_KIND[mainKind.kind]?.test(name ?? '') ? undefined : mainKind;
}

/** The most important that stand; reverts have a section of their own. */
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

/** What the pull requests of each theme have in common, what became of them, and which to list. */
export function describeThemes(
  themes: readonly Theme[],
  entries: readonly Entry[],
  isProduct: (module: string) => boolean,
): DescribedTheme[] {
  const byNumber = new Map(entries.map(entry => [entry.number, entry]));
  return themes.map(theme => {
    const own = theme.pullRequests.flatMap(number => byNumber.get(number) ?? []);
    const mainKind = kindBeside(theme, own);
    const place = theme.by === 'module' ? { modules: theme.details, all: true } : placeOf(own, isProduct);
    const mainAuthor = mainAuthorOf(own);
    return {
      ...theme,
      listed: listed(own),
      ...(mainKind && { mainKind }),
      ...(place && { place }),
      ...(mainAuthor && { mainAuthor }),
      reverted: numbersOf(own.filter(({ outcome }) => isReverted(outcome))),
      toWatch: toWatch(own),
    };
  });
}
