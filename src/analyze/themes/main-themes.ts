import type { Digest } from '../../domain/digest.js';

type MainThemes = Digest['mainThemes'];
type Sized = Pick<Digest['themes'][number], 'id' | 'by' | 'pullRequests'>;

/** A theme leads if it has this share of the pull requests, and this many times those of the next. */
const LEADS = { share: 0.3, times: 1.5 };
/** In an even week the largest theme is at most this many times the third. */
const EVEN = 1.25;
/** Smaller themes are not what a week was about. */
const MIN_PULL_REQUESTS = 3;
const MAX_THEMES = 4;

/** Which themes make up a week of `total` pull requests, and how evenly. */
export function mainThemesOf(themes: readonly Sized[], total: number): MainThemes {
  const named = themes.filter(({ by }) => by !== 'rest').sort((a, b) => b.pullRequests.length - a.pullRequests.length);
  const [first = 0, second, third] = named.map(({ pullRequests }) => pullRequests.length);
  const shaped = (shape: NonNullable<MainThemes>['shape'], most = MAX_THEMES): MainThemes => ({
    shape,
    themes: named.slice(0, most).map(({ id }) => id),
  });
  if (first < MIN_PULL_REQUESTS) return undefined;
  if (second === undefined) return shaped('single');
  if (first >= total * LEADS.share && first >= second * LEADS.times) return shaped('led');
  if ((first + second) * 2 > total) return shaped('two', 2);
  return shaped(third !== undefined && first <= third * EVEN ? 'even' : 'several', 3);
}
