import type { Digest } from '../../domain/digest.js';
import type { MainAuthor, Place } from '../../domain/groups.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { author, list, noted, paragraph, paths, reference, references, term } from '../values.js';

export type Theme = Digest['themes'][number];

/** The language's name for a theme's id, or the theme's own. */
export function themeName({ id, name: ownName }: Pick<Theme, 'id' | 'name'>): Value {
  return term('themes', id, ownName);
}

/** A topic that a theme is also about: a tag of its own, which a language may have a name for. */
function topicName(topic: string): Value {
  return term('themes', `tag:${topic.toLowerCase().replaceAll(' ', '-')}`, topic);
}

/** How much of a group something is true of, as statements choose their words by it. */
export function extentOf(found: { all: boolean } | undefined): 'all' | 'most' | 'none' {
  if (found === undefined) return 'none';
  return found.all ? 'all' : 'most';
}

export function modulesOf(place: Place | undefined): Value {
  return paths(place?.modules ?? []);
}

function about({ by, details = [] }: Theme): readonly string[] {
  return by === 'module' ? [] : details;
}

function description(theme: Theme): Statement {
  const { mainKind, place, pullRequests } = theme;
  const topics = about(theme);
  return statement('theme', {
    theme: themeName(theme),
    n: pullRequests.length,
    kind: extentOf(mainKind),
    kinds: term('changes-of-kind', mainKind?.kind ?? 'other', ''),
    share: mainKind?.pullRequests.length ?? 0,
    isAbout: topics.length > 0,
    details: list(topics.map(topicName)),
    place: extentOf(place),
    modules: modulesOf(place),
  });
}

/** Who wrote most of a group of pull requests. */
export function mainAuthorStatement(mainAuthor: MainAuthor | undefined): Statement | null {
  if (mainAuthor === undefined) return null;
  const { author: by, pullRequests, all } = mainAuthor;
  return statement('main-author', { author: author(by), n: pullRequests.length, isAll: all });
}

function toWatch({ toWatch: watched }: Theme): Statement | null {
  if (watched.length === 0) return null;
  const findings = watched.map(({ number, signal }) => noted(reference(number), term('signals', signal)));
  return statement('theme-to-watch', { findings: list(findings) });
}

/** What a theme is about in this week, where, by whom, and what to look at twice. */
export function themeParagraph(theme: Theme): Value | null {
  const { reverted, mainAuthor } = theme;
  return paragraph([
    description(theme),
    mainAuthorStatement(mainAuthor),
    reverted.length === 0
      ? null
      : statement('theme-reverted', { n: reverted.length, references: references(reverted) }),
    toWatch(theme),
  ]);
}
