import { sectionsOf, visibleLines } from '../../../src/analyze/effects/sections.js';

const texts = (body: string) =>
  sectionsOf(body).map(({ heading, blocks }) => [heading, ...blocks.map(({ text }) => text)]);

describe('the sections of a description', () => {
  it('have their headings, paragraphs and items', () => {
    expect(sectionsOf('One\ntwo\n\n# Changes\n- a\n  b\n- c')).toEqual([
      { heading: '', level: 0, blocks: [{ text: 'One two', item: false }] },
      {
        heading: 'Changes',
        level: 1,
        blocks: [
          { text: 'a b', item: true },
          { text: 'c', item: true },
        ],
      },
    ]);
  });

  it('have paragraphs and items that wrap with any indentation', () => {
    expect(texts('* New\n  * A cursor keeps\n    its place.\n    More.\n\n    code()\n\nOne\n      two')).toEqual([
      ['', 'New', 'A cursor keeps its place. More.', 'One two'],
    ]);
  });

  it.each([
    ['marked', '### Why', 3],
    ['underlined', 'Why\n---', 2],
    ['bold', '**Why**', 7],
    ['HTML', '<h2>Why</h2>', 7],
  ])('have %s headings', (_, heading, level) => {
    expect(sectionsOf(`${heading}\nWords`)[1]).toEqual({
      heading: 'Why',
      level,
      blocks: [{ text: 'Words', item: false }],
    });
  });

  it.each([
    ['quotes', '> Words'],
    ['tables', '| a | b |\n|---|---|'],
    ['checkboxes', '- [x] Words'],
    ['code', '```\nWords\n```'],
    ['indented code', '    Words'],
    ['trailers', 'Co-authored-by: Mona <m@x.example>\nSigned-off-by: Bo <b@x.example>'],
    ['references', 'Fixes #12\nPart of octo/repo#13'],
    ['images', '![shot](a.png)\n<img width="1"\nalt="Words" src="a.png"\n/>'],
    ['comments', '<!-- Words\nwords -->'],
    ['folded parts', '<details><summary>Words</summary>\nWords\n</details>'],
    ['the titles of squashed commits', '* Words of a commit'],
  ])('do not have %s', (_, body) => expect(texts(body)).toEqual([['']]));

  it('are at most 200', () => expect(sectionsOf('# a\n'.repeat(1000))).toHaveLength(200));
});

it('reads no more than GitHub allows', () => expect(visibleLines('a'.repeat(70_000)).join('')).toHaveLength(2_000));
