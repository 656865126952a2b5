import fc from 'fast-check';
import { summaryLine } from '../../../src/analyze/summary-line/index.js';
import { PIECES } from '../../support/arbitraries.js';

const TITLE = 'fix(router): wake up sooner';
const FALLBACK = 'Wake up sooner';
const SENTENCE = 'Idle routers ask for work every second instead of every minute.';
const ADDS = 'Adds a timer to all routers.';
const line = (body: string, title = TITLE) => summaryLine(title, body);

describe('the summary line is the first informative sentence of the description', () => {
  it.each([
    ['as it is', SENTENCE],
    ['below a heading of a template', `## Summary\n\n${SENTENCE}`],
    ['below an underlined heading', `What does this PR do?\n---\n${SENTENCE}`],
    ['below a bold heading', `**Motivation**\n${SENTENCE}`],
    ['after a label', `Summary: ${SENTENCE}`],
    ['after a question of a template', `What does this PR do? ${SENTENCE}`],
    ['after an HTML comment', `<!-- Thanks for\nyour pull request! -->\n${SENTENCE}`],
    ['after the end of a comment', `--><!-- Routers need a better timer. -->${SENTENCE}`],
    ['after a checklist', `- [x] I have read the guide to contributing\n- [ ] tests\n\n${SENTENCE}`],
    ['after badges and images', `[![CI](https://x.example/a.svg)](https://x.example) ![shot](b.png)\n\n${SENTENCE}`],
    ['after a quote', `> Routers wake up too late for me.\n\n${SENTENCE}`],
    ['after code', `\`\`\`sh\nrouter starts very late here\n\`\`\`\n${SENTENCE}`],
    ['after a table', `| a | b |\n|---|---|\n| one two | three four |\n\n${SENTENCE}`],
    ['after a folded part', `<details><summary>Log of it all</summary>\nIt was very late.\n</details>\n\n${SENTENCE}`],
    ['after closed issues', `Closes #12, fixes octo/house#13\n\n${SENTENCE}`],
    ['after a line of links', `https://example.org/issues/12 https://example.org/13\n\n${SENTENCE}`],
    ['after trailers', `Signed-off-by: Mona <m@x.example>\nCo-authored-by: Bo <b@x.example>\n\n${SENTENCE}`],
    ['after the signature of a tool', `🤖 Generated with [A Tool](https://tool.example) for us\n\n${SENTENCE}`],
    [
      'after thanks and requests',
      `Thank you for contributing to it! Please read the guide to contributing.\n\n${SENTENCE}`,
    ],
    ['after the title', `Wake up sooner.\n\n${SENTENCE}`],
    ['after the title with markup', `Fix(router): Wake up \`sooner\`\n\n${SENTENCE}`],
    ['after the first sentence of a revert', `This reverts commit c0ffee5d0c0ffee5.\n\n${SENTENCE}`],
    ['after too few words', `As titled. N/A\n\n${SENTENCE}`],
    ['after an item of a list', `- Routers of all kinds are too slow\n\n${SENTENCE}`],
    ['over two lines', SENTENCE.replace(' every second', '\nevery second')],
    ['with more after it', `${SENTENCE} It costs nothing. It never did.`],
  ])('%s', (_, body) => expect(line(body)).toBe(SENTENCE));

  it.each([
    [
      'Routers sleep for a whole minute. This PR wakes them up. Adds a timer that wakes routers up.',
      'This PR wakes them up.',
    ],
    ['Routers say "wait a minute." This PR wakes them up.', 'This PR wakes them up.'],
    ['Routers wait (for a minute.) This PR wakes them up.', 'This PR wakes them up.'],
    [`${SENTENCE} ${ADDS}`, ADDS],
    [`${SENTENCE}\n\n${ADDS}`, ADDS],
  ])('that describes the change, if there is one: %s', (body, expected) => expect(line(body)).toBe(expected));

  it.each([
    ['a section on tests', `## Test plan\n\n${SENTENCE}`],
    ['the titles of squashed commits', '* make the router wake up early\n\n* fix the lint of it all\n'],
    ['a sentence that needs context', 'However, this is not always so.'],
  ])('and never from %s', (_, body) => expect(line(body)).toBe(FALLBACK));

  it('in Chinese, with its own punctuation', () =>
    expect(line('当路由器空闲时，它每秒请求一次工作。它从前睡得太久！')).toBe('当路由器空闲时，它每秒请求一次工作。'));

  it('with abbreviations and versions', () => {
    const sentence = 'Adds timers, e.g. one a second, to v1.2 of it.';
    expect(line(sentence)).toBe(sentence);
  });
});

describe('a list item is the summary line, if no paragraph is', () => {
  it.each([
    [
      'if it describes the change',
      '- Routers of all kinds are slow\n- Adds a timer to all routers',
      'Adds a timer to all routers',
    ],
    ['also after a checklist', '- [x] done\n- Replace the timer of idle routers', 'Replace the timer of idle routers'],
    ['but not if it describes how things are', '- Routers of all kinds are slow', FALLBACK],
    ['but not if it repeats the title', '- wake up sooner', FALLBACK],
  ])('%s', (_, body, expected) => expect(line(body)).toBe(expected));
});

describe('the summary line comes from the start of the description', () => {
  it('from the first three sentences of a paragraph', () => {
    expect(line(`Routers sleep. They do. ${ADDS}`)).toBe(ADDS);
    expect(line(`Routers sleep. They do. So they do. ${ADDS}`)).toBe(FALLBACK);
  });

  it('from the first four paragraphs, with any number of lines, and the first four list items', () => {
    const short = 'As the title\nsays it all\n\n';
    expect(line(`${short.repeat(3)}${ADDS}`)).toBe(ADDS);
    expect(line(`${short.repeat(4)}${ADDS}`)).toBe(FALLBACK);
    expect(line(`${short.repeat(4)}- ${ADDS}`)).toBe(ADDS);
    expect(line(`${'- more\n'.repeat(3)}- ${ADDS}`)).toBe(ADDS);
    expect(line(`${'- more\n'.repeat(4)}- ${ADDS}`)).toBe(FALLBACK);
  });
});

describe('the summary line starts with a capital', () => {
  it.each([
    ['<b>routers</b> wake up much sooner.', 'Routers wake up much sooner.'],
    ['routers, once idle, wake up sooner.', 'Routers, once idle, wake up sooner.'],
    ['routers wake up `really` soon.', 'Routers wake up really soon.'],
  ])('if its first word is not a name: %s', (body, expected) => expect(line(body)).toBe(expected));

  it.each([
    ['`routers` wake up much sooner.', 'routers wake up much sooner.'],
    ['`lantern` asks for work every second.', 'lantern asks for work every second.'],
  ])('but not if its first word is in backticks: %s', (body, expected) => expect(line(body)).toBe(expected));
});

describe('the summary line is the title', () => {
  it.each([
    [TITLE, FALLBACK],
    ['[AMD][2/N] wake up sooner.', FALLBACK],
    ['2/n wake up sooner (#12)', FALLBACK],
    ['wake up sooner (fixes #12)', FALLBACK],
    ['use_timer is gone', 'use_timer is gone'],
    ['vLLM wakes up', 'vLLM wakes up'],
    ['Revert "wake up sooner"', 'Revert "wake up sooner"'],
    ['[WIP]', '[WIP]'],
    ['', ''],
  ])('without a description: %s', (title, expected) => expect(summaryLine(title, '')).toBe(expected));

  it.each([
    'Bump lantern from 1.2 to 1.3',
    'Update lantern to v2',
    'Upgrade lantern to r12',
    'Roll lantern to c0ffee5',
    'deps: Update module lantern to module v2',
  ])('if it is that of a bump: %s', title => expect(summaryLine(title, ADDS)).toBe(title.replace('deps: ', '')));

  it('if a tool writes about itself in the description of a bump', () =>
    expect(
      line('Automerge: Disabled by config. Please merge this manually.', 'Update Rust crate lantern to v1.2'),
    ).toBe('Update Rust crate lantern to v1.2'));

  it.each(['Update the docs to say more', 'Bumpers from 1 to 2', 'Updates to v2 are slow'])(
    'but not if it only looks like a bump: %s',
    title => expect(summaryLine(title, ADDS)).toBe(ADDS),
  );
});

it('a long sentence is shortened at a space', () => {
  const shortened = line(`Adds ${'timer '.repeat(60)}.`);
  expect(shortened.length).toBeLessThanOrEqual(200);
  expect(shortened).toMatch(/^Adds (timer )+timer…$/);
});

describe('any description', () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string(), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  });

  it('gives one line of at most 200 characters', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, body) => {
        const summary = summaryLine(title.join(''), body.join(' '));
        expect(summary.length).toBeLessThanOrEqual(200);
        expect(summary).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(summary.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '[',
    '![](',
    '<!--',
    '<a ',
    '`',
    '*a',
    '_',
    ' ',
    '\n',
    '- ',
    'a.',
    '. ',
    '(http://',
    '~~~\n',
    '\\',
    '"',
    'a:',
    '* a\n\n',
  ])('is read up to a limit, and does not hang: a megabyte of %j', piece => {
    const megabyte = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const [title, body] = [megabyte.slice(0, 500), megabyte.slice(0, 20_000)];
    expect(summaryLine(megabyte, megabyte)).toBe(summaryLine(title, body));
    expect(summaryLine(TITLE, `Adds ${megabyte}`)).toBe(summaryLine(TITLE, `Adds ${body}`));
  });
});
