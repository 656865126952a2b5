import { createHash } from 'node:crypto';
import { NARRATION_ROLES, QUOTE_SOURCES } from '../../../src/domain/narration.js';
import { randomFrom } from '../../random.js';
import { candidatesOf } from '../narrator/candidates.js';
import { type Asked, readPrompt } from '../prompt.js';
import type { ChatRequest } from '../protocol.js';
import { HOSTILE_TEXTS } from './hostile-words.js';

/** Names that no question has given. */
const WRONG_NAMES = ['', 'p0', 'p99', 'P1', ' p1', 'p1 ', 'n999', 'a99', 's99', '__proto__', 'constructor', 'p1|title'];

/** Picks by chance that is the same for the same request. */
function picking(request: ChatRequest) {
  const seed = createHash('sha256').update(JSON.stringify(request.messages)).digest().readUInt32BE();
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const one = <T>(all: readonly T[], otherwise: T): T => all[upTo(all.length - 1)] ?? otherwise;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: upTo(most) }, make);
  return { one, some };
}

/**
 * Anything that the schema allows: markup, pings, links, far too long and empty texts, names that nobody gave, the same
 * one again and again, and honest sentences with something hostile in them.
 */
export function arbitrary(request: ChatRequest): unknown {
  const asked: Asked = readPrompt(request);
  const { one, some } = picking(request);
  const aliases = [...asked.pullRequests.keys()];
  const honest = aliases.flatMap(alias => candidatesOf(alias, asked));
  const own = honest.length > 0 ? honest.map(({ text }) => text) : asked.notes.map(({ text }) => text);
  const words = () => one(HOSTILE_TEXTS, '');
  const text = () => one([words(), `${one(own, '')} ${words()}`, `${words()} ${one(own, '')}`, one(own, '')], '');
  const quote = () => one([words(), ...honest.map(({ evidence }) => evidence.quote)], '');
  const nameFrom = (names: readonly string[]) => one([...names, ...names, ...names, ...WRONG_NAMES], '');
  const source = () => one(QUOTE_SOURCES, 'title');
  const ids = asked.notes.map(({ id }) => id);
  const briefed = () => ({ text: text(), notes: some(10, () => nameFrom(ids)) });
  switch (asked.name) {
    case 'notes': {
      const sentence = () => ({ role: one(NARRATION_ROLES, 'what'), text: text(), source: source(), quote: quote() });
      return { notes: some(30, () => ({ pullRequest: nameFrom(aliases), sentences: some(12, sentence) })) };
    }
    case 'briefing': {
      const names = asked.areas.map(({ alias }) => alias);
      const areas = some(12, () => ({ area: nameFrom(names), sentences: some(6, briefed) }));
      return { week: some(12, briefed), areas };
    }
    case 'repaired_notes': {
      const names = asked.refused.map(({ id }) => id);
      return { sentences: some(60, () => ({ id: nameFrom(names), text: text(), source: source(), quote: quote() })) };
    }
    default: {
      const names = asked.refused.map(({ id }) => id);
      return { sentences: some(60, () => ({ id: nameFrom(names), ...briefed() })) };
    }
  }
}
