import { plainText, shorten } from '../../../src/analyze/summary-line/plain.js';

describe('plain text', () => {
  it.each([
    ['Adds ![a shot](a.png) a timer ![b][1] to routers.', 'Adds a timer to routers.'],
    ['Adds [a timer][1] to [routers](<a b>).[^1]', 'Adds a timer to routers.'],
    ['Adds a timer, see [the guide](https://x.example/a) for more.', 'Adds a timer, see the guide for more.'],
    ['Adds what https://github.com/octo/house/issues/8 asked for.', 'Adds what #8 asked for.'],
    ['Adds what https://github.com/octo/house/pull/7#x asked for.', 'Adds what #7 asked for.'],
    ['Adds a timer (https://x.example/a) for idle routers.', 'Adds a timer for idle routers.'],
    ['Adds a timer (<https://x.example/a>) for routers.', 'Adds a timer for routers.'],
    ['Adds a timer <https://x.example/a> for routers.', 'Adds a timer for routers.'],
    ['https://example.org/issues/12 https://example.org/13', ''],
  ])('has no images, links and URLs: %s', (markdown, expected) => expect(plainText(markdown)).toBe(expected));

  it.each([
    ['Adds ***timers*** and ~~no~~ __doors__ to 2*3*4 a_b.', 'Adds timers and no doors to 2*3*4 a_b.'],
    ['**Adds** a _new_ ~~old~~ timer for `idle_routers`.', 'Adds a new old timer for idle_routers.'],
    ['Adds timers :tada: to all routers at 12:30:00.', 'Adds timers to all routers at 12:30:00.'],
    ['Adds \\*stars\\* and a\\_name\\_ to routers.', 'Adds *stars* and a_name_ to routers.'],
    ['Adds &quot;quoted&quot;&nbsp;timers to routers.', 'Adds "quoted" timers to routers.'],
    ['Adds the entity &amp;lt; to all pages.', 'Adds the entity &lt; to all pages.'],
    ['Adds <kbd>Esc</kbd> &amp; a way out &lt;fast&gt;.', 'Adds Esc & a way out <fast>.'],
    ['<b>routers</b> wake up much sooner.', 'routers wake up much sooner.'],
  ])('has no markup: %s', (markdown, expected) => expect(plainText(markdown)).toBe(expected));

  it.each([
    ['Adds `__init__` to all of them.', 'Adds __init__ to all of them.'],
    ['Adds ``__init__`` to all of them.', 'Adds __init__ to all of them.'],
    ['Adds `a **timer** to all of them.', 'Adds a timer to all of them.'],
    ['routers wake up `really` soon.', 'routers wake up really soon.'],
  ])('keeps code as it is: %s', (markdown, expected) => expect(plainText(markdown)).toBe(expected));

  it('is one line without control characters', () =>
    expect(plainText(' Adds \t a\n\u200b timer\u2028to\u0000it. ')).toBe('Adds a timer to it.'));
});

describe('a shortened text', () => {
  const x = (count: number) => 'X'.repeat(count);

  it('has at most 200 characters', () => {
    expect(shorten(x(200))).toBe(x(200));
    expect(shorten(x(201))).toBe(`${x(199)}…`);
  });

  it('ends at a space, unless that loses half of it', () => {
    expect(shorten(`${x(101)} ${x(150)}`)).toBe(`${x(101)}…`);
    expect(shorten(`${x(100)} ${x(150)}`)).toBe(`${x(100)} ${x(98)}…`);
    expect(shorten(`${x(60)} ${x(60)} ${x(150)}`)).toBe(`${x(60)} ${x(60)}…`);
  });

  it('has no punctuation at the end', () => expect(shorten(`${x(150)} – (; ${x(150)}`)).toBe(`${x(150)}…`));

  it('does not end inside a character', () => {
    for (const start of ['X', 'XX']) expect(shorten(`${start}${'🕰'.repeat(120)}`)).toMatch(/^X{1,2}🕰{98,99}…$/u);
  });
});
