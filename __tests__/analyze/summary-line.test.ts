import fc from 'fast-check';
import { summaryLine } from '../../src/analyze/summary-line/index.js';
import { PIECES } from '../support/arbitraries.js';

const TITLE = 'fix(router): wake up sooner';
const FALLBACK = 'Wake up sooner';
const SENTENCE = 'Idle routers ask for work every second instead of every minute.';
const line = (body: string, title = TITLE) => summaryLine(title, body);

describe('the first telling sentence of a description is its summary', () => {
  it.each([
    ['as it is', SENTENCE],
    ['below a heading of the template', `## Summary\n\n${SENTENCE}`],
    ['below an underlined heading', `What does this PR do?\n---\n${SENTENCE}`],
    ['below a bold heading', `**Motivation**\n${SENTENCE}`],
    ['behind a lead', `Summary: ${SENTENCE}`],
    ['behind a question of the template', `What does this PR do? ${SENTENCE}`],
    ['behind an HTML comment', `<!-- Thanks for\nyour pull request! -->\n${SENTENCE}`],
    ['behind a checklist', `- [x] I have read the guide to contributing\n- [ ] tests\n\n${SENTENCE}`],
    ['behind badges and images', `[![CI](https://x.example/a.svg)](https://x.example) ![shot](b.png)\n\n${SENTENCE}`],
    ['behind a quote', `> Routers wake up too late for me.\n\n${SENTENCE}`],
    ['behind code', `\`\`\`sh\nrouter starts very late here\n\`\`\`\n${SENTENCE}`],
    ['behind a table', `| a | b |\n|---|---|\n| one two | three four |\n\n${SENTENCE}`],
    [
      'behind what is folded',
      `<details><summary>Log of it all</summary>\nIt was very late.\n</details>\n\n${SENTENCE}`,
    ],
    ['behind closed issues', `Closes #12, fixes octo/house#13\n\n${SENTENCE}`],
    ['behind a line of links', `https://example.org/issues/12 https://example.org/13\n\n${SENTENCE}`],
    ['behind trailers', `Signed-off-by: Mona <m@x.example>\nCo-authored-by: Bo <b@x.example>\n\n${SENTENCE}`],
    ['behind the signature of a tool', `🤖 Generated with [A Tool](https://tool.example) for us\n\n${SENTENCE}`],
    [
      'behind thanks and pleas',
      `Thank you for contributing to it! Please read the guide to contributing.\n\n${SENTENCE}`,
    ],
    ['behind the title once more', `Wake up sooner.\n\n${SENTENCE}`],
    ['behind the title in other dress', `Fix(router): Wake up \`sooner\`\n\n${SENTENCE}`],
    ['behind what a revert says first', `This reverts commit c0ffee5d0c0ffee5.\n\n${SENTENCE}`],
    ['behind too few words', `As titled. N/A\n\n${SENTENCE}`],
    ['over two lines', SENTENCE.replace(' every second', '\nevery second')],
    ['with more after it', `${SENTENCE} It costs nothing. It never did.`],
  ])('%s', (_, body) => expect(line(body)).toBe(SENTENCE));

  it('in a list where there is nothing else', () =>
    expect(line('- [x] done\n- Replace the timer of idle routers')).toBe('Replace the timer of idle routers'));

  it('what a change does comes before why it is needed', () =>
    expect(line('Routers sleep for a whole minute. This PR wakes them up. Adds a timer that wakes routers up.')).toBe(
      'This PR wakes them up.',
    ));

  it('a section on tests is none', () => expect(line(`## Test plan\n\n${SENTENCE}`)).toBe(FALLBACK));
  it('the titles of squashed commits are none', () =>
    expect(line('* make the router wake up early\n\n* fix the lint of it all\n')).toBe(FALLBACK));
  it('a sentence that leans on another is none', () => expect(line('However, this is not always so.')).toBe(FALLBACK));
});

describe('Markdown is read as a reader sees it', () => {
  it.each([
    ['**Adds** a _new_ ~~old~~ timer for `idle_routers`.', 'Adds a new old timer for idle_routers.'],
    ['Adds a timer, see [the guide](https://x.example/a) for more.', 'Adds a timer, see the guide for more.'],
    ['Adds a timer (https://x.example/a) for idle routers.', 'Adds a timer for idle routers.'],
    ['Adds what https://github.com/octo/house/pull/7#x asked for.', 'Adds what #7 asked for.'],
    ['Adds <kbd>Esc</kbd> &amp; a way out &lt;fast&gt;.', 'Adds Esc & a way out <fast>.'],
    ['Adds `__init__` to all of them.', 'Adds __init__ to all of them.'],
    ['Adds timers, e.g. one a second, to v1.2 of it.', 'Adds timers, e.g. one a second, to v1.2 of it.'],
  ])('%s', (body, expected) => expect(line(body)).toBe(expected));
});

describe('without one, the title is the summary', () => {
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
  ])('%s', (title, expected) => expect(summaryLine(title, '')).toBe(expected));
});

it('a long sentence is cut at a word', () => {
  const cut = line(`Adds ${'timer '.repeat(60)}.`);
  expect(cut.length).toBeLessThanOrEqual(200);
  expect(cut).toMatch(/^Adds (timer )+timer…$/);
});

describe('whatever the description says', () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string(), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  });

  it('is one line of at most 200 characters', () => {
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
  ])('a megabyte of %j is read at once', piece => {
    const megabyte = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const start = performance.now();
    summaryLine(megabyte, megabyte);
    summaryLine(TITLE, `Adds ${megabyte}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('of a bump is its title, whatever the tool writes about itself', () => {
  expect(line('Automerge: Disabled by config. Please merge this manually.', 'Update Rust crate lantern to v1.2')).toBe(
    'Update Rust crate lantern to v1.2',
  );
});

it('begins with a small letter where that is the name of something', () => {
  expect(line('`lantern` asks for work every second.')).toBe('lantern asks for work every second.');
});
