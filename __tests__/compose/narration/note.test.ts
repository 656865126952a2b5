import type { Item } from '../../../src/compose/items.js';
import { entriesByNumber } from '../../../src/compose/lookup.js';
import { inBrief, inFull, itemSentences, leftBelow, notedLine } from '../../../src/compose/narration/note.js';
import { itemLine, othersOf } from '../../../src/compose/statements/item.js';
import { statement } from '../../../src/domain/page.js';
import { person } from '../../support/pull-request.js';
import { said, saidAll } from '../said.js';
import { entries, series } from '../support.js';
import { inMarkdown, note, quote, sentence } from './support.js';

const byNumber = entriesByNumber({ pullRequests: entries(9) });
const alone = (lead: number): Item => ({ lead, others: [], series: null });
const ofSeries: Item = { lead: 1, others: [2, 3], series: series([1, 2, 3]) };
const sentencesOf = (item: Item, own = note(item.lead)) =>
  saidAll(itemSentences(item, own.sentences, byNumber, { names: false }));
const lineOf = (item: Item, own = note(item.lead), naming = {}) => notedLine(item, own.sentences, byNumber, naming);

describe('an item in sentences', () => {
  it('names its pull request in the first alone', () => {
    expect(sentencesOf(alone(1), note(1, ['what', 'mechanism', 'benefit', 'caution']))).toEqual([
      'What of 1 (#1).',
      'Mechanism of 1.',
      'Benefit of 1.',
      'Caution of 1.',
    ]);
  });

  it('names others where a sentence first quotes them', () => {
    const [what] = note(1).sentences;
    const more = ['One', 'Two'].map(text => ({ ...sentence(text, [1, 4]), role: 'benefit' as const }));
    expect(what && sentencesOf(alone(1), { pullRequest: 1, sentences: [what, ...more] })).toEqual([
      'What of 1 (#1).',
      'One (#4).',
      'Two.',
    ]);
  });

  it('names its author once', () => {
    const [what] = note(1).sentences;
    const caution = { ...sentence('Beware of {{1}}', [1]), role: 'caution' as const };
    const both = what === undefined ? [] : [what, caution];
    expect(saidAll(itemSentences(alone(1), both, byNumber, {}))).toEqual(['What of 1 (#1, mona).', 'Beware of #1.']);
  });

  it('tells a limit once', () => {
    expect(sentencesOf(alone(1), note(1, ['what', 'caution'], { hedges: ['experimental'] }))).toEqual([
      'What of 1 (experimental; #1).',
      'Caution of 1.',
    ]);
  });

  it('names the others of its series behind the first', () => {
    const [first, second] = itemSentences(ofSeries, note(1, ['what', 'caution']).sentences, byNumber, {});
    expect(said(first)).toBe('What of 1 (#1, mona), and 2 more steps (#2 and #3).');
    expect(said(second)).toBe('Caution of 1.');
    expect(first).toMatchObject({
      values: { what: statement('with-series', { what: expect.anything(), ...othersOf([2, 3], series([1, 2, 3])) }) },
    });
  });

  it('without a note is its effect, with a full stop and no mark', () => {
    expect(itemSentences(alone(1), [], byNumber, { names: false })).toEqual([
      statement('sentence', { what: itemLine(alone(1), byNumber, { names: false }) ?? '', hasStop: true, mark: '' }),
    ]);
    expect(itemSentences(alone(99), [], byNumber, {})).toEqual([]);
  });
});

describe('an item in a line', () => {
  it('is what it does, with its author and without a full stop', () => {
    expect(said(lineOf(alone(1)))).toBe('What of 1 (#1, mona)');
    expect(said(lineOf(alone(1), note(1), { mainAuthor: person('mona') }))).toBe('What of 1 (#1)');
    expect(inMarkdown(lineOf(alone(1)))).toBe('What of 1 ([#1], mona)');
  });

  it('has what to beware of in a sentence of its own', () => {
    expect(said(lineOf(alone(1), note(1, ['what', 'caution'])))).toBe('What of 1 (#1, mona). Caution of 1.');
  });

  it('names the others of its series', () => {
    expect(said(lineOf(ofSeries))).toBe('What of 1 (#1, mona), and 2 more steps (#2 and #3)');
  });

  it('without a note is as ever', () => {
    expect(notedLine(alone(1), [], byNumber, {})).toEqual(itemLine(alone(1), byNumber));
    expect(notedLine(alone(99), [], byNumber, {})).toBeNull();
  });
});

describe('a note', () => {
  const { sentences } = note(1, ['what', 'mechanism', 'benefit', 'caution']);
  const roles = (some: typeof sentences) => some.map(({ role }) => role);

  it('in brief says what the pull request does', () => {
    expect(roles([...inBrief(sentences)])).toEqual(['what']);
    expect(inBrief(sentences.slice(1))).toEqual([]);
  });

  it('in brief has what its title says too, where that is another sentence', () => {
    const ofTitle = (role: string) =>
      sentences.map(one => (one.role === role ? { ...one, quotes: [quote(1, { source: 'title' })] } : one));
    expect(roles([...inBrief(ofTitle('mechanism'))])).toEqual(['what', 'mechanism']);
    expect(roles([...inBrief(ofTitle('what'))])).toEqual(['what']);
  });

  it('in full has at most three sentences, and of four not how it works', () => {
    expect(roles([...inFull(sentences)])).toEqual(['what', 'benefit', 'caution']);
    expect(roles([...inFull(sentences.slice(0, 2))])).toEqual(['what', 'mechanism']);
  });

  it('below a sentence that says what it does has whom it helps and what to beware of', () => {
    expect(roles([...leftBelow(sentences, [])])).toEqual(['benefit', 'caution']);
    expect(leftBelow(note(1).sentences, [])).toEqual([]);
  });

  it('below a sentence that rests on the same words says nothing again', () => {
    const [caution] = sentences.slice(-1);
    expect(caution && roles([...leftBelow(sentences, [caution])])).toEqual([]);
    const other = caution === undefined ? [] : [{ ...caution, quotes: [quote(1, { text: 'Other words' })] }];
    expect(roles([...leftBelow(sentences, other)])).toEqual(['benefit', 'caution']);
  });
});
