import { blocksOf } from '../../../src/analyze/summary-line/blocks.js';

const SENTENCE = 'Idle routers ask for work every second.';
const ADDS = 'Adds a timer to all routers';
/** The paragraphs and items, without leading, trailing and repeated spaces. */
const texts = (body: string) => blocksOf(body).map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());

describe('the blocks of a description', () => {
  it('are its paragraphs and list items', () => {
    expect(blocksOf(`${SENTENCE}\nAlways.\n\n- ${ADDS}\n  soon\n- More`)).toEqual([
      { text: `${SENTENCE} Always.`, item: false },
      { text: `${ADDS}   soon`, item: true },
      { text: 'More', item: true },
    ]);
  });

  it.each([
    ['a comment', `<!-- Describe it so that all\n\nunderstand it. -->\n${SENTENCE}`],
    ['a comment of one sentence', `<!-- Routers need a better timer. -->\n${SENTENCE}`],
    ['a comment inside a line', SENTENCE.replace(' every', '<!-- or so --> every')],
    ['a comment without an end', `${SENTENCE}\n\n<!-- ${ADDS}`],
    ['a folded part', `<details>\n\n${ADDS}\n\n</details>\n${SENTENCE}`],
    ['a folded part in capitals', `<DETAILS OPEN>\n\n${ADDS}\n\n</DETAILS>\n${SENTENCE}`],
    ['code fenced by tildes', `~~~~\n${ADDS}\n~~~\n${ADDS}\n~~~~\n${SENTENCE}`],
    ['fenced code without an end', `${SENTENCE}\n\n\`\`\`\n${ADDS}`],
    ['indented code', `    ${ADDS}\n\n\t${ADDS}\n\n${SENTENCE}`],
    ['a checklist', `- [ ] ${ADDS}\n* [X] ${ADDS}\n1. [x] ${ADDS}\n\n${SENTENCE}`],
    ['a checklist without bullets', `[ ] ${ADDS}\n[x] ${ADDS}\n\n${SENTENCE}`],
    ['a quote', `  > ${ADDS}\n\n${SENTENCE}`],
    ['a table', ` | ${ADDS} |\n|---|\n\n${SENTENCE}`],
    ['trailers', `Reviewed-by: ${ADDS}\nTest plan: ${ADDS}\nChange-Id: ${ADDS}\nCC @octo ${ADDS}\n${SENTENCE}`],
    ['references', `Fixes #12 ${ADDS}\nPart of: ${ADDS}\nFollow-up to #3 ${ADDS}\n\n${SENTENCE}`],
    ['closed issues', `Also closes octo/house#12: ${ADDS}\n- addresses https://a.example/1 ${ADDS}\n\n${SENTENCE}`],
    ['a heading', `## Summary\n${SENTENCE}`],
    ['an underlined heading', `What does this PR do?\n---\n${SENTENCE}`],
    ['a bold heading', `**Motivation**\n${SENTENCE}`],
    ['the titles of squashed commits', `* ${ADDS}\n\n${SENTENCE}\n\n* More of it`],
  ])('do not include %s', (_, body) => expect(texts(body)).toEqual([SENTENCE]));

  it('keep the text between the end of one comment and the start of the next', () =>
    expect(texts(`--><!-- Routers need a better timer. -->${SENTENCE}`)).toEqual([`-->${SENTENCE}`]));

  it.each([
    ['fenced code', `Routers sleep\n\`\`\`sh\n${ADDS}\n\`\`\`\n${SENTENCE}`, 'Routers sleep'],
    ['a thematic break', `As titled\n***\n${SENTENCE}`, 'As titled'],
    ['a line of signs', `As titled, and with six words\n=====\n${SENTENCE}`, 'As titled, and with six words'],
    ['a line of spaces', `As titled\n  \n${SENTENCE}`, 'As titled'],
    ['a paragraph after a list', `- Routers of all kinds\n\n${SENTENCE}`, 'Routers of all kinds'],
  ])('are separated by %s', (_, body, first) => expect(texts(body)).toEqual([first, SENTENCE]));

  it.each([
    ['a word on its own line', SENTENCE.replace('Idle ', 'Idle\n')],
    ['spaces around its lines', `  ${SENTENCE.replace(' every', '  \n   every')}  `],
    ['carriage returns', SENTENCE.replace(' every', '\r\nevery')],
  ])('join the lines of a paragraph: %s', (_, body) => expect(texts(body)).toEqual([SENTENCE]));

  it.each([
    ['with numbers', `1. ${ADDS}\n2) More of it`, [ADDS, 'More of it']],
    ['over two lines', `+ ${ADDS.replace('a ', 'a\n  ')}`, [ADDS]],
    ['with stars', `* ${ADDS}\n* More of it`, [ADDS, 'More of it']],
    ['after an item with a star', `* More of it\n* ${ADDS}`, ['More of it', ADDS]],
  ])('include list items %s', (_, body, items) => {
    expect(texts(body)).toEqual(items);
    expect(blocksOf(body).every(({ item }) => item)).toBe(true);
  });

  it.each([
    ['a heading', `# Testing\n${SENTENCE}`],
    ['a bold heading', `**How was this tested**:\n${SENTENCE}`],
    ['an HTML heading', `<h3>Checklist</h3>\n${SENTENCE}`],
    ['an underlined heading', `Test plan\n---------\n${SENTENCE}`],
    ['a heading underlined with equals signs', `Five words on test plans\n===\n${SENTENCE}`],
    ['a heading about benchmarks', `### Benchmark results\n\n${SENTENCE}`],
    ['a heading about accuracy', `### Accuracy\n\n${SENTENCE}`],
    ['a heading about screenshots', `### Screenshots\n\n${SENTENCE}`],
  ])('do not include a section on tests and the like, below %s', (_, body) => {
    expect(texts(body)).toEqual([]);
    expect(texts(`${body}\n## Latest\n${ADDS}`)).toEqual([ADDS]);
  });

  it('include a paragraph of more than five words above a thematic break', () => {
    expect(texts('Idle routers test every hour sooner\n---\nmore')).toEqual([
      'Idle routers test every hour sooner',
      'more',
    ]);
    expect(texts(`Idle routers are tested sooner\n\n---\n${SENTENCE}`)).toEqual([
      'Idle routers are tested sooner',
      SENTENCE,
    ]);
  });

  it('are those of the first twenty thousand characters', () => {
    const filler = (length: number) => `${'- x\n'.repeat(length / 4)}\n`;
    expect(texts(`${filler(19_900)}${SENTENCE}`)).toContain(SENTENCE);
    expect(texts(`${filler(20_000)}${SENTENCE}`)).not.toContain(SENTENCE);
  });
});
