import type { Digest } from '../domain/digest.js';
import { type Statement, statement, type Value } from '../domain/page.js';
import { attentionLines } from './attention-lines.js';
import { newsOf } from './described.js';
import { itemsOf } from './items.js';
import { type Entries, entriesByNumber, entriesOf, isAtLeast } from './lookup.js';
import { attentionLine } from './statements/attention.js';
import { effectText, itemLine } from './statements/item.js';
import { list, reference } from './values.js';

const MAX_NEWS = 3;
const MAX_OTHERS = 3;

const firstOf = (all: readonly Value[], max: number): Value => list(all.slice(0, max), 'semicolon');

function incomplete({ completeness }: Digest): Statement | null {
  const { gathered, expected, notGathered, filesTruncated } = completeness;
  return notGathered === 0 && filesTruncated.length === 0
    ? null
    : statement('notify-incomplete', { gathered, expected });
}

/** What is new: the first change of each area, or of a quiet week the most important ones. */
function news(digest: Digest, entries: Entries): Statement | null {
  const first = isAtLeast(digest, 'regular')
    ? newsOf(digest).flatMap(({ items }) => items.slice(0, 1))
    : itemsOf(digest.highlights, digest);
  const lines = first.flatMap(item => itemLine(item, entries, { names: false }) ?? []);
  return lines.length === 0 ? null : statement('notify-new', { items: firstOf(lines, MAX_NEWS) });
}

function attention(digest: Digest): Statement | null {
  const items = attentionLines(digest, new Set()).map(attentionLine);
  if (items.length === 0) return null;
  const isCut = items.length > MAX_OTHERS;
  return statement('notify-attention', { n: items.length, isCut, items: firstOf(items, MAX_OTHERS) });
}

function reverted({ statistics }: Digest, entries: Entries): Statement | null {
  const { ofPeriod } = statistics.reverted;
  if (ofPeriod.length === 0) return null;
  const items = entriesOf(ofPeriod, entries).map(entry =>
    statement('item', {
      what: effectText(entry),
      reference: reference(entry.number),
      hasAuthor: false,
      author: '',
    }),
  );
  const isCut = items.length > MAX_OTHERS;
  return statement('notify-reverted', { n: items.length, isCut, items: firstOf(items, MAX_OTHERS) });
}

/** The lines of a notification below its title: what is new, what needs attention, what was reverted. */
export function composeNotification(digest: Digest): (readonly Statement[])[] {
  const entries = entriesByNumber(digest);
  const lines = [incomplete(digest), news(digest, entries), attention(digest), reverted(digest, entries)];
  return lines.flatMap(line => (line === null ? [] : [[line]]));
}
