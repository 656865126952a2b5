import type { Digest } from '../domain/digest.js';
import { type PageTitle, statement } from '../domain/page.js';
import { periodId } from '../domain/period.js';
import { namesNone } from '../domain/recognition.js';
import { fullName, name } from './values.js';

function kindOf({ completeness, period }: Digest): 'empty' | 'unrecognised' | 'week' | 'period' {
  if (completeness.expected === 0) return namesNone(completeness) ? 'unrecognised' : 'empty';
  return period.week === null ? 'period' : 'week';
}

/** The language's title, and what a title of the user's own may name: `{{week}}`, `{{repository}}`, and so on. */
export function composeTitle(digest: Digest): PageTitle {
  const { period, repository, statistics } = digest;
  const { firstDay, lastDay } = period;
  const n = statistics.totals.pullRequests.length;
  const values = {
    week: name(periodId(period)),
    repository: fullName(repository.nameWithOwner),
    days: { type: 'days', first: firstDay, last: lastDay },
    merged: statement('merged-count', { n }),
  } as const;
  return {
    statement: statement('title', { kind: kindOf(digest), isOverSeveral: false, ...values }),
    placeholders: { ...values, 'first-day': name(firstDay), 'last-day': name(lastDay) },
  };
}
