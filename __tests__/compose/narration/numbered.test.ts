import { entriesByNumber } from '../../../src/compose/lookup.js';
import { numbered } from '../../../src/compose/narration/numbered.js';
import { narratedSentences } from '../../../src/compose/narration/sentence.js';
import { paragraph } from '../../../src/compose/values.js';
import type { NarratedSentence } from '../../../src/domain/narration.js';
import type { Content, PageSection } from '../../../src/domain/page.js';
import { entries } from '../support.js';
import { inMarkdown, sentence } from './support.js';

const byNumber = entriesByNumber({
  pullRequests: entries(9, number => (number === 8 ? { outcome: { partlyRevertedBy: 9 } } : {})),
});
const [one, two, three] = [sentence('One', [1]), sentence('Two', [2]), sentence('Three', [3])] as const;
const paragraphOf = (...sentences: NarratedSentence[]): Content => paragraph(narratedSentences(sentences, byNumber));
const section = (id: string, ...contents: Content[]): PageSection => ({ id, content: { first: contents, none: null } });
const read = (sections: readonly PageSection[]) =>
  sections.map(({ content }) => (content.first as Content[]).map(inMarkdown));

describe('the marks of a page', () => {
  it('have numbers in the order of the page, from one section to the next', () => {
    const { sections, marks } = numbered([
      section('a', paragraphOf(three), paragraphOf(one)),
      section('b', paragraphOf(two)),
    ]);
    expect(read(sections)).toEqual([
      ['Three ([#3]).<sup>1</sup>', 'One ([#1]).<sup>2</sup>'],
      ['Two ([#2]).<sup>3</sup>'],
    ]);
    expect(marks.map(mark => mark.sentence)).toEqual(['Three', 'One', 'Two']);
  });

  it('are one number for a sentence that stands there twice', () => {
    const { sections, marks } = numbered([section('a', paragraphOf(one, two, one))]);
    expect(read(sections)).toEqual([['One ([#1]).<sup>1</sup> Two ([#2]).<sup>2</sup> One ([#1]).<sup>1</sup>']]);
    expect(marks.map(mark => mark.sentence)).toEqual(['One', 'Two']);
  });

  it('print nothing before the page is whole', () => {
    expect(inMarkdown(paragraphOf(one))).toBe('One ([#1]).');
  });

  it('leave everything else as it is', () => {
    const plain = [section('a', { type: 'number', number: 7 }, true, null)];
    expect(numbered(plain)).toEqual({ sections: plain, marks: [] });
  });

  it('do not change the sections that they are in', () => {
    const given = [section('a', paragraphOf(one))];
    const before = JSON.stringify(given);
    numbered(given);
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe('what became of a pull request', () => {
  it('is said where a sentence names it first', () => {
    const eight = [sentence('Words', [8]), sentence('Of {{8}}', [8]), sentence('More', [8, 1])];
    const { sections } = numbered([
      section('a', paragraphOf(...eight.slice(0, 2))),
      section('b', paragraphOf(...eight.slice(2))),
    ]);
    expect(read(sections)).toEqual([
      ['Words ([#8], **reverted in part by [#9]**).<sup>1</sup> Of [#8].<sup>2</sup>'],
      ['More ([#8] and [#1]).<sup>3</sup>'],
    ]);
  });

  it('is said once in a sentence that names it twice', () => {
    const { sections } = numbered([section('a', paragraphOf(sentence('Of {{8}} and {{8}}', [8])))]);
    expect(read(sections)).toEqual([['Of [#8] (**reverted in part by [#9]**) and [#8].<sup>1</sup>']]);
  });
});
