import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compose, composeNotification } from '../../src/compose/index.js';
import type { Digest } from '../../src/domain/digest.js';
import { renderNotification } from '../../src/render/index.js';
import { exampleWeek } from '../../tools/example-week/index.js';
import { exampleNarration } from '../../tools/example-week/narration/index.js';
import { worldFromJsonl } from '../../tools/local-github/from-jsonl.js';
import { WEEKS } from '../browser/weeks.js';
import { reportOf } from '../support/digest.js';
import { LANGUAGE_NAMES, languageNamed } from '../support/languages.js';
import { digestOfWorld } from '../support/world.js';

/** Week 14 of 2026 of sgl-project/sglang; too large and not ours to keep here. */
const REAL = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'sglang-2026-w14.jsonl.gz');

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Small numbers that English writes as words. */
const WORDS: Readonly<Record<string, string>> = { two: '2', five: '5' };

/** Days as `month day`, and number words as numbers, whichever language they are in. */
function normalised(text: string): string {
  return text
    .replaceAll(/\b([A-Z][a-z]{2}) (\d{1,2})\b/g, (whole, month: string, day: string) =>
      MONTHS.includes(month) ? `${MONTHS.indexOf(month) + 1} ${day} ` : whole,
    )
    .replaceAll(/\b(?:two|five)\b/g, word => WORDS[word] ?? word);
}

/** How often each piece occurs, in the order of the pieces. */
function counted(pieces: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([match]) => match);

/** Logins and names of people that no sentence of ours holds by chance. */
function peopleOf({ pullRequests }: Digest): string[] {
  const names = pullRequests.flatMap(({ author }) => (author === null ? [] : [author.login ?? author.name]));
  return [...new Set(names)].filter(name => /^[\w-]{6,}$/.test(name));
}

/** Code spans. A backtick behind a backslash does not open one. */
const codeIn = (text: string) =>
  matches(text, /\\[\\`]|`[^`\n]+`|<code>.*?<\/code>/g).filter(piece => !piece.startsWith('\\'));

/**
 * Everything that a piece of a page claims, with how often. A 1 is left out: English says "one person" and "it", and has
 * no number there that could be wrong.
 */
function claims(text: string, people: readonly string[]) {
  const own = new Set(people);
  const names = matches(text, /[A-Za-z\d][\w-]*/g).filter(word => own.has(word));
  return {
    references: counted(matches(text, /#\u2060?\d+/g)),
    paths: counted(codeIn(text)),
    people: counted(names),
    numbers: counted(matches(normalised(text), /\d+(?:,\d{3})*(?:\.\d+)?/g).filter(number => number !== '1')),
  };
}

/** The digest with its sentences of a model given out as some of this language. */
function spokenIn({ narration, ...digest }: Digest, language: string): Digest {
  return { ...digest, ...(narration && { narration: { ...narration, language } }) };
}

/** The sections of a page, without the definitions of its links. */
function sectionsOf(digest: Digest, language: string): string[] {
  const { markdown } = reportOf(spokenIn(digest, language), {}, languageNamed(language));
  return markdown.replaceAll(/^\[#\u2060\d+\]: .*$/gm, '').split(/^(?=##? |---$)/m);
}

const options = { links: 'quiet', title: null } as const;
const others = LANGUAGE_NAMES.filter(name => name !== 'en');

function saysTheSame(digest: () => Digest) {
  it.each(others)('claims the same in every section as in English: %s', name => {
    const week = digest();
    const people = peopleOf(week);
    const [own, model] = [sectionsOf(week, name), sectionsOf(week, 'en')];
    expect(own).toHaveLength(model.length);
    own.forEach((section, index) => {
      const heading = model[index]?.split('\n', 1)[0];
      expect([heading, claims(section, people)]).toEqual([heading, claims(model[index] ?? '', people)]);
    });
  });

  it.each(others)('claims the same in notifications: %s', name => {
    const week = digest();
    const [page, lines] = [compose(week, { language: name, sections: [], charts: false }), composeNotification(week)];
    const [own, model] = [name, 'en'].map(one => renderNotification(page, lines, languageNamed(one), options, null));
    if (own === undefined || model === undefined) throw new Error('two notifications were asked for');
    for (const form of ['text', 'markdown'] as const)
      expect(claims(own[form], peopleOf(week))).toEqual(claims(model[form], peopleOf(week)));
  });
}

describe.each(WEEKS)('$name', ({ world }) => {
  saysTheSame(() => digestOfWorld(world()));
});

describe('the example week in the words of a model', () => {
  saysTheSame(() => ({ ...digestOfWorld(exampleWeek()), narration: exampleNarration('en') }));
});

const described = existsSync(REAL) ? describe : describe.skip;
described('a real week of 269 pull requests (skipped where ../shared/data has no sglang-2026-w14.jsonl.gz)', () => {
  saysTheSame(() => digestOfWorld(worldFromJsonl(REAL, { owner: 'sgl-project', name: 'sglang' })));
});

describe('the comparison with English', () => {
  it('covers hundreds of numbers, references, paths and names in the example week', () => {
    const [example] = WEEKS;
    const week = digestOfWorld((example as (typeof WEEKS)[number]).world());
    const found = claims(sectionsOf(week, 'zh-CN').join('\n'), peopleOf(week));
    for (const [least, claimed] of [
      [70, found.references],
      [100, found.paths],
      [10, found.people],
      [100, found.numbers],
    ] as const)
      expect(Object.keys(claimed).length).toBeGreaterThan(least);
  });

  it('compares the days of both languages, but not the names of their months', () => {
    expect(claims('Mar 30 – Apr 5, 2026', [])).toEqual(claims('2026 年 3 月 30 日至 4 月 5 日', []));
    expect(claims('Mar 30 – Apr 5, 2026', [])).not.toEqual(claims('2026 年 3 月 30 日至 5 月 5 日', []));
  });
});
