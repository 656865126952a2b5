import type { Digest } from '../domain/digest.js';
import { periodId } from '../domain/period.js';
import { plain } from './markdown.js';
import type { Words } from './words.js';

/** The report's title in plain text: the user's own, its placeholders filled, or the language's. */
export function titleOf(digest: Digest, words: Words, own: string | null): string {
  const { period, repository, statistics } = digest;
  const values: Record<string, string> = {
    week: periodId(period),
    repository: repository.nameWithOwner,
    'first-day': period.firstDay,
    'last-day': period.lastDay,
    days: words.days(period.firstDay, period.lastDay),
    merged: words.count('pull-requests', statistics.totals.pullRequests.length),
  };
  const ofLanguage = () => {
    if (digest.completeness.expected === 0) return words.phrase('title-empty', values);
    return words.phrase(period.week === null ? 'title-period' : 'title', values);
  };
  const title =
    own?.replaceAll(/\{\{\s*([\w-]+)\s*\}\}/g, (whole, key: string) => values[key] ?? whole) ?? ofLanguage();
  return plain(title);
}
