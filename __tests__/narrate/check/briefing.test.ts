import { type AcceptedNote, checkBriefing } from '../../../src/narrate/check/index.js';

const notes = new Map<string, AcceptedNote>([
  [
    'n1',
    {
      pullRequest: 'p1',
      text: 'Indexes can be joined on a key',
      quote: 'Join indexes on a key',
      hedges: ['experimental'],
    },
  ],
  [
    'n2',
    {
      pullRequest: 'p2',
      text: 'A retry no longer sends an empty body',
      quote: 'does not send an empty body',
      hedges: [],
    },
  ],
]);
const verdictOf = (text: string, ...ids: string[]) => checkBriefing({ text, notes: ids }, { language: 'en', notes });
const refused = (...reasons: string[]) => ({ kept: false, reasons });

describe('a sentence of the briefing', () => {
  it('rests on accepted notes', () => {
    expect(verdictOf('A retry no longer sends an empty body ({{p2}})', 'n2')).toEqual({ kept: true, hedges: [] });
    expect(verdictOf('A retry no longer sends an empty body')).toEqual(refused('notes'));
    expect(verdictOf('A retry no longer sends an empty body', 'n3')).toEqual(refused('notes'));
  });

  it('keeps the limits of its notes, or code adds them', () => {
    expect(verdictOf('Indexes can be joined', 'n1')).toEqual({ kept: true, hedges: ['experimental'] });
    expect(verdictOf('Experimental: indexes can be joined', 'n1')).toEqual({ kept: true, hedges: [] });
  });

  it.each([
    ['Indexes can be joined in three ways', 'n1', 'figure'],
    ['Indexes can be joined by `HashJoin`', 'n1', 'identifier'],
    ['Indexes can be joined ({{p2}})', 'n1', 'placeholder'],
    ['A retry sends an empty body', 'n2', 'negation'],
    ['Indexes cannot be joined', 'n1', 'negation'],
    ['Operators watch dashboards of clusters', 'n1', 'unsupported'],
  ])('says no more than they: %j', (text, note, reason) => {
    expect(verdictOf(text, note)).toEqual({ kept: false, reasons: expect.arrayContaining([reason]) });
  });
});
