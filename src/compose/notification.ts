import type { Digest, Entry } from '../domain/digest.js';
import { type Statement, statement, type Value } from '../domain/page.js';
import { entriesByNumber, entriesOf } from './section.js';
import { list, reference, references, title } from './values.js';

const MAX_NAMED = 3;
const MAX_REFERENCES = 10;

function named(entries: readonly Entry[]): Value {
  return list(
    entries
      .slice(0, MAX_NAMED)
      .map(one => statement('titled', { reference: reference(one.number), title: title(one.title, 'brief') })),
    'semicolon',
  );
}

/** What did not go well, in one line: what is missing, what was reverted, what has findings of high severity. */
function problems(digest: Digest): (Statement | null)[] {
  const { statistics, completeness } = digest;
  const { ofPeriod } = statistics.reverted;
  const { high } = statistics.findings;
  const { gathered, expected, notGathered, filesTruncated } = completeness;
  const isIncomplete = notGathered > 0 || filesTruncated.length > 0;
  return [
    isIncomplete ? statement('notify-incomplete', { gathered, expected }) : null,
    ofPeriod.length > 0
      ? statement('notify-reverted', {
          n: ofPeriod.length,
          isCut: ofPeriod.length > MAX_NAMED,
          named: named(entriesOf(ofPeriod, entriesByNumber(digest))),
        })
      : statistics.volume === 'none'
        ? null
        : statement('notify-none-reverted', {}),
    high.length === 0 ? null : statement('notify-high', { references: references(high.slice(0, MAX_REFERENCES)) }),
  ];
}

/** The lines of a notification below its title, without empty ones. */
export function composeNotification(digest: Digest): (readonly Statement[])[] {
  const { highlights, pullRequests, statistics } = digest;
  const first = highlights.length > 0 ? entriesOf(highlights, entriesByNumber(digest)) : pullRequests;
  const lines = [
    problems(digest).filter(one => one !== null),
    statistics.volume === 'none' ? [] : [statement('notify-read-first', { named: named(first) })],
  ];
  return lines.filter(line => line.length > 0);
}
