import type { Digest, Entry } from '../domain/digest.js';
import { type Statement, statement, type Value } from '../domain/page.js';
import { type Entries, entriesByNumber, entriesOf, isAtLeast } from './lookup.js';
import { titledLine } from './statements/change.js';
import { list, listUpTo, reference } from './values.js';

/** Pull requests named with their titles. */
const MAX_NAMED = 3;
const MAX_REFERENCES = 10;

function named(entries: readonly Entry[]): Value {
  return list(
    entries.slice(0, MAX_NAMED).map(entry => titledLine(entry, 'brief')),
    'semicolon',
  );
}

function incomplete({ completeness }: Digest): Statement | null {
  const { gathered, expected, notGathered, filesTruncated } = completeness;
  return notGathered === 0 && filesTruncated.length === 0
    ? null
    : statement('notify-incomplete', { gathered, expected });
}

function reverted({ statistics }: Digest, entries: Entries): Statement {
  const { ofPeriod } = statistics.reverted;
  if (ofPeriod.length === 0) return statement('notify-none-reverted', {});
  return statement('notify-reverted', {
    n: ofPeriod.length,
    isCut: ofPeriod.length > MAX_NAMED,
    named: named(entriesOf(ofPeriod, entries)),
  });
}

function highFindings({ statistics }: Digest): Statement | null {
  const { high } = statistics.findings;
  return high.length === 0
    ? null
    : statement('notify-high', { references: listUpTo(MAX_REFERENCES, high.map(reference)) });
}

/** The lines of a notification below its title: the problems of the week, then what to read. Empty ones are left out. */
export function composeNotification(digest: Digest): (readonly Statement[])[] {
  const { highlights, pullRequests } = digest;
  const entries = entriesByNumber(digest);
  const isEmpty = !isAtLeast(digest, 'few');
  const toRead = highlights.length > 0 ? entriesOf(highlights, entries) : pullRequests;
  const lines = [
    [incomplete(digest), isEmpty ? null : reverted(digest, entries), highFindings(digest)],
    [isEmpty ? null : statement('notify-read-first', { named: named(toRead) })],
  ];
  return lines.map(line => line.filter(one => one !== null)).filter(line => line.length > 0);
}
