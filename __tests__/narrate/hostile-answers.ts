import fc from 'fast-check';
import { NARRATION_ROLES, QUOTE_SOURCES } from '../../src/domain/narration.js';
import type { Question } from '../../src/model/index.js';
import { HOSTILE_TEXTS } from '../../tools/local-model/behaviours/hostile-words.js';
import { PIECES } from '../support/arbitraries.js';

const junk = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** What becomes of an honest text: nothing, or something in it, before it, after it or in its place. */
const spoil = fc.record({
  way: fc.constantFrom('none', 'none', 'after', 'before', 'inside', 'instead'),
  junk,
  at: fc.nat(120),
});
type Spoil = typeof spoil extends fc.Arbitrary<infer Value> ? Value : never;

function spoilt(text: string, { way, junk: more, at }: Spoil): string {
  if (way === 'none') return text;
  if (way === 'after') return `${text.replace(/\.$/, '')} ${more}`;
  if (way === 'before') return `${more} ${text}`;
  return way === 'inside' ? `${text.slice(0, at)}${more}${text.slice(at)}` : more;
}

/** Names of pull requests, notes, areas and refused sentences, given and not. */
const name = (letter: string, most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: most }).map(number => `${letter}${number}`) },
    { weight: 1, arbitrary: fc.constantFrom('', 'p0', 'p99', 'P1', ' p1', 'p01', '__proto__', 'constructor') },
  );

const quoting = {
  role: fc.constantFrom(...NARRATION_ROLES),
  source: fc.constantFrom('description' as const, 'description' as const, ...QUOTE_SOURCES),
  pick: fc.nat(),
  text: spoil,
  quote: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: spoil }),
};
const briefed = {
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  withPlaceholder: fc.boolean(),
  text: spoil,
  notes: fc.oneof(fc.constant(null), fc.array(name('n', 12), { maxLength: 10 })),
};
const many = <T>(made: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(made, { minLength: Math.ceil(maxLength / 3), maxLength, size: 'max' });

/** What is answered, whatever is asked: honest sentences of the data that is sent, and what becomes of each. */
export const hostileAnswers = fc.record({
  notes: many(fc.record({ pullRequest: name('p', 12), sentences: many(fc.record(quoting), 6) }), 20),
  week: many(fc.record(briefed), 12),
  areas: many(fc.record({ area: name('a', 3), sentences: many(fc.record(briefed), 5) }), 6),
  repairedNotes: many(fc.record({ id: name('s', 20), ...quoting }), 20),
  repairedBriefing: many(fc.record({ id: name('s', 20), ...briefed }), 20),
});
export type HostileAnswers = typeof hostileAnswers extends fc.Arbitrary<infer Value> ? Value : never;

/** The texts of the lines of data whose name fits, with the part of the name that it is asked for. */
const linesOf = ({ user }: Question<unknown>, named: RegExp): [name: string, text: string][] =>
  user.split('\n').flatMap((line): [string, string][] => {
    const [, own = '', ...text] = line.split('|');
    const found = named.exec(own);
    return found === null ? [] : [[found[1] ?? '', text.join('|')]];
  });

function pickFrom<T>(all: readonly T[], pick: number, otherwise: T): T {
  return all[pick % Math.max(1, all.length)] ?? otherwise;
}

type Quoting = HostileAnswers['notes'][number]['sentences'][number];

function writtenOf(question: Question<unknown>, alias: string, { role, source, pick, text, quote }: Quoting) {
  const own = linesOf(question, /^(p\d+) (?:title|description)$/).filter(([name]) => name === alias);
  const sentences = own.flatMap(([, line]) => line.split(/(?<=\.) /));
  const honest = pickFrom(sentences, pick, 'Nothing was sent of it.');
  return { role, source, text: spoilt(honest, text), quote: quote === null ? honest : spoilt(honest, quote) };
}

type Briefed = HostileAnswers['week'][number];

function briefedOf(question: Question<unknown>, { picks, withPlaceholder, text, notes }: Briefed) {
  const known = linesOf(question, /^(n\d+ of p\d+)$/);
  const chosen = picks.map(pick => pickFrom<readonly [string, string]>(known, pick, ['n1 of p1', 'Nothing was sent.']));
  const parts = chosen.map(([name, line]) => {
    const [, alias] = name.split(' of ');
    return `${line.replace(/\.$/, '')}${withPlaceholder ? ` ({{${alias}}})` : ''}`;
  });
  const ids = chosen.map(([name]) => name.split(' of ')[0] ?? '');
  return { text: spoilt(`${parts.join('; ')}.`, text), notes: notes ?? ids };
}

/** The answers to the four questions. */
export const answeringWith = (answers: HostileAnswers) => (question: Question<unknown>) => {
  switch (question.schemaName) {
    case 'notes': {
      const notes = answers.notes.map(({ pullRequest, sentences }) => ({
        pullRequest,
        sentences: sentences.map(one => writtenOf(question, pullRequest, one)),
      }));
      return { notes };
    }
    case 'briefing': {
      const areas = answers.areas.map(({ area, sentences }) => ({
        area,
        sentences: sentences.map(one => briefedOf(question, one)),
      }));
      return { week: answers.week.map(one => briefedOf(question, one)), areas };
    }
    case 'repaired_notes': {
      const refused = new Map(
        linesOf(question, /^refused (s\d+, \w+ of p\d+)$/).map(([name]) => name.split(/, \w+ of /) as [string, string]),
      );
      return {
        sentences: answers.repairedNotes.map(one => ({
          id: one.id,
          ...writtenOf(question, refused.get(one.id) ?? 'p1', one),
        })),
      };
    }
    default:
      return { sentences: answers.repairedBriefing.map(one => ({ id: one.id, ...briefedOf(question, one) })) };
  }
};

/** How many sentences there are to check, of those that are asked for at all. */
export function sentencesIn({ notes, week, areas }: HostileAnswers): number {
  return [...notes, ...areas].reduce((sum, { sentences }) => sum + sentences.length, week.length);
}
