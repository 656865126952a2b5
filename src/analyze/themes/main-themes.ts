import type { Digest } from '../../domain/digest.js';

type MainThemes = Digest['mainThemes'];
type Sized = Pick<Digest['themes'][number], 'id' | 'by' | 'pullRequests'>;

/** A theme leads if it has at least this share of the week, and at least this many times the pull requests of the next. */
const LEADING = { minShare: 0.3, minRatio: 1.5 };
/** In an even week, the first theme has at most this many times the pull requests of the third. */
const MAX_EVEN_RATIO = 1.25;
/** A week whose largest theme is smaller has no main themes. */
const MIN_PULL_REQUESTS = 3;
const MAX_THEMES = 4;

/** Which themes make up most of a week of `total` pull requests, and how evenly. The rest is not a theme. */
export function mainThemesOf(themes: readonly Sized[], total: number): MainThemes {
  const named = themes.filter(({ by }) => by !== 'rest').sort((a, b) => b.pullRequests.length - a.pullRequests.length);
  const [first = 0, second, third] = named.map(({ pullRequests }) => pullRequests.length);
  const shaped = (shape: NonNullable<MainThemes>['shape'], max = MAX_THEMES): MainThemes => ({
    shape,
    themes: named.slice(0, max).map(({ id }) => id),
  });
  if (first < MIN_PULL_REQUESTS) return undefined;
  if (second === undefined) return shaped('single');
  if (first >= total * LEADING.minShare && first >= second * LEADING.minRatio) return shaped('led');
  if ((first + second) * 2 > total) return shaped('two', 2);
  return shaped(third !== undefined && first <= third * MAX_EVEN_RATIO ? 'even' : 'several', 3);
}
