import type { Message } from './landed.js';

/** Letters before a number: other characters could be markup. */
const KEY = '([A-Za-z][A-Za-z -]{0,30}?)';
const IN_BODY = new RegExp(String.raw`^[ \t]{0,20}${KEY}(:?)[ \t]{1,20}\S{0,200}?(#|GH-|!|\/pull\/)\d{1,9}`, 'gim');
const IN_SUBJECT = /(?:([A-Za-z]{1,20}):? )?\(?(#|GH-|!)\d{1,9}/;
const MERGE = /^Merge (?:branch|tag|remote-tracking branch)(?= )/;
/** A shape that fewer of the commits have is not named. */
const MIN_COMMITS = 2;
const MIN_SHARE = 0.5;
const MAX_BODY_LENGTH = 20_000;

/** How a message refers to a number, such as `Closes #N`; null if it does not. */
function shapeOf({ subject, body }: Message): string | null {
  const [, key, colon = '', mark = ''] = [...body.slice(-MAX_BODY_LENGTH).matchAll(IN_BODY)].at(-1) ?? [];
  if (key !== undefined) return `${key}${colon} ${mark === '/pull/' ? 'URL' : mark}N`.replace('URLN', 'URL');
  const [, word, sign] = IN_SUBJECT.exec(subject) ?? [];
  if (sign !== undefined) return word === undefined ? `${sign}N` : `${word} ${sign}N`;
  return MERGE.exec(subject)?.[0] ?? null;
}

/** The shape that most of the messages have, with N for a number; null if none is common. */
export function commonestShape(messages: readonly Message[]): string | null {
  const counts = new Map<string, number>();
  for (const message of messages) {
    const shape = shapeOf(message);
    if (shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [[shape, count] = ['', 0]] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return count >= MIN_COMMITS && count > MIN_SHARE * messages.length ? shape : null;
}
