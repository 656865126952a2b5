import { entriesByNumber } from '../../../src/compose/lookup.js';
import { evidenceContent, writingOf } from '../../../src/compose/narration/evidence.js';
import { numbered } from '../../../src/compose/narration/numbered.js';
import { narratedSentences } from '../../../src/compose/narration/sentence.js';
import { list, name, path, reference, title } from '../../../src/compose/values.js';
import type { NarratedSentence } from '../../../src/domain/narration.js';
import { type Content, type SectionContent, statement } from '../../../src/domain/page.js';
import { said } from '../said.js';
import { entries, inside, upTo } from '../support.js';
import { narration, note, quote, sentence } from './support.js';

const byNumber = entriesByNumber({ pullRequests: entries(9) });
function contentOf(sentences: readonly NarratedSentence[], more: Parameters<typeof narration>[0] = {}) {
  const { marks } = numbered([{ id: 'a', content: { narrated: narratedSentences(sentences, byNumber) } }]);
  return evidenceContent(marks, writingOf(narration({ week: [...sentences], ...more })));
}
const many = (count: number) => upTo(count).map(n => sentence(`Sentence ${n}`, [1]));
const foldsOf = (content: SectionContent) => content.folds as SectionContent[];
const linesOf = (fold: SectionContent | undefined) =>
  (inside(fold ?? null, 'sentences') as SectionContent[]).map(
    ({ number, quotes }) => `${said(number)}. ${said(quotes)}`,
  );

describe('the fold of what sentences rest on', () => {
  it('says how many there are and by which model', () => {
    expect(said(foldsOf(contentOf(many(41)))[0]?.count)).toBe(
      '41 sentences by a-model, with the words that each rests on',
    );
    expect(said(foldsOf(contentOf(many(1)))[0]?.count)).toBe(
      '1 sentence by a-model, with the words that each rests on',
    );
  });

  it('has a line for each, with its number, its pull requests and their words', () => {
    const two = sentence('x', [], { quotes: [quote(1), quote(2), quote(1, { text: 'More words' })] });
    const [fold] = foldsOf(contentOf([sentence('y', [3]), two]));
    expect(linesOf(fold)).toEqual(['1. #3: “Words of 3”', '2. #1: “Words of 1”, “More words” · #2: “Words of 2”']);
    expect(inside(fold ?? null, 'sentences', 0, 'quotes')).toEqual(
      list(
        [
          statement('quoted', {
            reference: reference(3),
            quotes: list([statement('quote', { text: title('Words of 3', 'whole') })], 'comma'),
          }),
        ],
        'dot',
      ),
    );
  });

  it('has a path as code', () => {
    const given = sentence('x', [], { quotes: [quote(1, { source: 'path', text: 'src/a.ts' })] });
    expect(inside(foldsOf(contentOf([given]))[0] ?? null, 'sentences', 0, 'quotes')).toEqual(
      list([statement('quoted', { reference: reference(1), quotes: list([path('src/a.ts')], 'comma') })], 'dot'),
    );
  });

  it('has no words of a pull request that the digest lacks', () => {
    expect(linesOf(foldsOf(contentOf([sentence('x', [99, 1])]))[0])).toEqual(['1. #1: “Words of 1”']);
  });

  it('has three quotes of a sentence, and says where the others are', () => {
    const rest = (numbers: number[]) => linesOf(foldsOf(contentOf([sentence('x', numbers)]))[0])[0];
    expect(rest(upTo(3))).toBe('1. #1: “Words of 1” · #2: “Words of 2” · #3: “Words of 3”');
    expect(rest(upTo(4))).toBe('1. #1: “Words of 1” · #2: “Words of 2” · #3: “Words of 3” · 1 more in digest.json');
  });

  it('is followed by others where it has more than fifty lines, which say what they hold', () => {
    const folds = foldsOf(contentOf(many(145)));
    expect(folds.map(({ count }) => said(count))).toEqual(
      ['1 to 50', '51 to 100', '101 to 145'].map(
        part => `145 sentences by a-model, with the words that each rests on: ${part}`,
      ),
    );
    expect(folds.map(fold => linesOf(fold).length)).toEqual([50, 50, 45]);
    expect(linesOf(folds[2])[44]).toBe('145. #1: “Words of 1”');
    expect(folds.map(({ rest }) => rest)).toEqual([null, null, null]);
    expect(folds[1]?.count).toEqual(
      statement('narrated-sentences', { n: 145, model: name('a-model'), isPart: true, first: 51, last: 100 }),
    );
  });

  it('is the fourth at most, and counts what it leaves out', () => {
    const folds = foldsOf(contentOf(many(230)));
    expect(folds).toHaveLength(4);
    expect(folds.map(({ rest }) => (rest as Content | undefined) && said(rest))).toEqual([
      null,
      null,
      null,
      '30 more in digest.json',
    ]);
    expect(foldsOf(contentOf(many(200)))[3]?.rest).toBeNull();
  });
});

describe('the footer says of the numbered sentences', () => {
  const CHECKED =
    'Names, figures and limits in them were checked against the words quoted above; how the words are put together was not.';
  const byOf = (...given: Parameters<typeof contentOf>) => said(contentOf(...given).by);

  it('who wrote them', () => {
    expect(byOf(many(2))).toBe(`The numbered sentences are by a-model: 2 passed the checks. ${CHECKED}`);
  });

  it('how many passed the checks beside those that are shown, wherever they belong, and how many did not', () => {
    const setAside = [{ text: 'x', pullRequests: [], reasons: ['figure'] }];
    expect(byOf(many(2), { setAside })).toBe(
      `The numbered sentences are by a-model: 2 passed the checks; 1 did not pass. ${CHECKED}`,
    );
    const areas = [{ area: 'a', sentences: many(3) }];
    const content = contentOf(many(2), { areas, notes: [note(1, ['what', 'caution'])], setAside });
    expect(content.by).toEqual(
      statement('narrated-by', { n: 2, model: name('a-model'), isAll: false, kept: 7, setAside: 1 }),
    );
    expect(said(content.by)).toBe(
      `The numbered sentences are by a-model: 7 passed the checks and 2 are shown; 1 did not pass. ${CHECKED}`,
    );
  });
});
