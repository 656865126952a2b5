import { entriesByNumber } from '../../../src/compose/lookup.js';
import { quotesOf } from '../../../src/compose/narration/quotes.js';
import { marked, narrated, narratedSentences } from '../../../src/compose/narration/sentence.js';
import { author, list, reference } from '../../../src/compose/values.js';
import type { Outcome } from '../../../src/domain/digest.js';
import { HEDGES } from '../../../src/domain/narration.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said } from '../said.js';
import { entries, upTo } from '../support.js';
import { inMarkdown, sentence } from './support.js';

const outcomes: Readonly<Record<number, Outcome>> = { 8: { partlyRevertedBy: 30, relandedBy: 31 } };
const byNumber = entriesByNumber({ pullRequests: entries(9, number => ({ outcome: outcomes[number] ?? {} })) });
type Given = Parameters<typeof sentence>;
const read = (given: Given, context?: Parameters<typeof narrated>[2]) =>
  said(narrated(sentence(...given), byNumber, context));

describe('behind a sentence', () => {
  it('stand the pull requests that it quotes and does not name', () => {
    expect(read(['Words', [3]])).toBe('Words (#3)');
    expect(read(['Words', [3, 1]])).toBe('Words (#3 and #1)');
    expect(read(['Words of {{1}}', [3, 1]])).toBe('Words of #1 (#3)');
    expect(read(['Words of {{1}} and {{3}}', [3, 1]])).toBe('Words of #1 and #3');
  });

  it('stand four at most, and a word for the others', () => {
    expect(read(['Words', upTo(4)])).toBe('Words (#1, #2, #3, and #4)');
    expect(read(['Words', upTo(6)])).toBe('Words (#1, #2, #3, #4, and 2 more)');
  });

  it('stands none that is not in the digest, nor in its text one that it does not quote', () => {
    expect(read(['Words of {{2}} and {{99}} here', [1, 99]])).toBe('Words of and here (#1)');
  });

  it('stands none that was named before', () => {
    expect(read(['Words', [3, 1]], { named: [3] })).toBe('Words (#1)');
    expect(read(['Words', [3]], { named: [3] })).toBe('Words');
  });

  it('stands the author where one is named, beside the reference or alone', () => {
    const by = { number: 3, author: author(person('ada')) };
    expect(read(['Words', [3]], { by })).toBe('Words (#3, ada)');
    expect(read(['Words of {{3}}', [3]], { by })).toBe('Words of #3 (ada)');
  });

  it('stand the limits that it leaves out, each once, before the pull requests', () => {
    expect(read(['Words', [3], { hedges: ['experimental'] }])).toBe('Words (experimental; #3)');
    expect(read(['Words', [3], { hedges: ['opt-in', 'preview', 'opt-in'] }])).toBe('Words (opt-in, a preview; #3)');
    expect(read(['Words of {{3}}', [3], { hedges: ['may'] }])).toBe('Words of #3 (with reservations)');
  });

  it('stands no limit that was told before', () => {
    expect(read(['Words', [3], { hedges: ['opt-in', 'preview'] }], { hedged: ['opt-in'] })).toBe(
      'Words (a preview; #3)',
    );
  });

  it.each(HEDGES)('the limit %s is in words', hedge => {
    expect(read(['Words', [3], { hedges: [hedge] }])).toMatch(/^Words \([a-z][a-z -]+; #3\)$/);
  });

  it('stands that a measurement is of the description', () => {
    expect(read(['Twice as fast', [3], { measured: true }])).toBe('Twice as fast, by its description (#3)');
    expect(read(['Twice as fast', [3, 1], { measured: true }])).toBe(
      'Twice as fast, by their descriptions (#3 and #1)',
    );
  });
});

describe('a pull request that was reverted in part', () => {
  it('has what became of it said beside it', () => {
    expect(read(['Words', [8]])).toBe('Words (#8, reverted in part by #30, relanded by #31)');
    expect(read(['Words of {{8}}, too', [8]])).toBe('Words of #8 (reverted in part by #30, relanded by #31), too');
  });

  it('carries it as something that can be left out', () => {
    const { values } = narrated(sentence('Words', [8]), byNumber);
    const state = [
      statement('outcome', { what: 'partly', by: reference(30) }),
      statement('outcome', { what: 'relanded', by: reference(31) }),
    ];
    expect(values.note).toEqual(
      list(
        [
          list([
            statement('naming', {
              reference: reference(8),
              isInText: false,
              hasAuthor: false,
              author: '',
              hasState: true,
              state: list(state, 'comma'),
            }),
          ]),
        ],
        'semicolon',
      ),
    );
  });
});

describe('sentences in a row', () => {
  it('each end with a full stop and a mark that knows what it stands for', () => {
    const given = sentence('Words', [3]);
    expect(marked(narrated(given, byNumber), given, byNumber)).toEqual(
      statement('sentence', {
        what: narrated(given, byNumber),
        hasStop: true,
        mark: { type: 'mark', number: null, sentence: 'Words', quotes: quotesOf(given, byNumber) },
      }),
    );
    expect(narratedSentences([given, sentence('More', [1])], byNumber).map(said)).toEqual([
      'Words (#3).',
      'More (#1).',
    ]);
  });

  it('are nothing where there are none', () => expect(narratedSentences([], byNumber)).toEqual([]));
});

describe('a long sentence', () => {
  it('is cut at 280 characters', () => {
    expect(inMarkdown(narrated(sentence('word '.repeat(100), [3]), byNumber))).toMatch(
      /^(?:word ){54,55}word… \(\[#3\]\)$/,
    );
    const exact = 'x'.repeat(280);
    expect(inMarkdown(narrated(sentence(exact, [3]), byNumber))).toBe(`${exact} ([#3])`);
  });

  it('loses the pull requests behind the cut, and shows no piece of a placeholder', () => {
    const long = `${'word '.repeat(55)}{{3}} and {{1}} more`;
    expect(inMarkdown(narrated(sentence(long, [3, 1]), byNumber))).not.toMatch(/[{}]/);
  });
});
