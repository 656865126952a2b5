import { pathMatcher } from '../domain/globs/index.js';
import type { PullRequest } from '../domain/pull-request.js';
import { atMostFive, quoted } from './messages.js';
import { authorMatcher, nameMatcher } from './patterns.js';
import type { Settings } from './resolve.js';

type Exclusions = Pick<Settings, 'excludeAuthors' | 'excludeLabels' | 'excludePaths' | 'botAuthors'>;

const HOW_IT_IS_WRITTEN = {
  'exclude-authors': 'A pattern is a login, and `*` in it stands for any characters.',
  'bot-authors': 'A pattern is a login, or a name in commits, and `*` in it stands for any characters.',
  'exclude-labels': 'A pattern is the whole name of a label, and `*` in it stands for any characters.',
  'exclude-paths': 'A pattern is matched from the root of the repository: `docs/**` is a folder, `**/*.lock` any file.',
} as const;

type Name = keyof typeof HOW_IT_IS_WRITTEN;

/**
 * A sentence for each exclusion with patterns that match none of the pull requests; none for a week without any, and none
 * for labels where the source does not know them. A pattern may be right, and have nothing to do this week.
 */
export function unmatchedExclusions(settings: Exclusions, pullRequests: readonly PullRequest[]): string[] {
  const people = pullRequests.flatMap(({ author, coAuthors }) =>
    author === null ? coAuthors : [author, ...coAuthors],
  );
  const authors = people.map(({ login, name }) => login ?? name);
  const reviewers = pullRequests.flatMap(({ reviews = [] }) => reviews.flatMap(({ author }) => author ?? []));
  const names = [...people, ...reviewers].flatMap(({ login, name }) => [login ?? name, name]);
  const labels = pullRequests.flatMap(pullRequest => pullRequest.labels ?? []);
  const knowsLabels = pullRequests.some(pullRequest => pullRequest.labels !== undefined);
  const paths = pullRequests.flatMap(({ files }) => files.map(({ path }) => path));
  const unmatched: readonly (readonly [Name, readonly string[]])[] =
    pullRequests.length === 0
      ? []
      : [
          ['exclude-authors', without(settings.excludeAuthors, authorMatcher, authors)],
          ['bot-authors', without(settings.botAuthors, authorMatcher, names)],
          ['exclude-labels', knowsLabels ? without(settings.excludeLabels, nameMatcher, labels) : []],
          ['exclude-paths', without(settings.excludePaths, pathMatcher, paths)],
        ];
  return unmatched.flatMap(([name, patterns]) => (patterns.length === 0 ? [] : [sentenceOf(name, patterns)]));
}

/** The patterns that match nothing. */
function without(
  patterns: readonly string[],
  matcher: (patterns: readonly string[]) => (name: string) => boolean,
  names: readonly string[],
): string[] {
  const distinct = [...new Set(names)];
  return patterns.filter(pattern => !distinct.some(matcher([pattern])));
}

function sentenceOf(name: Name, patterns: readonly string[]): string {
  return `${name}: ${atMostFive(patterns.map(quoted))} matched nothing in this period. ${HOW_IT_IS_WRITTEN[name]}`;
}
