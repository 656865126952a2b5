import type { Digest } from '../../domain/digest.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { list, noted, paragraph, reference, references, signalName, term } from '../values.js';
import { extentOf, mainAuthorStatement, modulesOf } from './groups.js';

export type Theme = Digest['themes'][number];

/** The language's name for a theme's id, or the theme's own. */
export function themeName({ id, name }: Pick<Theme, 'id' | 'name'>): Value {
  return term('themes', id, name);
}

/** A topic within a theme. It may be a tag, and a language may have a name for that tag. */
function topicName(topic: string): Value {
  return term('themes', `tag:${topic.toLowerCase().replaceAll(' ', '-')}`, topic);
}

/** The details of a module are its path, which is shown as its place. */
function topicsOf({ by, details = [] }: Theme): readonly string[] {
  return by === 'module' ? [] : details;
}

function description(theme: Theme): Statement {
  const { mainKind, place, pullRequests } = theme;
  const topics = topicsOf(theme);
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

function reverted({ reverted: numbers }: Theme): Statement | null {
  if (numbers.length === 0) return null;
  return statement('theme-reverted', { n: numbers.length, references: references(numbers) });
}

function toWatch({ toWatch: watched }: Theme): Statement | null {
  if (watched.length === 0) return null;
  const findings = watched.map(({ number, signal }) => noted(reference(number), signalName(signal)));
  return statement('theme-to-watch', { findings: list(findings) });
}

/** What a theme is about in this week, where, by whom, what of it was reverted, and what to look at again. */
export function themeParagraph(theme: Theme): Value | null {
  return paragraph([description(theme), mainAuthorStatement(theme.mainAuthor), reverted(theme), toWatch(theme)]);
}
