import fc from 'fast-check';
import { type Block, fitToParts } from '../../../src/render/markdown/fit.js';
import { type LinkStyle, linksTo } from '../../../src/render/markdown/links.js';

const [CONTINUED, CONTINUES] = ['*Continued from above.*', '*Continued in the next comment.*'];
const URL = 'https://github.com/octo/house';

function parts(
  blocks: readonly Block[],
  limit: number,
  style: LinkStyle = 'quiet',
  url: string | null = URL,
): string[] {
  return fitToParts(blocks, {
    limit,
    links: linksTo({ repositoryUrl: url }, style),
    continued: CONTINUED,
    continues: CONTINUES,
    maxParts: 1_000,
    rest: '',
  });
}

const block = (markdown: string, section = 'merged'): Block => ({ section, markdown });
const DEFINITION = /^\[#\u2060(\d+)\]: (\S+)$/;

/** The text of a part without definitions, and without the lines that point to its neighbours. */
function proseOf(part: string): string {
  const joints = new Set([CONTINUED, CONTINUES]);
  return part
    .split('\n')
    .filter(line => !DEFINITION.test(line) && !joints.has(line))
    .join('\n');
}

const definedIn = (part: string) =>
  part.split('\n').flatMap(line => Number(DEFINITION.exec(line)?.[1] ?? Number.NaN) || []);
const usedIn = (part: string) => [
  ...new Set([...proseOf(part).matchAll(/\[#\u2060(\d+)\]/g)].map(match => Number(match[1]))),
];
const letters = (text: string) => text.replaceAll(/[\s\u2060[\]]/g, '');

const line = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.stringMatching(/^[a-z ]{0,40}$/))
  .map(([number, words]) => `- [#\u2060${number}] ${words}.`);
const fold = fc
  .array(line, { minLength: 1, maxLength: 12, size: 'max' })
  .map(lines => `<details><summary>${lines.length}</summary>\n\n${lines.join('\n')}\n\n</details>`);
const anyBlock = fc.record({
  section: fc.constantFrom('header', 'merged', 'authors'),
  markdown: fc.oneof(
    line,
    fold,
    fc.constant('A paragraph with no number.'),
    fc.constant('| a |\n|---|\n| [#\u20603] |'),
  ),
});
const anyBlocks = fc.array(anyBlock, { minLength: 1, maxLength: 40, size: 'max' });
/** Every one of the blocks above fits, with its definitions. */
const limit = fc.integer({ min: 2000, max: 6000 });
const style = fc.constantFrom<LinkStyle>('quiet', 'direct', 'none');

describe('a page is split so that', () => {
  it('no part is longer than GitHub takes, and there are as few as possible', () => {
    fc.assert(
      fc.property(anyBlocks, limit, style, (blocks, most, links) => {
        const all = parts(blocks, most, links);
        for (const part of all) expect(part.length).toBeLessThanOrEqual(most);
        // The next block would not have fitted: two neighbours never fit into one.
        for (const [index, part] of all.slice(0, -1).entries())
          expect(part.length + (all[index + 1]?.length ?? 0)).toBeGreaterThan(most - 200);
      }),
    );
  });

  it('nothing is lost or moved', () => {
    fc.assert(
      fc.property(anyBlocks, limit, style, (blocks, most, links) => {
        const whole = parts(blocks, most, links).map(proseOf).join('\n');
        expect(letters(whole)).toBe(letters(blocks.map(one => one.markdown).join('\n')));
      }),
    );
  });

  it('every part defines the links that it uses, and no others', () => {
    fc.assert(
      fc.property(anyBlocks, limit, fc.constantFrom<LinkStyle>('quiet', 'direct'), (blocks, most, links) => {
        for (const part of parts(blocks, most, links)) expect(definedIn(part)).toEqual(usedIn(part));
      }),
    );
  });

  it('every fold is closed', () => {
    fc.assert(
      fc.property(anyBlocks, limit, (blocks, most) => {
        for (const part of parts(blocks, most))
          expect(part.match(/<details>/g)?.length).toBe(part.match(/<\/details>/g)?.length);
      }),
    );
  });

  it('a part that begins within a section says so, and every part but the last says that it continues', () => {
    const blocks = ['one', 'two', 'three'].map(word => block(word.repeat(100)));
    const all = parts([...blocks, block('end'.repeat(110), 'footer')], 600);
    expect(all.map(part => part.startsWith(`${CONTINUED}\n\n`))).toEqual([false, true, true, false]);
    expect(all.map(part => part.endsWith(`\n\n${CONTINUES}\n`))).toEqual([true, true, true, false]);
  });
});

describe('a page that fits is one part', () => {
  it('with each definition once, at its end', () => {
    expect(parts([block('[#\u20602] and [#\u20601]'), block('[#\u20602] again', 'footer')], 1000)).toEqual([
      `[#\u20602] and [#\u20601]\n\n[#\u20602] again\n\n[#\u20602]: https://redirect.github.com/octo/house/pull/2\n[#\u20601]: https://redirect.github.com/octo/house/pull/1\n`,
    ]);
  });
});

describe('a block that is too long for a part by itself', () => {
  it('loses its links before anything else', () => {
    const numbers = Array.from({ length: 40 }, (_, index) => `[#\u2060${index + 1}]`).join(' ');
    const [only, ...more] = parts([block(numbers)], 1000);
    expect(more).toEqual([]);
    expect(only).not.toContain('https://');
    expect(only?.replaceAll('\u2060', '').split(/\s+/).slice(0, 3)).toEqual(['#1', '#2', '#3']);
  });

  it('is cut at its lines', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `Line ${index} of the block.`);
    const all = parts([block(lines.join('\n'))], 500);
    expect(all.every(part => part.length <= 500)).toBe(true);
    expect(all.flatMap(part => proseOf(part).split('\n')).filter(text => text !== '')).toEqual(lines);
  });

  it('is cut between two characters if it is a single line of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 300, maxLength: 1500 }), text => {
        const one = text.replaceAll(/\s/g, '_');
        const all = parts([block(one)], 250);
        for (const part of all) {
          expect(part.length).toBeLessThanOrEqual(250);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(letters(all.map(proseOf).join(''))).toBe(letters(one));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps every part valid by itself, also where it is a fold', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `- Line ${index} of the fold.`);
    for (const part of parts([block(`<details><summary>100</summary>\n\n${lines.join('\n')}\n\n</details>`)], 1000))
      expect(part.match(/<details>/g)?.length).toBe(part.match(/<\/details>/g)?.length);
  });
});
