import { shownNarration } from '../../../src/compose/narration/shown.js';
import type { Outcome } from '../../../src/domain/digest.js';
import type { NarratedNote, Narration } from '../../../src/domain/narration.js';
import { digest, entries, upTo } from '../support.js';
import { narration, note, quote, sentence } from './support.js';

const outcomes: Readonly<Record<number, Outcome>> = { 7: { revertedBy: 8 }, 9: { partlyRevertedBy: 8 } };
const pullRequests = entries(9, number => ({ outcome: outcomes[number] ?? {} }));
const shownOf = (more: Partial<Narration>, language = 'en') =>
  shownNarration(digest({ pullRequests, narration: narration(more) }), { language });
const texts = (sentences: readonly { text: string }[] | undefined) => sentences?.map(({ text }) => text);
const NOTHING = { week: [], areas: new Map(), notes: new Map() };

describe('sentences of a model', () => {
  const all = {
    week: [sentence('One', [1])],
    areas: [{ area: 'a', sentences: [sentence('Two', [2])] }],
    notes: [note(3)],
  };

  it('are shown on a page in their language', () => {
    const { week, areas, notes } = shownOf(all);
    expect([texts(week), texts(areas.get('a')), texts(notes.get(3))]).toEqual([['One'], ['Two'], ['What of 3']]);
  });

  it('are not shown on a page in another language', () => {
    expect(shownOf(all, 'zh-CN')).toEqual(NOTHING);
    expect(shownOf({ ...all, language: 'zh-CN' })).toEqual(NOTHING);
  });

  it('are none where no model was asked', () => {
    expect(shownNarration(digest({ pullRequests }), { language: 'en' })).toEqual(NOTHING);
  });

  it('that quote a reverted pull request are told by code alone, wherever they stand', () => {
    const given = [sentence('One', [1]), sentence('Seven', [1, 7])];
    const shown = shownOf({
      week: given,
      areas: [{ area: 'a', sentences: given }],
      notes: [
        note(7),
        { ...note(1), sentences: [...note(1).sentences, { ...sentence('Seven', [1, 7]), role: 'caution' }] },
      ],
    });
    expect(texts(shown.week)).toEqual(['One']);
    expect(texts(shown.areas.get('a'))).toEqual(['One']);
    expect([...shown.notes].map(([number, own]) => [number, texts(own)])).toEqual([[1, ['What of 1']]]);
  });

  it('about one that was reverted in part are shown', () => {
    expect(texts(shownOf({ notes: [note(9)] }).notes.get(9))).toEqual(['What of 9']);
  });

  it.each([
    ['of pull requests that the digest lacks', sentence('Words', [99])],
    ['without a word', sentence('{{1}} – 12', [1])],
    ['of invisible characters', sentence('\u200b\u202e', [1])],
    ['of nothing', sentence('', [1])],
  ])('%s are not shown', (_, one) => expect(shownOf({ week: [one] }).week).toEqual([]));

  it('are at most five of the week and two of an area', () => {
    const seven = upTo(7).map(n => sentence(`Sentence ${n}`, [1]));
    const { week, areas } = shownOf({ week: seven, areas: [{ area: 'a', sentences: seven }] });
    expect(texts(week)).toEqual(texts(seven)?.slice(0, 5));
    expect(texts(areas.get('a'))).toEqual(texts(seven)?.slice(0, 2));
  });
});

describe('a note', () => {
  const notesOf = (...notes: NarratedNote[]) => texts(shownOf({ notes }).notes.get(1));

  it('is told by role, in at most four sentences', () => {
    expect(notesOf(note(1, ['caution', 'benefit', 'what', 'mechanism']))).toEqual([
      'What of 1',
      'Mechanism of 1',
      'Benefit of 1',
      'Caution of 1',
    ]);
    expect(notesOf(note(1, ['what', 'mechanism', 'mechanism', 'benefit', 'benefit']))).toHaveLength(4);
  });

  it('that does not say what its pull request does takes no place of an effect', () => {
    expect(notesOf(note(1, ['mechanism', 'benefit', 'caution']))).toBeUndefined();
    expect(notesOf({ pullRequest: 1, sentences: [] })).toBeUndefined();
  });

  it('has no sentence that does not quote its pull request', () => {
    const [what] = note(1).sentences;
    const foreign = { ...sentence('Foreign', []), quotes: [quote(2)], role: 'benefit' as const };
    expect(what && notesOf({ pullRequest: 1, sentences: [what, foreign] })).toEqual(['What of 1']);
  });
});
