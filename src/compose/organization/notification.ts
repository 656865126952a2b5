import type { OrganizationDigest } from '../../domain/organization.js';
import { type Statement, statement, type Value } from '../../domain/page.js';
import { isReverted } from '../../domain/standing.js';
import { effectText } from '../statements/item.js';
import { list, reference } from '../values.js';
import { attentionOver } from './attention-over.js';
import { firstIn, firstLine, newsOf } from './news.js';
import { inRepository, type OrganizationView, ReferenceSet, referenceTo, viewOf } from './views.js';

const MAX_LINES = 3;

const firstOf = (all: readonly Value[]): Value => list(all.slice(0, MAX_LINES), 'semicolon');

function reverted({ repositories }: OrganizationView): Statement[] {
  const items = repositories.flatMap(view =>
    view.part.pullRequests
      .filter(({ outcome }) => isReverted(outcome))
      .map(entry =>
        inRepository(
          statement('item', {
            what: effectText(entry),
            reference: reference(entry.number),
            hasAuthor: false,
            author: '',
          }),
          view,
        ),
      ),
  );
  if (items.length === 0) return [];
  return [statement('notify-reverted', { n: items.length, isCut: items.length > MAX_LINES, items: firstOf(items) })];
}

/** The lines of a notification below its title: what is missing, what is new, what needs attention, what was reverted. */
export function composeOrganizationNotification(digest: OrganizationDigest): (readonly Statement[])[] {
  const all = viewOf(digest);
  const news = newsOf(all).slice(0, MAX_LINES);
  const lines = news.flatMap(one => firstLine(one) ?? []);
  const described = new ReferenceSet(news.flatMap(firstIn).map(one => referenceTo(...one)));
  const attention = attentionOver(all, described).map(({ line }) => line);
  const isCut = attention.length > MAX_LINES;
  return [
    ...(digest.missing.length > 0 ? [[statement('notify-missing', { n: digest.missing.length })]] : []),
    ...(lines.length > 0 ? [[statement('notify-new', { items: list(lines, 'semicolon') })]] : []),
    ...(attention.length > 0
      ? [[statement('notify-attention', { n: attention.length, isCut, items: firstOf(attention) })]]
      : []),
    ...reverted(all).map(line => [line]),
  ];
}
