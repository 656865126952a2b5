import { summaryLine } from '../../src/analyze/summary-line/index.js';

const TITLE = 'fix(router): wake idle routers up sooner';
const FALLBACK = 'Wake idle routers up sooner';
const SENTENCE = 'Idle routers ask for work every second.';
const ADDS = 'Adds a timer to all routers';
const line = (body: string) => summaryLine(TITLE, body);

describe('a description is read without', () => {
  it.each([
    ['a comment', `<!-- Describe it so that all\n\nunderstand it. -->\n${SENTENCE}`],
    ['a comment of one sentence', `<!-- Routers need a better timer. -->\n${SENTENCE}`],
    ['a comment behind a stray end of one', `--><!-- Routers need a better timer. -->${SENTENCE}`],
    ['a comment within a line', SENTENCE.replace(' every', '<!-- or so --> every')],
    ['a comment that never ends', `${SENTENCE}\n\n<!-- ${ADDS}`],
    ['what is folded', `<details>\n\n${ADDS}\n\n</details>\n${SENTENCE}`],
    ['what is FOLDED', `<DETAILS OPEN>\n\n${ADDS}\n\n</DETAILS>\n${SENTENCE}`],
    ['fenced code', `Routers sleep\n\`\`\`sh\n${ADDS}\n\`\`\`\n${SENTENCE}`],
    ['code fenced by tildes', `~~~~\n${ADDS}\n~~~\n${ADDS}\n~~~~\n${SENTENCE}`],
    ['code that is fenced to the end', `${SENTENCE}\n\n\`\`\`\n${ADDS}`],
    ['indented code', `    ${ADDS}\n\n\t${ADDS}\n\n${SENTENCE}`],
    ['a rule', `As titled\n***\n${SENTENCE}`],
    ['a double underline of many words', `As titled, and with six words\n=====\n${SENTENCE}`],
    ['a checklist', `- [ ] ${ADDS}\n* [X] ${ADDS}\n1. [x] ${ADDS}\n\n${SENTENCE}`],
    ['a checklist without bullets', `[ ] ${ADDS}\n[x] ${ADDS}\n\n${SENTENCE}`],
    ['a quote', `  > ${ADDS}\n\n${SENTENCE}`],
    ['a table', ` | ${ADDS} |\n|---|\n\n${SENTENCE}`],
    ['a blank line that is not empty', `As titled\n  \n${SENTENCE}`],
    ['a word in a line of its own', SENTENCE.replace('Idle ', 'Idle\n')],
    ['spaces around its lines', `  ${SENTENCE.replace(' every', '  \n   every')}  `],
    ['lists where there are paragraphs', `- Routers of all kinds are too slow\n\n${SENTENCE}`],
    ['trailers', `Reviewed-by: ${ADDS}\nTest plan: ${ADDS}\nChange-Id: ${ADDS}\nCC @octo ${ADDS}\n${SENTENCE}`],
    ['trailers of references', `Fixes #12 ${ADDS}\nPart of: ${ADDS}\nFollow-up to #3 ${ADDS}\n\n${SENTENCE}`],
    ['what it closes', `Also closes octo/house#12: ${ADDS}\n- addresses https://a.example/1 ${ADDS}\n\n${SENTENCE}`],
  ])('%s', (_, body) => expect(line(body)).toBe(SENTENCE));

  it.each([
    ['a heading', `# Testing\n${SENTENCE}`],
    ['a heading in bold', `**How was this tested**:\n${SENTENCE}`],
    ['a heading in HTML', `<h3>Checklist</h3>\n${SENTENCE}`],
    ['a heading that is underlined', `Test plan\n---------\n${SENTENCE}`],
    ['a heading with a double underline', `Five words on test plans\n===\n${SENTENCE}`],
    ['a heading on benchmarks', `### Benchmark results\n\n${SENTENCE}`],
    ['a heading on accuracy', `### Accuracy\n\n${SENTENCE}`],
    ['a heading on screenshots', `### Screenshots\n\n${SENTENCE}`],
  ])('a section on tests and the like, below %s', (_, body) => {
    expect(line(body)).toBe(FALLBACK);
    expect(line(`${body}\n## Latest\n${ADDS}`)).toBe(ADDS);
  });

  it('taking a paragraph above a rule for a heading', () => {
    expect(line('Idle routers test every hour sooner\n---\nmore')).toBe('Idle routers test every hour sooner');
    expect(line(`Idle routers are tested sooner\n\n---\n${SENTENCE}`)).toBe('Idle routers are tested sooner');
  });

  it('more of its length than twenty thousand characters', () => {
    const filler = (length: number) => `${'- x\n'.repeat(length / 4)}\n`;
    expect(line(`${filler(19_900)}${SENTENCE}`)).toBe(SENTENCE);
    expect(line(`${filler(20_000)}${SENTENCE}`)).toBe(FALLBACK);
  });
});

describe('a list tells the change where no paragraph does', () => {
  it.each([
    ['by what it does', `- Routers of all kinds are slow\n- ${ADDS}`, ADDS],
    ['and not by how things are', '- Routers of all kinds are slow', FALLBACK],
    ['with numbers', `1. ${ADDS}\n2) More of it`, ADDS],
    ['over two lines', `+ ${ADDS.replace('a ', 'a\n  ')}`, ADDS],
    ['first with stars', `* ${ADDS}\n* More of it`, ADDS],
    ['last with stars', `* More of it\n* ${ADDS}`, ADDS],
    ['but not by the titles of squashed commits', `* ${ADDS}\n\n* More of it`, FALLBACK],
  ])('%s', (_, body, told) => expect(line(body)).toBe(told));
});

describe('Markdown is read as a reader sees it', () => {
  it.each([
    ['Adds ![a shot](a.png) a timer ![b][1] to routers.', 'Adds a timer to routers.'],
    ['Adds [a timer][1] to [routers](<a b>).[^1]', 'Adds a timer to routers.'],
    ['Adds what https://github.com/octo/house/issues/8 asked for.', 'Adds what #8 asked for.'],
    ['Adds a timer (<https://x.example/a>) for routers.', 'Adds a timer for routers.'],
    ['Adds a timer <https://x.example/a> for routers.', 'Adds a timer for routers.'],
    ['Adds ***timers*** and ~~no~~ __doors__ to 2*3*4 a_b.', 'Adds timers and no doors to 2*3*4 a_b.'],
    ['Adds timers :tada: to all routers at 12:30:00.', 'Adds timers to all routers at 12:30:00.'],
    ['Adds \\*stars\\* and a\\_name\\_ to routers.', 'Adds *stars* and a_name_ to routers.'],
    ['Adds &quot;quoted&quot;&nbsp;timers to routers.', 'Adds "quoted" timers to routers.'],
    ['Adds the entity &amp;lt; to all pages.', 'Adds the entity &lt; to all pages.'],
    ['Adds ``__init__`` to all of them.', 'Adds __init__ to all of them.'],
    ['Adds `a **timer** to all of them.', 'Adds a timer to all of them.'],
    ['<b>routers</b> wake up much sooner.', 'Routers wake up much sooner.'],
    ['routers, once idle, wake up sooner.', 'Routers, once idle, wake up sooner.'],
    ['`routers` wake up much sooner.', 'routers wake up much sooner.'],
    ['routers wake up `really` soon.', 'Routers wake up really soon.'],
  ])('%s', (body, expected) => expect(line(body)).toBe(expected));
});
