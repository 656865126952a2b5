import type { Digest } from '../domain/digest.js';
import { type Statement, statement, type Value } from '../domain/page.js';
import { readInPart } from '../domain/read-in-part.js';
import { isRevert, stands } from '../domain/standing.js';
import { attentionLines } from './attention-lines.js';
import { noneRecognised } from './clone.js';
import { newsOf } from './described.js';
import { type Item, itemsOf, numbersIn } from './items.js';
import { type Entries, entriesByNumber, entriesOf, isAtLeast } from './lookup.js';
import { attentionLine } from './statements/attention.js';
import { effectText, itemLine } from './statements/item.js';
import { list, reference } from './values.js';

const MAX_NEWS = 3;
const MAX_OTHERS = 3;

const firstOf = (all: readonly Value[], max: number): Value => list(all.slice(0, max), 'semicolon');

function incomplete({ completeness }: Digest): Statement | null {
  const { gathered, expected, notGathered } = completeness;
  if (notGathered > 0) return statement('notify-incomplete', { gathered, expected });
  const n = readInPart(completeness);
  return n === 0 ? null : statement('notify-read-in-part', { n });
}

/** The most important changes of a quiet week; if none is important, what there is. */
function quietNews({ highlights, withoutArea, minor, pullRequests }: Digest): readonly number[] {
  if (highlights.length > 0) return highlights;
  const standing = new Set(
    pullRequests.flatMap(({ number, outcome }) => (stands(outcome) && !isRevert(outcome) ? [number] : [])),
  );
  return [...withoutArea, ...minor.flatMap(one => one.pullRequests)].filter(number => standing.has(number));
}

/** What is new: the first change of each area, or what a quiet week has. */
function newItems(digest: Digest): Item[] {
  const first = isAtLeast(digest, 'regular')
    ? newsOf(digest).flatMap(({ items }) => items.slice(0, 1))
    : itemsOf(quietNews(digest), digest);
  return first.slice(0, MAX_NEWS);
}

function news(items: readonly Item[], entries: Entries): Statement | null {
  const lines = items.flatMap(item => itemLine(item, entries, { names: false }) ?? []);
  return lines.length === 0 ? null : statement('notify-new', { items: list(lines, 'semicolon') });
}

/** What needs attention. `shown` are the items whose effects are shown already. */
function attention(digest: Digest, shown: readonly Item[]): Statement | null {
  const items = attentionLines(digest, new Set(shown.flatMap(numbersIn))).map(attentionLine);
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
  const items = newItems(digest);
  const lines = [
    noneRecognised(digest.completeness),
    incomplete(digest),
    news(items, entries),
    attention(digest, items),
    reverted(digest, entries),
  ];
  return lines.flatMap(line => (line === null ? [] : [[line]]));
}
