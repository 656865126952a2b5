import type { MainAuthor, Place } from '../../domain/groups.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { author, paths } from '../values.js';

/** Whether something is true of all of a group or of most of it, as statements choose their words by it. */
export function extentOf(found: { all: boolean } | undefined): 'all' | 'most' | 'none' {
  if (found === undefined) return 'none';
  return found.all ? 'all' : 'most';
}

export function modulesOf(place: Place | undefined): Value {
  return paths(place?.modules ?? []);
}

/** Who wrote most of a group of pull requests; null if nobody did. */
export function mainAuthorStatement(mainAuthor: MainAuthor | undefined): Statement | null {
  if (mainAuthor === undefined) return null;
  const { author: by, pullRequests, all } = mainAuthor;
  return statement('main-author', { author: author(by), n: pullRequests.length, isAll: all });
}
